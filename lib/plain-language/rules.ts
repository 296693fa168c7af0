import { clauseRules } from "./clause-rules";
import { genitiveRule } from "./genitive-rule";
import { grammarRules } from "./grammar-rules";
import { numberRules } from "./number-rules";
import type { Rule } from "./rule";
import { sentenceRules } from "./sentence-rules";
import { signRules } from "./sign-rules";
import { structureRules } from "./structure-rules";
import { toneRules } from "./tone-rules";
import { wordRules } from "./word-rules";

/** All rules that a program can judge in a text, by id. */
export const RULES: readonly Rule[] = [
  ...sentenceRules,
  ...clauseRules,
  ...wordRules,
  genitiveRule,
  ...grammarRules,
  ...toneRules,
  ...signRules,
  ...numberRules,
  ...structureRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
