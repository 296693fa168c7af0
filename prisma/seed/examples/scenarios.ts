import type { EvidenceKind, Path, RecognitionStatus } from "@/lib/recognitions/types";

/** A cell's story. Days count from today: -400 is over a year ago. */
export type Scenario = {
  steps: { status: RecognitionStatus; on: number; from?: number; until?: number }[];
  released?: boolean;
  certificateUntil?: number;
  proof?: EvidenceKind;
  /** Days of the first and the second signature; one alone waits for the second. `doubted`: a later "no" does. */
  signed?: { first: number; second?: number; outcome?: "NOT_CONFIRMED"; doubted?: number };
};

const granted = (on: number, until?: number) => ({ status: "GRANTED", on, from: on, ...(until && { until }) }) as const;
const unfinished = (status: RecognitionStatus, released: boolean): Scenario => ({
  steps: [{ status, on: -60 }],
  released,
});
const ended = (status: RecognitionStatus): Scenario => ({ steps: [granted(-900), { status, on: -120 }] });
const lone = (status: RecognitionStatus): Scenario => ({ steps: [{ status, on: -150 }] });

/** Every status and every badge occurs; the weights make a mix that looks like the field. */
export const SCENARIOS: Record<Path, readonly (readonly [weight: number, scenario: Scenario])[]> = {
  BA: [
    [
      34,
      {
        steps: [granted(-700)],
        certificateUntil: 500,
        proof: "BA_QLHB_CONFIRMATION",
        signed: { first: -90, second: -88 },
      },
    ],
    [8, { steps: [granted(-800)], certificateUntil: 300, proof: "FUNDER_LETTER", signed: { first: -20, second: -19 } }],
    [22, { steps: [granted(-500)] }],
    [4, { steps: [granted(-1400)], certificateUntil: -45, proof: "BA_QLHB_CONFIRMATION" }],
    [
      4,
      {
        steps: [granted(-900)],
        certificateUntil: 200,
        proof: "BA_QLHB_CONFIRMATION",
        signed: { first: -480, second: -478 },
      },
    ],
    [3, { steps: [granted(-300)], certificateUntil: 700, proof: "BA_QLHB_CONFIRMATION", signed: { first: -3 } }],
    [
      2,
      {
        steps: [granted(-900)],
        certificateUntil: 250,
        proof: "BA_QLHB_CONFIRMATION",
        signed: { first: -200, second: -198, doubted: -4 },
      },
    ],
    [2, { steps: [granted(-300)], proof: "PHONE_NOTE", signed: { first: -40, outcome: "NOT_CONFIRMED" } }],
    [3, { steps: [granted(40)] }],
    [3, { steps: [granted(-600), { status: "SUSPENDED", on: -30 }] }],
    [3, unfinished("APPLIED", true)],
    [2, unfinished("NEGOTIATION", true)],
    [2, unfinished("PLANNED", false)],
    [2, unfinished("APPLIED", false)],
    [3, lone("PERSONAL_BUDGET")],
    [
      2,
      {
        steps: [
          { status: "APPLIED", on: -300 },
          { status: "REFUSED", on: -90 },
        ],
      },
    ],
    [
      1,
      {
        steps: [
          { status: "APPLIED", on: -300 },
          { status: "WITHDRAWN", on: -90 },
        ],
      },
    ],
    [1, ended("ENDED")],
    [1, ended("REVOKED")],
  ],
  EGH: [
    [30, { steps: [granted(-400, 330)], proof: "SERVICE_AGREEMENT", signed: { first: -120, second: -118 } }],
    [10, { steps: [granted(-380)], proof: "FUNDER_LIST", signed: { first: -60, second: -59 } }],
    [18, { steps: [granted(-400, 300)] }],
    [8, { steps: [granted(-1000, -100)], proof: "SERVICE_AGREEMENT", signed: { first: -70, second: -69 } }],
    [4, { steps: [granted(-1000, -60)] }],
    [4, { steps: [granted(60, 790)] }],
    [3, { steps: [granted(-700), { status: "SUSPENDED", on: -50 }] }],
    [6, lone("CASE_BY_CASE")],
    [3, lone("PERSONAL_BUDGET")],
    [3, unfinished("NEGOTIATION", true)],
    [2, unfinished("ARBITRATION", true)],
    [2, unfinished("PLANNED", true)],
    [
      2,
      {
        steps: [
          { status: "NEGOTIATION", on: -300 },
          { status: "REFUSED", on: -90 },
        ],
      },
    ],
    [
      1,
      {
        steps: [
          { status: "NEGOTIATION", on: -300 },
          { status: "WITHDRAWN", on: -90 },
        ],
      },
    ],
    [1, ended("ENDED")],
    [1, ended("REVOKED")],
  ],
  OTHER: [
    [3, { steps: [granted(-500)], proof: "CONTRACT_38", signed: { first: -100, second: -97 } }],
    [4, { steps: [granted(-500)] }],
    [6, lone("CASE_BY_CASE")],
    [1, lone("PERSONAL_BUDGET")],
    [1, ended("ENDED")],
  ],
};
