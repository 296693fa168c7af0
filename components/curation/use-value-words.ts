import { useFormatter, useTranslations } from "next-intl";
import type { HistoryNames } from "@/lib/directory/types/history";

/** Which list of words says what a column's values mean. */
const WORD_LISTS: Readonly<Record<string, string>> = {
  "provider.legalForm": "providers.legalForm",
  "provider.ownership": "providers.ownership",
  "provider.umbrella": "providers.umbrella",
  "provider.alsoRuns": "providers.sideBusiness",
  "provider.representation": "providers.representation",
  "provider.womensRepresentative": "providers.representation",
  "provider.visibility": "curation.visibility",
  "provider.source": "curation.source",
  "site.kind": "sites.kind",
  "site.land": "geo.land",
  "site.precision": "sites.precision",
  "site.shuttle": "sites.shuttle",
  "site.catchmentKind": "curation.catchment",
  "offer.area": "offers.area",
  "offer.scope": "offers.scope",
  "offer.setting": "offers.settingLong",
  "offer.occupations": "offers.occupation",
  "offer.targetGroups": "offers.targetGroup",
  "offer.qualifications": "offers.qualification",
  "offer.transitions": "offers.transition",
  "offer.places": "offers.places",
  "offer.trial": "offers.trial",
  "cell.area": "offers.area",
  "cell.status": "curation.status",
  "cell.reviewStatus": "curation.reviewStatus",
  "decision.outcome": "curation.outcome",
  "decision.foundStatus": "curation.status",
  "evidence.kind": "recognitions.evidence",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/** What a stored value says in German, whatever column it comes from. */
export function useValueWords(names?: HistoryNames): (entity: string, field: string, value: unknown) => string {
  const t = useTranslations();
  const format = useFormatter();
  const none = t("curation.history.value.none");

  const one = (entity: string, field: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return none;
    if (typeof value === "boolean") return t(`curation.form.${value ? "yes" : "no"}`);
    if (typeof value === "number") return format.number(value, { maximumFractionDigits: 5, useGrouping: false });
    if (typeof value !== "string") return Object.keys(value).length === 0 ? none : plain(value);
    const list = WORD_LISTS[`${entity}.${field}`];
    const key = `${list ?? ""}.${value}` as Parameters<typeof t.has>[0];
    if (list && t.has(key)) return t(key);
    if (field === "funderId") return names?.funders.get(value) ?? t("curation.history.formerFunder");
    if (value.startsWith("person:")) return names?.people.get(value) ?? t("curation.history.formerPerson");
    if (DAY.test(value)) return format.dateTime(new Date(value), "day");
    return MOMENT.test(value) ? format.dateTime(new Date(value), { dateStyle: "short", timeStyle: "short" }) : value;
  };

  /** Answers of a JSON column, feature by feature. */
  const plain = (value: object): string =>
    Object.entries(value)
      .map(([key, inner]: [string, unknown]) => {
        const shown: string =
          typeof inner === "object" && inner !== null && !Array.isArray(inner) ? plain(inner) : answer(key, inner);
        return key === "features" ? shown : `${nameOf(key)}: ${shown}`;
      })
      .join("; ");

  const answer = (key: string, value: unknown): string => {
    if (Array.isArray(value)) return value.join(", ");
    const text = String(value);
    const known = [`sites.${key}.${text}`, `sites.accessAnswer.${text}`].find((each) =>
      t.has(each as Parameters<typeof t.has>[0]),
    );
    return known ? t(known as Parameters<typeof t.has>[0]) : one("", key, value);
  };

  const nameOf = (key: string): string => {
    const known = [`sites.accessFeature.${key}`, `curation.access.${key}`].find((each) =>
      t.has(each as Parameters<typeof t.has>[0]),
    );
    return known ? t(known as Parameters<typeof t.has>[0]) : key;
  };

  return (entity, field, value) => {
    if (!Array.isArray(value)) return one(entity, field, value);
    return value.length === 0 ? none : format.list(value.map((each) => one(entity, field, each)));
  };
}
