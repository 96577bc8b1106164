import type { WordList } from './word-list.ts';

/** Runs of a page, and some of the page before. */
const mostKept = 256;

/** Several rules ask for the runs of a page, one rule after the other: what is made of the last ones is kept for all who ask. Whoever changes it puts it back. */
export function keptByRun<Made>(make: (list: WordList, run: string) => Made): (list: WordList, run: string) => Made {
  const kept = new WeakMap<WordList, Map<string, Made>>();
  return (list, run) => {
    let known = kept.get(list);
    if (known === undefined) kept.set(list, (known = new Map()));
    let made = known.get(run);
    if (made !== undefined) return made;
    if (known.size >= mostKept) known.clear();
    known.set(run, (made = make(list, run)));
    return made;
  };
}
