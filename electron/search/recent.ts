/** What was found out for some keys: as much as there is room for, what was asked for last. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();
  private readonly room: number;
  private readonly sizeOf: (value: Value) => number;
  private size = 0;

  /** @param room how large all together may be, the last one apart */
  constructor(room: number, sizeOf: (value: Value) => number) {
    this.room = room;
    this.sizeOf = sizeOf;
  }

  of(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) {
      // Put last it is thrown out last.
      this.values.delete(key);
      this.values.set(key, known);
      return known;
    }
    const made = make();
    this.values.set(key, made);
    this.size += this.sizeOf(made);
    for (const [oldest, value] of this.values) {
      if (this.size <= this.room || oldest === key) break;
      this.values.delete(oldest);
      this.size -= this.sizeOf(value);
    }
    return made;
  }
}
