import type { z } from "zod";

/** For what a schema has no code of its own for: an emptied field wants filling in, anything else we do not understand. */
export const unnamedError = ({ input }: { readonly input?: unknown }): string =>
  input === null || input === undefined ? "required" : "invalid";

/** The codes of a refused form by field, as `a.b` for a field inside of another. */
export function errorsByField(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) (fields[issue.path.join(".")] ??= []).push(issue.message);
  return fields;
}
