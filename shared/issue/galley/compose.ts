import type { Issue } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import { fillPattern } from '../fill-pattern.ts';
import { mastheadValues } from '../issue-line.ts';
import { contents } from './contents.ts';
import { textArea } from './frame.ts';
import type { Band, Galley } from './galley.ts';
import { imprint } from './imprint.ts';
import { ownSpace, sectionBands } from './items.ts';
import { masthead } from './masthead.ts';
import { setNotes } from './notes.ts';
import { sourceList } from './source-list.ts';

/** Neighbours of one column are one band. */
function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last !== undefined && last.columns === band.columns) joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...band.blocks] };
    else joined.push(band);
  }
  return joined;
}

/** Without contents between them the first title stands below the masthead as one item does below another: GB/T 9704-2012 7.3.1, two lines. */
function underMasthead(template: Template, [first, ...rest]: readonly Band[]): Band[] {
  const [block, ...others] = first?.blocks ?? [];
  if (first === undefined || block === undefined) return [...rest];
  return [{ ...first, blocks: [{ ...block, before: template.body.itemSpace + ownSpace(template, block, 'before') }, ...others] }, ...rest];
}

/**
 * An issue in the type of its template: masthead, contents, sections, list of sources, imprint.
 * @param underText footnotes, by number, to be set after the last item instead of at a page's foot
 */
export function compose(issue: Issue, template: Template, underText: ReadonlySet<number> = new Set()): Galley {
  const { width } = textArea(template);
  const notes = setNotes(template, issue, underText);
  const placed = { items: 0 };
  const listed = contents(template, issue, width);
  const sections = issue.sections.flatMap((section) => sectionBands(template, section, notes, placed));
  const bands = joinBands([
    { columns: 1, gap: 0, rule: false, width, blocks: [...masthead(template, issue, width), ...listed] },
    ...(listed.length > 0 ? sections : underMasthead(template, sections)),
    { columns: 1, gap: 0, rule: false, width, blocks: issue.sources === 'list' ? sourceList(template, notes.cited.sources) : notes.underText },
  ].filter((band) => band.blocks.length > 0));
  const foot = imprint(template, issue, width);
  return { bands, notes: notes.feet, pageNumber: fillPattern(template.page.pageNumber, { ...mastheadValues(template, issue), page: '{page}' }), ...(foot === undefined ? {} : { foot }) };
}
