import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/platform/day";
import { publicHistory } from "@/lib/recognitions/rules/history";
import { nextStatuses } from "@/lib/recognitions/rules/status";
import type { Day, RecognitionEvent, RecognitionStatus } from "@/lib/recognitions/types";

const TODAY = "2026-03-12";

/** Events from "2025-01-01 GRANTED" or "2025-01-01 GRANTED until 2025-12-31". */
function eventsOf(...lines: string[]): RecognitionEvent[] {
  let from: RecognitionStatus | null = null;
  return lines.map((line) => {
    const [on = "", to, , lastDay] = line.split(" ");
    const event = { from, to: to as RecognitionStatus, on, lastDay: lastDay ?? null };
    from = event.to;
    return event;
  });
}
const told = (events: readonly RecognitionEvent[], checks: readonly Day[] = []) =>
  publicHistory({ events, checks }, TODAY).map(({ day, kind }) => `${day} ${kind}`);

describe("the public history", () => {
  test.each([
    ["is empty without events", [], []],
    ["knows no procedure", ["2024-01-01 PLANNED", "2024-02-01 APPLIED", "2024-03-01 NEGOTIATION"], []],
    ["knows no arbitration", ["2024-01-01 NEGOTIATION", "2024-02-01 ARBITRATION"], []],
    ["knows no refusal", ["2024-01-01 APPLIED", "2024-02-01 REFUSED"], []],
    ["knows no withdrawal", ["2024-01-01 APPLIED", "2024-02-01 WITHDRAWN"], []],
    ["knows no single cases", ["2024-01-01 CASE_BY_CASE", "2024-02-01 PERSONAL_BUDGET", "2024-03-01 ENDED"], []],
    ["starts with the first grant", ["2024-01-01 APPLIED", "2024-06-01 GRANTED"], ["2024-06-01 GRANTED"]],
    ["does not start with a pause", ["2024-01-01 SUSPENDED", "2024-06-01 GRANTED"], ["2024-06-01 GRANTED"]],
    [
      "tells a pause and its end",
      ["2024-01-01 GRANTED", "2024-06-01 SUSPENDED", "2024-09-01 GRANTED"],
      ["2024-01-01 GRANTED", "2024-06-01 SUSPENDED", "2024-09-01 RESUMED"],
    ],
    [
      "words an end neutrally",
      ["2024-01-01 GRANTED", "2025-01-01 ENDED"],
      ["2024-01-01 GRANTED", "2025-01-01 NO_PROOF"],
    ],
    [
      "words a revocation like an end",
      ["2024-01-01 GRANTED", "2025-01-01 REVOKED"],
      ["2024-01-01 GRANTED", "2025-01-01 NO_PROOF"],
    ],
    [
      "words a lapse like an end",
      ["2024-01-01 GRANTED until 2024-12-31"],
      ["2024-01-01 GRANTED", "2025-01-01 NO_PROOF"],
    ],
    ["foretells no lapse", ["2024-01-01 GRANTED until 2026-03-12"], ["2024-01-01 GRANTED"]],
    ["foretells no decision", ["2024-01-01 GRANTED", "2026-03-13 ENDED"], ["2024-01-01 GRANTED"]],
    [
      "says nothing of a renewal in time",
      ["2024-01-01 GRANTED until 2024-12-31", "2025-01-01 GRANTED until 2027-12-31"],
      ["2024-01-01 GRANTED"],
    ],
    [
      "tells a gap before a late renewal",
      ["2024-01-01 GRANTED until 2024-12-31", "2025-03-01 GRANTED until 2027-12-31"],
      ["2024-01-01 GRANTED", "2025-01-01 NO_PROOF", "2025-03-01 GRANTED"],
    ],
    [
      "does not lose proof twice",
      ["2024-01-01 GRANTED until 2024-12-31", "2025-03-01 ENDED"],
      ["2024-01-01 GRANTED", "2025-01-01 NO_PROOF"],
    ],
    ["does not grant what was already over", ["2025-06-01 GRANTED until 2024-12-31"], []],
    [
      "hides a new attempt until it is granted",
      ["2023-01-01 GRANTED", "2024-01-01 ENDED", "2024-06-01 PLANNED", "2024-07-01 APPLIED", "2025-01-01 GRANTED"],
      ["2023-01-01 GRANTED", "2024-01-01 NO_PROOF", "2025-01-01 GRANTED"],
    ],
    [
      "hides a new attempt that failed",
      ["2023-01-01 GRANTED", "2024-01-01 ENDED", "2024-06-01 PLANNED", "2025-01-01 REFUSED"],
      ["2023-01-01 GRANTED", "2024-01-01 NO_PROOF"],
    ],
    [
      "sorts what was entered late",
      ["2025-01-01 GRANTED until 2025-12-31", "2024-01-01 GRANTED until 2024-12-31"],
      ["2024-01-01 GRANTED", "2026-01-01 NO_PROOF"],
    ],
  ])("%s", (_what, lines, expected) => {
    expect(told(eventsOf(...lines))).toEqual(expected);
  });

  test("shows checks of an approval only, after the change of the same day", () => {
    const events = eventsOf("2023-01-01 APPLIED", "2024-01-01 GRANTED", "2025-01-01 ENDED", "2025-06-01 REFUSED");
    const checks = ["2023-02-01", "2024-01-01", "2024-08-01", "2025-01-01", "2025-06-01", "2026-04-01"];
    expect(told(events, checks)).toEqual([
      "2024-01-01 GRANTED",
      "2024-01-01 CHECKED",
      "2024-08-01 CHECKED",
      "2025-01-01 NO_PROOF",
    ]);
  });
});

