import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printReading } from '../../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { faultsOf, textOf } from '../whole-text.ts';

const folder = fileURLToPath(new URL('../../../fixtures/reading-starts', import.meta.url));

/** Pages of a file: `##### name`, the page, `=====`, then its stories' headlines in order; `-` has none, `a | b` allows either. */
const pages = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^##### /m).slice(1).map((part) => {
  const [head = '', wanted = ''] = part.split(/\n=====\n/);
  const [name = '', ...page] = head.split('\n');
  return { name, page: page.join('\n'), wanted: wanted.trim().split('\n').map((line) => line.split('|').map((words) => (words === '-' ? '' : bare(words)))) };
}));

function bare(words: string): string { return words.normalize('NFKC').replace(/\s+/g, ''); }

describe('the stories of a page', () => {
  it.each(pages.map((page) => [page.name, page] as const))('begin where an editor sees them begin: %s', (_, { page, wanted }) => {
    const reading = readExtraction(textOf(page));
    const { reports } = printReading('page.txt', undefined, page, reading);
    const spelled = reports.map(({ kicker = '', headline = '', subhead = '' }) => [headline, kicker + headline, headline + subhead, kicker + headline + subhead].map(bare));
    const read = spelled.map((titles, i) => (wanted[i]?.some((one) => titles.includes(one)) === true ? wanted[i] : titles.slice(0, 1)));
    expect(read).toEqual(wanted);
    expect(faultsOf(page, reading)).toEqual([]);
  });
});
