import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../../../electron/intake/extract/pdf.ts';
import { readSource } from '../../../../../electron/intake/intake.ts';
import type { ReadSource } from '../../../../../electron/intake/source.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/pdf');

/** Stories of the page that was printed, in the order of its source. */
function printed(): { headline: string; words: string }[] {
  const { document } = parseHTML(readFileSync(join(folder, 'three-columns.html'), 'utf8'));
  return [...document.querySelectorAll('section')].map((section) => ({
    headline: section.querySelector('h1, h2')?.textContent ?? '',
    words: [...section.querySelectorAll('p')].map((one) => one.textContent).join('').replace(/^本报讯（[^）]*）/, ''),
  }));
}

async function readPage(): Promise<ReadSource> {
  const result = await readSource({ name: '版面.pdf', bytes: new Uint8Array(readFileSync(join(folder, 'three-columns.pdf'))) });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

/** Letters to put in, take out or change to make one text of another (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) next.push(Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('a printed page of a paper', () => {
  it('comes out as its stories, apart and in order, without a character wrong', async () => {
    const { reading } = await readPage();
    const gold = printed();
    expect(reading.reports.map(({ headline }) => headline?.text)).toEqual(gold.map(({ headline }) => headline));
    const body = reading.reports.map((report) => report.paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text).join(''));
    const wrong = body.reduce((sum, words, i) => sum + edits(words, gold[i]?.words ?? ''), 0);
    expect(wrong / gold.reduce((sum, { words }) => sum + words.length, 0)).toBe(0);
  });

  it('has its head, kicker, subhead and reporters, and the picture with its caption in the story it stands in', async () => {
    const { reading: { reports: [first] }, pictures } = await readPage();
    expect([first?.kicker?.text, first?.subhead?.text, first?.source, first?.published, first?.page]).toEqual(['全县绿地建设推进会召开', '居民步行五分钟可到', '临江日报', '2026-04-16', '第3版']);
    expect(first?.byline.map(({ name }) => name)).toEqual(['周远明', '李春兰']);
    expect(first?.paragraphs.filter(({ kind }) => kind === 'caption').map(({ text }) => text.replace(/\s/g, ''))).toEqual(['孩子们在新公园里踢毽子。周远明摄']);
    expect(pictures).toHaveLength(1);
  });
});

describe('a PDF with a password', () => {
  const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

  it('is said to be encrypted where it asks for one to be opened', async () => {
    expect(await extractPdf(bytes('locked.pdf'))).toEqual({ ok: false, error: 'encrypted' });
  });

  it('is read where it only forbids changes and copying, which an archive of one’s own is not held to', async () => {
    const result = await extractPdf(bytes('restricted.pdf'));
    expect(result.ok && result.value.extraction.text.replace(/\s+/g, ' ')).toBe('The night bus leaves the harbour at ten past eleven and calls at the hospital on the way.');
  });
});
