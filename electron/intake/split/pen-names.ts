import { fieldClaim } from '../clean/claim.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineAtEnd } from '../describe/byline-at-end.ts';
import type { Finding } from '../describe/finding.ts';
import { isMedia, isOrganisation, isPersonName } from '../describe/names.ts';
import type { Text } from './block.ts';

/** Fewest stories whose signatures show how a page is signed. */
const fewest = 2;
const behindStop = /[。！？…!?”"）)]\s+([\u4e00-\u9fff]{2,3}(?:[\s\u3000、]+[\u4e00-\u9fff]{2,3}){0,2})$/;
/** What stands behind a text and names nobody: what someone did, what became of the text. */
const noName = /[摄图文供编审校]|报道|整理|转载|未完|待续|完$/;

/** Longest signature with the stop before it, in characters. */
const reach = 24;
const saidBehind = (line: Line | undefined): string | undefined => (line === undefined ? undefined : behindStop.exec(line.text.slice(-reach))?.[1]);
const namesBehind = (line: Line | undefined): string[] => saidBehind(line)?.split(/[\s\u3000、]+/) ?? [];

/** Asked of a page once, though its stories are read one by one. */
const asked = new WeakMap<Page, boolean>();
/** People sign behind the last stop of its stories. */
function isSignedPage(page: Page): boolean {
  const known = asked.get(page);
  if (known !== undefined) return known;
  const lines = page.lines.filter((line) => namesBehind(line).some(isPersonName) && !namesBehind(line).some((name) => noName.test(name)));
  asked.set(page, lines.length >= fewest);
  return lines.length >= fewest;
}

/** A line end of old print left a space in it: what stands behind the last one may be the next words of a sentence. */
const hasStraySpaces = ({ lines }: Text): boolean => lines.some(({ text }) => /[\u4e00-\u9fff，、]\s[\u4e00-\u9fff]/.test(text.replace(behindStop, '')));

/** Over a headline, or at the page's end. */
const isLastOfStory = (texts: readonly Text[], at: number): boolean => texts[at + 1] === undefined || (texts[at + 1]?.shaped === true && (texts[at + 1]?.lines[0]?.gap ?? 0) > 0);

/**
 * `…交由部门办理。 卫听澜 秋实`, `…一条街。 秋实`: behind the last stop of a story stands who wrote it, under a name that shows no surname. One who
 * bears a surname vouches for another beside him; for one alone, two other stories that people signed in that place.
 * @returns what texts are signed so, by the place of each
 */
export function signedByPenName(page: Page, texts: readonly Text[]): ReadonlyMap<number, Finding> {
  const candidates = texts.flatMap((text, at) => {
    const names = text.shaped || !isLastOfStory(texts, at) || hasStraySpaces(text) ? [] : namesBehind(text.lines.at(-1));
    return names.every(isPersonName) || names.some((name) => noName.test(name) || isOrganisation(name) || isMedia(name)) ? [] : [{ text, at, names }];
  });
  return new Map(candidates.filter(({ names }) => names.some(isPersonName) || isSignedPage(page)).flatMap(({ text, at, names }) => {
    const line = text.lines.at(-1);
    const said = saidBehind(line);
    if (line === undefined || said === undefined || readBylineAtEnd(line.text, line.start) !== undefined) return [];
    return [[at, { claims: [fieldClaim(line.end - said.length, line.end, 'byline', 'pen-name')], byline: names.map((name) => ({ name })) }] as const];
  }));
}
