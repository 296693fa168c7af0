/** The forms of one verb that the rules ask for; third person singular, without a separable prefix. */
export type VerbForms = {
  infinitive: string;
  present: string;
  past: string;
  participle: string;
  /** Konjunktiv II; for weak verbs the same as the past. */
  subjunctive: string;
};

const WITHOUT_GE = /^(be|emp|ent|er|ge|hinter|miss|ver|wider|zer)|ieren$/;
/** "arbeit-e-t", "rechn-e-t", but "wohn-t", "lern-t". */
const NEEDS_E = /([dt]|[^aeiouäöülrhmn][mn]|[^aeiouäöü]h[mn])$/;

/** Forms of a weak verb: "lernen" → lernt, lernte, gelernt. Total; an irregular verb gets wrong forms. */
export function regularForms(infinitive: string): VerbForms {
  const stem = infinitive.replace(/e?n$/, "");
  const base = NEEDS_E.test(stem) ? `${stem}e` : stem;
  return {
    infinitive,
    present: `${base}t`,
    past: `${base}te`,
    participle: `${WITHOUT_GE.test(infinitive) ? "" : "ge"}${base}t`,
    subjunctive: `${base}te`,
  };
}
