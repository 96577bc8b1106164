import fc from 'fast-check';
import { BlockId, MediaId } from '../../../shared/domain/ids.ts';
import type { QuoteId } from '../../../shared/domain/ids.ts';
import type { Block, Issue, Run } from '../../../shared/domain/issue.ts';
import { mergeRuns } from '../../../renderer/editor/nodes/quoted-text/runs.ts';
import { idMaker, issueOf, quoteOf } from '../../support/issue-maker.ts';

const words = fc.string({ unit: fc.constantFrom('渡', '口', '灯', '𠮷', '“', '”', '，', ' ', '\n', '\t', 'a', 'b', '1', '👩‍🚀', '<b>', '\u3000'), maxLength: 12 });
const quotes = [quoteOf('渡口的灯'), quoteOf('夜航\n灯簿')];

const run: fc.Arbitrary<Run> = fc.record({
  text: words, bold: fc.constant(true as const), italic: fc.constant(true as const),
  link: fc.constantFrom('https://example.org/a', 'mailto:desk@example.org'), quote: fc.constantFrom(...quotes.map((quote) => quote.id)),
}, { requiredKeys: ['text'] });
const runs = fc.array(run, { maxLength: 5 });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);

type Shape =
  | { type: 'paragraph'; runs: Run[] } | { type: 'heading'; level: 1 | 2 | 3; runs: Run[] } | { type: 'list'; ordered: boolean; items: Run[][] }
  | { type: 'picture'; alt: string; caption: string; credit: string };
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), runs }),
  fc.record({ type: fc.constant('heading' as const), level, runs }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(runs, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('picture' as const), alt: words, caption: words, credit: words }),
);

/** Issues of any make-up: links, marks and quotations cut across one another, line breaks, tabs, astral characters, markup as text. */
export const anyIssue: fc.Arbitrary<Issue> = fc.array(fc.array(fc.record({ kicker: runs, headline: runs, subhead: runs, byline: words, shapes: fc.array(shape, { maxLength: 5 }) }), { maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((sections) => {
    const make = idMaker();
    const id = () => BlockId.parse(make());
    const block = (one: Shape): Block => {
      if (one.type === 'picture') return { ...one, id: id(), media: MediaId.parse('ab'.repeat(32)), width: 3, height: 2 };
      if (one.type === 'list') return { ...one, id: id(), items: one.items.map((row) => ({ id: id(), runs: row })) };
      return { ...one, id: id() };
    };
    const issue = issueOf(sections.map((items) => items.map(({ shapes, ...item }) => ({ ...item, id: id(), blocks: shapes.map(block) }))), quotes);
    return issue;
  });

/** The normal form: neighbouring runs with the same marks are one, neighbouring lists of one sort are one, unused quotations are gone. */
export function normalise(issue: Issue): Issue {
  const used = new Set<QuoteId | undefined>();
  const tidy = (all: readonly Run[]): Run[] => {
    const merged = mergeRuns(all);
    for (const one of merged) used.add(one.quote);
    return merged;
  };
  const sections = issue.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item, kicker: tidy(item.kicker), headline: tidy(item.headline), subhead: tidy(item.subhead),
      blocks: item.blocks.reduce<Block[]>((blocks, block) => {
        const last = blocks.at(-1);
        if (block.type === 'picture') return [...blocks, block];
        if (block.type !== 'list') return [...blocks, { ...block, runs: tidy(block.runs) }];
        const items = block.items.map((row) => ({ ...row, runs: tidy(row.runs) }));
        if (last?.type === 'list' && last.ordered === block.ordered) return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...items] }];
        return [...blocks, { ...block, items }];
      }, []),
    })),
  }));
  return { ...issue, sections, quotes: issue.quotes.filter((quote) => used.has(quote.id)) };
}
