import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { addExamplePeople } from "@/lib/accounts/commands/example-people";
import { addExampleMembers } from "@/lib/members/commands/example-members";
import { db } from "@/lib/platform/db";
import { berlinDay } from "@/lib/platform/day";
import type { Context } from "@/lib/platform/context";
import { loadExampleCases } from "./examples/cases";
import { addExampleFiles } from "./examples/example-files";
import { generateExamples } from "./examples/generate";
import { loadExample } from "./examples/load";
import type { ExampleCell } from "./examples/offers";
import { addExamplePictures } from "./examples/pictures";
import { addExampleProposals } from "./examples/proposals";
import { loadReference } from "./reference";

const AT_ONCE = 4;
const options = { providers: { type: "string", default: "120" } } as const;
const count = Number(parseArgs({ options }).values.providers);
if (!Number.isInteger(count) || count < 0) throw new RangeError("--providers erwartet eine Zahl, zum Beispiel 120");

const now = new Date();
const context = (): Context => ({ actor: { kind: "system", job: "example" }, now, requestId: randomUUID() });

await loadReference(context());
if (count > 0) await addExamplePeople(context());
const funderId = await chooseFunders();
const known = await db.provider.findMany({ where: { isExample: true }, select: { identifier: true } });
const present = new Set(known.map(({ identifier }) => identifier));
const entries = generateExamples(count, berlinDay(now)).filter(
  ({ provider }) => !present.has(provider.identifier ?? null),
);

let done = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let entry = entries.pop(); entry; entry = entries.pop()) {
      await loadExample(context(), entry, funderId);
      done += 1;
      if (done % 500 === 0) console.log(`${done} Beispiel-Anbieter geschrieben …`);
    }
  }),
);
if (count > 0) await addExampleMembers(context());
if (count > 0) await loadExampleCases(context());
if (count > 0) await addExampleProposals(context());
if (count > 0) await addExamplePictures(context());
console.log(`${done} Beispiel-Anbieter geschrieben, ${present.size} waren schon da.`);
if (count > 0) console.log(`${await addExampleFiles(context())} Beispiel-Dateien zu Nachweisen geschrieben.`);
await db.$disconnect();

/** The Land's own body where one is known, else the kind's general one. */
async function chooseFunders() {
  const funders = await db.funder.findMany({ select: { id: true, kind: true, land: true }, orderBy: { key: "asc" } });
  return ({ kind, land }: ExampleCell["funder"]): string => {
    const ofKind = funders.filter((funder) => funder.kind === kind);
    const chosen = ofKind.find((funder) => funder.land === land) ?? ofKind.find((funder) => funder.land === null);
    if (!chosen) throw new RangeError(`no funder of kind ${kind}`);
    return chosen.id;
  };
}
