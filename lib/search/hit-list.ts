import type { Hit } from "./types";

/** Hits in their order. Each is made when it is first asked for: a page shows twenty of ten thousand. */
export class HitList implements Iterable<Hit> {
  readonly #make: (position: number) => Hit;
  readonly #made: (Hit | undefined)[] = [];

  constructor(
    readonly length: number,
    make: (position: number) => Hit,
  ) {
    this.#make = make;
  }

  at(position: number): Hit | undefined {
    if (position < 0 || position >= this.length) return undefined;
    return (this.#made[position] ??= this.#make(position));
  }

  *[Symbol.iterator](): Iterator<Hit> {
    for (let position = 0; position < this.length; position++) {
      const hit = this.at(position);
      if (hit) yield hit;
    }
  }

  slice(start: number, end: number): Hit[] {
    return Array.from({ length: Math.max(0, end - start) }, (_, offset) => this.at(start + offset) ?? []).flat();
  }

  map<T>(read: (hit: Hit) => T): T[] {
    return Array.from(this, read);
  }

  flatMap<T>(read: (hit: Hit) => readonly T[]): T[] {
    return Array.from(this, read).flatMap((items) => items);
  }

  toJSON(): Hit[] {
    return [...this];
  }
}
