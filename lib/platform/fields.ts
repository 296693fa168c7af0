import { z } from "zod";

/** Field atoms that several domains share. Messages are codes: the words stand in messages/<locale>/errors.json. */
export const text = (max: number) => z.string().trim().min(1, "required").max(max, "too_long");

/** Longer ones reach no mailbox (RFC 5321) and fit into no index. */
const MAX_EMAIL = 254;
export const email = z.string().trim().toLowerCase().max(MAX_EMAIL, "too_long").pipe(z.email("email"));

/** Nobody types it, and PostgreSQL takes no text with it. */
export const withoutNul = (typed: string): string => typed.replaceAll("\0", "");

/** As people write it: "0561 4710-0", "+49 (561) 4710". At least five digits. */
export const phone = z
  .string()
  .trim()
  .max(40, "too_long")
  .regex(/^\+?[\d\s()/.-]*\d$/, { error: "phone", abort: true })
  .refine((typed) => typed.replace(/\D/g, "").length >= 5, "phone");

const SCHEME = /^https?:\/\//i;
/** Something before the host: "https://info@example.org" is an e-mail address that took a wrong turn. */
const USER = /^https?:\/\/[^/?#]*@/i;

/** "www.example.org" is understood as https. */
export const webAddress = z
  .string()
  .trim()
  .max(300, "too_long")
  .transform((typed) => (SCHEME.test(typed) ? typed : `https://${typed}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "web_address", abort: true }))
  .refine((address) => !USER.test(address), "web_address");

/** A year of two digits is typed by mistake: a browser makes the year 26 of it. */
export const day = z.iso.date({ error: "day", abort: true }).refine((typed) => typed >= "1900", "day");

/** "38,5" is a number; an emptied field is "keine Angabe", a list without a tick is empty. */
const READERS = {
  number: (typed: unknown) => (typeof typed === "string" ? Number(typed.replace(",", ".")) : typed),
  answer: (typed: unknown) => (typed === "true" || typed === "false" ? typed === "true" : typed),
  list: (typed: unknown) => [typed ?? []].flat(),
  lines: (typed: unknown) =>
    typeof typed === "string"
      ? typed
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean)
      : [],
};

function readerOf(field: z.core.$ZodType): ((typed: unknown) => unknown) | null {
  if (field instanceof z.ZodNullable) return readerOf(field.unwrap());
  if (field instanceof z.ZodNumber) return READERS.number;
  if (field instanceof z.ZodBoolean) return READERS.answer;
  if (field instanceof z.ZodArray) return field.element instanceof z.ZodEnum ? READERS.list : READERS.lines;
  return null;
}

/** The same fields as a form posts them (`readForm`): numbers, answers and lists come as text. Every rule stays. */
export function asPosted<S extends z.core.$ZodShape>(shape: S): S {
  const posted = Object.entries(shape).map(([name, field]) => {
    const read = readerOf(field);
    return [name, read ? z.preprocess(read, field) : field];
  });
  // Outputs are those of the fields; inputs are unknown anyway.
  return Object.fromEntries(posted) as S;
}
