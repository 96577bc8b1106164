import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';

describe('the name of a bulletin that its file calls a heading', () => {
  it.each([1, 2])('is none of its story, whose headline is a heading of level %i', (level) => {
    const [name, headline] = ['青河县工作简报', '柳林乡“小院议事”解民忧'];
    const text = `${name}\n\n第18期\n\n中共青河县委办公室　2026年8月3日\n\n${headline}\n\n　　今年以来，柳林乡在十二个村推行“小院议事”，收集问题三百一十八条，办结三百零六条。\n`;
    const heading = (words: string, at: number) => ({ kind: 'heading' as const, level: at, start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const { reports, edits } = readExtraction({ extractor: 'docx 3', text, hints: [heading(name, 1), heading(headline, level)] });
    expect(reports.map((report) => [report.headline?.text, report.subhead?.text])).toEqual([[headline, undefined]]);
    expect(edits.find(({ start, end }) => text.slice(start, end).includes(name))?.rule).toBe('site-name');
  });
});
