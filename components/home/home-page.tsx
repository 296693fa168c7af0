import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import type { DirectoryFigures } from "@/lib/directory/types/directory";
import { CheckedNote } from "./checked-note";
import { FiguresLine } from "./figures-line";
import { GuideLink } from "./guide-link";
import { StartSearch } from "./start-search";
import { WaysIn } from "./ways-in";

/** What this is, the search, three ways in, and what one may rely on. */
export function HomePage({ figures }: { figures: DirectoryFigures }) {
  const t = useTranslations("home");
  return (
    <div className="space-y-12">
      <div className="grid gap-8 lg:grid-cols-2 lg:items-center lg:gap-12">
        <div className="space-y-4">
          <PageTitle>{t("title")}</PageTitle>
          <p className="max-w-text text-lg">{t("what")}</p>
          <FiguresLine figures={figures} />
        </div>
        <div className="space-y-3">
          <StartSearch />
          <GuideLink />
        </div>
      </div>
      <WaysIn />
      <CheckedNote />
    </div>
  );
}
