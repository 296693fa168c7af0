import { useTranslations } from "next-intl";
import type { OperatorSettings } from "./operator-settings";
import { Setting } from "./setting";

const LINES = [
  { label: "name", name: "OPERATOR_NAME" },
  { label: "address", name: "OPERATOR_ADDRESS" },
  { label: "representative", name: "OPERATOR_REPRESENTATIVE" },
  { label: "register", name: "OPERATOR_REGISTER" },
  { label: "phone", name: "OPERATOR_PHONE" },
  { label: "email", name: "OPERATOR_EMAIL" },
  { label: "editor", name: "OPERATOR_EDITOR" },
] as const;

/** § 5 DDG and § 18 (2) MStV. */
export function OperatorFacts({ operator }: { operator: OperatorSettings }) {
  const t = useTranslations("pages.imprint");
  return (
    <dl className="space-y-4">
      {LINES.map(({ label, name }) => (
        <div key={name}>
          <dt>{t(label)}</dt>
          <dd>
            <Setting name={name} value={operator[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
