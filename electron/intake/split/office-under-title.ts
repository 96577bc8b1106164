import { endsFinished } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { fieldClaim } from '../clean/claim.ts';
import type { Finding } from '../describe/finding.ts';
import { isOrganisation } from '../describe/names.ts';
import { isTitleShaped } from './title-shape.ts';

/** Widest name of an office that signs under a headline, in ems. */
const widest = 14;
/** Narrowest line that is running text, in ems. */
const runningText = 24;

/**
 * `市教育局` alone between a headline and the text: who sent the report in. Above a headline the same name would be its kicker,
 * so the line before must be a headline longer than it and the one after running text.
 */
export function readOfficeUnderTitle(page: Page, line: Line): Finding | undefined {
  if (line.width > widest || line.hint !== undefined || !isOrganisation(line.text)) return undefined;
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  if (above === undefined || below === undefined || above.width <= line.width || endsFinished(above.text) || !isTitleShaped(above.text)) return undefined;
  if (below.width < runningText || !/[，。；]/.test(below.text)) return undefined;
  return { claims: [fieldClaim(line.start, line.end, 'byline', 'office')], byline: [{ name: line.text, role: 'contributor' }] };
}
