/** Gives equal values one index, in the order in which they are first seen. */
export class Interner<T> {
  readonly values: T[] = [];
  readonly #indices = new Map<string, number>();

  intern(key: string, make: () => T): number {
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    const index = this.values.length;
    this.values.push(make());
    this.#indices.set(key, index);
    return index;
  }
}
