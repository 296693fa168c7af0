import type { ExtraProps } from "react-markdown";

type Element = NonNullable<ExtraProps["node"]>;
type Child = Element["children"][number];
type Root = { children: Child[] };

/** The title of the page is its only h1, and below h4 nothing looks different any more. */
const AS: Readonly<Record<string, string>> = { h1: "h2", h5: "h4", h6: "h4", pre: "p" };
/** Between them a line break says nothing; between words it is one. */
const BLOCKS = ["p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr"];
/** As large as a finger: a link that is a line of its own. */
const TARGET = "inline-flex min-h-11 items-center";

const isElement = (node: Child | undefined, ...names: string[]): node is Element =>
  node?.type === "element" && (names.length === 0 || names.includes(node.tagName));

const element = (tagName: string, className: string[], children: Child[]): Element => ({
  type: "element",
  tagName,
  properties: className.length > 0 ? { className } : {},
  children,
});

/**
 * Brings a tree to the parts that pages have. Line breaks between parts go, because Leichte Sprache shows every one.
 */
export function onlyKnownParts() {
  return (tree: Root) => {
    tidy(tree);
  };
}

function tidy(parent: Root): void {
  if (parent.children.some((child) => isElement(child, ...BLOCKS)))
    parent.children = parent.children.filter((child) => !(child.type === "text" && /^\n+$/.test(child.value)));
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    child.tagName = AS[child.tagName] ?? child.tagName;
    tidy(child);
    const [only] = child.children;
    if (isElement(child, "p") && child.children.length === 1 && isElement(only, "a"))
      only.properties["className"] = [TARGET];
  }
}

/** The first paragraph in larger letters, if the text begins with one. */
export function leadParagraph() {
  return (tree: Root) => {
    const [first] = tree.children;
    if (isElement(first, "p")) first.properties["className"] = ["text-xl"];
  };
}

/** Each h2 with what follows becomes a word with its meaning; what comes before the first and after `---` stays. */
export function wordList(locale: string) {
  const { compare } = new Intl.Collator(locale);
  return (tree: Root) => {
    const { children } = tree;
    const start = children.findIndex((node) => isElement(node, "h2"));
    if (start < 0) return;
    const line = children.findIndex((node, index) => index > start && isElement(node, "hr"));
    const end = line < 0 ? children.length : line;
    const words = wordsIn(children.slice(start, end)).toSorted((a, b) =>
      compare(textOf(a.children[0]), textOf(b.children[0])),
    );
    const list = element("dl", ["divide-y", "divide-line", "border-y", "border-line"], words);
    tree.children = [...children.slice(0, start), list, ...children.slice(line < 0 ? end : end + 1)];
  };
}

function wordsIn(nodes: Child[]): Element[] {
  const words: Element[] = [];
  for (const node of nodes) {
    if (isElement(node, "h2")) {
      const parts = [element("dt", ["text-lg"], node.children), element("dd", ["space-y-2"], [])];
      words.push(element("div", ["break-inside-avoid", "py-4"], parts));
    } else {
      const meaning = words.at(-1)?.children[1];
      if (isElement(meaning)) meaning.children.push(node);
    }
  }
  return words.map(withPlainMeaning);
}

/** A meaning of one paragraph is the paragraph itself. */
function withPlainMeaning(word: Element): Element {
  const meaning = word.children[1];
  if (!isElement(meaning)) return word;
  const [only] = meaning.children;
  if (meaning.children.length === 1 && isElement(only, "p")) {
    meaning.children = only.children;
    meaning.properties = {};
  }
  return word;
}

function textOf(node: Child | undefined): string {
  if (node?.type === "text") return node.value;
  return node?.type === "element" ? node.children.map(textOf).join("") : "";
}
