import { useTranslations } from "next-intl";
import { CONTENT_TAGS, OUTSIDE } from "./content-tags";
import { TextSection } from "./text-section";

const PEOPLE = ["eutb", "agency", "egh", "supported"] as const;
const PARTS = ["relay", "questions", "refused", "limits"] as const;
const LINKS = { eutb: OUTSIDE.eutb, agency: OUTSIDE.agency, egh: OUTSIDE.navigator, supported: OUTSIDE.supported };

/** People to call, how to call without hearing, and what to ask. */
export function WhoHelps() {
  const t = useTranslations("content.help");
  return (
    <>
      <p className="text-xl">{t.rich("lede", CONTENT_TAGS)}</p>
      <TextSection heading={t("people")}>
        {PEOPLE.map((who) => (
          <section key={who}>
            <h3>{t(`${who}.name`)}</h3>
            <p>{t.rich(`${who}.text`, CONTENT_TAGS)}</p>
            <a href={LINKS[who]} className="inline-flex min-h-11 items-center">
              {t(`${who}.link`)}
            </a>
          </section>
        ))}
        <section>
          <h3>{t("ifd.name")}</h3>
          <p>{t("ifd.text")}</p>
        </section>
      </TextSection>
      {PARTS.map((part) => (
        <TextSection key={part} heading={t(`${part}.heading`)}>
          {t.rich(`${part}.text`, CONTENT_TAGS)}
        </TextSection>
      ))}
    </>
  );
}
