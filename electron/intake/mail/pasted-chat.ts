import type { Hint } from '../../../shared/domain/document.ts';

/** A message of a chat: the line that says who sent it and when, and the lines under it. Offsets are the text's. */
interface Message { readonly head: Range; readonly lines: readonly Range[] }
interface Range { readonly start: number; readonly end: number; readonly text: string }

const day = '(?:\\d{4}\\s*[-/.年]\\s*)?\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?|[昨今前]天|星期[一二三四五六日天]';
const hour = '(?:[上下]午|凌晨|早上|晚上)?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const name = '(?!来源|稿源|发布|更新|时间|日期|作者|编辑|记者|责编)[^\\s:：，。！？；][^:：，。！？；]{0,18}?';
/** `办公室小罗 2031/11/16 18:05`, `小罗  18:05:33`, `2031-11-16 18:05:33 小罗(10001)`: as chats are copied out and exported. */
const headLine = new RegExp(`^(?:${name}\\s+(?:(?:${day})\\s*)?${hour}|(?:${day})\\s*${hour}\\s+${name})$`);
/** `市工商联信息群(86)`, `“信息群”的聊天记录`: what the chat is called, over its first message. */
const chatName = /^.{1,24}[（(]\d{1,4}[）)]$|群(?:聊)?$|聊天记录|的消息$/;
/** `[转发] 请各县区参考`, `[图片]`, `@所有人`: what a chat writes for what was sent, with a word to it. */
const remark = /^(?:[\[【](?:转发|图片|文件|视频|链接|语音|表情|聊天记录|动画表情)[\]】].{0,60}|@\S{1,12}\s?.{0,20}|-{3,}.*-{3,})$/;

/** Fewest messages of a chat, lines over the first, and the least that is more than a message, in characters. */
const fewest = 2;
const mostAbove = 3;
const leastText = 120;

const rangesOf = (text: string): Range[] => [...text.matchAll(/[^\s\u200b\ufeff][^\n\r\v\f\u0085\u2028\u2029]*/g)].map((found) => {
  const words = found[0].trimEnd();
  return { start: found.index, end: found.index + words.length, text: words };
});

function messagesOf(lines: readonly Range[]): { readonly above: readonly Range[]; readonly messages: readonly Message[] } {
  const heads = lines.flatMap((line, i) => (line.text.length <= 48 && headLine.test(line.text) ? [i] : []));
  return { above: lines.slice(0, heads[0] ?? 0), messages: heads.flatMap((at, i) => { const head = lines[at]; return head === undefined ? [] : [{ head, lines: lines.slice(at + 1, heads[i + 1]) }]; }) };
}

const lengthOf = (message: Message): number => message.lines.reduce((sum, { text }) => sum + (remark.test(text) ? 0 : text.length), 0);

/**
 * What was copied out of a group's chat: who sent it and when, answers and what the group is called belong to no report; each long message
 * is one. Nothing where the text is no chat from its first lines on.
 * @param text in simplified characters; offsets are its own. Linear
 */
export function pastedChatHints(text: string): Hint[] {
  const { above, messages } = messagesOf(rangesOf(text));
  if (messages.length < fewest || above.length > mostAbove || !above.every(({ text: words }) => chatName.test(words))) return [];
  const told = messages.filter((message) => lengthOf(message) >= leastText);
  if (told.length === 0) return [];
  const aside = ({ start, end }: Range): Hint => ({ kind: 'furniture', start, end });
  return [
    ...above.map(aside),
    ...messages.flatMap((message) => [aside(message.head), ...message.lines.filter((line) => !told.includes(message) || remark.test(line.text)).map(aside)]),
    ...(told.length < 2 ? [] : told.flatMap(({ lines }) => { const [first, last] = [lines.find((line) => !remark.test(line.text)), lines.at(-1)]; return first === undefined || last === undefined ? [] : [{ kind: 'article' as const, start: first.start, end: last.end }]; })),
  ];
}