/** A life on the EGH path, one change every few weeks. */
const lives = fc
  .array(fc.record({ choice: fc.nat(), days: fc.integer({ min: 1, max: 90 }) }), { maxLength: 25 })
  .map((moves) => {
    const events: RecognitionEvent[] = [];
    for (const { choice, days } of moves) {
      const last = events.at(-1);
      const next = nextStatuses("EGH", last?.to ?? null);
      const to = next[choice % next.length] ?? "PLANNED";
      events.push({ from: last?.to ?? null, to, on: addDays(last?.on ?? "2020-01-01", days), lastDay: null });
    }
    return events;
  });
const checks = fc.array(fc.nat(2200).map((days) => addDays("2020-01-01", days)));

describe("whatever happened", () => {
  test("refused and withdrawn give the same history", () => {
    fc.assert(
      fc.property(lives, checks, (events, checked) => {
        const swap = (status: RecognitionStatus) => (status === "REFUSED" ? "WITHDRAWN" : status);
        const swapped = events.map((event) => ({ ...event, from: event.from && swap(event.from), to: swap(event.to) }));
        expect(told(swapped, checked)).toEqual(told(events, checked));
      }),
    );
  });

  test("revoked and ended give the same history", () => {
    fc.assert(
      fc.property(lives, checks, (events, checked) => {
        const swapped = events.map((event) => ({
          ...event,
          to: event.to === "REVOKED" ? ("ENDED" as const) : event.to,
        }));
        expect(told(swapped, checked)).toEqual(told(events, checked));
      }),
    );
  });

  test("it starts with a grant, is in order, and never says the same twice", () => {
    fc.assert(
      fc.property(lives, checks, (events, checked) => {
        const history = publicHistory({ events, checks: checked }, TODAY);
        expect(history[0]?.kind ?? "GRANTED").toBe("GRANTED");
        expect(history).toEqual(history.toSorted((a, b) => a.day.localeCompare(b.day)));
        const changes = history.filter(({ kind }) => kind !== "CHECKED").map(({ kind }) => kind);
        expect(changes.filter((kind, i) => kind === changes[i + 1])).toEqual([]);
      }),
    );
  });
});
