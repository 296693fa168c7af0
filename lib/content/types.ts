import type { Locale } from "@/lib/i18n/locales";
import type { Day } from "@/lib/platform/day";

/** Public pages that consist of text. */
export const TEXT_PAGES = [
  "about",
  "help",
  "words",
  "checking",
  "imprint",
  "privacy",
  "accessibility",
  "terms",
] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

/** Sentences that mails are made of: what a provider is asked. Plain text, German only. */
export const MAIL_TEXTS = [
  "query.CERTIFICATE",
  "query.SITES",
  "query.AGREEMENT",
  "query.QLHB",
  "query.PERIOD",
  "query.UNREADABLE",
  "query.DIFFERENT",
] as const;
export type MailText = (typeof MAIL_TEXTS)[number];

export const TEXT_KEYS = [...TEXT_PAGES, ...MAIL_TEXTS] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

/** One text in one language. */
export type TextId = { key: TextKey; locale: Locale };

/** Which role sees to a text. */
export const KEEPERS = ["CONTENT", "LEAD"] as const;
export type Keeper = (typeof KEEPERS)[number];

/** Parts of a page that the software works out. In a text each stands as a line `[[name]]`. */
export type Block = "zahlen" | "kostentraeger" | "zeichen" | "betreiber" | "verantwortlich" | "kontakt";

export type EasyCheck = { group: string; day: Day };
/** STALE: the German text has changed since people checked the one in Leichte Sprache. */
type EasyState = "UNCHECKED" | "CHECKED" | "STALE";

/** What a public page shows. */
export type PageText = { body: string; updated: Day; reviewOn: Day };

/** Fassung. Number 0 is the built-in text. */
export type TextVersion = {
  number: number;
  at: Date | null;
  /** Null: the software itself, or somebody who is gone. */
  author: string | null;
  reason: string | null;
  body: string;
};

/** What the list and the editor say about a text. */
export type TextStanding = {
  number: number;
  changedOn: Day;
  keeper: Keeper;
  reviewOn: Day;
  isReviewDue: boolean;
  /** The German text has changed since this translation was compared with it. */
  isTranslationOld: boolean;
  /** Only in Leichte Sprache. */
  easy: { state: EasyState; check: EasyCheck | null } | null;
};
export type TextRow = { key: TextKey; languages: { locale: Locale; standing: TextStanding }[] };

export type TextDraft = { savedAt: Date; base: number; values: DraftValues };
type DraftValues = {
  body: string;
  keeper: string | null;
  reviewOn: string | null;
  reason: string | null;
  matchesGerman: boolean;
};

export type TextView = TextId & {
  standing: TextStanding;
  body: string;
  /** The German text, beside which a translation is written; null for German itself. */
  german: string | null;
  draft: TextDraft | null;
  versions: TextVersion[];
};
