import { expect, it, onTestFinished } from 'vitest';
import { LookupThread } from '../../../../electron/desk/lookups/lookup-thread.ts';
import { Wanted } from '../../../../electron/desk/lookups/wanted.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

function dyingThread() {
  const bugs: unknown[] = [];
  const wanted = new Wanted();
  const thread = new LookupThread(freshFolder(), wanted, () => undefined, (bug) => {
    bugs.push(bug);
    return { kind: 'bug', log: '1' };
  }, new URL('../../../support/readers/dying-lookups.ts', import.meta.url));
  onTestFinished(() => thread.end());
  return { bugs, thread, ask: (query: string) => thread.ask(wanted.begin(undefined), { name: 'complete', request: { query, caret: 0 } }) };
}

it('is started again when it dies, and asked again what it was asked', async () => {
  const { ask, bugs } = dyingThread();
  expect(await Promise.all([ask('once'), ask('other')])).toEqual([{ ok: true, value: 1 }, { ok: true, value: 2 }]);
  expect(bugs).toEqual([]);
  expect(await ask('other')).toEqual({ ok: true, value: 3 });
});

it('says so where a question takes it down every time, and answers the others', async () => {
  const { ask, bugs } = dyingThread();
  expect(await ask('always')).toEqual({ ok: false, error: { kind: 'bug', log: '1' } });
  expect(bugs).toHaveLength(1);
  expect(await ask('other')).toEqual({ ok: true, value: 1 });
});

it('answers what is still asked when it ends', async () => {
  const { ask, thread } = dyingThread();
  const asked = ask('other');
  await thread.end();
  expect([{ ok: true, value: 1 }, { ok: false, error: { kind: 'cancelled' } }]).toContainEqual(await asked);
  expect(await ask('other')).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
