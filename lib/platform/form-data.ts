import { withoutNul } from "./fields";

/** What a form holds besides files: one text, several, or null for an emptied field. */
export type FormValues = Record<string, string | string[] | null>;
/** Chosen files by name; a field without one has no entry. They go to the schema alone, never back to the page. */
type FormFiles = Record<string, File | File[]>;

/** Repeated names become lists, an emptied field null. A group without a tick sends its name with an empty value. */
export function readForm(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = form.getAll(name).flatMap((value) => (typeof value === "string" ? withoutNul(value) : []));
    values[name] = texts.length > 1 ? texts.filter((text) => text !== "") : texts[0] || null;
  }
  return values;
}

/** A file field without a choice sends a file of no bytes: nameless, or with a name that a script gave it. */
export function readFiles(form: FormData): FormFiles {
  const files: FormFiles = {};
  for (const name of new Set(form.keys())) {
    const chosen = form
      .getAll(name)
      .filter((value): value is File => value instanceof File && value.name !== "" && value.size > 0);
    if (chosen[0]) files[name] = chosen.length > 1 ? chosen : chosen[0];
  }
  return files;
}

/** Not the Postleitzahl. */
const SECRET = /password|passwort|token|(?<!post)code|secret/i;

/** What may go back to the page: without JavaScript it is written into a hidden field. */
export function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
}
