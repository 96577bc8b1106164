import { fieldClaim } from '../clean/claim.ts';
import { endsFinished, hasHan } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';
import { readBracketedCredits } from '../describe/byline-line.ts';
import { readCreditRun } from '../describe/credit-run.ts';
import type { Finding } from '../describe/finding.ts';
import { readNames } from '../describe/name-list.ts';
import type { Block } from './block.ts';

/** Names after white space, with no stop before them: the text was cut off, who signed it was not. */
const names = /[^\s。！？…!?；;：:、，,]\s+((?:[\u3400-\u9fff](?:[ \u3000][\u3400-\u9fff])?|[\u3400-\u9fff·]{2,9})(?:[ \u3000、]+[\u3400-\u9fff·]{2,9}){0,3})$/;
/** The same in a bracket. */
const bracket = /[^\s。！？…!?]\s+([（(][^（）()]{2,30}[）)])$/;
/** Who signs with what he is: `…的人 本报实习生 王玉`. */
const ranked = /[^\s。！？…!?；;：:、，,]\s+((?:本[报刊网台])?(?:全媒体|融媒体|见习|实习|特约|首席)?(?:记者|通讯员|实习生)[\s\u3000]*[\u3400-\u9fff·、\s\u3000]{2,24})$/;
/** Two or three words of a name in English, or two such names, behind the last sentence. */
const english = /[.!?]["”’]?\s+([A-Z][\p{L}'’-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\p{L}'’-]+){1,2}(?:(?:,| and| &)\s[A-Z][\p{L}'’-]+(?:\s[A-Z][\p{L}'’-]+){1,2})?)$/u;

function signatureIn(text: string, base: number, broken: boolean): Finding | undefined {
  const inBracket = bracket.exec(text)?.[1];
  if (inBracket !== undefined) return readBracketedCredits(inBracket, base + text.length - inBracket.length);
  const signed = hasHan(text) ? undefined : english.exec(text)?.[1];
  if (signed !== undefined) return { claims: [fieldClaim(base + text.length - signed.length, base + text.length, 'byline', 'names-at-end')], byline: signed.split(/,\s|\sand\s|\s&\s/).map((name) => ({ name, role: 'reporter' as const })) };
  const run = endsFinished(text) ? undefined : ranked.exec(text)?.[1];
  const credits = run === undefined ? undefined : readCreditRun(run, base + text.length - run.length);
  if (credits !== undefined && credits.byline.length > 0) return credits;
  const said = broken || endsFinished(text) ? undefined : names.exec(text)?.[1];
  const people = said === undefined ? undefined : readNames(said, false);
  if (said === undefined || people === undefined || people.people.length === 0 || people.organisations.length > 0) return undefined;
  return { claims: [fieldClaim(base + text.length - said.length, base + text.length, 'byline', 'names-at-end')], byline: people.people.map((name) => ({ name })) };
}

/** Widest line that a column may have broken, in ems: what stands behind white space in a wider one was set apart. */
const widestOfColumn = 40;
/** Running text that broke off, with who signed it behind: a title under it is the next story's. */
export const endsSignedThoughCut = (line: Line, broken: boolean): boolean => line.width > widestOfColumn && signatureIn(line.text, line.start, broken) !== undefined;

/** English text that ends with who wrote it: what follows is another story. */
export const endsSigned = (text: string): boolean => !hasHan(text) && english.test(text);

/**
 * `…渔民的笑脸也 王玉 李荷` over the next headline, or at the page's end: who signs stands behind the last words of a story though these
 * broke off; in English it stands there without any mark. Inside a story, names behind white space are names in a sentence.
 * @param broken the page has stray spaces, so that white space before a name says nothing
 */
export function signedThoughCut(blocks: readonly Block[], broken: boolean): Block[] {
  return blocks.map((block, i) => {
    const [line, after] = [block.lines.at(-1), blocks[i + 1]];
    if (block.kind !== 'body' || block.finding !== undefined || line === undefined || (after !== undefined && after.kind !== 'title')) return block;
    const finding = signatureIn(line.text, line.start, broken);
    return finding === undefined ? block : { ...block, finding };
  });
}
