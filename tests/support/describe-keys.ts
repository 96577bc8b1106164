import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { watchKeys, type KeyTimes } from './key-times.ts';
import type { ServedDesk } from './serve.ts';
import { composeByKeys } from './typing.ts';

/** Milliseconds between two keys: a fast typist's. */
const pause = 70;

/** What is typed with an input method: its letters, and what they become. */
const composed = [['zhiyuanfuwu', '志愿服务'], ['gongdian', '供电'], ['shequ', '社区'], ['tushuguan', '图书馆'], ['juanzeng', '捐赠']] as const;
/** Each letter more is another search. */
const letters = 'Northfield volunteers library season neighbours';

/** How long a key takes in the archive's search box, while what it finds is listed, beside a field on an empty page. */
export function describeKeys(served: () => ServedDesk): void {
  describe('keys in the search box', () => {
    it('are all taken in, of an input method and one by one, and say how long they took', async () => {
      const page = await served().open({ reducedMotion: 'reduce' });
      await page.getByRole('navigation').waitFor();
      await page.keyboard.press('Control+2');
      await page.locator('[data-main-list] [role=option]').first().waitFor();
      const empty = await page.context().newPage();
      await empty.setContent('<input>');
      for (const [name, type] of [['with an input method', typeComposed], ['letter by letter', typeLetters]] as const) {
        await page.bringToFront();
        const here = await timesOf(page, '[role=searchbox]', type);
        await empty.bringToFront();
        const there = await timesOf(empty, 'input', type);
        process.stdout.write(`keys ${name}: taken in ${spell(here.taken)}, painted ${spell(here.painted)}; on an empty page ${spell(there.taken)}, ${spell(there.painted)}\n`);
        expect(here.taken).toHaveLength(there.taken.length);
        expect(here.painted).toHaveLength(there.painted.length);
      }
      await page.context().close();
    });
  });
}

/** Types into an empty field, and empties it again. Answers the number of keys it should have taken. */
type Typing = (page: Page, field: string) => Promise<void>;

const typeComposed: Typing = async (page, field) => {
  for (const [spelled, words] of composed) {
    await composeByKeys(page, spelled, words, pause);
    await page.locator(field).evaluate((box: HTMLInputElement) => { box.select(); });
  }
};

const typeLetters: Typing = async (page) => {
  for (const letter of letters) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(pause);
  }
};

async function timesOf(page: Page, field: string, type: Typing): Promise<KeyTimes> {
  await page.locator(field).fill('');
  await page.locator(field).focus();
  const times = await watchKeys(page);
  await type(page, field);
  await page.waitForTimeout(pause);
  return times.jsonValue();
}

/** The middle, the 95th of a hundred and the longest. */
function spell(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${[0.5, 0.95, 1].map((share) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)).join(' / ')} ms`;
}
