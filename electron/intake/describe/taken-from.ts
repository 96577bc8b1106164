import { fieldClaim, markClaim } from '../clean/claim.ts';
import type { Finding } from './finding.ts';
import { isMedia } from './names.ts';

const whole = /^([（(【\[]?\s*)((?:本报|本刊|本网)?(?:综合(?:整理自?|自)?|据|转载?自|摘自|摘编自|原载(?:于)?|选自|编译自)\s*[:：]?\s*)([^。！？]{2,60}?)(\s*(?:等)?(?:综合)?(?:报道|消息|电|整理|供稿)?\s*[）)】\]]?[。]?)$/;

/** `（综合新华社、某某日报报道）`, `转自：某某晚报`, `据新华社`: where a text was taken from, on a line of its own. Every name must be a medium's. */
export function readTakenFrom(text: string, base: number): Finding | undefined {
  if (text.length > 80) return undefined;
  const found = whole.exec(text);
  if (found === null) return undefined;
  const [, open = '', verb = '', named = '', close = ''] = found;
  const bare = named.replace(/^《|》$/g, '');
  const media = bare.split(/[、，,\s]+|和|及/).map((one) => one.replace(/^[“《]|[”》]$/g, '').replace(/微信公众号|公众号|客户端|官网/g, ''));
  if (media.length === 0 || !media.every((one) => one !== '' && (isMedia(one) || /微信公众号|公众号|客户端|官网/.test(bare)))) return undefined;
  const start = base + open.length + verb.length + named.indexOf(bare);
  const end = start + bare.length;
  return {
    claims: [...(start > base ? [markClaim(base, start, 'label')] : []), fieldClaim(start, end, 'source', 'taken-from'), ...(base + open.length + verb.length + named.length + close.length > end ? [markClaim(end, base + text.length, 'label')] : [])],
    byline: [], source: bare,
  };
}
