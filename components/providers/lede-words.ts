import type { useFormatter, useTranslations } from "next-intl";
import { lede, type LedeSites } from "./lede";

type Words = {
  t: ReturnType<typeof useTranslations<"entry.lede">>;
  format: Pick<ReturnType<typeof useFormatter>, "list">;
};

/** An entry in one sentence: "Berufsbildung in Betrieben in und um Kassel". */
export function ledeWords({ t, format }: Words, sites: LedeSites): string {
  const { what, how, cities } = lede(sites);
  const offer = t("how", { how, what: t("what", { what }) });
  return what === "NONE" ? offer : t("where", { offer, count: cities.length, cities: format.list(cities) });
}
