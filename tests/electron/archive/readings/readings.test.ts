import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import type { Reading, ReportReading } from '../../../../shared/domain/reading.ts';
import { checkArchive } from '../../../../electron/archive/check.ts';
import { documentBytes, toDocument } from '../../../../electron/archive/documents.ts';
import { extractionOf } from '../../../../electron/archive/readings/extractions.ts';
import { fileDocument } from '../../../../electron/archive/file-document.ts';
import { matchReports } from '../../../../electron/archive/readings/match-reports.ts';
import { canStep, correctReading, currentReading, stepReading } from '../../../../electron/archive/readings/readings.ts';
import { reportsOfDocument, setFiled, setSelection } from '../../../../electron/archive/reports.ts';
import { setTags } from '../../../../electron/archive/tags.ts';
import { fileText, filedDocument, freshArchive, recordingIndexer, rowOf, valueOf } from '../../../support/fresh-archive.ts';
import { readLines } from '../../../support/invented-source.ts';
import { extractedText, paragraphsOf, stepsWithout } from '../../../support/random-reading.ts';
import { runs } from '../../../support/property-runs.ts';

const twoStories = '渡口添夜航灯\n青禾渡口装上了灯。\n===\n书屋延时开放\n书屋开到九点。\n';

/** Any report of a text: with and without each field, with segments of both kinds. */
const anyReport = (text: string): fc.Arbitrary<ReportReading> => fc.record({
  steps: stepsWithout(), titled: fc.boolean(), source: fc.option(fc.string(), { nil: undefined }), byline: fc.array(fc.record({ name: fc.string() })),
  doubt: fc.boolean(), picture: fc.boolean(),
}).map(({ steps, titled, source, byline, doubt, picture }) => {
  const [headline, ...paragraphs] = paragraphsOf(text, steps);
  return {
    range: { start: 0, end: text.length }, ...(titled && headline !== undefined ? { headline: { text: headline.text, segments: headline.segments } } : {}),
    byline, ...(source === undefined ? {} : { source: source.toWellFormed() }), evidence: { source: [{ start: 0, end: 1 }] },
    paragraphs: paragraphs.map((one) => ({ ...one, ...(picture ? { picture: '0' } : {}) })),
    doubts: doubt ? [{ kind: 'misread', text: '指赠', at: { start: 0, end: 2 }, rule: 'words', suggestion: '捐赠', state: 'open' }] : [],
  };
});

describe('a filed document', () => {
  it('comes back as it was filed: bytes, text, reading and reports', async () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    const anyFile = extractedText.chain((text) => fc.array(anyReport(text), { maxLength: 3 }).map((reports) => ({ text, reports })));
    fc.assert(fc.property(anyFile, fc.uuid(), ({ text, reports }, nonce) => {
      const whole = `${text}${nonce}`;
      const reading: Reading = { rules: 'rules 1', edits: [{ kind: 'break', start: 0, end: 0, text: '', rule: 'white-space' }], reports };
      const filed = filedDocument('a.txt', whole, reading);
      valueOf(archive.write((db) => ok(fileDocument(db, filed, indexer))));
      const row = rowOf(archive, filed.document.id);
      expect(toDocument(archive.db, row)).toEqual(filed.document);
      expect(new Uint8Array(documentBytes(archive.db, row.seq) ?? [])).toEqual(filed.bytes);
      expect(extractionOf(archive.db, row)).toEqual(filed.extraction);
      expect(currentReading(archive.db, row)).toEqual(reading);
      const stored = reportsOfDocument(archive.db, row.seq);
      expect(stored.map(({ id: _id, documentId: _document, readingId: _reading, ordinal: _ordinal, received: _received, filed: _filed, selection: _selection, tags: _tags, ...read }) => read)).toEqual(reports);
      for (const report of stored) expect(report).toMatchObject({ documentId: filed.document.id, received: filed.document.received, filed: false, selection: { state: 'unread' }, tags: [] });
    }), runs(60));
    expect(await checkArchive(archive, () => [])).toMatchObject({ sound: true, faults: [] });
  });
});

