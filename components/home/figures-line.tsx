import { useTranslations } from "next-intl";
import type { DirectoryFigures } from "@/lib/directory/types/directory";

/** How much is in the directory and how fresh it is. */
export function FiguresLine({ figures }: { figures: DirectoryFigures }) {
  const t = useTranslations("home.figures");
  const { providers, sites, lands, newestCheck } = figures;
  return (
    <p className="max-w-text border-l-4 border-amber pl-4 text-soft">
      {t("counts", { providers, sites, lands })}
      {newestCheck ? <span className="block">{t("newestCheck", { day: new Date(newestCheck) })}</span> : null}
    </p>
  );
}
