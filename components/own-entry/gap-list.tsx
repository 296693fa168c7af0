import { useTranslations } from "next-intl";
import type { Completeness } from "@/lib/own-entry/types";
import { useOfferName } from "./use-offer-name";

type Props = { completeness: Completeness; href: (page?: string) => string };

/** What the entry does not say yet, each with the way to its field. */
export function GapList({ completeness: { filled, wanted, gaps }, href }: Props) {
  const t = useTranslations("own-entry.gap");
  const offerName = useOfferName();
  return (
    <section aria-labelledby="fehlt" className="space-y-3">
      <h2 id="fehlt" className="text-2xl">
        {t("heading")}
      </h2>
      <p>{gaps.length === 0 ? t("none") : t("count", { filled, wanted })}</p>
      <ul className="max-w-text list-disc pl-6">
        {gaps.map(({ field, page, place, area }) => (
          <li key={`${page} ${field}`}>
            <a href={href(page)} className="inline-flex min-h-11 items-center py-1.5">
              {t(`field.${field}`)}
              {place === null ? null : `: ${area === null ? place : offerName({ area, city: place })}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
