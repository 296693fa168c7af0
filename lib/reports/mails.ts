import "server-only";
import { createTranslator } from "use-intl/core";
import type { ServiceArea } from "@/lib/offers/types";
import { german } from "@/lib/i18n/messages";
import type { Day } from "@/lib/platform/day";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";
import type { ReportDecision } from "./types";

type WithTemplate = LaidMail & { template: string };
const words = () =>
  createTranslator({
    locale: "de",
    timeZone: "Europe/Berlin",
    messages: german,
    namespace: "report-desk.mail",
    formats: { dateTime: { day: { day: "2-digit", month: "2-digit", year: "numeric" } } },
  });

/** That a report has arrived, and until when somebody answers. `name` is the entry's; null: about the site. */
export function receivedMail({ name, body, dueOn }: { name: string | null; body: string; dueOn: Day }): WithTemplate {
  const t = words();
  const laid = mailOf({
    subject: t("received.subject"),
    paragraphs: [
      t("greeting"),
      name === null ? t("received.site") : t("received.entry", { name }),
      t("received.until", { day: new Date(dueOn) }),
      t("received.text"),
      body,
    ],
    closing: [t("received.notYou")],
  });
  return { ...laid, template: "report.received" };
}

type Answered = { name: string | null; sentAt: Date; decision: ReportDecision; answer: string };

/** Decision, reason, and how to object (Art. 16 (5) DSA). */
export function answerMail({ name, sentAt, decision, answer }: Answered): WithTemplate {
  const t = words();
  const laid = mailOf({
    subject: name === null ? t("answer.subject") : t("answer.subjectEntry", { name }),
    paragraphs: [
      t("greeting"),
      name === null ? t("answer.site", { day: sentAt }) : t("answer.entry", { day: sentAt, name }),
      t(`answer.decision.${decision}`),
      answer,
    ],
    closing: [t("answer.object"), t("answer.court")],
  });
  return { ...laid, template: "report.answer" };
}

type Asked = {
  name: string;
  funder: string;
  cells: readonly { area: ServiceArea; city: string }[];
  address: string;
  until: Date;
};

/** Asks a Leistungsträger to confirm or correct what an entry says of it. */
export function funderMail({ name, funder, cells, address, until }: Asked): WithTemplate {
  const t = words();
  const area = createTranslator({ locale: "de", messages: german, namespace: "offers.area" });
  const laid = mailOf({
    subject: t("funder.subject", { name }),
    paragraphs: [
      t("greeting"),
      t("funder.opening", { name, funder }),
      [t("funder.about"), ...cells.map((cell) => `– ${area(cell.area)}, ${cell.city}`)].join("\n"),
      t("funder.ask"),
    ],
    button: { label: t("funder.button"), href: address },
    closing: [t("funder.until", { day: until }), t("funder.public")],
  });
  return { ...laid, template: "report.funder" };
}

type Said = {
  body: string;
  right: number;
  wrong: readonly { area: ServiceArea; city: string; note: string | null }[];
  remark: string | null;
};

/** The case's note about an answer. */
export function funderNote({ body, right, wrong, remark }: Said): string {
  const t = words();
  const area = createTranslator({ locale: "de", messages: german, namespace: "offers.area" });
  return [
    t("funder.note", { body, right }),
    ...wrong.map(({ note, ...cell }) =>
      t("funder.wrong", { area: area(cell.area), city: cell.city, note: note ?? t("funder.noNote") }),
    ),
    ...(remark === null ? [] : [remark]),
  ].join("\n");
}

/** What the evidence says of itself. */
export const letterNote = (): string => words()("funder.letter");
