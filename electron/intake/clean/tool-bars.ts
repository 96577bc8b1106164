import { endsSentence } from './glyphs.ts';
import { channelName, channelWords, toolForm, toolWords } from './furniture-words.ts';

const known = (token: string, words: ReadonlySet<string>): boolean => words.has(token) || words.has(token.toLowerCase()) || (words === toolWords && toolForm.test(token));

/** `【打印本页】 【推荐给好友】`: buttons, each in brackets of its own. */
const buttonRow = /^(?:[【\[]\s*[^【】\[\]:：]{2,8}\s*[】\]]\s*){2,}$/;

/** `了解详情 >`, `查看更多 »`: a button by its pointer. */
const pointed = /^(?:了解|查看|点击|阅读|显示|展开)(?:更多|详情|全部|全文|原文)\s*[>＞»›→]{1,2}$/;

/** `打印关闭`: buttons that a page's markup leaves nothing between. */
const closeSet = /^(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享|转发|返回(?:顶部|列表)?|纠错|评论){2,}$/;

/** `T T T`, `A- A A+`: sizes of type to choose from. */
const textSizes = /^([TA])[+-]?(?:\s*\1[+-]?){1,3}$/;

/**
 * `—分享—`, `微信 微博 QQ空间`, `Share Tweet Email`: nothing but words of a tool bar, marks and figures between them; or pieces
 * set apart (`Sign in   Subscribe   E-paper`), most of which are such words. */
export function isToolBar(text: string): boolean {
  if (pointed.test(text) || closeSet.test(text)) return true;
  const bare = text.replace(/^[-—–·|:：\s【\[]+|[-—–·|:：\s】\]]+$/g, '');
  if (known(bare, toolWords) || textSizes.test(bare)) return true;
  const buttons = buttonRow.test(text) ? (text.match(/[^【】\[\]\s]+/g) ?? []) : [];
  if (buttons.length > 1 && buttons.some((button) => known(button, toolWords))) return true;
  const set = bare.split(/\s{2,}|\t|\s*[|｜•·]\s*/);
  const isTool = (piece: string): boolean => known(piece, toolWords) || /^[上下]一[篇条版页期]$/.test(piece) || (/\s/.test(piece) && piece.split(/\s+/).every((one) => known(one, toolWords)));
  if (set.length > 1 && set.every((piece) => piece.length <= 16) && set.filter(isTool).length * 2 > set.length) return true;
  // `云溪发布 微博 微信 QQ空间`: the site's name, or its account's, before its buttons.
  const [first = '', ...buttonsBehind] = bare.split(/\s+/);
  if (buttonsBehind.length >= 3 && /^[\u4e00-\u9fffA-Za-z]{2,8}$/.test(first) && buttonsBehind.every((one) => known(one, toolWords))) return true;
  const tokens = bare.replace(/(?<=\p{Script=Han})\s*[（(\[]?\s*\d[\d.,]*\s*[万wWkK]?\+?\s*[）)\]]?(?=\s|$)/gu, ' ').split(/[\s|｜/、,，·:：—–【】\[\]（）()]+/).filter((token) => token !== '' && !/^\d[\d.,万+]*$/.test(token));
  return tokens.length > 0 && tokens.every((token) => known(token, toolWords) || (tokens.length > 1 && /^[上下]一[篇条版页期]$/.test(token)));
}

const isChannel = (token: string): boolean => known(token, channelWords) || channelName.test(token);

/** `部门回应`: alone, the name of a channel or of a section of the story. */
const headsSection = /(?:回应|解读|聚焦)$/;

/** `首页 | 新闻 | 视频`, `Home News Sports`: names of channels in a row, or one alone. */
export function isChannelBar(text: string): boolean {
  if (isChannel(text)) return !headsSection.test(text);
  const tokens = text.split(/\s*[|｜•·]\s*|\s+/).filter((token) => token !== '');
  if (tokens.length === 2 && /[|｜•·]/.test(text) && tokens.every(isChannel)) return true;
  if (tokens.length < 3 || tokens.some((token) => token.length > 14)) return false;
  return tokens.filter(isChannel).length >= Math.max(2, tokens.length * 0.5);
}

/** `首页 > 本地 > 正文`, `Home › News › Local`: two or more pointers between short words. */
export function isTrail(text: string): boolean {
  const parts = text.split(/\s*(?:>|›|»|→)+\s*/);
  return (parts.length >= 3 && parts.every((part) => part.length <= 24) && !endsSentence(text)) || endsWithHeadline(text) || isChannelTrail(text);
}

/** Widest step of a trail, and longest headline at its end, in characters. */
const longestStep = 14;
const longestEnd = 70;
/** `论坛 › 云溪杂谈 › [转帖] 夜市搬家，摊主们还好吗？`: a forum's trail ends with the headline itself, stops and all. */
function endsWithHeadline(text: string): boolean {
  const steps = text.split(/\s*[›»]\s*/);
  return steps.length >= 3 && steps.slice(0, -1).every((step) => step !== '' && step.length <= longestStep && !/[，。！？]/.test(step)) && (steps.at(-1) ?? '').length <= longestEnd && !/。/.test(text);
}

/** What a site calls the steps of a trail that are no channels. */
const trailWords = new Set(['正文', '详情', '频道', '栏目', '列表', '内容', '文章', '人物', '本地', '稿件', '新闻详情', '文章详情', '内容详情']);
const siteEnd = /^[\u4e00-\u9fff]{1,6}(?:网|日报|晚报|在线|客户端|融媒)$/;
/** `某某门户 - 资讯频道 - 本地新闻`, `首页/新闻中心/正文`: short words between dashes, bars or slashes, half of them names of channels. */
function isChannelTrail(text: string): boolean {
  const parts = text.split(/\s+[-–—]\s+|\s*[|｜/＞>»]+\s*/);
  // `云溪新闻 > 正文`, `新华网 正文`: where you are ends with the story itself.
  if (/^[^，。！？>＞»\s]{2,10}(?:\s*[>＞»›]+\s*|\s*-+>\s*|\s+)(?:正文|详情页?|文章详情|新闻详情|内容页?)(?:\s+\S{2,8})?$/.test(text)) return true;
  if (/^[A-Z][\w&' ]{2,14}(?:\s+[/>]\s+[A-Z][\w&' ]{2,14}){1,2}$/.test(text) && isChannel(parts[0] ?? '')) return true;
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 14 || /[，。！？,.!?]|\d{4}|\d[-/.月]\d/.test(part))) return false;
  return parts.filter((part) => isChannel(part) || trailWords.has(part) || siteEnd.test(part)).length >= Math.max(parts.length === 2 ? 2 : 1, parts.length / 2);
}
