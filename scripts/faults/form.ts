/** A form of a page as a browser without JavaScript has it. */
export type PageForm = {
  /** What it would post as it stands, hidden fields of the framework included. */
  values: readonly (readonly [name: string, value: string])[];
  /** Every field, ticked or not. */
  names: ReadonlySet<string>;
  /** Values of its buttons with the name `step`. */
  steps: readonly string[];
};

const CONTROLS = /<(input|button)\b([^>]*)>|<(textarea|select)\b([^>]*)>(.*?)<\/\3>/gs;

/** Reads the markup that React writes: attributes in double quotes, `<` and `>` escaped. */
export function readForms(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].map(([, inner = ""]) => {
    const controls = [...inner.matchAll(CONTROLS)].map(([, single, plain, paired, its, content]) => ({
      tag: single ?? paired ?? "",
      attributes: readAttributes(plain ?? its ?? ""),
      content: content ?? "",
    }));
    const named = controls.filter(({ attributes }) => attributes.get("name"));
    return {
      values: named.flatMap(valuesOf),
      names: new Set(named.filter(({ tag }) => tag !== "button").map(nameOf)),
      steps: named.flatMap((one) => (nameOf(one) === "step" ? [one.attributes.get("value") ?? ""] : [])),
    };
  });
}

type Control = { tag: string; attributes: ReadonlyMap<string, string>; content: string };
const nameOf = ({ attributes }: Control): string => attributes.get("name") ?? "";

function valuesOf(control: Control): [string, string][] {
  const { tag, attributes, content } = control;
  const one = (value: string): [string, string][] => [[nameOf(control), value]];
  if (attributes.has("disabled") || tag === "button") return [];
  if (tag === "textarea") return one(decode(content.replace(/^\n/, "")));
  if (tag === "select") return one(chosenIn(content));
  const type = attributes.get("type");
  if (type === "file") return [];
  if ((type === "checkbox" || type === "radio") && !attributes.has("checked")) return [];
  return one(attributes.get("value") ?? "");
}

function chosenIn(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = ""]) => readAttributes(attributes));
  return (all.find((option) => option.has("selected")) ?? all[0])?.get("value") ?? "";
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, decode(value)]));
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&", "#x27": "'", "#39": "'" };
const decode = (text: string): string => text.replace(/&([#\w]+);/g, (all, name: string) => ENTITIES[name] ?? all);
