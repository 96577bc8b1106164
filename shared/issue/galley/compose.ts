import type { Issue } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import { citationLine } from '../citation-line.ts';
import { fillPattern } from '../fill-pattern.ts';
import { mastheadValues } from '../issue-line.ts';
import { type CitedSources, citeSources, type SourceMark } from '../sources.ts';
import { contents } from './contents.ts';
import { textArea } from './frame.ts';
import type { Band, Galley, GalleyNote } from './galley.ts';
import { imprint } from './imprint.ts';
import { sectionBands } from './items.ts';
import { masthead } from './masthead.ts';
import { printable } from './runs.ts';
import { sourceList } from './source-list.ts';

/** Footnotes are numbered as they come, a list by source: a source cited twice has two notes but one place in the list. */
function numbered(issue: Issue, template: Template, cited: CitedSources): { marks: SourceMark[]; notes: GalleyNote[] } {
  if (issue.sources === 'none') return { marks: [], notes: [] };
  if (issue.sources === 'list') return { marks: [...cited.marks], notes: [] };
  const marks = cited.marks.map((mark, i) => ({ ...mark, source: { ...mark.source, number: i + 1 } }));
  const notes = marks.map(({ source }) => ({ number: source.number, text: printable(template.sourceLabels.note + citationLine(source.citation, template.language)) }));
  return { marks, notes };
}

/** Neighbours of one column are one band. */
function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last !== undefined && last.columns === band.columns && (band.columns === 1 || band.blocks[0]?.begins !== undefined)) joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...band.blocks] };
    else joined.push(band);
  }
  return joined;
}

/** An issue in the type of its template: masthead, contents, sections, list of sources, imprint. */
export function compose(issue: Issue, template: Template): Galley {
  const { width } = textArea(template);
  const cited = citeSources(issue);
  const { marks, notes } = numbered(issue, template, cited);
  const byPlace = Map.groupBy(marks, (mark) => mark.at);
  const placed = { items: 0 };
  const bands = joinBands([
    { columns: 1, gap: 0, rule: false, width, blocks: [...masthead(template, issue, width), ...contents(template, issue, width)] },
    ...issue.sections.flatMap((section) => sectionBands(template, section, (id) => byPlace.get(id) ?? [], placed)),
    { columns: 1, gap: 0, rule: false, width, blocks: issue.sources === 'list' ? sourceList(template, cited.sources) : [] },
  ].filter((band) => band.blocks.length > 0));
  const foot = imprint(template, issue, width);
  return { bands, notes, pageNumber: fillPattern(template.page.pageNumber, { ...mastheadValues(template, issue), page: '{page}' }), ...(foot === undefined ? {} : { foot }) };
}
