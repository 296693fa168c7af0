import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

/** What the page cannot do without JavaScript, and what one can do instead. */
export function NoScriptNote() {
  const t = useTranslations("shortlist");
  return (
    <noscript>
      <Notice look="info">
        <h2 className="text-xl">{t("noScript.heading")}</h2>
        <p>{t("noScript.why")}</p>
        <p>{t("noScript.instead")}</p>
        <p>
          <ButtonLink href="/anbieter" look="primary">
            {t("find")}
          </ButtonLink>
        </p>
      </Notice>
    </noscript>
  );
}
