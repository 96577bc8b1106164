import type { IssueText } from '../issue-text.ts';
import { placeOf, runText } from '../issue-text.ts';
import type { Finding } from './finding.ts';

const closers = new Map([['“', '”'], ['‘', '’'], ['《', '》'], ['〈', '〉'], ['（', '）'], ['(', ')'], ['「', '」'], ['『', '』'], ['【', '】'], ['[', ']'], ['〔', '〕']]);
const openers = new Map([...closers].map(([open, close]) => [close, open]));
const latin = /[\p{Script=Latin}\d]/u;

/** Opening marks without their closing one in the same paragraph, and closing ones without an opening. */
export function unpairedMarks(text: IssueText): Finding[] {
  const words = runText(text.runs);
  const open: { mark: string; at: number }[] = [];
  const lone: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of words.matchAll(/[“”‘’《》〈〉（）()「」『』【】[\]〔〕]/gu)) {
    if (closers.has(mark)) open.push({ mark, at });
    // An apostrophe (the town’s) and a list letter (a) b) are no closing marks.
    else if (mark === '’' && latin.test(words.charAt(at - 1)) && open.at(-1)?.mark !== '‘') continue;
    else if (mark === ')' && open.at(-1)?.mark !== '(' && /(?:^|[\s；;，,。])[a-z\d]{1,2}$/iu.test(words.slice(0, at))) continue;
    else if (open.at(-1)?.mark === openers.get(mark)) open.pop();
    else lone.push({ mark, at });
  }
  return [...open, ...lone].sort((one, other) => one.at - other.at).map(({ mark, at }) => ({
    rule: 'unpaired-mark', level: 'error', place: placeOf(text), text: mark, range: { start: at, end: at + 1 },
  }));
}

/** The same punctuation mark twice (，， 。。), or a comma before a full stop; …… and —— are marks of two characters. */
export function doubledMarks(text: IssueText): Finding[] {
  return [...runText(text.runs).matchAll(/([，。、；：])\1+|，。|。，|、，|，、/gu)].map((match) => ({
    rule: 'doubled-mark', level: 'error', place: placeOf(text), text: match[0], range: { start: match.index, end: match.index + match[0].length },
    proposal: match[0].includes('。') ? '。' : match[0].charAt(0),
  }));
}

/** A word written twice: a doubled 的, 了, 是, 在 … between Han, or the same English word again. */
export function doubledWords(text: IssueText): Finding[] {
  const words = runText(text.runs);
  const han = [...words.matchAll(/(?<=\p{Script=Han})([的了是在和与对把被将就也都])\1(?=\p{Script=Han})/gu)].map((match) => ({ match, proposal: match[1] ?? '' }));
  const english = [...words.matchAll(/\b([a-z]{2,}) \1\b/giu)].map((match) => ({ match, proposal: match[1] ?? '' }));
  return [...han, ...english].filter(({ match }) => !/^(?:had had|that that)$/iu.test(match[0])).map(({ match, proposal }) => ({
    rule: 'doubled-word', level: 'tip', place: placeOf(text), text: match[0], range: { start: match.index, end: match.index + match[0].length }, proposal,
  }));
}

const wide = new Map([[',', '，'], [';', '；'], [':', '：'], ['?', '？'], ['!', '！'], ['(', '（'], [')', '）'], ['.', '。']]);

/** Half-width punctuation after a Han character and before another or the end: Chinese text takes the full-width mark. */
export function halfWidthMarks(text: IssueText): Finding[] {
  return [...runText(text.runs).matchAll(/(?<=\p{Script=Han})[,;:?!.](?=\p{Script=Han}|[”’」』]|$)|(?<=\p{Script=Han})\((?=\p{Script=Han})|(?<=\p{Script=Han})\)(?=\p{Script=Han}|$)/gu)]
    .map((match) => ({
      rule: 'half-width', level: 'tip', place: placeOf(text), text: match[0], range: { start: match.index, end: match.index + 1 }, proposal: wide.get(match[0]) ?? match[0],
    }));
}
