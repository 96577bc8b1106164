/** What is known of changes at one moment. */
export interface ChangesTold {
  readonly change: number;
  /** The last change of every report that has changed or gone; of those up to `told` it may say nothing. */
  readonly stale: ReadonlyMap<number, number>;
  readonly told: number;
}

/** What was read of reports of the tail, as long as it still holds: one that changes leaves it. */
export class KnownRows<Kept> {
  readonly kept = new Map<number, Kept>();
  private change = -1;

  /** Forgets what does not hold any more, and answers those of the tail's rows of which nothing is known. What is then kept has to be read at this very moment. */
  missing(rows: Iterable<number>, { change, stale, told }: ChangesTold): number[] {
    const there = new Set(rows);
    if (told > this.change || change < this.change) this.kept.clear();
    for (const row of this.kept.keys()) if (!there.has(row) || (stale.get(row) ?? -1) > this.change) this.kept.delete(row);
    this.change = change;
    return [...there].filter((row) => !this.kept.has(row));
  }
}
