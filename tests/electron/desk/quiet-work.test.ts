import { setImmediate as rest } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createQuietWork, type Pace, type QuietWork } from '../../../electron/desk/quiet-work.ts';
import { freshDesk, type TestDesk } from '../../support/fresh-desk.ts';

const quiet = 5;

/** Work of so many turns, which notes each of them. */
function turnsOf(count: number, note: () => void) {
  let left = count;
  return async ({ going, rest: untilNext }: Pace): Promise<void> => {
    for (; left > 0 && going(); left--) {
      note();
      await untilNext();
    }
  };
}

function begin({ desk }: TestDesk, work: (pace: Pace) => Promise<unknown>): QuietWork {
  const quietly = createQuietWork(desk.context, work, { quiet });
  onTestFinished(() => quietly.stop());
  quietly.begin();
  return quietly;
}

const change = ({ desk }: TestDesk): void => desk.context.events.send({ name: 'changed', data: { what: ['reports'] } });

describe('work in quiet moments', () => {
  it('takes turns with the others of its desk: between two of them there is a look at what came in', async () => {
    const test = freshDesk();
    const seen: string[] = [];
    const works = ['figures', 'sketches', 'words'].map((name) => begin(test, turnsOf(3, () => seen.push(name))));
    while (seen.filter((one) => one !== 'look').length < 9) {
      await rest();
      seen.push('look');
    }
    await Promise.all(works.map((work) => work.stop()));
    const turns = seen.map((name, at) => ({ name, next: seen[at + 1] })).filter(({ name }) => name !== 'look');
    expect(turns.map(({ name }) => name).toSorted()).toEqual(['figures', 'figures', 'figures', 'sketches', 'sketches', 'sketches', 'words', 'words', 'words']);
    expect(turns.map(({ next }) => next)).toEqual(turns.map(() => 'look'));
  });

  it('gives up when something changes, and goes on once that is over', async () => {
    const test = freshDesk();
    let turns = 0;
    const quietly = begin(test, turnsOf(1000, () => { turns++; }));
    while (turns < 3) await rest();
    change(test);
    const then = turns;
    for (let i = 0; i < 3; i++) {
      await rest();
      change(test);
    }
    expect(turns).toBeLessThanOrEqual(then + 1);
    while (turns < 1000) await rest();
    await quietly.stop();
    expect(turns).toBe(1000);
  });
});
