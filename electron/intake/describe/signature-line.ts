import { fieldClaim, markClaim } from '../clean/claim.ts';
import { ems } from '../clean/glyphs.ts';
import type { Finding } from './finding.ts';
import { isDotted, isPersonName } from './names.ts';

/** Widest signature under a letter or a contribution, in ems. */
const widest = 18;

/** Who writes to a paper, or answers in it, without being of it. */
const writer = /(?:读者|市民|居民|村民|网友|学生|家长|用户|业主|住户|乘客|旅客|游客|顾客|患者|车主|司机|股民|商户|店主|职工|工人|教工|会员|学员|战士|老兵|志愿者|专家|律师|医生|教师|老师|农技员|来信人|点评人?|解答人?|整理人?)$/;
/** `读者`, `解答专家`: what someone is, and nobody's name. */
export const isWriter = (text: string): boolean => writer.test(text);
/** A name that is withheld: `李先生`, `一读者`, `部分业主`. */
const withheld = /^[\u4e00-\u9fff]{1,2}(?:先生|女士|某|某某|老师|师傅|大爷|大妈|同学)$|^(?:一|一位|几|部分|多位)[\u4e00-\u9fff]{0,4}(?:读者|市民|居民|村民|网友|业主|学生|家长)$/;

const isName = (text: string): boolean => isPersonName(text) || isDotted(text) || withheld.test(text);

/**
 * Who signs a letter or a contribution on a line of its own under its text: where from or what he is, and then the name
 * (`雨湖区 刘桂芳`, `雨湖区 读者 刘桂芳`, `读者 周明远`, `（某县侨联　温润）`, `（解答专家：耿红梅）`, `——一位老党员家属 白杨`). A line of names alone is another rule's.
 * Such words stand over a text as well: the caller knows that they close one.
 */
export function readSignature(text: string, base: number): Finding | undefined {
  const found = /^([（(【\[]|[—–―]{1,2}|[□■●◎]\s*)?\s*(?:[\u4e00-\u9fff]{1,8}[省市州县区镇乡村][\s\u3000]+(?=\S+[\s\u3000]+\S))?([^\s，。；！？,;：:]{2,14}?)(?:[\s\u3000]*[:：][\s\u3000]*|[\s\u3000]+)([\u3400-\u9fff·]{2,8}(?:[\s\u3000、]+[\u3400-\u9fff·]{2,4}){0,3})\s*([）)】\]])?$/.exec(text);
  if (found?.[2] === undefined || found[3] === undefined || ems(text) > widest || (found[4] !== undefined) !== /^[（(【\[]$/.test(found[1] ?? '')) return undefined;
  const names = found[3].split(/[\s\u3000、]+/);
  if (isPersonName(found[2]) || !names.every(isName)) return undefined;
  const at = base + text.lastIndexOf(found[3]);
  const from = base + text.indexOf(found[2]);
  const role = writer.test(found[2]) ? 'author' as const : undefined;
  return {
    claims: [
      ...(from > base ? [markClaim(base, from, 'pointer')] : []), markClaim(from, at, 'role-word'), fieldClaim(at, at + found[3].length, 'byline', 'signature'),
      ...(found[4] === undefined ? [] : [markClaim(at + found[3].length, base + text.length, 'bracket')]),
    ],
    byline: names.map((name) => ({ name, ...(role === undefined ? {} : { role }) })),
  };
}

const nameOfWriter = /^(?:(?:Mr|Mrs|Ms|Dr|Rev)\.? )?[A-Z][\p{L}'’-]*(?: [A-Z]\.)?(?: (?:[A-Z][\p{L}'’-]+|de|van|von|der|da)){1,3}(?:,? (?:Jr|Sr)\.?)?$/u;
const withheldName = /^(?:names?|address)(?: and address)? (?:withheld|supplied)(?: (?:by request|on request))?\.?$/i;
/** `Weir Street`, `Port Elden, Ohio`, `via email`, `President, Friends of the Mill`. */
const whereFrom = /^(?:by |via )?(?:e-?mail|letter|phone)$|^[A-Z\d][\p{L}\d.'’-]*(?:,? (?:of|the|and|for|on|in|at|[A-Z\d][\p{L}\d.'’-]*)){0,7}$/u;
/** Longest line of a signature, in characters. */
const longest = 48;

/** A line by which someone may sign a letter in English: his name, where from, what he is. */
export const isWriterLine = (text: string): boolean => text.length <= longest && !/[.!?]["”]$/.test(text) && (withheldName.test(text) || nameOfWriter.test(text) || whereFrom.test(text));

/** Who signs a letter in English: the first of up to three lines has the name, the others where he lives or what he is. */
export function readWriter(lines: readonly { readonly text: string; readonly start: number; readonly end: number }[]): Finding | undefined {
  const [first, ...others] = lines;
  if (first === undefined) return undefined;
  const withheldHere = withheldName.test(first.text);
  if (!withheldHere && !nameOfWriter.test(first.text)) return undefined;
  return {
    claims: [withheldHere ? markClaim(first.start, first.end, 'role-word') : fieldClaim(first.start, first.end, 'byline', 'signature'), ...others.map((line) => markClaim(line.start, line.end, 'role-word'))],
    byline: withheldHere ? [] : [{ name: first.text, role: 'author' }],
  };
}
