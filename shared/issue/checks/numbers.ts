import type { IssueText } from '../issue-text.ts';
import { placeOf, runText } from '../issue-text.ts';
import { quoteState } from '../quote-state.ts';
import type { QuoteMap } from '../quote-state.ts';
import type { Finding } from './finding.ts';

/** A quantity with its point, grouping and unit sign, or a Han number of two figures or more (三百一十二). */
const number = /\d+(?:[.,]\d+)*[%％‰]?|[零〇一二三四五六七八九十百千万亿两]{2,}/gu;

/** How far a difference may lie from the number it changed to count as the same place: code units of unchanged text. */
const near = 6;

interface Placed { readonly text: string; readonly at: number }

/**
 * Numbers in an edited quotation that its source does not have. The proposal is the number the source has in the same
 * place: taken out there and nowhere kept in the text. A number that the source has anywhere else is no finding; one that
 * replaces nothing is a question where it stands under the quotation's mark, and the editor's own where it does not.
 */
export function numberDiffers(text: IssueText, quotes: QuoteMap): Finding[] {
  const words = runText(text.runs);
  return quoteState(text.runs, quotes).stretches.filter((stretch) => stretch.state === 'edited').flatMap((stretch) => {
    const here = numbersIn(words.slice(stretch.start, stretch.end), stretch.start);
    const there = new Set(stretch.quote.anchor.exact.match(number) ?? []);
    const kept = new Set(here.map((one) => one.text));
    const removed = removedNumbers(stretch.changes, stretch.start).filter((one) => !kept.has(one.text));
    return here.filter((one) => !there.has(one.text)).flatMap((one): Finding[] => {
      const proposal = removed.find((old) => Math.abs(old.at - one.at) <= one.text.length + near)?.text;
      if (proposal === undefined && !underMark(text, one.at)) return [];
      return [{
        rule: 'number-differs', level: proposal === undefined ? 'tip' : 'error', place: placeOf(text), text: one.text, range: { start: one.at, end: one.at + one.text.length },
        ...(proposal === undefined ? {} : { proposal }),
      }];
    });
  });
}

function underMark(text: IssueText, at: number): boolean {
  let end = 0;
  const run = text.runs.find((one) => (end += one.text.length) > at);
  return run?.quote !== undefined;
}

function numbersIn(text: string, from: number): Placed[] {
  return [...text.matchAll(number)].map((match) => ({ text: match[0], at: from + match.index }));
}

/** Numbers of the source whose words were changed, at the place in the present text where they stood. */
function removedNumbers(changes: readonly { kind: string; text: string }[], from: number): Placed[] {
  let at = from;
  let source = '';
  const places: number[] = [];
  const gone: boolean[] = [];
  for (const change of changes) {
    if (change.kind !== 'added') {
      for (let step = 0; step < change.text.length; step++) {
        places.push(change.kind === 'kept' ? at + step : at);
        gone.push(change.kind === 'removed');
      }
      source += change.text;
    }
    if (change.kind !== 'removed') at += change.text.length;
  }
  return [...source.matchAll(number)]
    .filter((match) => gone.slice(match.index, match.index + match[0].length).some(Boolean))
    .map((match) => ({ text: match[0], at: places[match.index] ?? from }));
}
