import type { Glossary } from "./glossary";
import type { PlainText } from "./text";
import type { Match, RuleId, Severity } from "./types";

/** `severity` holds for every match that names none of its own. */
export type Rule = { id: RuleId; severity: Severity; check: (text: PlainText, glossary: Glossary) => Match[] };
