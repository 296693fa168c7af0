import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { PhoneLink } from "@/components/ui/phone-link";
import { MissingSetting } from "./missing-setting";
import type { OperatorSettings } from "./operator-settings";

/** Where a barrier is reported: what § 7 BITV 2.0 would ask for, given freely. */
export function BarrierContact({ operator }: { operator: OperatorSettings }) {
  const t = useTranslations("pages.accessibility.feedback");
  const contact = useTranslations("layout.contact");
  const { OPERATOR_EMAIL: email, OPERATOR_PHONE: phone } = operator;
  return (
    <>
      <p>
        {email ? (
          <a
            href={`mailto:${email}?subject=${encodeURIComponent(t("subject"))}`}
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
    </>
  );
}
