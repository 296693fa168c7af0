import { wordKey } from "./columns";
import { splitList, type Vocabulary } from "./read";

type Labels<T extends string> = Readonly<Record<T, string>>;
type Spellings<T extends string> = Partial<Record<T, readonly string[]>>;

/**
 * Every word for a value: its key, what our own pages call it (whole, and each part of "Garten, Landschaft"), and the
 * usual spellings beside. What the pages write, the import reads.
 */
export function vocabulary<T extends string>(
  values: readonly T[],
  labels: readonly Labels<T>[],
  spellings: Spellings<T> = {},
): Vocabulary<T> {
  const words = values.flatMap((value) => {
    const texts = labels.map((table) => table[value]);
    const all = [value, ...texts, ...texts.flatMap(splitList), ...(spellings[value] ?? [])];
    return all.map((word): [string, T[]] => [wordKey(word), [value]]);
  });
  // The first value that claims a word keeps it.
  return new Map(words.toReversed());
}
