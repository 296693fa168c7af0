import { HIDDEN_MONTHS } from "@/lib/directory/rules/freshness";
import { addDays, addMonths, daysBetween, type Day } from "@/lib/platform/day";
import type { Age, Due, Stage } from "../types";

const STAGES = [60, 30, 7] as const;
/** Nobody is asked again while this part of the time has not passed. */
const QUIET_PART = 1 / 3;

/**
 * The latest stage whose day has come; null before the first. Those that would follow too soon on `from` are left out;
 * from null: nobody knows since when it counts.
 */
export function dueStage({ from, dueOn }: { from: Day | null; dueOn: Day }, today: Day): Stage | null {
  const isQuiet = (day: Day) =>
    from !== null && daysBetween({ from, to: day }) <= daysBetween({ from, to: dueOn }) * QUIET_PART;
  const come = STAGES.filter((days) => addDays(dueOn, -days) <= today && !isQuiet(addDays(dueOn, -days)));
  return come.at(-1) ?? null;
}

/** First day on which an entry of that age is hidden (domain: Sichtbarkeit). */
export const hiddenOn = ({ confirmedOn, createdOn }: Omit<Age, "confirmEvery">): Day =>
  addMonths(confirmedOn ?? createdOn, HIDDEN_MONTHS);

/** What a provider is to be told of its confirmation on that day: once it runs out, the last stage stays due. */
export function dueConfirmation(age: Age, today: Day): Due | null {
  const end = hiddenOn(age);
  if (end <= today) return { dueOn: end, days: 0 };
  const from = age.confirmedOn ?? age.createdOn;
  const dueOn = addMonths(from, age.confirmEvery);
  const days = dueStage({ from, dueOn }, today);
  return days === null ? null : { dueOn, days };
}
