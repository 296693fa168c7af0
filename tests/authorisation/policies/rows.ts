import type { Actor } from "@/lib/platform/actor";
import type { Visibility } from "@/lib/providers/types";
import type { Who } from "./people";

/** Who may; everybody else must be refused. */
export type People = readonly Who[];
/** All that each property of the subject can be. Every combination is a state. */
export type Values<S> = { readonly [K in keyof S]-?: readonly S[K][] };
/** Who may in the states that fit; the first line that fits counts. A state that no line fits fails. */
export type Lines<S> = readonly (readonly [where: Partial<Values<S>>, people: People])[];

type Row<Rest, Answer> = Rest extends [infer S]
  ? S extends string
    ? Readonly<Record<string, People>>
    : { states: Values<S>; may: [Answer] extends [boolean] ? Lines<S> : { readonly [Right in keyof Answer]: Lines<S> } }
  : People;

/** One row for every function of a policy, by its name: who may at all, by the id it is asked about, or by state. */
export type Rows<Policy> = {
  readonly [Name in keyof Policy]: Policy[Name] extends (actor: Actor, ...rest: infer Rest) => infer Answer
    ? Row<Rest, Answer>
    : never;
};

export const EITHER = [true, false] as const;
/** Written out: a new visibility fits no line until somebody decides. */
export const AFTER_DRAFT = ["SUBMITTED", "PUBLISHED", "HIDDEN", "BLOCKED", "ARCHIVED"] as const satisfies Visibility[];
