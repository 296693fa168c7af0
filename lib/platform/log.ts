import "server-only";

type Fields = Record<string, string | number | boolean | null>;

/** One JSON line. Fields hold ids, names of things and figures, never what people typed or who they are. */
function line(level: "info" | "error", event: string, fields: Fields): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}

export const log = {
  info: (event: string, fields: Fields = {}) => line("info", event, fields),
  /** The stack names code, not data; messages of database errors may quote values and stay out. */
  error: (event: string, error: unknown, fields: Fields = {}) =>
    line("error", event, { ...fields, error: errorName(error), stack: stackOf(error) }),
};

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function stackOf(error: unknown): string | null {
  if (!(error instanceof Error) || !error.stack) return null;
  return error.stack
    .split("\n")
    .filter((row) => row.trimStart().startsWith("at "))
    .slice(0, 8)
    .join(" | ");
}
