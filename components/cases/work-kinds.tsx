import { useTranslations } from "next-intl";
import { workHref } from "@/lib/cases/rules/work-query";
import { WORK_KINDS, type WorkList } from "@/lib/cases/types";

const LINK =
  "inline-flex min-h-11 items-center rounded-lg border border-edge px-3 no-underline hover:underline aria-[current]:border-2 aria-[current]:border-petrol aria-[current]:bg-tint aria-[current]:font-semibold";

/** How many entries wait for which reason; each leads to those alone. */
export function WorkKinds({ query, counts }: Pick<WorkList, "query" | "counts">) {
  const t = useTranslations("staff.work");
  const kinds = WORK_KINDS.filter((kind) => counts[kind] > 0 || kind === query.kind);
  return (
    <nav aria-label={t("kinds.label")} className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        <li>
          <a
            href={workHref({ ...query, kind: null, page: 1 })}
            aria-current={query.kind === null ? "page" : undefined}
            className={LINK}
          >
            {t("kinds.all")}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={workHref({ ...query, kind, page: 1 })}
              aria-current={kind === query.kind ? "page" : undefined}
              className={LINK}
            >
              {t("kinds.one", { name: t(`kind.${kind}`), count: counts[kind] })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
