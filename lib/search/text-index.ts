import SearchableMap from "minisearch/SearchableMap";
import { landOfCode } from "@/lib/geo/lands";
import { indexWordsOf, stem, wordsOf } from "./analysis";
import { splitCompound } from "./compounds";
import { conceptsOf } from "./concepts";
import { IGNORED_PHRASES, STOP_WORDS, SYNONYMS, WEAK_PARTS } from "./synonyms";
import type { SearchEntry } from "./types";

/** How much a word counts by where it stands; all below POSTING_BASE. */
const WEIGHT = { name: 8, place: 5, concept: 4, text: 1 } as const;
/** A posting is document * POSTING_BASE + weight. */
export const POSTING_BASE = 16;
/** Parts found by chance in running text have to be longer than those of the word list. */
const SHORTEST_PROSE_PART = 4;
const SHORTEST_COMPOUND = 7;

export type TextIndex = {
  /** Sites of a document; a document is a provider, a site or a concept (a key of SYNONYMS). */
  documents: number[][];
  /** Folded word → id of its stem; for prefixes and typing errors. */
  forms: SearchableMap<number>;
  stemIds: Map<string, number>;
  /** By stem id. */
  postings: number[][];
  /** Stem id of a part → stem ids of the compounds it stands in. */
  wholes: Map<number, number[]>;
  /** Stems joined by a space → concept documents; none for a phrase that narrows nothing. */
  phrases: Map<string, number[]>;
  stopWords: Set<string>;
  weakParts: Set<string>;
  /** Words that may be part of a compound. */
  parts: Set<string>;
  /** Stem ids of names and texts; and those that name a concept. */
  prose: Set<number>;
  concepts: Set<number>;
};

/** Index of all words of the entries; `labels` are the German labels of vocabulary values by key. */
export function buildTextIndex(entries: readonly SearchEntry[], labels: Readonly<Record<string, string>>): TextIndex {
  const index = emptyIndex();
  const sitesByConcept = new Map<string, number[]>();
  let nextSite = 0;
  for (const entry of entries) {
    const firstSite = nextSite;
    for (const site of entry.sites) {
      const document = index.documents.push([nextSite]) - 1;
      const names = [site.city, site.district, site.postcode, landOfCode(site.land)?.name];
      addWords(index, { document, weight: WEIGHT.place, words: indexWordsOf(names.join(" ")) });
      addProse(index, { document, weight: WEIGHT.place, text: site.name ?? "" });
      for (const concept of conceptsOf(site)) pushTo(sitesByConcept, concept, nextSite);
      nextSite += 1;
    }
    const document = index.documents.push(entry.sites.map((_, position) => firstSite + position)) - 1;
    addProse(index, { document, weight: WEIGHT.name, text: entry.name });
    addProse(index, { document, weight: WEIGHT.text, text: entry.text });
  }
  for (const concept of new Set([...Object.keys(SYNONYMS), ...Object.keys(labels)])) {
    const document = index.documents.push(sitesByConcept.get(concept) ?? []) - 1;
    addConcept(index, {
      document,
      label: `${labels[concept] ?? ""} ${keyWords(concept)}`,
      synonyms: SYNONYMS[concept] ?? "",
    });
  }
  addCompounds(index);
  return index;
}

/** The form in which phrases are kept and looked up. */
export function phraseKey(words: readonly string[]): string {
  return words.map(stem).join(" ");
}

function emptyIndex(): TextIndex {
  const weakParts = new Set(wordsOf(WEAK_PARTS));
  return {
    documents: [],
    forms: new SearchableMap<number>(),
    stemIds: new Map(),
    postings: [],
    wholes: new Map(),
    phrases: new Map(IGNORED_PHRASES.split(",").map((phrase) => [phraseKey(wordsOf(phrase)), []])),
    stopWords: new Set(wordsOf(STOP_WORDS)),
    weakParts,
    parts: new Set(weakParts),
    prose: new Set(),
    concepts: new Set(),
  };
}

type Addition = { document: number; weight: number; words: readonly string[] };

function addWords(index: TextIndex, { document, weight, words }: Addition): number[] {
  const ids = words.filter((word) => !index.stopWords.has(word)).map((word) => stemIdOf(index, word));
  const posting = document * POSTING_BASE + weight;
  for (const id of ids) index.postings[id]?.push(posting);
  return ids;
}

function addProse(index: TextIndex, { document, weight, text }: { document: number; weight: number; text: string }) {
  const words = indexWordsOf(text);
  for (const id of addWords(index, { document, weight, words })) index.prose.add(id);
  for (const word of words) {
    if (word.length >= SHORTEST_PROSE_PART && !index.stopWords.has(word)) index.parts.add(word);
  }
}

function addConcept(index: TextIndex, concept: { document: number; label: string; synonyms: string }) {
  const { document } = concept;
  const phrases = concept.synonyms.split(",").map((phrase) => phrase.trim());
  const spaced = phrases.map((phrase) => wordsOf(phrase.replaceAll("-", " "))).filter((words) => words.length > 1);
  for (const words of spaced) pushTo(index.phrases, phraseKey(words), document);
  const single = phrases.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []));
  const words = [...indexWordsOf(concept.label), ...single].filter((word) => !index.stopWords.has(word));
  for (const word of words) index.parts.add(word);
  for (const id of addWords(index, { document, weight: WEIGHT.concept, words: [...new Set(words)] })) {
    index.prose.add(id);
    index.concepts.add(id);
  }
}

/** Keys of the vocabularies are German words themselves: "gastronomie", "kita_schule". */
function keyWords(key: string): string {
  return key === key.toLowerCase()
    ? key
        .split("_")
        .filter((word) => word.length > 2)
        .join(" ")
    : "";
}

function addCompounds(index: TextIndex) {
  const isKnown = (part: string) => index.parts.has(part);
  for (const word of [...index.parts]) {
    if (word.length < SHORTEST_COMPOUND) continue;
    const whole = stemIdOf(index, word);
    for (const part of splitCompound(word, isKnown)) pushTo(index.wholes, stemIdOf(index, part), whole);
  }
}

function stemIdOf(index: TextIndex, word: string): number {
  const known = index.forms.get(word);
  if (known !== undefined) return known;
  const wordStem = stem(word);
  const id = index.stemIds.get(wordStem) ?? index.postings.push([]) - 1;
  index.stemIds.set(wordStem, id);
  index.forms.set(word, id);
  return id;
}

function pushTo<K>(lists: Map<K, number[]>, key: K, value: number) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
