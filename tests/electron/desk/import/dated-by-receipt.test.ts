import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedByReceipt } from '../../../../electron/desk/import/dated-by-receipt.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { runs } from '../../../support/property-runs.ts';

const read = (text: string) => readExtraction({ extractor: 'text 1', text, hints: [] });
const dated = (text: string, received: string) => datedByReceipt(read(text), received).reports[0];
const told = (head: string, body = '渡口的二十盏路灯昨晚全部亮了起来，夜里行船方便多了。'): string => `渡口添了灯\n${head}（记者 林知远）${body}\n`;

describe('a dateline that leaves its year to the reader', () => {
  it.each([
    ['本报河湾4月16日讯', '2026-04-20T02:00:00.000Z', '2026-04-16'],
    ['本报河湾4月16日讯', '2026-04-15T16:00:00.000Z', '2026-04-16'],
    ['本报河湾12月30日讯', '2026-01-02T02:00:00.000Z', '2025-12-30'],
    ['新华社河湾2月29日电', '2026-03-01T02:00:00.000Z', '2024-02-29'],
  ])('%s, received %s, is of %s, and marked as inferred', (head, received, day) => {
    expect(dated(told(head), received)).toMatchObject({ published: day, publishedInferred: true });
  });

  it('names the words it was read from', () => {
    const text = told('本报河湾4月16日讯');
    const [at] = dated(text, '2026-04-20T02:00:00.000Z')?.evidence['published'] ?? [];
    expect(at && text.slice(at.start, at.end)).toContain('4月16日');
  });

  it('takes the year the page names before any other', () => {
    expect(dated(told('本报河湾4月16日讯', '这批路灯2019年3月5日动工，全部由渡口的乡亲们凑钱，2019年4月1日装好。'), '2026-04-20T02:00:00.000Z')?.published).toBe('2019-04-16');
  });

  it('is no day where it names none', () => {
    for (const head of ['本报讯', '本报河湾讯']) expect(dated(told(head), '2026-04-20T02:00:00.000Z')?.published).toBeUndefined();
  });

  it('never lies after the day the document came in, nor a year before', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.date({ min: new Date('2000-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }), (month, day, received) => {
      const found = dated(told(`本报河湾${month}月${day}日讯`), received.toISOString())?.published;
      const since = received.getTime() - new Date(`${found ?? ''}T00:00:00`).getTime();
      expect(since).toBeGreaterThan(-3 * 86_400_000);
      expect(since).toBeLessThan(367 * 86_400_000);
    }), runs(100));
  });
});
