import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';
import { setAsideAccountCard } from './account-card.ts';
import { setAsideIndexTable } from './index-table.ts';
import { setAsideLinkRows } from './link-rows.ts';
import { setAsidePageEnd } from './page-end.ts';
import { setAsideSiteNotice } from './site-notice.ts';
import { setAsidePostNote } from './post-note.ts';
import { setAsidePrintOut } from './print-out.ts';
import { setAsideReplies } from './replies.ts';
import { setAsidePageShown, setAsideSection, setAsideSiteHead } from './site-head.ts';
import { setAsideSummaryLabel } from './summary.ts';

/**
 * What a page of the web has around its story, told by how such pages are made: readers' words, rows of links, the account's card, an
 * office's register, the site's head and the section's name over the headline, the poster's words, the foot.
 * @param found lines set aside by their own words; more are added
 */
export function setAsideWebPage(page: Page, found: Map<number, ReadingRule>): void {
  setAsidePrintOut(page, found);
  setAsideReplies(page, found);
  setAsideLinkRows(page, found);
  setAsideAccountCard(page, found);
  setAsideIndexTable(page, found);
  setAsidePageShown(page, found);
  setAsideSiteHead(page, found);
  setAsideSiteNotice(page, found);
  setAsideSection(page, found);
  setAsidePostNote(page, found);
  setAsideSummaryLabel(page, found);
  setAsidePageEnd(page, found);
}
