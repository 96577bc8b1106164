import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { heldPages } from '../support/damage/held-pages.ts';
import { makePages } from '../support/damage/make-pages.ts';
import { openPages } from '../support/damage/open-pages.ts';
import { cleanStories } from '../support/damage/story.ts';

const folder = join(import.meta.dirname, '../fixtures/reading-blind/pages');
const stories = cleanStories();

it.each([['open', openPages], ['held', heldPages]] as const)('the %s pages on disk are what their stories make', (set, pages) => {
  const made = makePages(set, pages, stories);
  expect(JSON.parse(readFileSync(join(folder, `gold-${set}.json`), 'utf8'))).toMatchObject({ documents: made.map(({ gold }) => gold) });
  for (const { bytes, gold } of made) expect(Buffer.compare(readFileSync(join(folder, gold.file)), bytes), gold.file).toBe(0);
});

it('the held pages tell no story of the open ones', () => {
  const told = new Set(openPages.flatMap((page) => page.stories));
  expect(heldPages.flatMap((page) => page.stories).filter((story) => told.has(story))).toEqual([]);
});
