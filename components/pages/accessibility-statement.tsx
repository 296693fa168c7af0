import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { PhoneLink } from "@/components/ui/phone-link";
import { MissingSetting } from "./missing-setting";
import type { OperatorSettings } from "./operator-settings";
import { RICH_TAGS } from "./rich-tags";
import { TextSection } from "./text-section";

const PARTS = ["aim", "status", "gaps"] as const;

/** What § 7 BITV 2.0 would ask for, given freely. */
export function AccessibilityStatement({ operator }: { operator: OperatorSettings }) {
  const t = useTranslations("pages.accessibility");
  const contact = useTranslations("layout.contact");
  const { OPERATOR_EMAIL: email, OPERATOR_PHONE: phone } = operator;
  return (
    <>
      {PARTS.map((part) => (
        <TextSection key={part} heading={t(`${part}.heading`)}>
          {t.rich(`${part}.text`, RICH_TAGS)}
        </TextSection>
      ))}
      <TextSection heading={t("feedback.heading")}>
        <p>{t("feedback.text")}</p>
        <p>
          {email ? (
            <a
              href={`mailto:${email}?subject=${encodeURIComponent(t("feedback.subject"))}`}
              className="inline-flex min-h-11 items-center gap-2"
            >
              <Icon name="mail" />
              {contact("write", { email })}
            </a>
          ) : (
            <MissingSetting name="OPERATOR_EMAIL" />
          )}
        </p>
        <p>
          {phone ? (
            <PhoneLink phone={phone} className="inline-flex min-h-11 items-center gap-2">
              <Icon name="phone" />
              {contact("call", { phone })}
            </PhoneLink>
          ) : (
            <MissingSetting name="OPERATOR_PHONE" />
          )}
        </p>
        <p>{t.rich("feedback.enforcement", RICH_TAGS)}</p>
      </TextSection>
    </>
  );
}
