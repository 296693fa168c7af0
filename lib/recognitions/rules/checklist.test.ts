import { describe, expect, test } from "vitest";
import { checklistOf, openItems } from "@/lib/recognitions/rules/checklist";
import { CHECK_ITEMS, FUNDER_KINDS, RECOGNITION_STATUSES } from "@/lib/recognitions/types";

const keysOf = (...args: Parameters<typeof checklistOf>) => checklistOf(...args).map(({ key }) => key);

describe("the checklist", () => {
  test.each([
    ["BA", "GRANTED", ["AZAV_VALID", "AZAV_SECTION", "AZAV_SITE", "QLHB"], ["SERVICE_AGREEMENT", "CONTRACT_38"]],
    ["EGH", "GRANTED", ["SERVICE_AGREEMENT", "PRICE_AGREEMENT", "SITE", "FUNDER"], ["AZAV_VALID", "QLHB"]],
    ["DRV", "GRANTED", ["CONTRACT_38", "FUNDER"], ["AZAV_VALID", "SERVICE_AGREEMENT"]],
    ["EGH", "SUSPENDED", ["SERVICE_AGREEMENT"], ["DECISION"]],
    ["EGH", "GRANTED", ["PERSONS", "EQUIPMENT", "SERVICES", "STAFF", "QUALIFICATION", "FACILITIES"], ["PRICE"]],
    ["DRV", "GRANTED", ["CONTRACT_38"], ["PERSONS", "EQUIPMENT"]],
    ["EGH", "CASE_BY_CASE", ["SINGLE_CASE"], ["SERVICE_AGREEMENT"]],
    ["BA", "PERSONAL_BUDGET", ["PERSONAL_BUDGET"], ["QLHB"]],
    ["BA", "ENDED", ["DECISION"], ["AZAV_VALID"]],
    ["EGH", "REFUSED", ["DECISION"], ["SERVICE_AGREEMENT"]],
  ] as const)("of %s, %s", (funderKind, status, asked, spared) => {
    expect(keysOf({ funderKind }, status)).toEqual(expect.arrayContaining([...asked]));
    for (const key of spared) expect(keysOf({ funderKind }, status)).not.toContain(key);
  });

  test("always asks for the legal entity, the area and an independent source, nothing twice", () => {
    for (const funderKind of FUNDER_KINDS) {
      for (const status of RECOGNITION_STATUSES) {
        const keys = keysOf({ funderKind }, status);
        expect(keys).toEqual(expect.arrayContaining(["LEGAL_ENTITY", "AREA", "INDEPENDENT"]));
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  test("asks every question somewhere", () => {
    const asked = FUNDER_KINDS.flatMap((funderKind) =>
      RECOGNITION_STATUSES.flatMap((status) => keysOf({ funderKind }, status)),
    );
    expect(CHECK_ITEMS.filter((item) => !asked.includes(item))).toEqual([]);
  });
});

describe("what keeps a cell from being confirmed", () => {
  const items = [
    { key: "AREA", needed: true },
    { key: "SIGNED", needed: false },
  ] as const;
  test.each([
    [{}, ["AREA", "SIGNED"]],
    [{ AREA: { answer: "YES" } }, ["SIGNED"]],
    [{ AREA: { answer: "YES" }, SIGNED: { answer: null } }, ["SIGNED"]],
    [{ AREA: { answer: "YES" }, SIGNED: { answer: "NOT_NEEDED" } }, []],
    [{ AREA: { answer: "YES" }, SIGNED: { answer: "NO" } }, []],
    [{ AREA: { answer: "NO" }, SIGNED: { answer: "YES" } }, ["AREA"]],
    [{ AREA: { answer: "NOT_NEEDED" }, SIGNED: { answer: "YES" } }, ["AREA"]],
  ] as const)("%j: %j", (answers, open) => {
    expect(openItems(items, answers)).toEqual(open);
  });
});
