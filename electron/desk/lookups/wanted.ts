/** Views that are told apart at a time; with more, those named first are forgotten. */
const mostViews = 255;

/** A turn of a view: what is asked in it is wanted until the next one begins. `place` is the view's; without a view, it always is. */
export interface Turn { readonly number: number; readonly place?: number }

/**
 * Of each view its last turn. In memory that threads share: who answers sees between two slices that a newer question has come, without a
 * message being read. Place 0 says that nothing is wanted any more.
 */
export class Wanted {
  readonly shared: Int32Array<SharedArrayBuffer>;
  private readonly places = new Map<string, number>();
  private next = 0;
  private turns = 0;

  constructor() {
    this.shared = new Int32Array(new SharedArrayBuffer((mostViews + 1) * 4));
  }

  /** Begins a turn of a view. */
  begin(view: string | undefined): Turn {
    const number = ++this.turns;
    if (view === undefined) return { number };
    let place = this.places.get(view);
    if (place === undefined) {
      place = 1 + this.next++ % mostViews;
      for (const [other, taken] of this.places) if (taken === place) this.places.delete(other);
      this.places.set(view, place);
    }
    Atomics.store(this.shared, place, number);
    return { number, place };
  }

  none(): void {
    Atomics.store(this.shared, 0, 1);
  }
}

export const isWanted = (shared: Int32Array, { number, place }: Turn): boolean =>
  Atomics.load(shared, 0) === 0 && (place === undefined || Atomics.load(shared, place) === number);
