import type { Run } from '../../domain/issue.ts';
import type { GalleyRun, SetMark } from './galley.ts';

/** C0 and C1 controls, byte-order marks and noncharacters: XML holds none of them, a page shows none of them. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufff9-\uffff]|[\ufdd0-\ufdef]/gu;

/** Text that can be printed: half a surrogate pair becomes U+FFFD, tabs a space, line ends one line feed. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll('\t', ' ').replace(unprintable, '');

const isLink = /^(https?:\/\/|mailto:)[^\s<>"]+$/i;

function textRun(text: string, run: Run): GalleyRun {
  const link = run.link !== undefined && isLink.test(run.link) ? { link: run.link } : {};
  return { kind: 'text', text, ...(run.bold === true ? { bold: true } : {}), ...(run.italic === true ? { italic: true } : {}), ...link };
}

export const plainText = (runs: readonly Run[]): string => runs.map((run) => printable(run.text)).join('').replace(/\s+/gu, ' ').trim();

export const isBlank = (runs: readonly Run[]): boolean => plainText(runs) === '';

/** An issue's runs as they are set: printable, without white space at the ends, with the marks of their sources. */
export function setRuns(runs: readonly Run[], marks: readonly SetMark[] = []): GalleyRun[] {
  const set: GalleyRun[] = [];
  const first = runs.findIndex((run) => printable(run.text).trim() !== '');
  const last = runs.findLastIndex((run) => printable(run.text).trim() !== '');
  runs.forEach((run, index) => {
    if (index >= first && index <= last) {
      const text = printable(run.text);
      const trimmed = index === first && index === last ? text.trim() : index === first ? text.trimStart() : index === last ? text.trimEnd() : text;
      trimmed.split('\n').forEach((line, i) => {
        if (i > 0) set.push({ kind: 'break' });
        if (line !== '') set.push(textRun(line, run));
      });
    }
    for (const mark of marks) if (mark.run === index) set.push({ kind: 'note', number: mark.number, foot: mark.foot });
  });
  return set;
}

/** The runs of a row of a table as they are set, a tab between its cells. */
export function setRow(runs: readonly Run[], marks: readonly SetMark[] = []): GalleyRun[] {
  return runs.flatMap((run, index): GalleyRun[] => [
    ...(run.quote === undefined ? [run.text] : run.text.split('\t')).flatMap((cell, i): GalleyRun[] => [...(i > 0 ? [{ kind: 'tab' } as const] : []), ...(cell === '' ? [] : [textRun(printable(cell).replaceAll('\n', ' '), run)])]),
    ...marks.filter((mark) => mark.run === index).map(({ number, foot }) => ({ kind: 'note' as const, number, foot })),
  ]);
}

export const words = (text: string): GalleyRun => ({ kind: 'text', text: printable(text) });
