import { createTranslator } from "use-intl/core";
import messages from "@/lib/i18n/messages/de/accounts.json";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";

const t = createTranslator({ locale: "de", namespace: "mail", messages, timeZone: "Europe/Berlin" });

/** What a mail consists of; who gets it and when, the command says. */
type MailText = { subject: string; text: string; html: string };

/** For somebody who shall join the staff. */
export function invitationMail({ address, until }: { address: string; until: Date }): MailText {
  return compose("invitation", { address, until });
}

/** After the second factor was taken away by the Leitung. */
export function secondFactorResetMail({ address, until }: { address: string; until: Date }): MailText {
  return compose("reset", { address, until });
}

/** For a forgotten password: a link, and a code for whoever reads mail on another device. */
export function passwordMail({ address, code, until }: { address: string; code: string; until: Date }): MailText {
  return compose("password", { address, code, until });
}

/** Signs somebody in who looks after an entry: a link, and a code for whoever reads mail on another device. */
export function signInMail({ address, code }: { address: string; code: string }): LaidMail {
  return mailOf({
    subject: t("signIn.subject"),
    paragraphs: [t("greeting"), t("signIn.text")],
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    button: { label: t("signIn.link"), href: address },
    closing: [t("signIn.until"), t("signIn.unexpected")],
  });
}

/** Staff never sign in by mail: the mail says how they do. */
export function passwordHintMail({ address }: { address: string }): LaidMail {
  return mailOf({
    subject: t("signIn.subject"),
    paragraphs: [t("greeting"), t("signIn.staff")],
    button: { label: t("signIn.staffLink"), href: address },
    closing: [t("signIn.unexpected")],
  });
}

/** The account is gone; the last mail to this address. */
export function accountDeletedMail(): LaidMail {
  return mailOf({
    subject: t("deleted.subject"),
    paragraphs: [t("greeting"), t("deleted.text"), t("deleted.stays")],
    closing: [t("deleted.unexpected")],
  });
}

/** To the Leitung of BAG UB: an entry has nobody any more who may lead it. */
export function leaderlessMail({ name, address }: { name: string; address: string }): LaidMail {
  return mailOf({
    subject: t("leaderless.subject", { name }),
    paragraphs: [t("greeting"), t("leaderless.text", { name }), t("leaderless.next")],
    button: { label: t("leaderless.link"), href: address },
  });
}

/** To somebody who looks after no entry any more: the account goes unless they do something. */
export function accountEndsMail({ on, address }: { on: Date; address: string }): LaidMail {
  return mailOf({
    subject: t("ends.subject"),
    paragraphs: [t("greeting"), t("ends.text", { on }), t("ends.keep")],
    button: { label: t("ends.link"), href: address },
  });
}

type Values = { address: string; until: Date; code?: string };

/** The link leads to a page with a button: programs that check mails follow links, and must not use them up. */
function compose(kind: "invitation" | "reset" | "password", { address, until, code = "" }: Values): MailText {
  const before = [t("greeting"), t(`${kind}.text`)];
  const after = [
    ...(code === "" ? [] : [t("password.code", { code: `${code.slice(0, 3)} ${code.slice(3)}` })]),
    t("until", { until }),
    t(`${kind}.unexpected`),
  ];
  return {
    subject: t(`${kind}.subject`),
    text: [...before, address, ...after].join("\n\n"),
    html: [
      ...before.map(paragraph),
      `<p><a href="${escape(address)}">${escape(t(`${kind}.link`))}</a></p>`,
      ...after.map(paragraph),
    ].join("\n"),
  };
}

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
