import type { PrintedDocument, PrintedReport } from '../intake/print-reading.ts';
import { doubtReason } from '../../shared/i18n/doubt-reason.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

/** A source document's reports as plain text for a person at a terminal. */
export function documentText(document: PrintedDocument, say: Translate): string {
  const head = [document.file, document.pageTitle, say('cli.read.reports', { count: document.reports.length }), say('cli.read.furniture', { count: document.furniture.length })];
  return [head.filter((part) => part !== undefined).join(' · '), ...document.reports.map((report) => reportText(report, say)), ''].join('\n\n');
}

function reportText(report: PrintedReport, say: Translate): string {
  const meta = [report.source, report.published, report.byline.join(' '), report.editor].filter((part) => part !== undefined && part !== '');
  const doubts = report.doubts.map((doubt) => {
    const reason = doubtReason(say, doubt);
    return `  ? ${doubt.kind}${doubt.text === '' ? '' : ` “${doubt.text}”`}${doubt.suggestion === undefined ? '' : ` → ${doubt.suggestion}`}${reason === '' ? '' : ` · ${reason}`}`;
  });
  return [
    ...(report.kicker === undefined ? [] : [report.kicker]),
    `# ${report.headline ?? say('cli.read.noHeadline')}`,
    ...(report.subhead === undefined ? [] : [report.subhead]),
    ...(meta.length === 0 ? [] : [meta.join(' · ')]),
    ...report.paragraphs.map((paragraph) => (paragraph.kind === 'body' ? paragraph.text : `[${paragraph.kind}] ${paragraph.text}`)),
    ...(doubts.length === 0 ? [] : [`${say('cli.read.doubts')}:`, ...doubts]),
  ].join('\n');
}
