import type { ReportReading } from '../../../shared/domain/reading.ts';

const labels = { reporter: '记者', correspondent: '通讯员', special: '特约记者', author: '作者', contributor: '供稿', photographer: '摄影' } as const;
const isChinese = (report: ReportReading): boolean => /\p{Script=Han}/u.test(report.paragraphs.map(({ text }) => text).join(''));

/** A clean report as a careful hand types it: kicker in brackets (an English one on a line above), headline, subhead, one line of its fields, a line a paragraph. */
export function layOut(report: ReportReading): string {
  const chinese = isChinese(report);
  const subhead = report.subhead?.text.replace(/^——/, '');
  const fields = chinese
    ? [report.source === undefined ? '' : `来源：${report.source}`, ...report.byline.map(({ name, role }) => `${labels[role ?? 'author']}：${name}`), report.editor === undefined ? '' : `编辑：${report.editor}`, report.published?.replace('T', ' ') ?? '']
    : [report.source === undefined ? '' : `Source: ${report.source}`, report.editor === undefined ? '' : `Editor: ${report.editor}`, report.published?.replace('T', ' ') ?? ''];
  const paragraphs = report.paragraphs.map(({ kind, text }) => (kind === 'caption' ? (chinese ? `▲图为${text.replace(/^图为/, '')}` : `Caption: ${text}`) : kind === 'deck' ? `核心提示：${text}` : text));
  return [
    ...(report.kicker === undefined ? [report.headline?.text ?? ''] : chinese ? [`【${report.kicker.text}】${report.headline?.text ?? ''}`] : [report.kicker.text, report.headline?.text ?? '']),
    subhead === undefined ? '' : chinese ? `——${subhead}` : subhead,
    chinese || report.byline.length === 0 ? '' : `By ${report.byline.map(({ name }) => name).join(' and ')}`,
    fields.filter((field) => field !== '').join('　'), ...paragraphs,
  ].filter((line) => line !== '').map((line) => `${line}\n`).join('');
}

/** What must come out again, words for words. */
export const sayReport = (report: ReportReading): unknown => ({
  kicker: report.kicker?.text, headline: report.headline?.text, subhead: report.subhead?.text.replace(/^——/, ''), byline: report.byline.map(({ name }) => name), source: report.source, editor: report.editor, published: report.published,
  paragraphs: report.paragraphs.map(({ kind, text }) => `${kind} ${text.replace(/^图为/, '')}`),
});
