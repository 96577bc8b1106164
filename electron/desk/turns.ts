/** Lets work in the background take turns, one between two looks at what has come in: several at a time would keep a call waiting for all of theirs. */
export interface Turns { next(): Promise<void> }

export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let going = false;
  function give(): void {
    const begin = waiting.shift();
    going = begin !== undefined;
    if (begin === undefined) return;
    begin();
    setImmediate(give);
  }
  return {
    next: () => new Promise((begin) => {
      waiting.push(begin);
      if (going) return;
      going = true;
      setImmediate(give);
    }),
  };
}
