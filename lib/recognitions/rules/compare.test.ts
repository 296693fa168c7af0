import { describe, expect, test } from "vitest";
import { compare, type Compared, type Verdict } from "@/lib/recognitions/rules/compare";

const TODAY = "2026-03-12";
type Claim = Parameters<typeof compare>[0];
type Document = Parameters<typeof compare>[1];

const claim: Claim = {
  area: "WORK",
  funderKind: "EGH",
  status: "GRANTED",
  validFrom: "2026-01-01",
  validUntil: "2027-12-31",
  funder: ["Landschaftsverband Westfalen-Lippe", "LWL"],
  site: ["Kassel", "Haus Nord"],
};
const agreement: Document = {
  kind: "SERVICE_AGREEMENT",
  issuer: "LWL-Inklusionsamt",
  reference: "60-12",
  issuedOn: "2025-11-20",
  validUntil: "2027-12-31",
  section: null,
  proves: "Arbeitsbereich, Standort Kassel",
};
const ba: Claim = { ...claim, area: "TRAINING", funderKind: "BA", funder: ["Bundesagentur für Arbeit"] };
const certificate: Document = {
  ...agreement,
  kind: "AZAV_CERTIFICATE",
  issuer: "Fachkundige Stelle",
  section: 6,
  proves: null,
};

const verdictOf = (given: Claim, document: Document, field: Compared): Verdict | undefined =>
  compare(given, document, TODAY).find((pair) => pair.field === field)?.verdict;

describe("a field of the entry beside the document", () => {
  test.each<[Compared, Verdict, string, Partial<Claim>, Partial<Document>]>([
    ["STATUS", "SAME", "an agreement is a grant", {}, {}],
    ["STATUS", "SAME", "a suspended one, too", { status: "SUSPENDED" }, {}],
    ["STATUS", "OTHER", "an agreement where only talks are claimed", { status: "NEGOTIATION" }, {}],
    ["STATUS", "MISSING", "a letter must be read", {}, { kind: "FUNDER_LETTER" }],
    ["STATUS", "MISSING", "nobody's word is the approval itself", {}, { kind: "SELF_DECLARATION" }],
    ["VALID_FROM", "SAME", "written before it is in force", {}, {}],
    ["VALID_FROM", "SAME", "written on the day it is in force", {}, { issuedOn: "2026-01-01" }],
    [
      "VALID_FROM",
      "OTHER",
      "written after its claimed start, § 123 (2): not for the past",
      {},
      { issuedOn: "2026-01-02" },
    ],
    ["VALID_FROM", "MISSING", "no start claimed", { validFrom: null }, {}],
    ["VALID_FROM", "MISSING", "no day on the paper", {}, { issuedOn: null }],
    ["VALID_UNTIL", "SAME", "the same end", {}, {}],
    ["VALID_UNTIL", "OTHER", "another end", {}, { validUntil: "2027-12-30" }],
    ["VALID_UNTIL", "MISSING", "no end on the paper", {}, { validUntil: null }],
    ["VALID_UNTIL", "MISSING", "no end claimed", { validUntil: null }, {}],
    ["ISSUER", "SAME", "the funder's short name is part of it", {}, {}],
    ["ISSUER", "SAME", "in other letters", {}, { issuer: "landschaftsverband westfalen-lippe" }],
    ["ISSUER", "OTHER", "somebody else", {}, { issuer: "LVR" }],
    ["ISSUER", "MISSING", "nobody named", {}, { issuer: null }],
    ["SITE", "SAME", "the town is named", {}, {}],
    ["SITE", "SAME", "the name of the site is", {}, { proves: "haus nord" }],
    ["SITE", "MISSING", "another town: a silent paper is no contradiction", {}, { proves: "Göttingen" }],
    ["SITE", "MISSING", "nothing noted", {}, { proves: null }],
    ["AREA", "SAME", "the area is named", {}, {}],
    ["AREA", "MISSING", "another area is", { area: "TRAINING" }, {}],
  ])("%s: %s when %s", (field, verdict, _what, over, document) => {
    expect(verdictOf({ ...claim, ...over }, { ...agreement, ...document }, field)).toBe(verdict);
  });

  test.each<[Compared, Verdict | undefined, string, Partial<Document>]>([
    ["SECTION", "SAME", "6 is ours", {}],
    ["SECTION", "OTHER", "1 is not", { section: 1 }],
    ["SECTION", "MISSING", "none is noted", { section: null }],
    ["CERTIFICATE_UNTIL", "SAME", "it is not over", { validUntil: TODAY }],
    ["CERTIFICATE_UNTIL", "OTHER", "it is over", { validUntil: "2026-03-11" }],
    ["CERTIFICATE_UNTIL", "MISSING", "no end is noted", { validUntil: null }],
    ["CERTIFIER", "SAME", "somebody certified", {}],
    ["CERTIFIER", "MISSING", "nobody is noted", { issuer: null }],
    ["VALID_UNTIL", undefined, "its end is not the agreement's", {}],
    ["VALID_FROM", undefined, "nor its beginning", {}],
    ["ISSUER", undefined, "the certifier is not the funder", {}],
  ])("a certificate's %s: %s when %s", (field, verdict, _what, document) => {
    expect(verdictOf(ba, { ...certificate, ...document }, field)).toBe(verdict);
  });

  test("an agency by whatever name is the Bundesagentur", () => {
    const letter = { ...agreement, kind: "BA_QLHB_CONFIRMATION", issuer: "Agentur für Arbeit Kassel" } as const;
    expect(verdictOf(ba, letter, "ISSUER")).toBe("SAME");
  });

  test("an agreement knows no Fachbereich", () => {
    expect(verdictOf(claim, agreement, "SECTION")).toBeUndefined();
  });
});
