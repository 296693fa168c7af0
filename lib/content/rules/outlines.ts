import type { Block, MailText, TextKey, TextPage } from "../types";

/** Where the parts of a built-in text stand in the message catalogue, in the order of the page. */
type Outline = { namespace: string; parts: readonly OutlinePart[] };
export type OutlinePart =
  | { kind: "heading"; key: string; level: 2 | 3 }
  | { kind: "text"; key: string }
  | { kind: "link"; key: string; to: string }
  | { kind: "block"; block: Block }
  /** Ends a list of words. */
  | { kind: "line" };

const TERMS = [
  "otherProvider",
  "workArea",
  "workAllowance",
  "employeeLike",
  "trainingAllowance",
  "outsidePlace",
  "azav",
  "trainingArea",
  "decision",
  "company",
  "workBudget",
  "trainingBudget",
  "entry",
  "egh",
  "catchment",
  "eutb",
  "womenRepresentative",
  "ifd",
  "jobCoach",
  "funder",
  "evidence",
  "personalBudget",
  "qlhb",
  "rehaAdvice",
  "returnRight",
  "plan",
  "supported",
  "agreement",
  "representation",
  "workshop",
  "choice",
  "approval",
];

const heading = (key: string, level: 2 | 3 = 2): OutlinePart => ({ kind: "heading", key, level });
const text = (key: string): OutlinePart => ({ kind: "text", key });
const link = (key: string, to: string): OutlinePart => ({ kind: "link", key, to });
const block = (name: Block): OutlinePart => ({ kind: "block", block: name });
const sections = (...names: string[]) => names.flatMap((name) => [heading(`${name}.heading`), text(`${name}.text`)]);
const helper = (name: string) => [heading(`${name}.name`, 3), text(`${name}.text`)];

/** The official pages that people are sent to. The Familienratgeber leads to the Reha-Zuständigkeitsnavigator. */
export const OUTSIDE = {
  eutb: "https://www.teilhabeberatung.de",
  agency: "https://www.arbeitsagentur.de",
  navigator: "https://www.familienratgeber.de/rechte-leistungen/reha-therapie/rehatraeger.php",
  supported: "https://www.bag-ub.de",
} as const;

const PAGES: Readonly<Record<TextPage, Outline>> = {
  about: {
    namespace: "content.about",
    parts: [
      text("lede"),
      ...sections("short", "services", "difference", "who", "rights", "money"),
      ...[heading("payers.heading"), text("payers.text"), block("kostentraeger"), text("payers.after")],
      ...sections("place", "steps", "others", "sources"),
    ],
  },
  help: {
    namespace: "content.help",
    parts: [
      text("lede"),
      heading("people"),
      ...[...helper("eutb"), link("eutb.link", OUTSIDE.eutb)],
      ...[...helper("agency"), link("agency.link", OUTSIDE.agency)],
      ...[...helper("egh"), link("egh.link", OUTSIDE.navigator)],
      ...[...helper("supported"), link("supported.link", OUTSIDE.supported)],
      ...helper("ifd"),
      ...sections("relay", "questions", "refused", "limits"),
    ],
  },
  words: {
    namespace: "content.words",
    parts: [
      text("lede"),
      ...TERMS.flatMap((term) => [heading(`term.${term}.name`), text(`term.${term}.text`)]),
      { kind: "line" },
      text("sources"),
    ],
  },
  checking: {
    namespace: "pages.checking",
    parts: [
      text("lede"),
      block("zahlen"),
      ...sections("what", "matrix", "funders"),
      block("kostentraeger"),
      ...[heading("badges.heading"), text("badges.text"), block("zeichen")],
      ...sections("evidence", "fourEyes", "duration", "limits", "sources"),
    ],
  },
  imprint: {
    namespace: "pages.imprint",
    parts: [heading("law"), block("betreiber"), ...sections("entries", "sources")],
  },
  privacy: {
    namespace: "pages.privacy",
    parts: [
      ...sections("short"),
      ...[heading("controller.heading"), block("verantwortlich")],
      ...sections("log", "search", "device", "map", "report", "providers", "recipients", "rights"),
    ],
  },
  accessibility: {
    namespace: "pages.accessibility",
    parts: [
      ...sections("aim", "status", "gaps"),
      ...[heading("feedback.heading"), text("feedback.text"), block("kontakt"), text("feedback.enforcement")],
    ],
  },
  terms: {
    namespace: "content.terms",
    parts: [text("lede"), ...sections("free", "trust", "entries", "moderation", "reports", "data", "links", "changes")],
  },
};

const mailOutline = (key: MailText): Outline => ({
  namespace: "staff.query.block",
  parts: [text(key.slice("query.".length))],
});

export const outlineOf = (key: TextKey): Outline => (isPage(key) ? PAGES[key] : mailOutline(key));

const isPage = (key: TextKey): key is TextPage => key in PAGES;
