import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { BrandSign } from "./brand-sign";

/** Sign and name of the directory, a link to the start page. */
export function Brand() {
  const t = useTranslations("layout");
  return (
    <PageLink href="/" className="flex min-h-11 items-center gap-3 text-ink no-underline hover:underline">
      <BrandSign />
      <span className="leading-tight">
        <span className="block text-sm font-normal text-soft">{t("brand.kind")}</span>
        <span className="block font-bold">{t("brand.name")}</span>
      </span>
    </PageLink>
  );
}