describe('a corrected document', () => {
  const corrected = (reading: Reading, place: number, headline: string): Reading => ({
    ...reading, rules: 'editor',
    reports: reading.reports.map((report, i) => (i === place ? { ...report, headline: { text: headline, segments: [{ kind: 'replaced', start: report.range.start, end: report.range.start + 6, text: headline, by: 'editor' }] } } : report)),
  });
  const merged = (reading: Reading): Reading => {
    const [first, second] = reading.reports;
    if (first === undefined || second === undefined) throw new Error('two stories are needed');
    return { ...reading, rules: 'editor', reports: [{ ...first, range: { start: first.range.start, end: second.range.end }, paragraphs: [...first.paragraphs, ...second.paragraphs] }] };
  };

  function open() {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    const id = fileText(archive, indexer, 'two.txt', twoStories);
    const reports = () => reportsOfDocument(archive.db, rowOf(archive, id).seq);
    return {
      archive, indexer, id, reports,
      ids: () => reports().map((one) => one.id),
      headlines: () => reports().map((one) => one.headline?.text),
      correct: (reading: Reading) => valueOf(archive.write((db) => ok(correctReading(db, rowOf(archive, id), reading, indexer)))),
      step: (way: 'undo' | 'redo') => valueOf(archive.write((db) => ok(stepReading(db, rowOf(archive, id), way, indexer)))),
      can: () => [canStep(archive.db, rowOf(archive, id), 'undo'), canStep(archive.db, rowOf(archive, id), 'redo')],
    };
  }
  const reading = readLines(twoStories);

  it('keeps ids, tags, selection and filing of its reports', () => {
    const { archive, ids, reports, headlines, correct } = open();
    const before = ids();
    const [first] = before;
    if (first === undefined) throw new Error('no report');
    valueOf(archive.write((db) => {
      setFiled(db, [first], true);
      setSelection(db, [first], { state: 'held', reason: '等核实' });
      setTags(db, 'report', 1, [{ kind: 'place', path: '青禾' }]);
      return ok(undefined);
    }));
    correct(corrected(reading, 0, '青禾渡口添夜航灯'));
    expect(ids()).toEqual(before);
    expect(headlines()).toEqual(['青禾渡口添夜航灯', '书屋延时开放']);
    expect(reports()[0]).toMatchObject({ filed: true, selection: { state: 'held', reason: '等核实' }, tags: [{ kind: 'place', path: '青禾' }] });
  });

  it('steps back and forth along its readings', () => {
    const { headlines, correct, step, can } = open();
    expect(can()).toEqual([false, false]);
    correct(corrected(reading, 0, '甲'));
    correct(corrected(reading, 0, '乙'));
    expect([step('undo'), headlines()[0], can()]).toEqual([true, '甲', [true, true]]);
    expect([step('undo'), headlines()[0], can()]).toEqual([true, '渡口添夜航灯', [false, true]]);
    expect(step('undo')).toBe(false);
    expect([step('redo'), step('redo'), headlines()[0], can()]).toEqual([true, true, '乙', [true, false]]);
  });

  it('leaves what was undone behind once something else is corrected, and keeps it', () => {
    const { archive, headlines, correct, step, can } = open();
    correct(corrected(reading, 0, '甲'));
    step('undo');
    correct(corrected(reading, 0, '乙'));
    expect(can()).toEqual([true, false]);
    expect([step('undo'), headlines()[0], step('redo'), headlines()[0]]).toEqual([true, '渡口添夜航灯', true, '乙']);
    expect(archive.db.prepare('SELECT count(*) AS n FROM readings').get()).toEqual({ n: 3 });
  });

  it('keeps the upper report when two are merged, and gives the other its id back when that is undone', () => {
    const { ids, indexer, correct, step } = open();
    const before = ids();
    correct(merged(reading));
    expect(ids()).toEqual(before.slice(0, 1));
    expect([...indexer.entries.values()].map((one) => one.paragraphs)).toEqual([['青禾渡口装上了灯。', '书屋开到九点。']]);
    step('undo');
    expect(ids()).toEqual(before);
    step('redo');
    expect(ids()).toEqual(before.slice(0, 1));
    expect(indexer.entries.size).toBe(1);
  });

  it('gives a report that was split off a new id, and the same one again after undo and redo', () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    const whole = merged(readLines(twoStories));
    const filed = filedDocument('two.txt', twoStories, whole);
    valueOf(archive.write((db) => ok(fileDocument(db, filed, indexer))));
    const ids = () => reportsOfDocument(archive.db, rowOf(archive, filed.document.id).seq).map((one) => one.id);
    const [only] = ids();
    valueOf(archive.write((db) => ok(correctReading(db, rowOf(archive, filed.document.id), reading, indexer))));
    const split = ids();
    expect(split[0]).toBe(only);
    expect(split).toHaveLength(2);
    for (const way of ['undo', 'redo'] as const) valueOf(archive.write((db) => ok(stepReading(db, rowOf(archive, filed.document.id), way, indexer))));
    expect(ids()).toEqual(split);
  });

  it('stays sound', async () => {
    const { archive, correct, step } = open();
    correct(corrected(reading, 1, '丙'));
    correct(merged(reading));
    step('undo');
    expect(await checkArchive(archive, () => [])).toEqual({ sound: true, faults: [], documents: 1, reports: 2, issues: 0 });
  });
});

describe('matchReports', () => {
  const ranges = fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 9 })
    .map((cuts) => [...new Set(cuts)].toSorted((a, b) => a - b))
    .map((cuts) => cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end })));

  it('finds every report again in a reading with the same boundaries', () => {
    fc.assert(fc.property(ranges, (all) => {
      expect(matchReports(all.map((range) => ({ range, live: true })), all)).toEqual(all.map((_, i) => i));
    }));
  });

  it('gives no report to two stories', () => {
    fc.assert(fc.property(ranges, ranges, (before, after) => {
      const matched = matchReports(before.map((range, i) => ({ range, live: i % 3 > 0 })), after).filter((one) => one !== undefined);
      expect(new Set(matched).size).toBe(matched.length);
    }));
  });
});
