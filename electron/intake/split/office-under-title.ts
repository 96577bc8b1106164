import { endsFinished } from '../clean/glyphs.ts';
import type { Furniture } from '../clean/furniture.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { fieldClaim, markClaim } from '../clean/claim.ts';
import { isPost } from '../describe/byline-line.ts';
import type { Finding } from '../describe/finding.ts';
import { isOrganisation, isPersonName } from '../describe/names.ts';
import { isTitleShaped } from './title-shape.ts';

/** Widest name of an office that signs under a headline, in ems. */
const widest = 14;
/** Most offices that sign together. */
const mostNames = 3;
/** Narrowest line that is running text, in ems. */
const runningText = 24;

/** The line before it is a headline, and the one after running text. */
function standsUnderTitle(page: Page, furniture: Furniture, line: Line): boolean {
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  if (above === undefined || below === undefined || furniture.has(above.index) || endsFinished(above.text) || !isTitleShaped(above.text)) return false;
  return below.width >= runningText && /[，。；]/.test(below.text);
}

const postAndName = /^([\u4e00-\u9fff、]{3,24})([\s\u3000]+)([\u3400-\u9fff]{2,4}|[\u3400-\u9fff][\s\u3000]+[\u3400-\u9fff])$/;
/** `中共石湖县委书记　李强` between a headline and its text: who wrote, after what he is. */
export function readPersonUnderTitle(page: Page, furniture: Furniture, line: Line): Finding | undefined {
  const found = line.hint === undefined ? postAndName.exec(line.text) : null;
  const [, before = '', gap = '', named = ''] = found ?? [];
  if (!isPost(before) || !isPersonName(named.replace(/\s/g, '')) || !standsUnderTitle(page, furniture, line)) return undefined;
  const at = line.start + before.length + gap.length;
  return { claims: [markClaim(line.start, at, 'role-word'), fieldClaim(at, line.end, 'byline', 'names')], byline: [{ name: named.replace(/\s/g, ''), role: 'author' }] };
}

/**
 * `市教育局` alone between a headline and the text: who sent the report in. Above a headline the same name would be its kicker,
 * so the line before must be a headline longer than it and the one after running text.
 */
export function readOfficeUnderTitle(page: Page, furniture: Furniture, line: Line): Finding | undefined {
  const names = line.text.split(/[\s、]+/);
  if (line.width > widest * names.length || names.length > mostNames || line.hint !== undefined || !names.every(isOrganisation)) return undefined;
  // `某镇青年突击队` over it is whom a headline is about: then these words are that headline, `志愿红映照敬老院`.
  if (isOrganisation(page.lines[line.index - 1]?.text ?? '')) return undefined;
  if ((page.lines[line.index - 1]?.width ?? 0) <= line.width || !standsUnderTitle(page, furniture, line)) return undefined;
  return { claims: [fieldClaim(line.start, line.end, 'byline', 'office')], byline: names.map((name) => ({ name, role: 'contributor' as const })) };
}
