import type { Hint } from '../../../shared/domain/document.ts';

/** `-----原始邮件-----`, `发件人：… 发送时间：…`, `On …, … wrote:`: what programs put above what they quote. */
const quotedHead = /^(?:>\s*)*(?:[-_—=]{2,}\s*(?:原始邮件|转发的?(?:邮件|信息)|Original Message|Forwarded (?:message|mail)|Begin forwarded message)\s*:?\s*[-_—=]*|[-_]{5,}|Begin forwarded message:)\s*$/i;
const quotedField = /^(?:>\s*)*[\s*"“]*(?:[发寄]件[人者]|发送(?:时间|日期)|收件[人者]|抄送(?:人)?|密送|主\s*[题旨]|日\s*期|时\s*间|附\s*件|From|Sent|To|Cc|Bcc|Date|Subject|Reply-To|Attachments?)[*"”]*\s*[:：]/i;
const quotedBy = /^(?:>\s*)*(?:On .{4,120} wrote:|在?.{0,60}\d{4}.{4,80}(?:写道|wrote)\s*[:：])\s*$/i;

/** Lines of one head that a program wrote; one field alone is a label of the story's own, as are 时间 and 主题 of a notice. */
const fewestFields = 2;
const ofMail = /^[\s>*"“]*(?:[发寄]件[人者]|收件[人者]|发送|From|Sent|Reply-To)/i;

/** The lines of each mail's head in a text, blank ones between them left out, as ranges of furniture. */
export function headsIn(text: string): Hint[][] {
  const heads: Hint[][] = [];
  let fields: Hint[] = [];
  const close = (): void => {
    if (fields.length >= fewestFields && fields.some(({ start, end }) => ofMail.test(text.slice(start, end)))) heads.push(fields);
    fields = [];
  };
  for (const { line, hint } of linesOf(text)) {
    if (quotedField.test(line)) fields.push(hint);
    else if (/\S/.test(line)) close();
  }
  close();
  return heads;
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly hint: Hint }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line, hint: { kind: 'furniture', start, end: start + line.length } };
    start += line.length + 1;
  }
}

/** The lines by which a program parts what it quotes, plain rules left out. */
export const partsIn = (text: string): Hint[] => [...linesOf(text)].filter(({ line }) => quotedHead.test(line) && /\p{L}/u.test(line)).map(({ hint }) => hint);

/** The heads of what a mail quotes, and the lines that part it from the mail's own words. */
export function quotedHeads(text: string): Hint[] {
  const parts = [...linesOf(text)].filter(({ line }) => quotedHead.test(line) || quotedBy.test(line)).map(({ hint }) => hint);
  return [...headsIn(text).flat(), ...parts].sort((a, b) => a.start - b.start);
}
