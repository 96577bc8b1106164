import type { Issue } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import { citationLine } from '../citation-line.ts';
import { type CitedSources, citeSources, type SourceMark } from '../sources.ts';
import { sectionColumns } from './frame.ts';
import type { GalleyBlock, GalleyNote, SetMark } from './galley.ts';
import { noteMark } from './note-mark.ts';
import { printable, words } from './runs.ts';

export interface SetNotes {
  readonly cited: CitedSources;
  readonly marksAt: (id: string) => readonly SetMark[];
  /** Footnotes of the file. */
  readonly feet: readonly GalleyNote[];
  /** Notes set after the last item. */
  readonly underText: readonly GalleyBlock[];
  /** Notes set at the end of an item. */
  readonly under: (item: string) => readonly GalleyBlock[];
}

/** Points between the text and notes set under it. */
const spaceAbove = 14;
const spaceInColumn = 4;

/**
 * How an issue's sources are marked. A list numbers its reports; footnotes are numbered as they come. In columns a note stands at the end of
 * its item instead of at the page's foot: programs place footnotes of balanced columns each in its own way, and some not at all.
 */
export function setNotes(template: Template, issue: Issue, underText: ReadonlySet<number>): SetNotes {
  const cited = citeSources(issue);
  const columned = new Set(issue.sections.filter((section) => sectionColumns(template, section.key) > 1).flatMap((section) => section.items.map((item) => item.id)));
  const marks = new Map<string, SetMark[]>();
  const feet: GalleyNote[] = [];
  const under = new Map<string, GalleyBlock[]>();
  const last: GalleyBlock[] = [];
  let footnotes = 0;
  const put = (mark: SourceMark, number: number, foot: boolean) => marks.set(mark.at, [...(marks.get(mark.at) ?? []), { run: mark.run, number, foot }]);
  const note = ({ source }: SourceMark) => printable(template.sourceLabels.note + citationLine(source.citation, template.language));
  const paragraph = (mark: SourceMark, number: number): GalleyBlock => {
    const label = noteMark(number, template.language);
    return { kind: 'text', style: 'footnote', keepNext: false, runs: [words(`${label}${/^\d+$/.test(label) ? '. ' : ''}${note(mark)}`)] };
  };
  for (const mark of issue.sources === 'none' ? [] : cited.marks) {
    if (issue.sources === 'list') put(mark, mark.source.number, false);
    else if (columned.has(mark.item)) {
      const notes = under.get(mark.item) ?? [];
      under.set(mark.item, [...notes, { ...paragraph(mark, notes.length + 1), ...(notes.length === 0 ? { before: spaceInColumn } : {}) }]);
      put(mark, notes.length + 1, false);
    } else if (underText.has(++footnotes)) {
      last.push({ ...paragraph(mark, last.length + 1), ...(last.length === 0 ? { before: spaceAbove } : {}) });
      put(mark, last.length, false);
    } else {
      feet.push({ number: footnotes, text: note(mark) });
      put(mark, footnotes, true);
    }
  }
  return { cited, feet, underText: last, marksAt: (id) => marks.get(id) ?? [], under: (item) => under.get(item) ?? [] };
}
