import { ok } from '../../shared/contract/result.ts';
import type { Extraction } from '../../shared/domain/document.ts';
import type { Edit as EditStep, Reading, ReportReading } from '../../shared/domain/reading.ts';
import type { Paragraph, Passage } from '../../shared/domain/passage.ts';
import type { SourceReader } from '../../electron/desk/desk-options.ts';

/**
 * A reader of invented files, so that the archive and the desk are tested without the rules of reading. A file is
 * stories parted by a line `===`; a story is a headline and paragraphs, one a line, parted by line feeds.
 */
export const lineReader: SourceReader = {
  read: (file) => {
    const extraction: Extraction = { extractor: 'lines 1', text: new TextDecoder().decode(file.bytes), hints: [], encoding: 'utf-8' };
    return Promise.resolve(ok({ format: 'text', extraction, reading: readLines(extraction.text), pictures: [] }));
  },
  close: () => Promise.resolve(),
};

export function readLines(text: string): Reading {
  const edits: EditStep[] = [];
  const reports: ReportReading[] = [];
  let story: { start: number; end: number; lines: Passage[] } | undefined;
  const finish = (): void => {
    if (story !== undefined) reports.push(toReport(story));
    story = undefined;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (line === '===') {
      finish();
      edits.push({ kind: 'furniture', start: at, end, text: '', rule: 'lines' });
    } else if (line !== '') {
      story ??= { start: at, end, lines: [] };
      story.end = end;
      story.lines.push({ text: line, segments: [{ kind: 'kept', start: at, end }] });
    }
    if (end < text.length) edits.push({ kind: 'break', start: end, end: end + 1, text: '', rule: 'lines' });
    at = end + 1;
  }
  finish();
  return { rules: 'lines 1', edits, reports };
}

function toReport({ start, end, lines }: { start: number; end: number; lines: Passage[] }): ReportReading {
  const [headline, ...rest] = lines;
  const paragraphs: Paragraph[] = rest.map((line) => ({ ...line, kind: 'body' }));
  return { range: { start, end }, ...(headline === undefined ? {} : { headline }), byline: [], source: '河湾晚报', published: '2026-03-05', evidence: {}, paragraphs, doubts: [] };
}
