import type { Passage } from '../../../../shared/domain/passage.ts';
import { raise, type DoubtRule } from '../raise.ts';

/** What no Chinese sentence begins with: words that lean on the one before, and marks that close or go on. */
const leaning = /^(?:的(?![确士卢哥])|了(?![解望却结断不])|着(?![手力眼重实装急火陆色])|们(?!心)|[，、；。！？”）》])/u;
/** A small letter opens no English sentence; names that begin so have a capital soon after (`iPhone`), and lists of words are short. */
const small = /^[a-z]{2,}(?![A-Za-z]*[A-Z])[ ,]/;
const shortestEnglish = 60;
const closed = /[.!?]["”’)]?$/;

/** How much is named: the first clause, in characters. */
const most = 16;

function headOf(passage: Passage): number {
  const clause = /^[^\n]?[^，。；！？,.;!?\n]*/u.exec(passage.text)?.[0].length ?? most;
  return Math.min(most, Math.max(2, clause), passage.text.length);
}

/** A paragraph that begins inside a sentence: what stood before it is missing, or stands elsewhere. */
export const headless: DoubtRule = ({ passages, chinese }) => passages.flatMap(({ passage, kind }, i) => {
  if (kind !== 'body') return [];
  const before = passages[i - 1];
  const begins = chinese ? leaning.test(passage.text)
    : small.test(passage.text) && passage.text.length >= shortestEnglish && closed.test(passage.text) && before?.kind === 'body' && closed.test(before.passage.text) && /^[A-Z“"]/.test(before.passage.text);
  return begins ? [raise('no-head', passage, 0, headOf(passage))] : [];
});
