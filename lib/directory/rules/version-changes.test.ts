import { expect, test } from "vitest";
import { versionChanges } from "./version-changes";

const entry = (over: object = {}) => ({
  id: "p",
  name: "Ahorn",
  phone: null,
  version: 1,
  sites: [],
  evidence: [],
  ...over,
});
const site = (over: object = {}) => ({ id: "s", name: null, city: "Kassel", offers: [], ...over });
const offer = (over: object = {}) => ({ id: "o", area: "WORK", recognitions: [], ...over });
const cell = (over: object = {}) => ({
  id: "c",
  funderId: "f",
  status: "APPLIED",
  decisions: [],
  evidence: [],
  ...over,
});
const withCell = (over: object) => entry({ sites: [site({ offers: [offer({ recognitions: [cell(over)] })] })] });

test("nothing changed but the version", () => {
  expect(versionChanges(entry(), entry({ version: 2, updatedAt: "2026-01-01" }))).toEqual([]);
});

test("a field of the entry, before and after", () => {
  expect(versionChanges(entry(), entry({ phone: "030" }))).toEqual([
    {
      subject: { kind: "provider", id: "p", name: {} },
      how: "CHANGED",
      fields: [{ field: "phone", before: null, after: "030" }],
    },
  ]);
});

test("an empty list is nothing said", () => {
  expect(versionChanges(entry({ alsoRuns: [] }), entry())).toEqual([]);
});

test("parts that come and go, with their parts", () => {
  const both = entry({ sites: [site({ offers: [offer()] })] });
  expect(versionChanges(entry(), both).map(({ subject, how }) => [subject.kind, how])).toEqual([
    ["site", "ADDED"],
    ["offer", "ADDED"],
  ]);
  expect(versionChanges(both, entry()).map(({ subject, how }) => [subject.kind, how])).toEqual([
    ["site", "REMOVED"],
    ["offer", "REMOVED"],
  ]);
});

test("a cell is named by place, area and funder", () => {
  const [change] = versionChanges(withCell({}), withCell({ status: "GRANTED" }));
  expect(change).toEqual({
    subject: { kind: "cell", id: "c", name: { site: null, city: "Kassel", area: "WORK", funderId: "f" } },
    how: "CHANGED",
    fields: [{ field: "status", before: "APPLIED", after: "GRANTED" }],
  });
});

test("a decision and a proof of a cell", () => {
  const after = withCell({ decisions: [{ id: "d", outcome: "CONFIRMED" }], evidence: [{ evidenceId: "e", page: 2 }] });
  expect(versionChanges(withCell({}), after).map(({ subject, how }) => [subject.kind, how])).toEqual([
    ["decision", "ADDED"],
    ["proof", "ADDED"],
  ]);
});

test("without a version before, everything is new", () => {
  expect(versionChanges(null, entry())).toMatchObject([{ how: "ADDED", subject: { kind: "provider" } }]);
});
