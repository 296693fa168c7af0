/** Rules of Leichte Sprache that a program can judge in a text; `plain-language.rule` in the messages names them. */
export type RuleId =
  | "LS01"
  | "LS02"
  | "LS03"
  | "LS04"
  | "LS05"
  | "LS06"
  | "LS07"
  | "LS08"
  | "LS09"
  | "LS10"
  | "LS11"
  | "LS12"
  | "LS13"
  | "LS14"
  | "LS15"
  | "LS16"
  | "LS17"
  | "LS18"
  | "LS19"
  | "LS20"
  | "LS21"
  | "LS22"
  | "LS23"
  | "LS24"
  | "LS25"
  | "LS26"
  | "LS27"
  | "LS35"
  | "LS36";

/** E error, W warning, H hint. */
export type Severity = "E" | "W" | "H";

/** Offsets in UTF-16 units, `end` exclusive. */
export type Span = { start: number; end: number };

/** A place that breaks a rule. `hint` is a key below `plain-language.hint` in the messages, `params` are its values. */
export type Match = Span & { hint: string; params?: Record<string, string | number>; severity?: Severity };

export type Finding = Span & {
  rule: RuleId;
  severity: Severity;
  hint: string;
  params: Record<string, string | number>;
};
