import { createTranslator } from "use-intl/core";
import { german } from "@/lib/i18n/messages";
import { env } from "@/lib/platform/env";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";
import type { Visibility } from "@/lib/providers/types";
import type { BlockGround } from "./schema/forms";
import type { EntryOutcome } from "./types/staff-entry";

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

type Decided = { id: string; name: string; to: EntryOutcome; note: string | null };

/** What became of an entry that its provider handed in, with the reason and how to object (Art. 17 DSA). */
export function decidedMail({ id, name, to, note }: Decided): LaidMail {
  const t = createTranslator({ locale: "de", messages: german, namespace: "curation.mail" });
  return mailOf({
    subject: t(`decided.subject.${to}`, { name }),
    paragraphs: [
      t("greeting"),
      t(`decided.text.${to}`, { name }),
      ...(note ? [t(`decided.note.${to}`), ...note.split(/\n{2,}/)] : []),
    ],
    button: {
      label: t("decided.button"),
      href: new URL(`/mein-eintrag?eintrag=${id}`, env().PUBLIC_URL).href,
    },
    closing: to === "PUBLISHED" ? [] : [t("how"), t("object")],
  });
}
