import { describe, expect, it } from 'vitest';
import type { SourcesStyle } from '../../../../shared/domain/issue.ts';
import { type Copyfit, copyfit } from '../../../../shared/issue/copyfit.ts';
import { generatedIssue } from '../../../support/word/generated-issue.ts';
import { shippedTemplate } from '../../../support/word/load-shipped.ts';
import { exported } from '../../../support/word/parts-of.ts';
import { canRender, render } from '../../../support/word/render.ts';

const templates = ['jianbao', 'zhuanban', 'newsletter-en'] as const;
const styles: readonly SourcesStyle[] = ['footnotes', 'list', 'none'];

/** LibreOffice leaves the blank page before an imprint out of a PDF. */
const printed = (fit: Copyfit): number => fit.pages - (fit.foot?.blankBefore === true ? 1 : 0);

describe.runIf(canRender)('copyfit beside LibreOffice (needs LibreOffice, poppler and the Fandol faces)', () => {
  /**
   * Chinese text without figures: LibreOffice 7 opens a hidden space between Han and Latin that no Word file can forbid it,
   * so lines with figures break elsewhere there than in Word, for which copyfit counts.
   */
  it('agrees on the number of pages of nearly every issue, and is a page off at most', async () => {
    const cases = templates.flatMap((name, t) => [1, 3, 6, 12].flatMap((count, c) => styles.map((style, s) => ({ name, count, style, issue: generatedIssue(name, count, 1 + t * 12 + c * 3 + s, style, false) }))));
    const files: Record<string, Uint8Array> = {};
    for (const one of cases) files[`${one.name}-${one.count}-${one.style}`] = await exported(one.issue);
    const pages = render(files);
    const off = cases.map((one) => ({ of: `${one.name}-${one.count}-${one.style}`, by: (pages[`${one.name}-${one.count}-${one.style}`]?.length ?? 0) - printed(copyfit(one.issue, shippedTemplate(one.name))) }));
    const wrong = off.filter(({ by }) => by !== 0);
    console.log(`copyfit and LibreOffice agree on the pages of ${off.length - wrong.length} of ${off.length} issues${wrong.map(({ of, by }) => `; ${of} ${by > 0 ? '+' : ''}${by}`).join('')}`);
    expect(Math.max(...off.map(({ by }) => Math.abs(by)))).toBeLessThanOrEqual(1);
    expect(wrong.length).toBeLessThanOrEqual(off.length / 9);
  }, 300_000);
});
