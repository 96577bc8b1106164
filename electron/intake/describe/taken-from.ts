import { fieldClaim, markClaim } from '../clean/claim.ts';
import { findDates } from './dates.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { isMedia } from './names.ts';

const whole = /^([（(【\[]?\s*)((?:本报|本刊|本网)?(?:综合(?:整理自?|自)?|据|转载?自|摘自|摘编自|原载(?:于)?|选自|编译自)\s*[:：]?\s*)([^。！？]{2,60}?)(\s*(?:等)?(?:综合)?(?:报道|消息|电|整理|供稿)?\s*[）)】\]]?[。]?)$/;

const issueOf = /^《([^《》]{2,16})》\s*(?:[（(]?\s*(?:\d{4}|第\s*\d)[^《》。，]{1,20})?$/;

const repost = /^(以下文章来源于\s*)([^\s，,。]{2,20}?)(\s*[，,]?\s*作者\s*[:：]?\s*)([^，。！？]{2,24})$/;
/** `以下文章来源于某某消防 ，作者某某`: an account shows another account's post. */
function readRepost(text: string, base: number): Finding | undefined {
  const [, lead, source, label, named] = repost.exec(text) ?? [];
  if (lead === undefined || source === undefined || label === undefined || named === undefined) return undefined;
  const start = base + lead.length;
  const names = start + source.length + label.length;
  const people = readNames(named, true)?.people ?? [];
  return {
    claims: [markClaim(base, start, 'label'), fieldClaim(start, start + source.length, 'source', 'taken-from'), markClaim(start + source.length, names, 'label'), fieldClaim(names, names + named.length, 'byline', 'labelled')],
    byline: people.map((name) => ({ name, role: 'author' as const })), source,
  };
}

const gathered = /^(综合(?:来源|整理|自)?\s*[:：]\s*)([\u4e00-\u9fffA-Za-z·“”、，,\s]{2,60})$/;
/** `综合：某某消防、某某公安`: the label says that these are where it was taken from, whatever they call themselves. */
function readGathered(text: string, base: number): Finding | undefined {
  const [, label, source] = gathered.exec(text) ?? [];
  if (label === undefined || source === undefined || source.split(/[、，,\s]+/).some((one) => one.length > 14)) return undefined;
  const start = base + label.length;
  return { claims: [markClaim(base, start, 'label'), fieldClaim(start, base + text.length, 'source', 'taken-from')], byline: [], source };
}

const digested = /^([（(【\[]?\s*(?:摘编?自|选自|原载于?|据)\s*)(?:(\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|(?:\d{4}年)?第\s*\d{1,4}\s*期|近[日期])\s*(?:的|出版的)?\s*)?《([^《》]{2,16})》\s*(?:(\d{4}年(?:\d{1,2}月\d{1,2}日)?第?\s*\d{0,4}\s*[期版]?|\d{1,2}月\d{1,2}日|第\s*\d{1,4}\s*期)\s*)?[，,]?\s*(?:((?:作者|文)\s*[:：/／]?\s*|[\s\u3000]*)([\u3400-\u9fff·、\s]{2,20}?))?\s*(?:文|报道)?\s*[）)】\]]$/;
/** `（摘自8月11日《渡口晚报》 作者 王玉）`, `（摘自第31期《渡口周刊》 王玉）`: a digest says which issue a text stood in, and who wrote it. */
function readDigested(text: string, base: number): Finding | undefined {
  const [all, lead = '', before, source, behind, label = '', named] = digested.exec(text) ?? [];
  const names = named === undefined ? undefined : readNames(named, label.trim() !== '');
  if (all === undefined || source === undefined || (before === undefined && behind === undefined && named === undefined) || (named !== undefined && (names === undefined || names.people.length === 0))) return undefined;
  const start = base + text.indexOf(`《${source}》`, lead.length) + 1;
  const end = start + source.length;
  const by = named === undefined ? undefined : base + text.lastIndexOf(named);
  const date = findDates(text)[0];
  return {
    claims: [
      markClaim(base, start, 'label'), fieldClaim(start, end, 'source', 'taken-from'),
      ...(by === undefined || named === undefined ? [] : [markClaim(end, by, 'label'), fieldClaim(by, by + named.length, 'byline', 'labelled')]),
      markClaim(by === undefined ? end : by + (named?.length ?? 0), base + text.length, 'label'),
    ],
    byline: (names?.people ?? []).map((name) => ({ name, role: 'author' as const })), source, ...(date === undefined ? {} : { date }),
  };
}

const releasedBy = /^SOURCE:?\s+(?=[A-Z\d])([^.!?]{2,60}(?:\b(?:Inc|Ltd|Co|Corp|LLC|plc)\.)?)$/;
/** `SOURCE Brightwater Instruments` at the end of a release: a wire names whose it is. */
function readReleasedBy(text: string, base: number): Finding | undefined {
  const source = releasedBy.exec(text)?.[1];
  if (source === undefined) return undefined;
  const start = base + text.length - source.length;
  return { claims: [markClaim(base, start, 'label'), fieldClaim(start, base + text.length, 'source', 'taken-from')], byline: [], source };
}

/** `（综合新华社、某某日报报道）`, `转自：某某晚报`, `据新华社`: where a text was taken from, on a line of its own. Every name must be a medium's. */
export function readTakenFrom(text: string, base: number): Finding | undefined {
  if (text.length > 80) return undefined;
  const digest = readDigested(text, base);
  if (digest !== undefined) return digest;
  const found = whole.exec(text);
  if (found === null) return readRepost(text, base) ?? readReleasedBy(text, base);
  const [, open = '', verb = '', named = ''] = found;
  // `摘自《渡口》2022年第3期`: a title in its marks, whatever it is called, and the number of its issue or its day.
  const titled = issueOf.exec(named)?.[1];
  const bare = titled ?? named.replace(/^《|》$/g, '');
  const media = bare.split(/[、，,\s]+|和|及/).map((one) => one.replace(/^[“《]|[”》]$/g, '').replace(/微信公众号|公众号|客户端|官网/g, ''));
  if (titled === undefined && (media.length === 0 || !media.every((one) => one !== '' && (isMedia(one) || /微信公众号|公众号|客户端|官网/.test(bare))))) return readGathered(text, base);
  const start = base + open.length + verb.length + named.indexOf(bare);
  const end = start + bare.length;
  const stop = base + text.length;
  // `（原载《云溪报》2021年7月24日2版）`: the day it stood there.
  const date = titled === undefined ? undefined : findDates(text).find((one) => base + one.start >= end);
  const day = date === undefined ? [] : [markClaim(end, base + date.start, 'label'), fieldClaim(base + date.start, base + date.end, 'published', 'date')].filter((claim) => claim.end > claim.start);
  const rest = date === undefined ? end : base + date.end;
  return {
    claims: [...(start > base ? [markClaim(base, start, 'label')] : []), fieldClaim(start, end, 'source', 'taken-from'), ...day, ...(stop > rest ? [markClaim(rest, stop, 'label')] : [])],
    byline: [], source: bare, ...(date === undefined ? {} : { date }),
  };
}
