import { useTranslations } from "next-intl";
import type { OperatorSettings } from "./operator-settings";
import { Setting } from "./setting";

/** Art. 13 (1) a DSGVO: who answers for the data, and whom to ask. */
export function Controller({ operator }: { operator: OperatorSettings }) {
  const t = useTranslations("pages.privacy.controller");
  return (
    <>
      <p>
        <Setting name="OPERATOR_NAME" value={operator.OPERATOR_NAME} />
      </p>
      <p>
        <Setting name="OPERATOR_ADDRESS" value={operator.OPERATOR_ADDRESS} />
      </p>
      <p>
        {t("contact")}: <Setting name="OPERATOR_EMAIL" value={operator.PRIVACY_CONTACT ?? operator.OPERATOR_EMAIL} />
      </p>
    </>
  );
}
