import { fieldClaim, markClaim } from '../clean/claim.ts';
import { isEnglishOutlet } from './english-byline.ts';
import type { Finding } from './finding.ts';

/** What somebody of a paper is: `Transport reporter`, `Local Democracy Reporter`, `Staff Writer`, `Business Editor, Riverton`. */
const rank = /^(?:(?:[A-Z][\w'’&-]*|of|and|for|the|in|at|[a-z]{3,12})[ ,]+){0,6}(?:reporters?|correspondents?|writers?|editors?|columnists?|photographers?|critic|bureau chief|staff|journalist|producer)\b(?:\s*(?:,|for|at|in|of)\s+[A-Z][\w .,'’-]{1,40})?$/i;
export const isRank = (text: string): boolean => text.length <= 60 && rank.test(text);

const agency = /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|AP|AFP|Press Association|PA Media|Bloomberg(?: News)?)$/;

/** `Special to the Sentinel`, `For the Courier`, `Of the Ledger staff`. */
const special = /^(?:(?:[Ss]pecial to|SPECIAL TO|[Ff]or|[Oo]f)\s+(?:[Tt]he\s+)?(?:[A-Z][\w'’.-]*(?:\s+(?=\S)|$)){1,4}(?:[Ss]taff)?|(?:FOR|OF)\s+(?:THE\s+)?(?:[A-Z][A-Z'’.-]+(?:\s+(?=\S)|$)){1,4})$/;

/** The line right under a byline says what the writer is, or for whom: no words of the story. */
export function readRankLine(text: string, base: number, underByline: boolean): Finding | undefined {
  if (!underByline) return undefined;
  if (agency.test(text)) return { claims: [fieldClaim(base, base + text.length, 'source', 'agency')], byline: [], source: text };
  return isRank(text) || special.test(text) ? { claims: [markClaim(base, base + text.length, 'rank')], byline: [] } : undefined;
}

const wholeName = /^[A-Z][\p{L}.'’-]+(?:\s+[A-Z][\p{L}.'’-]*){1,3}$/u;

/** `Sarah Whitfield` over `Local Democracy Reporter`: a name without By, told by the rank under it. */
export function readNameOverRank(text: string, base: number, next: string | undefined): Finding | undefined {
  if (next === undefined || text.length > 40 || !wholeName.test(text) || /^(?:by|from|story|words)\s/i.test(text) || isRank(text) || !isRank(next)) return undefined;
  return { claims: [fieldClaim(base, base + text.length, 'byline', 'name-over-rank')], byline: [{ name: text, role: 'reporter' }] };
}

/** `Tom Airey, business reporter`: a name and a rank on one line, without By. */
export function readNameWithRank(text: string, base: number): Finding | undefined {
  const found = /^([^,]{4,40}),\s*([^,]{4,50})$/.exec(text);
  if (found?.[1] === undefined || found[2] === undefined || !wholeName.test(found[1]) || /^by\s/i.test(found[1]) || isRank(found[1]) || !isRank(found[2])) return undefined;
  const end = base + found[1].length;
  return { claims: [fieldClaim(base, end, 'byline', 'name-over-rank'), markClaim(end, base + text.length, 'rank')], byline: [{ name: found[1], role: 'reporter' }] };
}

/** `Cody Brannock   Harrow Creek Ledger`, `Jane Doe | The Dalby Register`, `Jane Doe, The Dalby Register`: who wrote it and for whom. */
export function readNameWithOutlet(text: string, base: number): Finding | undefined {
  const found = /^([^,|•·/]{4,40}?)(\s*[,|•·/]\s*|\s+[–—-]\s+|\s{2,}|\t)([^,|•·]{4,40})$/.exec(text);
  const [, name = '', between = '', outlet = ''] = found ?? [];
  const who = name.replace(/^by[:\s]\s*/i, '');
  if (!wholeName.test(who) || isRank(who) || !isEnglishOutlet(outlet)) return undefined;
  const start = base + name.length - who.length;
  const from = base + name.length + between.length;
  return {
    claims: [...(start > base ? [markClaim(base, start, 'role-word')] : []), fieldClaim(start, start + who.length, 'byline', 'english-byline'), fieldClaim(from, from + outlet.length, 'source', 'outlet')],
    byline: [{ name: who, role: 'reporter' }], source: outlet,
  };
}

/** `Cody Brannock` over `Harrow Creek Ledger`: the paper's own name under the writer's. */
export function readNameOverOutlet(text: string, base: number, next: string | undefined): Finding | undefined {
  if (next === undefined || text.length > 40 || !wholeName.test(text) || /^by\s/i.test(text) || isRank(text) || isEnglishOutlet(text) || !isEnglishOutlet(next)) return undefined;
  return { claims: [fieldClaim(base, base + text.length, 'byline', 'name-over-rank')], byline: [{ name: text, role: 'reporter' }] };
}

const contributed = /^(?:[A-Z][\p{L}.'’-]+|(?:The )?Associated Press (?:writers?|journalists?)[^.]{3,80}|[A-Z][\p{L}.'’ ,-]{3,80})\s+(?:reported from|contributed (?:to this (?:report|story|article)|reporting|from)|is an? [a-z][\w -]{2,40}(?:for|at) the)\b[^.]{0,60}\.$/u;

/** `Barlow reported from Sacramento.`, `Jane Doe contributed to this report.`: how a story was made, after its end. */
export function readContributorNote(text: string, base: number): Finding | undefined {
  return text.length <= 160 && contributed.test(text) ? { claims: [markClaim(base, base + text.length, 'contributor-note')], byline: [] } : undefined;
}
