// npm run bench:sign-in — whether the time of a refused sign-in tells a known address from an unknown one: wrong
// password, unknown address and disabled account in turns, so that load hits all alike.
import { randomBytes } from "node:crypto";

// Settings are read when the first of these is loaded.
process.env["AUTH_SECRET"] ??= randomBytes(32).toString("hex");
const { db } = await import("@/lib/platform/db");
const { hashPassword, setPassword } = await import("@/lib/platform/password");
const { signInByPassword } = await import("@/lib/platform/session");

const ROUNDS = 200;

const email = (name: string) => `bench-${name}@example.org`;
const people = [email("known"), email("disabled")];
await db.person.deleteMany({ where: { email: { in: people } } });
const hash = await hashPassword("Pferd Batterie Heftklammer");
for (const address of people) {
  const person = await db.person.create({
    data: {
      name: "Messung (Beispiel)",
      email: address,
      isExample: true,
      disabledAt: address === email("disabled") ? new Date() : null,
    },
  });
  await setPassword(db, { personId: person.id, hash });
}

const kinds = ["known", "unknown", "disabled"] as const;
const times = { known: [] as number[], unknown: [] as number[], disabled: [] as number[] };
const headers = new Headers({ "x-forwarded-for": "192.0.2.1" });
await signInByPassword(headers, { email: email("unknown"), password: "zum Aufwärmen" });
for (let round = 0; round < ROUNDS; round += 1) {
  for (const kind of kinds) {
    const started = performance.now();
    await signInByPassword(headers, { email: email(kind), password: `falsch falsch ${round}` });
    times[kind].push(performance.now() - started);
  }
}
for (const kind of kinds) {
  const sorted = times[kind].toSorted((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`.padStart(9);
  console.log(`${kind.padEnd(10)} median ${at(0.5)}  p95 ${at(0.95)}  of ${ROUNDS}`);
}
await db.person.deleteMany({ where: { email: { in: people } } });
await db.$disconnect();
