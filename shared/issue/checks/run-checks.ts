import type { Issue, Run } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import { textsOfIssue } from '../issue-text.ts';
import type { IssueText } from '../issue-text.ts';
import type { QuoteMap } from '../quote-state.ts';
import type { Finding } from './finding.ts';
import { itemHeads, pageLimit, quotedTwice, sectionLimits } from './make-up.ts';
import { doubledMarks, doubledWords, halfWidthMarks, unpairedMarks } from './marks.ts';
import { numberDiffers } from './numbers.ts';
import { noMarks, repeatedStories, type StoryMarks } from './repeats.ts';

/** Checks that look at one stretch of text by itself: what did not change is not read again. */
const textChecks = [numberDiffers, unpairedMarks, doubledMarks, doubledWords, halfWidthMarks];
const known = new WeakMap<QuoteMap, WeakMap<readonly Run[], readonly Finding[]>>();

function checkText(text: IssueText, quotes: QuoteMap): readonly Finding[] {
  const ofMap = known.get(quotes) ?? new WeakMap<readonly Run[], readonly Finding[]>();
  known.set(quotes, ofMap);
  const before = ofMap.get(text.runs);
  if (before !== undefined) return before;
  const findings = textChecks.flatMap((check) => check(text, quotes));
  ofMap.set(text.runs, findings);
  return findings;
}

/**
 * Every finding of an issue: errors about its make-up first, then what stands in the text, in reading order.
 * @param pages what copyfit counted, where it has
 * @param marks what the archive knows of the stories quoted, where it was asked
 */
export function runChecks(issue: Issue, template: Template, quotes: QuoteMap, pages?: number, marks: StoryMarks = noMarks): Finding[] {
  const texts = [...textsOfIssue(issue)].flatMap((text) => checkText(text, quotes));
  return [...pageLimit(pages, template), ...sectionLimits(issue, template), ...repeatedStories(issue, quotes, marks), ...texts, ...quotedTwice(issue), ...itemHeads(issue)];
}
