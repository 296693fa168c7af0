import { useTranslations } from "next-intl";
import { CONTENT_TAGS } from "./content-tags";
import { FunderMatrix } from "./funder-matrix";
import { TextSection } from "./text-section";

const BEFORE = ["short", "services", "difference", "who", "rights", "money"] as const;
const AFTER = ["place", "steps", "others", "sources"] as const;

/** § 60 SGB IX for those who want to use it. */
export function WhatItIs() {
  const t = useTranslations("content.about");
  const section = (part: (typeof BEFORE)[number] | (typeof AFTER)[number]) => (
    <TextSection key={part} heading={t(`${part}.heading`)}>
      {t.rich(`${part}.text`, CONTENT_TAGS)}
    </TextSection>
  );
  return (
    <>
      <p className="text-xl">{t.rich("lede", CONTENT_TAGS)}</p>
      {BEFORE.map(section)}
      <TextSection heading={t("payers.heading")}>
        <p>{t("payers.text")}</p>
        <FunderMatrix />
        <p>{t.rich("payers.after", CONTENT_TAGS)}</p>
      </TextSection>
      {AFTER.map(section)}
    </>
  );
}
