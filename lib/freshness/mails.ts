import "server-only";
import { createTranslator } from "use-intl/core";
import { german } from "@/lib/i18n/messages";
import type { Day } from "@/lib/platform/day";
import { env } from "@/lib/platform/env";
import { mailOf, type LaidMail } from "@/lib/platform/mail-layout";
import type { CellName, ProofDue, ProofReason, Remindable } from "./types";

const words = () =>
  createTranslator({
    locale: "de",
    messages: german,
    namespace: "freshness.mail",
    timeZone: "Europe/Berlin",
    formats: { dateTime: { day: { day: "2-digit", month: "2-digit", year: "numeric" } } },
  });

const addressOf = (path: string): string => new URL(path, env().PUBLIC_URL).href;

type Asked = { entry: Remindable; token: string; until: Date; dueOn: Day };

/** "Stimmt noch?", with the three ways to answer. */
export function confirmationMail({ entry, dueOn, hiddenOn, today, ...link }: Asked & { hiddenOn: Day; today: Day }) {
  const t = words();
  const said = { name: entry.name, day: new Date(dueOn) };
  const known = dueOn < today ? "late" : "soon";
  const state = entry.confirmedOn === null ? "never" : known;
  return mailOf({
    subject: t("confirm.subject", { name: entry.name }),
    paragraphs: [
      t("greeting"),
      t(`confirm.${state}`, said),
      t("confirm.ask"),
      t("confirm.otherwise", { day: new Date(hiddenOn) }),
    ],
    ...waysOf(link),
  });
}

/** That the entry is hidden from that day on: reason, the way back, how to object (Art. 17 DSA). */
export function hiddenMail({ entry, dueOn, ...link }: Asked): LaidMail {
  const t = words();
  const since = entry.confirmedOn ?? entry.createdOn;
  return mailOf({
    subject: t("hidden.subject", { name: entry.name }),
    paragraphs: [
      t("greeting"),
      t("hidden.what", { name: entry.name, day: new Date(dueOn) }),
      t(entry.confirmedOn === null ? "hidden.never" : "hidden.why", { day: new Date(since) }),
      t("hidden.back"),
      t("hidden.object"),
    ],
    ...waysOf(link),
  });
}

/** Each leads to a page with a button: programs that check mails follow links, and must not use them up. */
function waysOf({ token, until }: Pick<Asked, "token" | "until">) {
  const t = words();
  const to = (page: string) => addressOf(`/stimmt-noch${page}?token=${token}`);
  return {
    button: { label: t("way.confirm"), href: to("") },
    links: [
      { label: t("way.change"), href: to("/aendern") },
      { label: t("way.gone"), href: to("/weg") },
    ],
    closing: [t("until", { day: until })],
  };
}

/** Which papers are needed by when, and where to hand them in. */
export function proofMail({ entry, due }: { entry: Remindable; due: ProofDue }): LaidMail {
  const t = words();
  const papers = [...Map.groupBy(due.lines, ({ reason, cell }) => paperOf(reason, cell))]
    .toSorted(([a], [b]) => PAPERS.indexOf(a) - PAPERS.indexOf(b))
    .map(([paper, lines]) =>
      [t(`proof.paper.${paper}`), ...lines.map(({ cell }) => `– ${cellWords(cell)}`)].join("\n"),
    );
  const page = entry.hasMembers
    ? `/mein-eintrag/nachweise?eintrag=${entry.id}`
    : `/anbieter-werden/uebernehmen?eintrag=${entry.slug}`;
  return mailOf({
    subject: t("proof.subject", { name: entry.name, day: new Date(due.dueOn) }),
    paragraphs: [
      t("greeting"),
      t("proof.what", { name: entry.name, day: new Date(due.dueOn) }),
      ...papers,
      t("proof.after"),
    ],
    button: { label: t(entry.hasMembers ? "proof.hand" : "proof.takeOver"), href: addressOf(page) },
    closing: [t("proof.done")],
  });
}

const PAPERS = ["CERTIFICATE", "AGREEMENT_BA", "AGREEMENT_EGH", "AGREEMENT_OTHER", "REVIEW"] as const;
type Paper = (typeof PAPERS)[number];

const paperOf = (reason: ProofReason, { path }: CellName): Paper =>
  reason === "AGREEMENT" ? `AGREEMENT_${path}` : reason;

function cellWords({ area, city, funder }: CellName): string {
  const areaName = createTranslator({ locale: "de", messages: german, namespace: "offers.area" });
  return words()("cell", { area: areaName(area), city, funder });
}

/** What the report says for a provider that does not exist any more. */
export function goneWords({ from, note }: { from: "link" | "account"; note: string | null }): string {
  const said = words()(`gone.${from}`);
  return note === null ? said : `${said}\n\n${note}`;
}
