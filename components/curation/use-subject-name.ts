import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/directory/rules/version-changes";
import type { HistoryNames } from "@/lib/directory/types/history";
import { useSiteName } from "./use-site-name";
import { useValueWords } from "./use-value-words";

/** What a change was about, in words: "Angebot Arbeitsbereich in Kassel". */
export function useSubjectName(names: HistoryNames): (subject: Subject) => string {
  const t = useTranslations("curation.history.subject");
  const siteName = useSiteName();
  const words = useValueWords(names);
  return ({ kind, name }) => {
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    const site = siteName({ name: text(name["site"]) || null, city: text(name["city"]) });
    const area = name["area"] === undefined ? "" : words("offer", "area", name["area"]);
    const funder = name["funderId"] === undefined ? "" : words("cell", "funderId", name["funderId"]);
    return t(kind, { site, area, funder, kind: words("evidence", "kind", name["kind"]) });
  };
}
