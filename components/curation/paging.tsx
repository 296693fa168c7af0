import { useTranslations } from "next-intl";

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** To the pages before and after; nothing when there is only one. */
export function Paging({ page, pages, hrefOf }: Props) {
  const t = useTranslations("curation.list");
  if (pages <= 1) return null;
  // On paper it still has to say that there is more.
  const link = "flex min-h-11 items-center font-semibold print:hidden";
  return (
    <nav aria-label={t("paging")} className="flex flex-wrap items-center gap-6">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className={link}>
          {t("previous")}
        </a>
      ) : null}
      <span>{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className={link}>
          {t("next")}
        </a>
      ) : null}
    </nav>
  );
}
