import type { Issue, IssueItem } from '../../domain/issue.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { placeOf, runText, textsOfIssue } from '../issue-text.ts';
import type { Finding } from './finding.ts';

const nameOf = (item: IssueItem): string => runText(item.headline).replace(/\s+/gu, ' ').trim();

/** Items without a headline; and items without a byline, unless they hold a picture and a line alone. */
export function itemHeads(issue: Issue): Finding[] {
  return issue.sections.flatMap((section) => section.items.flatMap((item): Finding[] => {
    const headline = nameOf(item);
    const empty: Finding = { rule: 'no-headline', level: 'error', place: { blockId: item.id, part: 'headline' }, text: '' };
    const unsigned: Finding = { rule: 'no-byline', level: 'tip', place: { blockId: item.id, part: 'byline' }, text: headline };
    return [...(headline === '' ? [empty] : []), ...(item.byline.trim() === '' && headline !== '' ? [unsigned] : [])];
  }));
}

/** Code units from which the same run twice is no accident. */
const leastCopied = 8;

/** The same passage placed in two items, or twice in one: by the snippet it came from, or by its words and report. */
export function quotedTwice(issue: Issue): Finding[] {
  const quotes = new Map(issue.quotes.map((quote) => [quote.id, quote]));
  const first = new Map<string, QuoteId>();
  const words = new Set<string>();
  const told = new Set<QuoteId>();
  const findings: Finding[] = [];
  for (const text of textsOfIssue(issue)) {
    for (const run of text.runs) {
      const quote = run.quote === undefined ? undefined : quotes.get(run.quote);
      if (quote === undefined || told.has(quote.id)) continue;
      const passage = quote.snippetId ?? `${quote.reportId} ${quote.anchor.exact}`;
      const before = first.get(passage);
      // A long run that stands again under its own mark was copied here.
      const copied = run.text.length >= leastCopied && words.has(`${quote.id} ${run.text}`);
      words.add(`${quote.id} ${run.text}`);
      if (before === undefined) first.set(passage, quote.id);
      if ((before !== undefined && before !== quote.id) || copied) {
        told.add(quote.id);
        findings.push({ rule: 'quoted-twice', level: 'tip', place: placeOf(text), text: quote.citation.headline ?? run.text.slice(0, 16) });
      }
    }
  }
  return findings;
}

/** Sections with more items than their template takes. */
export function sectionLimits(issue: Issue, template: Pick<Template, 'sections'>): Finding[] {
  return issue.sections.flatMap((section): Finding[] => {
    const limit = template.sections.find((one) => one.key === section.key)?.takes?.max;
    if (limit === undefined || section.items.length <= limit) return [];
    return [{ rule: 'over-section', level: 'tip', sectionId: section.id, text: section.title, count: section.items.length, limit }];
  });
}

/** More pages than the template allows; `pages` is what copyfit counted. */
export function pageLimit(pages: number | undefined, template: Pick<Template, 'limits'>): Finding[] {
  if (pages === undefined || pages <= template.limits.pages) return [];
  return [{ rule: 'over-pages', level: 'error', text: '', count: pages, limit: template.limits.pages }];
}
