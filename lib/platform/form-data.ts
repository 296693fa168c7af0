/** What a form holds: one text, several, or null for an emptied field. Files come with the uploads. */
export type FormValues = Record<string, string | string[] | null>;

/** Repeated names become lists, an emptied field null. A group without a tick sends its name with an empty value. */
export function readForm(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    values[name] = texts.length > 1 ? texts.filter((text) => text !== "") : texts[0] || null;
  }
  return values;
}

const SECRET = /password|passwort|token|code|secret/i;

/** What may go back to the page: without JavaScript it is written into a hidden field. */
export function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
}
