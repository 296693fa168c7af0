import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { workHref } from "@/lib/cases/rules/work-query";
import type { WorkList } from "@/lib/cases/types";

/** The way to the pages before and after this one; nothing where there are none. */
export function WorkPages({ query, pages }: Pick<WorkList, "query" | "pages">) {
  const t = useTranslations("staff.work.pages");
  const { page } = query;
  if (pages === 1) return null;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-3 print:hidden">
      {page > 1 ? (
        <ButtonLink href={workHref({ ...query, page: page - 1 })} look="secondary">
          {t("previous", { page: page - 1, pages })}
        </ButtonLink>
      ) : null}
      {page < pages ? (
        <ButtonLink href={workHref({ ...query, page: page + 1 })} look="secondary">
          {t("next", { page: page + 1, pages })}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
