import { createTranslator } from "use-intl/core";
import { german } from "@/lib/i18n/messages";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";
import type { Visibility } from "@/lib/providers/types";
import type { BlockGround } from "./schema/forms";

export type TakenDown = {
  name: string;
  to: Extract<Visibility, "HIDDEN" | "BLOCKED" | "ARCHIVED">;
  reason: string;
  ground: BlockGround | null;
};

/** Statement of reasons to a provider whose entry is no longer shown, Art. 17 (3) DSA. */
export function takenDownMail({ name, to, reason, ground }: TakenDown): LaidMail {
  const t = createTranslator({ locale: "de", messages: german, namespace: "curation.mail" });
  const grounds = createTranslator({ locale: "de", messages: german, namespace: "curation.change.grounds" });
  const done = t(`done.${to}`);
  return mailOf({
    subject: t("subject", { verb: done }),
    paragraphs: [
      t("greeting"),
      t("what", { name, done }),
      t("why", { reason }),
      ...(ground ? [t("ground", { ground: grounds(ground) })] : []),
      t("how"),
      t("object"),
    ],
  });
}
