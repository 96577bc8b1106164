import type { ReportSelection } from '../../shared/contract/archive-calls.ts';
import type { Report } from '../../shared/domain/report.ts';

/**
 * Where the words stand in a report, white space left aside (a shell folds line ends into blanks); over several
 * paragraphs where need be. The first place, or undefined where there is none.
 */
export function findPassage(report: Pick<Report, 'id' | 'paragraphs'>, words: string): ReportSelection | undefined {
  const places: { paragraph: number; offset: number }[] = [];
  let text = '';
  report.paragraphs.forEach((paragraph, index) => {
    for (const [offset, unit] of paragraph.text.split('').entries()) {
      if (/\s/.test(unit)) continue;
      places.push({ paragraph: index, offset });
      text += unit;
    }
  });
  const wanted = words.replace(/\s+/g, '');
  const start = wanted === '' ? -1 : text.indexOf(wanted);
  const from = places[start];
  const last = places[start + wanted.length - 1];
  return from === undefined || last === undefined ? undefined : { reportId: report.id, from, to: { paragraph: last.paragraph, offset: last.offset + 1 } };
}
