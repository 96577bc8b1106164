import type { Furniture } from '../clean/furniture.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { fieldClaim } from '../clean/claim.ts';
import { isEnglishOutlet } from '../describe/english-byline.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import type { Finding } from '../describe/finding.ts';
import { isChannelBar } from '../clean/tool-bars.ts';
import { isWebPage } from '../web-page/proof.ts';

/** `Elin Marsh`, `Joon-ho de Vries`: two to four words, each with its capital and small letters. */
const wholeName = /^\p{Lu}[\p{Ll}'’.-]+(?:-\p{L}+)?(?:\s+(?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+|de|van|von|der|da|bin|al)){0,2}\s+\p{Lu}[\p{L}'’-]+$/u;
/** Last words of what is nobody's name. */
const noName = /\b(?:University|College|School|County|Council|City|Town|Village|News|Department|Office|Institute|Center|Centre|Company|Group|Press|Team|Staff|Release|Releases|Update|Updates|Story|Stories|Edition|Street|Road|Court|Park|River|Valley|Island|Publication|Notes|Report|Reports|Society|Association|Foundation|Agency|Service|Services|Library|Museum|Hospital|Church|Club|Market|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** `3–4 minutes`, `5 min read`: how long a text is to read, as a browser's view for readers says it. */
const readingTime = /^\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?(?:minutes?|mins?)(?:\s+read)?$/i;
/** Fewest words of the headline over it, and how far down it stands, in lines. */
const fewestWords = 4;
const lowest = 30;

/** A name without By on a page of the web: alone between the headline, or its deck, and the line of the day or of how long the text is to read. */
export function readNameOverTime(page: Page, furniture: Furniture, line: Line): Finding | undefined {
  if (line.hint !== undefined || line.index === 0 || line.index > lowest || !wholeName.test(line.text) || /^(?:By|From|Story|Words|Posted|Updated|Published|Photo)\b/.test(line.text) || noName.test(line.text) || isEnglishOutlet(line.text) || isChannelBar(line.text)) return undefined;
  const next = page.lines[line.index + 1];
  const titled = page.lines.slice(Math.max(0, line.index - 3), line.index).some((above) => !furniture.has(above.index) && above.text.split(/\s+/).length >= fewestWords && !/[.;]$/.test(above.text));
  if (next === undefined || !titled) return undefined;
  const timed = readingTime.test(next.text) || (readDescriptionLine(next.text, next.start)?.date?.year !== undefined && (isWebPage(page, furniture) || page.hints.some(({ kind }) => kind === 'article')));
  return timed ? { claims: [fieldClaim(line.start, line.end, 'byline', 'english-byline')], byline: [{ name: line.text, role: 'author' }] } : undefined;
}

/** `Cape Merrow University`, `Institute of Marine Science`: a body that sends out releases. */
const institution = /^(?:The\s+)?(?:[A-Z][\w.'’&-]*\s+){1,5}(?:University|College|Institute|Hospital|Laboratory|Foundation|Society|Association|Museum|Academy|Observatory)$|^(?:University|Institute|College|Academy|Museum) of (?:[A-Z][\w.'’&-]*(?:\s+(?:and\s+)?|$)){1,5}$/;

/** A body alone between a headline and the text: whose release it is. */
export function readInstitutionUnderTitle(page: Page, furniture: Furniture, line: Line): Finding | undefined {
  const next = page.lines[line.index + 1];
  const titled = page.lines.slice(Math.max(0, line.index - 3), line.index).some((above) => !furniture.has(above.index) && above.text.split(/\s+/).length >= fewestWords && !/[.;:]$/.test(above.text));
  if (line.hint !== undefined || line.text.length > 70 || !institution.test(line.text) || !titled || next === undefined || furniture.has(next.index) || next.text.length < runningText || !/[.”"]$/.test(next.text)) return undefined;
  return { claims: [fieldClaim(line.start, line.end, 'source', 'office')], byline: [], source: line.text };
}
/** Characters of running text. */
const runningText = 80;
