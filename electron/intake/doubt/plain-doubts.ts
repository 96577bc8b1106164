import { raise, raiseAt, type DoubtRule } from './raise.ts';

/** A report that begins with its text. */
export const noHeadline: DoubtRule = ({ report }) =>
  report.headline !== undefined ? [] : [raiseAt('no-headline', { start: report.range.start, end: report.range.start })];

/** Control characters, replacement characters and halves of surrogate pairs: bytes that were no text. One doubt a report. */
export const controlCharacters: DoubtRule = ({ passages }) => {
  for (const { passage } of passages) {
    const found = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(passage.text);
    if (found !== null) return [raise('no-text', passage, found.index, found.index + 1)];
  }
  return [];
};
