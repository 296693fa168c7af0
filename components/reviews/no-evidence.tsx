import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Review } from "@/lib/recognitions/types";

/** Nothing to check yet: the three ways to get something. */
export function NoEvidence({ review }: { review: Review }) {
  const t = useTranslations("reviews.document");
  const list = new URLSearchParams({ anbieter: review.provider.id, zelle: review.id, art: "FUNDER_LIST" });
  const ways = [
    ["#verlauf", t("request")],
    ["#verlauf", t("phone")],
    [`/verwaltung/nachweise/neu?${list.toString()}`, t("list")],
  ] as const;
  return (
    <Notice look="info">
      <p>{t("none")}</p>
      <ul>
        {ways.map(([href, words]) => (
          <li key={words}>
            <a href={href} className="inline-flex min-h-11 items-center font-semibold">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
