import { Document, type ISectionOptions, Packer } from 'docx';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { type Copyfit, paginate } from '../../../shared/issue/copyfit.ts';
import type { Galley } from '../../../shared/issue/galley/galley.ts';
import { printable } from '../../../shared/issue/galley/runs.ts';
import { issueLine } from '../../../shared/issue/issue-line.ts';
import type { BlockContext } from './blocks.ts';
import { Bookmarks } from './bookmarks.ts';
import { finish } from './finish/finish.ts';
import { footParagraphs } from './foot.ts';
import { twips } from './lengths.ts';
import { footnotes } from './notes.ts';
import { footers, noFooters, sectionProperties } from './page.ts';
import { fetchPictures, type MediaSource } from './pictures.ts';
import { setBlocks } from './set-blocks.ts';
import { documentStyles } from './styles.ts';

export interface ExportRequest { readonly issue: Issue; readonly template: Template; readonly media: MediaSource }

/**
 * The bands of a galley as Word sections, each following the last on its page: only then are columns made level. A new page is begun by a
 * paragraph instead.
 * the imprint in the last of them or in one of its own. */
function sections(galley: Galley, fit: Copyfit, context: BlockContext): ISectionOptions[] {
  const { template } = context;
  const made: ISectionOptions[] = galley.bands.map((band, i) => ({
    properties: sectionProperties(template, band, i === 0 ? 'nextPage' : 'continuous'),
    children: setBlocks(band.blocks, band.width, context, fit.newPages.includes(i)),
    ...(i === 0 ? { footers: footers(template, galley.pageNumber) } : {}),
  }));
  if (galley.foot === undefined || fit.foot === undefined) return made;
  const whole = { columns: 1, gap: 0, rule: false };
  const apart = fit.foot.page > fit.textPages;
  const start = apart && galley.foot.evenSide ? 'evenPage' : 'continuous';
  // GB/T 9704-2012 7.5: an imprint's page that follows a blank one carries no number.
  const unnumbered = fit.foot.blankBefore ? { footers: noFooters(template) } : {};
  return [...made, { properties: sectionProperties(template, whole, start), children: footParagraphs(galley.foot, fit.foot.height, context, apart && start === 'continuous'), ...unnumbered }];
}

/**
 * Writes an issue as a Word file: compose it in the type of its template, count its pages, write every block, finish the parts.
 * The same issue, template and pictures always make the same bytes.
 * Fails where a picture is missing or of a kind Word cannot show.
 */
export async function exportIssue({ issue, template, media }: ExportRequest): Promise<Result<Uint8Array>> {
  const { galley, fit } = paginate(issue, template);
  const pictures = fetchPictures(galley, media);
  if (!pictures.ok) return err(pictures.error);
  const pageOf = new Map<string, number>(fit.items.map((item) => [item.id, item.page]));
  const context: BlockContext = { template, bookmarks: new Bookmarks(), pictures: pictures.value, pageOf };
  const creator = printable(issue.issuer).trim();
  const file = new Document({
    title: printable(`${issue.name} ${issueLine(template, issue)}`).trim(), creator, lastModifiedBy: creator, revision: 1,
    styles: documentStyles(template), evenAndOddHeaderAndFooters: template.page.mirrorPageNumbers,
    footnotes: footnotes(galley.notes, context), sections: sections(galley, fit, context),
    // Lines ended by hand, in titles and addresses, are not drawn out to both margins.
    defaultTabStop: twips(template.styles.body.size * 2), compatibility: { version: 15, doNotExpandShiftReturn: true },
  });
  const packed = await Packer.toArrayBuffer(file);
  return ok(finish(new Uint8Array(packed), { date: issue.date, widows: template.page.gridPitch === undefined }));
}
