import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldPages } from './damage/held-pages.ts';
import { makePages } from './damage/make-pages.ts';
import { openPages } from './damage/open-pages.ts';
import { cleanStories } from './damage/story.ts';

const folder = join(import.meta.dirname, '../fixtures/reading-blind/pages');
const about = 'Invented pages made by tests/support/make-blind-pages.ts, and what a careful editor files from each. Alternatives stand on either side of |. Do not edit by hand.';
const stories = cleanStories();

mkdirSync(folder, { recursive: true });
for (const [set, pages] of [['open', openPages], ['held', heldPages]] as const) {
  const made = makePages(set, pages, stories);
  for (const { bytes, gold } of made) writeFileSync(join(folder, gold.file), bytes);
  writeFileSync(join(folder, `gold-${set}.json`), `${JSON.stringify({ about, documents: made.map(({ gold }) => gold) }, null, 1)}\n`);
}
