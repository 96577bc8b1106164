import type { Extraction } from '../../shared/domain/document.ts';
import type { Edit, Reading } from '../../shared/domain/reading.ts';
import { furnitureClaim, markClaim } from './clean/claim.ts';
import { spreadEdits, spreadPassage, spreadReports } from './clean/close-up.ts';
import { composePassage } from './clean/compose-passage.ts';
import { cutOut } from './clean/cut-out.ts';
import { headMarks } from './clean/text-marks.ts';
import { tile } from './clean/tile.ts';
import { findDoubts } from './doubt/find-doubts.ts';
import { passagesOf } from './passages-of.ts';
import { nameOverPage } from './page-head/bands.ts';
import { beginningAt, blocksOf, planPage, readStory, type PagePlan } from './page-plan.ts';
import { mastheadLines, numberBehind } from './split/masthead.ts';
import { findPageTitle, mastheadTitle } from './split/page-title.ts';
import { findStarts } from './split/find-starts.ts';
import type { Block } from './split/block.ts';

/** Name and version of the rules; a reading made by other rules may be offered anew. */
export const rules = 'rules 2';

/** Furniture, and lines no story owns because they stand above the first. */
function setAside(plan: PagePlan, firstLine: number, title: Block | undefined): Edit[] {
  const edits: Edit[] = [];
  for (const line of plan.page.lines) {
    if (title?.lines.includes(line) === true) continue;
    const rule = plan.furniture.get(line.index);
    if (rule !== undefined) edits.push(furnitureClaim(line.start, line.end, rule));
    else if (line.index < firstLine) edits.push(furnitureClaim(line.start, line.end, 'above-the-first-story'));
  }
  return edits;
}

/**
 * Reads a page: letter spaces out → lines → furniture → blocks → starts of stories → page title → each story described → doubts → edits.
 * @param known forms of lines that editors set aside from this source before
 * Pure and deterministic; every code unit of the text ends up in one edit or one kept segment.
 */
export function readExtraction(extraction: Extraction, known: ReadonlySet<string> = new Set()): Reading {
  const laid = planPage(extraction, [], known);
  const { closedUp } = laid;
  const { text } = closedUp.extraction;
  const blocks = blocksOf(laid, laid.page.lines);
  const starts = findStarts(laid.page, laid.furniture, blocks);
  const title = mastheadTitle(mastheadLines(laid.page, laid.furniture), starts) ?? findPageTitle(blocks, starts) ?? mastheadTitle(nameOverPage(laid.page, laid.bands), starts);
  const lines = [title?.firstStart ?? starts[0] ?? laid.page.lines.length, ...starts.slice(1)];
  const plan = beginningAt(laid, lines[0] ?? 0);
  const stories = lines.filter((line) => line < plan.page.lines.length).map((line, i) => readStory(plan, line, lines[i + 1] ?? plan.page.lines.length, i === 0 && lines.length === 1 && (blocks[0]?.lines[0]?.index ?? 0) >= line ? blocks : undefined));
  const marks = (title?.title.lines ?? []).flatMap((line) => headMarks(line.text, false).map((range) => markClaim(line.start + range.start, line.start + range.end, 'title-mark')));
  for (const line of title?.title.lines ?? []) { const number = numberBehind(line.text); if (number !== undefined) marks.push(furnitureClaim(line.start + number, line.end, 'page-number')); }
  const pageTitle = title === undefined ? undefined : composePassage(text, title.title.lines.flatMap((line) => cutOut(line, marks)), 'title');
  const reports = stories.map((story) => story.report);
  const edits = [...setAside(plan, lines[0] ?? plan.page.lines.length, title?.title), ...marks, ...(pageTitle?.edits ?? []), ...stories.flatMap((story) => [...story.edits])];
  const doubted = findDoubts(closedUp.extraction, reports);
  return {
    rules, edits: spreadEdits(closedUp, tile(text, edits, passagesOf(doubted, pageTitle?.passage))),
    ...(pageTitle === undefined ? {} : { pageTitle: spreadPassage(closedUp, pageTitle.passage) }), reports: spreadReports(closedUp, doubted),
  };
}
