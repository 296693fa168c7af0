/** Hits in their order. Each is made when it is first asked for: a page shows twenty of ten thousand. */
export class HitList<T> implements Iterable<T> {
  readonly #make: (position: number) => T;
  readonly #made: (T | undefined)[] = [];

  constructor(
    readonly length: number,
    make: (position: number) => T,
  ) {
    this.#make = make;
  }

  at(position: number): T | undefined {
    if (position < 0 || position >= this.length) return undefined;
    return (this.#made[position] ??= this.#make(position));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let position = 0; position < this.length; position++) {
      const hit = this.at(position);
      if (hit) yield hit;
    }
  }

  slice(start: number, end: number): T[] {
    return Array.from({ length: Math.max(0, end - start) }, (_, offset) => this.at(start + offset)).filter(
      (hit) => hit !== undefined,
    );
  }

  map<U>(read: (hit: T) => U): U[] {
    return Array.from(this, read);
  }

  flatMap<U>(read: (hit: T) => readonly U[]): U[] {
    return Array.from(this, read).flatMap((items) => items);
  }

  toJSON(): T[] {
    return [...this];
  }
}
