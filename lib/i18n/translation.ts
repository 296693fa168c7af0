import { german, type Messages } from "./messages";

/** A part of the messages in another language; its keys are those of the German ones. */
export type Translation<Original> = {
  [Key in keyof Original]?: Original[Key] extends string ? string : Translation<Original[Key]>;
};

/** Makes a key that German lacks a type error, at any depth. */
type KnownKeys<Given, Original> = {
  [Key in keyof Given]: Key extends keyof Original
    ? Original[Key] extends string
      ? string
      : KnownKeys<Given[Key], Original[Key]>
    : never;
};

/** All messages of a language, German wherever a key is missing. */
export function withGermanFallback<const Given extends Translation<Messages>>(
  given: Given & KnownKeys<Given, Messages>,
): Messages {
  const complete = structuredClone(german);
  fill(complete, given);
  return complete;
}

type Tree = { [key: string]: string | Tree };

function fill(target: Tree, given: Tree): void {
  for (const [key, value] of Object.entries(given)) {
    const own = target[key];
    if (typeof value === "string") target[key] = value;
    else if (typeof own === "object") fill(own, value);
  }
}
