import type { ServiceArea } from "@/lib/offers/types";
import { pathOf } from "@/lib/recognitions/rules/path";
import type { Cell, Day, EvidenceKind, FunderKind } from "@/lib/recognitions/types";

export type Compared =
  "STATUS" | "VALID_FROM" | "VALID_UNTIL" | "CERTIFICATE_UNTIL" | "ISSUER" | "CERTIFIER" | "SITE" | "SECTION" | "AREA";
/** stimmt überein, weicht ab, fehlt (in the entry or in the document). */
export type Verdict = "SAME" | "OTHER" | "MISSING";
/** `claimed` and `found` as they stand there: a day, a name, a code; null: nothing. Of a certificate nobody claims anything. */
export type Pair = { field: Compared; claimed: string | null; found: string | null; verdict: Verdict };

type Claim = Pick<Cell, "area" | "funderKind" | "status" | "validFrom" | "validUntil"> & {
  funder: readonly string[];
  site: readonly string[];
};
/** Key data of one document, with the words for what it proves of this cell. */
type Document = {
  kind: EvidenceKind;
  issuer: string | null;
  reference: string | null;
  issuedOn: Day | null;
  validUntil: Day | null;
  section: number | null;
  proves: string | null;
};

/** Documents that are the approval itself. All others must be read for it. */
const APPROVALS: readonly EvidenceKind[] = [
  "BA_QLHB_CONFIRMATION",
  "BA_PRICE_AGREEMENT",
  "SERVICE_AGREEMENT",
  "PRICE_AGREEMENT",
  "CONTRACT_38",
];
const APPROVED: readonly string[] = ["GRANTED", "SUSPENDED"];
/** Fachbereich 6, § 5 (1) AZAV: Maßnahmen zur Teilhabe behinderter Menschen am Arbeitsleben. */
const OUR_SECTION = 6;
const AREA_WORDS: Record<ServiceArea, readonly string[]> = {
  ENTRY: ["eingangsverfahren"],
  TRAINING: ["berufsbildung", "bbb"],
  WORK: ["arbeitsbereich"],
};
/** Whatever the local agency is called, it is the Bundesagentur. */
const KIND_WORDS: Partial<Record<FunderKind, readonly string[]>> = { BA: ["Agentur für Arbeit"] };

/**
 * The claim beside one document, field by field. Only what both sides can know is compared: a certificate says nothing
 * of the funder, an agreement nothing of a Fachbereich.
 */
export function compare(claim: Claim, document: Document, today: Day): Pair[] {
  const certificate = document.kind === "AZAV_CERTIFICATE";
  return [
    statusPair(claim, document),
    certificate ? null : fromPair(claim, document),
    certificate ? certificateEnd(document, today) : untilPair(claim, document),
    issuerPair(claim, document),
    mention("SITE", claim.site, document.proves),
    certificate && pathOf(claim.funderKind) === "BA" ? sectionPair(document) : null,
    { ...mention("AREA", AREA_WORDS[claim.area], document.proves), claimed: claim.area },
  ].filter((pair) => pair !== null);
}

function statusPair({ status }: Claim, { kind }: Document): Pair {
  if (!APPROVALS.includes(kind)) return { field: "STATUS", claimed: status, found: null, verdict: "MISSING" };
  const verdict = APPROVED.includes(status) ? "SAME" : "OTHER";
  return { field: "STATUS", claimed: status, found: "GRANTED", verdict };
}

/** In force at the agreed day, else on the day of conclusion, § 126 (3) SGB IX: never before the paper was written. */
function fromPair({ validFrom }: Claim, { issuedOn }: Document): Pair {
  const pair = { field: "VALID_FROM", claimed: validFrom, found: issuedOn } as const;
  if (validFrom === null || issuedOn === null) return { ...pair, verdict: "MISSING" };
  return { ...pair, verdict: issuedOn <= validFrom ? "SAME" : "OTHER" };
}

function untilPair({ validUntil }: Claim, document: Document): Pair {
  const pair = { field: "VALID_UNTIL", claimed: validUntil, found: document.validUntil } as const;
  if (validUntil === null || document.validUntil === null) return { ...pair, verdict: "MISSING" };
  return { ...pair, verdict: validUntil === document.validUntil ? "SAME" : "OTHER" };
}

/** Nobody claims a certificate's end; it only must not be over (§ 181 (5) SGB III). */
function certificateEnd({ validUntil }: Document, today: Day): Pair {
  const pair = { field: "CERTIFICATE_UNTIL", claimed: null, found: validUntil } as const;
  if (validUntil === null) return { ...pair, verdict: "MISSING" };
  return { ...pair, verdict: validUntil >= today ? "SAME" : "OTHER" };
}

function issuerPair({ funder, funderKind }: Claim, { kind, issuer, reference }: Document): Pair {
  const found = [issuer, reference].filter((text) => text !== null).join(", ") || null;
  // The certifier is not the funder.
  if (kind === "AZAV_CERTIFICATE" || kind === "AZAV_SITES") {
    return { field: "CERTIFIER", claimed: null, found, verdict: issuer ? "SAME" : "MISSING" };
  }
  const pair = { field: "ISSUER", claimed: funder[0] ?? null, found } as const;
  if (issuer === null) return { ...pair, verdict: "MISSING" };
  return { ...pair, verdict: names(issuer, [...funder, ...(KIND_WORDS[funderKind] ?? [])]) ? "SAME" : "OTHER" };
}

function sectionPair({ section }: Document): Pair {
  const pair = {
    field: "SECTION",
    claimed: String(OUR_SECTION),
    found: section === null ? null : String(section),
  } as const;
  if (section === null) return { ...pair, verdict: "MISSING" };
  return { ...pair, verdict: section === OUR_SECTION ? "SAME" : "OTHER" };
}

/** A silent document is no contradiction. */
function mention(field: "SITE" | "AREA", words: readonly string[], proves: string | null): Pair {
  const isNamed = proves !== null && names(proves, words);
  return { field, claimed: words[0] ?? null, found: proves, verdict: isNamed ? "SAME" : "MISSING" };
}

/** One of the words stands in the text, or the text is part of one: "LWL" and "LWL-Amt", in any case. */
const names = (text: string, words: readonly string[]): boolean =>
  words.map(lower).some((word) => lower(text).includes(word) || word.includes(lower(text)));

const lower = (text: string): string => text.trim().toLocaleLowerCase("de");
