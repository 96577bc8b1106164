import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }

/** Rules of WCAG 2.2 A and AA, and of good practice, that the page breaks, each with where. */
export async function brokenRules(page: Page): Promise<string[]> {
  // The page's policy forbids scripts from elsewhere; this one is put in from outside, as a debugger would.
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    // axe puts itself there; the page's types do not know it.
    const { violations } = await (window as unknown as { axe: { run: (context: Document, options: unknown) => Promise<{ violations: Violation[] }> } }).axe
      .run(document, { runOnly, rules: { 'page-has-heading-one': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, rules);
}
