import "server-only";
import { createTranslator } from "use-intl/core";
import { german } from "@/lib/i18n/messages";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";

/** Statement of reasons to a provider whose picture staff took away, Art. 17 (3) DSA. */
export function removedMail({ name, alt, reason }: { name: string; alt: string; reason: string }): LaidMail {
  const t = createTranslator({ locale: "de", messages: german, namespace: "pictures.mail" });
  return mailOf({
    subject: t("subject", { name }),
    paragraphs: [t("greeting"), t("what", { name, alt }), t("why", { reason }), t("how"), t("object")],
  });
}
