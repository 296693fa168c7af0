/** Bit set of the letters in a folded text; anything but a–z shares one bit. */
export function letterSet(folded: string): number {
  let set = 0;
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charCodeAt(i) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

/** One edit changes at most two letters of the set, so more than `2 * edits` differences rule a pair out. */
export function mayBeWithin(edits: number, a: number, b: number): boolean {
  let different = a ^ b;
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    if (++count > 2 * edits) return false;
  }
  return true;
}

/** How many typos are forgiven: none below 4 letters, one below 8, else two. */
export function forgivenTypos(folded: string): number {
  if (folded.length < 4) return 0;
  return folded.length < 8 ? 1 : 2;
}

/** Without the second of two equal letters: people double the wrong one ("Kasell" for Kassel). */
export function undoubled(folded: string): string {
  return folded.replace(/(.)\1/g, "$1");
}

/**
 * Typos between two folded texts: letters added, left out, replaced, or two neighbours swapped (Damerau-Levenshtein,
 * optimal string alignment). Returns Infinity as soon as there are more than `limit`.
 */
export function typos(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? Infinity) + 1);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? Infinity;
}
