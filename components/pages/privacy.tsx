import { useTranslations } from "next-intl";
import type { OperatorSettings } from "./operator-settings";
import { RICH_TAGS } from "./rich-tags";
import { Setting } from "./setting";
import { TextSection } from "./text-section";

const PARTS = ["log", "search", "device", "map", "report", "providers", "recipients", "rights"] as const;

/** Art. 13 DSGVO, for what this software does. */
export function Privacy({ operator }: { operator: OperatorSettings }) {
  const t = useTranslations("pages.privacy");
  return (
    <>
      <TextSection heading={t("short.heading")}>{t.rich("short.text", RICH_TAGS)}</TextSection>
      <TextSection heading={t("controller.heading")}>
        <p>
          <Setting name="OPERATOR_NAME" value={operator.OPERATOR_NAME} />
        </p>
        <p>
          <Setting name="OPERATOR_ADDRESS" value={operator.OPERATOR_ADDRESS} />
        </p>
        <p>
          {t("controller.contact")}:{" "}
          <Setting name="OPERATOR_EMAIL" value={operator.PRIVACY_CONTACT ?? operator.OPERATOR_EMAIL} />
        </p>
      </TextSection>
      {PARTS.map((part) => (
        <TextSection key={part} heading={t(`${part}.heading`)}>
          {t.rich(`${part}.text`, RICH_TAGS)}
        </TextSection>
      ))}
    </>
  );
}
