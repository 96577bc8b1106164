import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/intake/intake.ts';
import { readExtraction } from '../../../electron/intake/read-extraction.ts';
import type { ReportReading } from '../../../shared/domain/reading.ts';
import { damagedPage } from './damaged-pages.ts';
import { kindsIn } from './kinds-of-pages.ts';
import { layOut, sayReport } from './lay-out.ts';
import { textOf } from './whole-text.ts';
import { runs } from '../../support/property-runs.ts';

const kinds = fileURLToPath(new URL('../../fixtures/reading-kinds', import.meta.url));
const pages = fileURLToPath(new URL('../../fixtures/reading', import.meta.url));

/** Nothing is wrong with its text: a torn sentence has no clean form to come out again. */
/** One that goes on from another page begins in the middle of a sentence, and is whole only there. */
const isClean = (report: ReportReading): boolean => report.headline !== undefined && !/^\p{Ll}/u.test(report.paragraphs[0]?.text ?? '') && report.doubts.every(({ kind }) => kind === 'no-source' || kind === 'no-date');

/** A report is read out of its own clean text just as it was. */
function expectSame(reports: readonly ReportReading[]): number {
  const clean = reports.filter(isClean);
  for (const report of clean) expect(readExtraction(textOf(layOut(report))).reports.map(sayReport)).toEqual([sayReport(report)]);
  return clean.length;
}

describe('a clean report read again', () => {
  it.each(readdirSync(kinds))('is unchanged, whoever made its page: %s', (file) => {
    expect(kindsIn(kinds, file).reduce((sum, { page }) => sum + expectSame(readExtraction(textOf(page)).reports), 0)).toBeGreaterThan(0);
  });

  it('is unchanged, whatever format it came in', async () => {
    let read = 0;
    for (const name of readdirSync(pages).filter((one) => one !== 'gold.json')) {
      const source = await readSource({ name, bytes: new Uint8Array(readFileSync(join(pages, name))) });
      if (source.ok) read += expectSame(source.value.reading.reports);
    }
    expect(read).toBeGreaterThan(30);
  });

  it('is unchanged after any damage its page had', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => { expectSame(readExtraction(textOf(damagedPage(seed).text)).reports); }), runs(60));
  });
});
