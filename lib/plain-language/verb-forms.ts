import { regularForms } from "./conjugation";
import verbs from "./data/verbs.json";
import { SEPARABLE } from "./prefixes";

const KINDS = ["infinitive", "present", "past", "participle", "subjunctive"] as const;
/** What a form can be; "present" is the third person ("lernt"), "infinitive" is also "wir lernen". */
export type VerbKind = (typeof KINDS)[number];

/** Other words that look like a form of some rare verb. */
const NOT_VERBS = new Set(
  (
    "acht achte achten alle allen alte beste besten bitte breit bunt bunte danke deren dicht dichte dicke dunkel eben " +
    "echte echten eigen eignen einen erst erste ersten fest feste festen feuchte fern fünfte gegen gern grade gut gute " +
    "halt heute hinten hinter hundert ihren jeden jenen jetzt kahle kurz lange laut laute lauten leicht leichte leichten " +
    "letzte letzten leise meinen meist meiste meisten mitten neben neunte nicht oben oft orten rate rechte rechten recht " +
    "rund ruhen sanfte satt schlechte schon sechste sechsten sehr seinen seit selbst seiten siebte sonst spät " +
    "spitze statt tausend trotz unten unser unseren unter vierte vierten vorn wegen weit weite weiten weiter wenigen " +
    "wert wider wohl zehnte zehnten zwanzig zwischen dritte dritten zweite zweiten einfachen gesunden hellen schnellen " +
    "leeren kranken langen klaren frischen runden stillen strengen weichen engen dünnen süssen tollen einigen kräftigen " +
    "flachen freien lieben reichen kühlen vornehmen vollkommen einsamen"
  ).split(" "),
);

/** Verbs that are too irregular for the list, and those that mean one thing only: "sollte" is no past here. */
const AUXILIARIES: Readonly<Record<VerbKind, string>> = {
  infinitive: "sein haben werden können müssen dürfen sollen wollen mögen wissen",
  present:
    "bin bist ist sind seid habe hast hat habt wird wirst werde kann kannst muss musst darf darfst soll sollst will " +
    "willst mag magst weiss weisst möchte möchten tut",
  past: "war waren hatte hatten wurde wurden konnte konnten musste mussten durfte durften wollte wollten mochte mochten wusste wussten",
  participle: "gewesen gehabt gekonnt gemusst gewusst",
  subjunctive:
    "wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften sollte sollten wüsste wüssten " +
    "bräuchte bräuchten stünde stünden würbe hülfe",
};

/** With these the participle has no "ge": "unterschrieben", "überprüft". */
const OFTEN_INSEPARABLE = /^(?:durch|hinter|über|um|unter|voll|wider|wieder)$/;

const forms = collectForms();

/** What a lower-case word can be as a verb; [] when it is none that the list knows. "ss" and "ß" are the same. */
export function verbKinds(word: string): readonly VerbKind[] {
  const folded = word.toLowerCase().replaceAll("ß", "ss");
  if (NOT_VERBS.has(folded)) return [];
  const known = forms.get(folded);
  if (known) return [...known];
  const prefix = SEPARABLE.find((part) => folded.startsWith(part) && forms.has(folded.slice(part.length)));
  if (prefix === undefined || folded.length - prefix.length < 4) return [];
  const base = folded.slice(prefix.length);
  const kinds = [...(forms.get(base) ?? [])];
  const isParticiple = OFTEN_INSEPARABLE.test(prefix) && forms.get(`ge${base}`)?.has("participle");
  return isParticiple ? [...kinds, "participle"] : kinds;
}

function collectForms(): Map<string, Set<VerbKind>> {
  const collected = new Map<string, Set<VerbKind>>();
  const add = (kind: VerbKind, form: string) => {
    collected.set(form, (collected.get(form) ?? new Set()).add(kind));
  };
  const addVerb = (verb: Record<VerbKind, string>) => {
    add("infinitive", verb.infinitive);
    add("present", verb.present);
    add("participle", verb.participle);
    for (const kind of ["past", "subjunctive"] as const) {
      add(kind, verb[kind]);
      add(kind, plural(verb[kind]));
    }
  };
  verbs.regular.split(" ").map(regularForms).forEach(addVerb);
  for (const line of verbs.irregular) {
    const [infinitive = "", present = "", past = "", participle = "", subjunctive = ""] = line.split(" ");
    addVerb({ infinitive, present, past, participle, subjunctive });
  }
  for (const kind of KINDS) AUXILIARIES[kind].split(" ").forEach((word) => collected.set(word, new Set([kind])));
  return collected;
}

/** "ging" → gingen, "lernte" → lernten. */
function plural(form: string): string {
  return form.endsWith("e") ? `${form}n` : `${form}en`;
}
