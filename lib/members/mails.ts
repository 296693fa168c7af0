import "server-only";
import { createTranslator } from "use-intl/core";
import messages from "@/lib/i18n/messages/de/members.json";
import type { MembershipRole } from "@/lib/platform/actor";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";

const t = createTranslator({ locale: "de", namespace: "mail", messages, timeZone: "Europe/Berlin" });

type Link = { name: string; address: string; until: Date };

/** To a colleague of a provider. */
export function colleagueMail({ role, ...link }: Link & { role: MembershipRole }): LaidMail {
  return linkMail("colleague", link, [t(`colleague.${role}`)]);
}

/** To a provider that stands in the directory and has nobody to look after its entry; once, then as a reminder. */
export function providerMail({ reminders, ...link }: Link & { reminders: number }): LaidMail {
  return linkMail(reminders === 0 ? "provider" : "providerAgain", link, [t("provider.what"), t("provider.stop")]);
}

/** To the address on record of a claimed entry, or to a claimant whom staff believes. */
export function claimLinkMail(link: Link): LaidMail {
  return linkMail("claim", link, []);
}

/** Shows that the claimant reads mail at this address. */
export function claimProofMail(link: Link): LaidMail {
  return linkMail("proof", link, [t("proof.next")]);
}

/** A first entry: the press makes it. */
export function newProviderMail(link: Link): LaidMail {
  return linkMail("start", link, []);
}

export function claimReceivedMail({ name }: { name: string }): LaidMail {
  return mailOf({
    subject: t("received.subject", { name }),
    paragraphs: [t("greeting"), t("received.text", { name }), t("received.next")],
    closing: [t("unexpected")],
  });
}

export function claimRefusedMail({ name, reason }: { name: string; reason: string }): LaidMail {
  return mailOf({
    subject: t("refused.subject", { name }),
    paragraphs: [t("greeting"), t("refused.text", { name }), t("refused.reason", { reason }), t("refused.object")],
  });
}

/** To the Leitung: a claim waits. */
export function claimReminderMail({ name, days, address }: { name: string; days: number; address: string }): LaidMail {
  return mailOf({
    subject: t("reminder.subject", { name }),
    paragraphs: [t("greeting"), t("reminder.text", { name, days })],
    button: { label: t("reminder.link"), href: address },
  });
}

type LinkKind = "colleague" | "provider" | "providerAgain" | "claim" | "proof" | "start";

/** The link leads to a page with a button: programs that check mails follow links, and must not use them up. */
function linkMail(kind: LinkKind, { name, address, until }: Link, more: readonly string[]): LaidMail {
  return mailOf({
    subject: t(`${kind}.subject`, { name }),
    paragraphs: [t("greeting"), t(`${kind}.text`, { name }), ...more],
    button: { label: t(`${kind}.link`), href: address },
    closing: [t("until", { until }), t("unexpected")],
  });
}
