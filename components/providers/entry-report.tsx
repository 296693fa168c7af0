import { useTranslations } from "next-intl";
import { MissingSetting } from "@/components/pages/missing-setting";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { EntrySection } from "./entry-section";
import { mailLink } from "./mail-link";

/** A message that is ready but for what is wrong; `email` is the operator's. */
export function EntryReport({ name, address, email }: { name: string; address: string; email: string | null }) {
  const t = useTranslations("entry.report");
  return (
    <div className="print:hidden">
      <EntrySection id="melden" heading={t("heading")}>
        <p className="max-w-text">{t("text")}</p>
        <p>
          {email ? (
            <a
              href={mailLink({ email, subject: t("subject", { name }), body: t("body", { address }) })}
              className={BUTTON_STYLE.secondary}
            >
              <Icon name="mail" />
              {t("link")}
            </a>
          ) : (
            <MissingSetting name="OPERATOR_EMAIL" />
          )}
        </p>
      </EntrySection>
    </div>
  );
}
