/** How far a long reading is: so many steps of so many, or of as many as are known so far. */
export interface Progress { readonly done: number; readonly total: number }

let listener: ((progress: Progress) => void) | undefined;
let [done, total] = [0, 0];

/** Told of every step; a reading that takes minutes shows by them that it is not stuck. One listener a thread. */
export function onSignOfLife(tell: (progress: Progress) => void): void {
  listener = tell;
}

/** A document begins: what was counted is forgotten. */
export function beginSteps(): void {
  [done, total] = [0, 0];
}

/** So many steps more are to be taken. */
export function expectSteps(count: number): void {
  total += count;
  listener?.({ done, total });
}

/** A step was taken. */
export function takeStep(): void {
  done++;
  listener?.({ done, total });
}

/** Still at it: between steps that are not counted and take seconds on a large page. */
export function giveSign(): void {
  listener?.({ done, total });
}
