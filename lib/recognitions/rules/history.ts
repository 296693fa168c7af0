import { addDays } from "@/lib/platform/day";
import type { Day, PublicEvent, RecognitionEvent } from "@/lib/recognitions/types";

type Phase = "GRANTED" | "SUSPENDED" | "NO_PROOF";
type Step = { day: Day; to: Phase | "CHECKED" };

/** Everything but a valid approval is one and the same here: no proof. */
function phaseOf({ to, on, lastDay }: RecognitionEvent): Phase {
  if (lastDay !== null && lastDay < on) return "NO_PROOF";
  return to === "GRANTED" || to === "SUSPENDED" ? to : "NO_PROOF";
}

/** The change itself, and its lapse if nothing happened until then. */
function toSteps(event: RecognitionEvent, next: RecognitionEvent | undefined): Step[] {
  const change: Step = { day: event.on, to: phaseOf(event) };
  if (event.lastDay === null || change.to === "NO_PROOF") return [change];
  const lapse = addDays(event.lastDay, 1);
  if (next !== undefined && next.on <= lapse) return [change];
  return [change, { day: lapse, to: "NO_PROOF" }];
}

/** What a step says to the public after `phase`; null if it says nothing new. */
function kindOf({ to }: Step, phase: Phase): PublicEvent["kind"] | null {
  if (to === phase) return null;
  if (to === "GRANTED") return phase === "SUSPENDED" ? "RESUMED" : "GRANTED";
  // Before the first grant and after an end there is nothing to pause, to check or to lose.
  return phase === "NO_PROOF" ? null : to;
}

/**
 * The neutral past of a cell until that day, oldest first. It starts with the first grant, knows no procedure, no
 * refusal and no withdrawal, and words ended, revoked and lapsed alike. `events` come in the order they were written
 * (it decides within a day); a renewal is an event too, else the old `lastDay` counts as a lapse. `checks` are the days
 * of confirmations; those of anything but an approval stay hidden.
 */
export function publicHistory(
  { events, checks }: { events: readonly RecognitionEvent[]; checks: readonly Day[] },
  today: Day,
): PublicEvent[] {
  const changes = events.toSorted((a, b) => a.on.localeCompare(b.on));
  const steps: Step[] = [
    ...changes.flatMap((event, i) => toSteps(event, changes[i + 1])),
    ...checks.map((day): Step => ({ day, to: "CHECKED" })),
  ]
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => a.day.localeCompare(b.day));

  const history: PublicEvent[] = [];
  let phase: Phase = "NO_PROOF";
  for (const step of steps) {
    const kind = kindOf(step, phase);
    if (kind !== null) history.push({ day: step.day, kind });
    if (step.to === "CHECKED" || (step.to === "SUSPENDED" && phase === "NO_PROOF")) continue;
    phase = step.to;
  }
  return history;
}
