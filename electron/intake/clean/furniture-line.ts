import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { hasHan } from './glyphs.ts';
import { furnitureShapes, relatedHeading, relatedHeadingEnglish, rankHeading, wireNote } from './furniture-words.ts';
import { platformShapes } from './platform-words.ts';
import { isChannelBar, isToolBar, isTrail } from './tool-bars.ts';

/** Furniture is short: a longer line is running text whatever words it holds. Characters. */
const longest = 120;
const longestWireNote = 400;

/** `Copyright 2016 - 2024. All rights reserved. The content …`: at whatever length. */
const allRights = /^(?:copyright\b|©|\(c\))[^a-z]{0,40}.{0,60}all rights reserved\b/i;

/** `👇`, `✨`, `↓↓↓`: pictures and arrows before the words of a call. */
const emojiBefore = /^(?:\p{Extended_Pictographic}\uFE0F?\s*|[↓↑⇩⇧]\s*)+/u;

/** Someone who, in a story, does what pages ask of their readers. */
const doer = /(?:[村居市股农渔牧]民|消费者|车主|访客|病人|住户|游客|群众|顾客|旅客|乘客|家长|学生|孩子|老人|[农商住用]户|业主|患者|[职员]工|观众|司机|干部|党员|企业|工作人员|志愿者|大家|[他她人]们?|只[需要]|通过|可以?)[^，。！？；]{0,10}?(?=扫|长按|识别|关注|订阅|点个)/;
/** What only a call to the reader says. */
const calls = /请|欢迎|我们|本[报网号文刊台]|[下上]方|更多|蓝字|在看|星标|推荐/;
/** Longest call, in characters. */
const longestCall = 60;
/** Where such words stand in a sentence of a story: behind a clause or two. */
const behindClauses = /^[^。]{30,}?[，,；][^。]*?(?:二维码|蓝字|扫一扫|扫码|点赞|转发|公众号|星标)/;
/** `村民用手机扫一扫二维码，就能…`, a sentence or two before such words, or a long one that comes to them late and asks nothing: a story tells of them. */
const tellsOfCall = (text: string): boolean => (doer.test(text) && !calls.test(text)) || (hasHan(text) && text.length > longestCall && ((/[^。]{20,}。.{4,}/.test(text) && !calls.test(text.slice(0, longestCall / 2))) || (behindClauses.test(text) && !calls.test(text))));

const shapes = [...furnitureShapes, ...platformShapes];

/** Which rule takes this line by its own words, or nothing. */
export function furnitureRule(text: string): ReadingRule | undefined {
  if (text.length <= longestWireNote && wireNote.test(text)) return 'wire-line';
  if (text.length <= longestWireNote && allRights.test(text)) return 'copyright';
  if (text.length <= longestWireNote && /^(?:disclaimer|免责声明)\s*[:：]/i.test(text)) return 'copyright';
  if (text.length > longest) return undefined;
  const pictured = text.replace(emojiBefore, '');
  const heading = text.replace(/^[★☆:：=~—\-•·>＞》\s]+|[★☆:：=~—\-•·>＞》\s]+$/g, '');
  if (relatedHeading.test(heading) || rankHeading.test(heading) || relatedHeadingEnglish.test(text)) return 'related-heading';
  if (isToolBar(text)) return 'tool-bar';
  const shape = shapes.find(([rule, pattern]) => (pattern.test(text) && !(rule === 'app-call' && tellsOfCall(text))) || (pictured !== text && pictured !== '' && pattern.test(pictured)));
  if (shape !== undefined) return shape[0] === 'copyright' && text.length > 60 && hasHan(text) && !/版权|ICP|备案|all rights reserved/i.test(text) ? undefined : shape[0];
  if (isTrail(text)) return 'breadcrumb';
  return isChannelBar(text) ? 'channel-bar' : undefined;
}
