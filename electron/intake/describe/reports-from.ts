import { fieldClaim, markClaim } from '../clean/claim.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { cutPlainNames, isMedia } from './names.ts';

/** `青禾晚報記者沈穗／青禾報導`, `記者沈穗/青禾報導`, `沈穗／綜合報導`: as papers of Taiwan sign, in simplified characters. */
const parted = /^((?!本报|本刊)[\u4e00-\u9fff]{2,8}?(?=记者))?((?:本报|本刊)?(?:特派|特约)?记者\s*)?([^／/:：]{2,24}?)(?:\s*[／/]\s*|\s+(?=[\u4e00-\u9fff]{2,4}报导$))([\u4e00-\u9fff]{2,8}?)(?:综合|专题|连线|即时|现场)?\s*(报导|报道)$/;
/** `記者沈穗青禾報導`: nothing parts the two. */
const runOn = /^((?:本报|本刊)?(?:特派|特约)?记者\s*)([\u4e00-\u9fff]{2,3})([\u4e00-\u9fff]{2,4})(报导)$/;
/** `社記者沈穗青禾12日電`: how an agency of Taiwan opens a report. */
const wired = /^([\u4e00-\u9fff]{2,4}社)(记者)([\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})*)([\u4e00-\u9fff]{2,6}?)(\d{1,2}日(?:综合|专|外)?电)$/;
/** What stands for a place and is none. */
const noPlace = /^(?:综合|专题|连线|即时|现场|独家|整理)$/;

const made = (base: number, at: readonly [from: number, to: number, place: number, end: number], length: number, names: readonly string[], place: string, source: string | undefined, sourceEnd: number): Finding => ({
  claims: [
    ...(source === undefined ? [] : [fieldClaim(base, base + sourceEnd, 'source', 'credit-run')]),
    ...(at[0] > sourceEnd ? [markClaim(base + sourceEnd, base + at[0], 'role-word')] : []), fieldClaim(base + at[0], base + at[1], 'byline', 'credit-run'),
    ...(at[2] > at[1] ? [markClaim(base + at[1], base + at[2], 'role-word')] : []),
    ...(noPlace.test(place) ? [] : [fieldClaim(base + at[2], base + at[3], 'place', 'credit-run')]), markClaim(base + at[3], base + length, 'role-word'),
  ],
  byline: names.map((name) => ({ name, role: 'reporter' as const })), ...(noPlace.test(place) ? {} : { place }), ...(source === undefined ? {} : { source }),
});

/** The longest name at the start of some Han that leaves two and more for a place. */
function nameBefore(text: string, place: string): readonly [name: string, place: string] | undefined {
  const whole = text + place;
  const name = [3, 2].map((length) => whole.slice(0, length)).find((one) => cutPlainNames(one)?.length === 1 && whole.length - one.length >= 2);
  return name === undefined ? undefined : [name, whole.slice(name.length)];
}

/** `記者沈穗／青禾報導`: who reports, and from where. @param text in simplified characters */
export function reporterAndPlace(text: string, base: number): Finding | undefined {
  const found = parted.exec(text);
  if (found !== null) {
    const [, medium = '', role = '', who = '', place = ''] = found;
    const names = readNames(who, role !== '')?.people ?? [];
    if (names.length === 0 || (medium !== '' && !isMedia(medium)) || (role === '' && (text.includes('报道') || !/[／/]/.test(text)))) return undefined;
    const at = medium.length + role.length;
    const from = text.lastIndexOf(place, text.length - 2);
    return made(base, [at, at + who.length, from, from + place.length], text.length, names, place, medium === '' ? undefined : medium, medium.length);
  }
  const [, label = '', first = '', rest = ''] = runOn.exec(text) ?? [];
  const cut = label === '' ? undefined : nameBefore(first, rest);
  if (cut === undefined) return undefined;
  const [name, place] = cut;
  const from = label.length + name.length;
  return made(base, [label.length, from, from, from + place.length], text.length, [name], place, undefined, 0);
}

/** `青禾社記者沈穗云溪12日電`: the agency, who reports, and from where. @param text in simplified characters */
export function readAgencyHead(text: string, base: number): Finding | undefined {
  const [, agency = '', label = '', who = '', rest = ''] = wired.exec(text) ?? [];
  if (agency === '' || !isMedia(agency)) return undefined;
  const several = who.split('、');
  const last = nameBefore(several.at(-1) ?? '', rest);
  if (last === undefined) return undefined;
  const at = agency.length + label.length;
  const end = at + who.length - (several.at(-1)?.length ?? 0) + last[0].length;
  return made(base, [at, end, end, end + last[1].length], text.length, [...several.slice(0, -1), last[0]], last[1], agency, agency.length);
}
