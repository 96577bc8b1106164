import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printReading } from '../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../electron/intake/read-extraction.ts';
import { kindsIn, missesOf, spellReport } from './kinds-of-pages.ts';
import { textOf } from './whole-text.ts';

const folder = fileURLToPath(new URL('../../fixtures/reading-kinds', import.meta.url));

describe.each(['accounts-and-portals.txt', 'print.txt', 'english.txt', 'web-and-pages.txt', 'set-many-ways.txt', 'broken-and-web.txt', 'bylines-and-lead-ins.txt', 'bulletins-and-posts.txt', 'where-stories-begin.txt', 'sites-and-print-outs.txt', 'districts-and-unions.txt', 'collections-and-slips.txt'])('pages of the kinds in %s', (file) => {
  it.each(kindsIn(folder, file).map((one) => [one.name, one] as const))('reads as an editor would: %s', (_, { page, wanted }) => {
    const { reports } = printReading('page.txt', undefined, page, readExtraction(textOf(page)));
    const read = reports.map(spellReport);
    expect(read.length === wanted.length ? read.flatMap((lines, i) => missesOf(wanted[i] ?? [], lines)) : read).toEqual(read.length === wanted.length ? [] : wanted);
  });
});
