import type { Issue } from '../domain/issue.ts';
import { placeOf, runText, textsOfIssue } from './issue-text.ts';
import type { TextPlace } from './issue-text.ts';

/** A place the words stand in an issue: code units of that text. */
export interface IssueMatch extends TextPlace {
  readonly start: number;
  readonly end: number;
}

/** Lower case where that does not change the length, so that places in the folded text are places in the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Every place the words stand in the issue's titles, paragraphs and captions, in reading order, not overlapping. Case counts only where asked. */
export function findInIssue(issue: Pick<Issue, 'sections'>, words: string, matchCase: boolean): IssueMatch[] {
  if (words === '') return [];
  const sought = matchCase ? words : fold(words);
  const found: IssueMatch[] = [];
  for (const stretch of textsOfIssue(issue)) {
    const text = matchCase ? runText(stretch.runs) : fold(runText(stretch.runs));
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      found.push({ ...placeOf(stretch), start: at, end: at + sought.length });
    }
  }
  return found;
}
