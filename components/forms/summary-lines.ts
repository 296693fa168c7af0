/** Errors as the fields stand in the form, which is how their labels are listed; then those that no field has. */
export function inFormOrder<T>(errors: Readonly<Record<string, T>>, labels: Readonly<Record<string, string>>) {
  const names = Object.keys(labels);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.entries(errors).toSorted(([one], [other]) => place(one) - place(other));
}

/** What stands before the error: "Ort: ", or the label's own question. */
export const leadIn = (label: string | undefined): string =>
  label === undefined ? "" : `${label}${label.endsWith("?") ? "" : ":"} `;
