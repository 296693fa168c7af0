import { useTranslations } from "next-intl";
import { gradeOf } from "@/lib/recognitions/rules/evidence";
import type { ReviewDocument } from "@/lib/recognitions/types";

/** What stands about a document besides what is compared. */
export function DocumentFacts({ document }: { document: ReviewDocument }) {
  const t = useTranslations("reviews.document");
  const { id, kind, reference, url, retrievedOn, page, note, byProvider } = document;
  return (
    <ul className="space-y-1 text-sm">
      <li>{t("grade", { grade: gradeOf(kind) })}</li>
      {byProvider ? <li>{t("byProvider")}</li> : null}
      {reference ? <li>{t("reference", { reference })}</li> : null}
      {page ? <li>{t("page", { page })}</li> : null}
      {url ? (
        <li>
          <a href={url} rel="noreferrer" className="wrap-anywhere">
            {t("url")}
          </a>
          {retrievedOn ? `, ${t("retrieved", { day: new Date(retrievedOn) })}` : ""}
        </li>
      ) : null}
      {note ? <li className="whitespace-pre-line">{t("note", { note })}</li> : null}
      <li>
        <a href={`/verwaltung/nachweise/${id}`} className="inline-flex min-h-11 items-center">
          {t("open")}
        </a>
      </li>
    </ul>
  );
}
