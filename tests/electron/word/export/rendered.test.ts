import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../../../shared/domain/issue.ts';
import { copyfit } from '../../../../shared/issue/copyfit.ts';
import { chineseIssue } from '../../../support/word/chinese-issue.ts';
import { englishIssue } from '../../../support/word/english-issue.ts';
import { shippedTemplate } from '../../../support/word/load-shipped.ts';
import { exported } from '../../../support/word/parts-of.ts';
import { canRender, canValidate, linesOf, render, type RenderedPage, schemaFaults } from '../../../support/word/render.ts';
import { IssueMaker } from '../../../support/word/sample-issue.ts';

const millimetre = 72 / 25.4;

/** A 简报 of nothing but body text: `pages` pages of it and more. */
function plainIssue(): Issue {
  const make = new IssueMaker();
  const text = '各村把便民服务点设到群众家门口让办事少跑路'.repeat(12);
  const item = make.item('便民服务点设到家门口', Array.from({ length: 9 }, () => make.paragraph(`${text}。`)));
  const imprint = { reportTo: '市委常委。', sendTo: '', issueTo: '', copies: 10, people: '' };
  return make.issue({ template: 'jianbao', name: '工作简报', issuer: '云溪市办公室', sources: 'none', imprint }, [make.section('lead', '', [item])]);
}

const variations: Record<string, Issue> = {
  'jianbao-footnotes': chineseIssue('jianbao', 'footnotes'), 'jianbao-list': chineseIssue('jianbao', 'list'), 'jianbao-none': chineseIssue('jianbao', 'none'),
  'zhuanban-footnotes': chineseIssue('zhuanban', 'footnotes'), 'zhuanban-list': chineseIssue('zhuanban', 'list'), 'zhuanban-none': chineseIssue('zhuanban', 'none'),
  'newsletter-footnotes': englishIssue('footnotes'), 'newsletter-list': englishIssue('list'), 'newsletter-none': englishIssue('none'),
  plain: plainIssue(),
};

describe.runIf(canValidate)('every variation against the schemas of ISO/IEC 29500 (needs ../shared and xmllint)', () => {
  it('is valid in all its parts', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, issue] of Object.entries(variations)) files[name] = await exported(issue);
    expect(schemaFaults(files)).toBe('');
  }, 240_000);
});

describe.runIf(canRender)('pages as LibreOffice sets them (needs LibreOffice, poppler and the Fandol faces)', () => {
  let pages: Record<string, RenderedPage[]> = {};
  const of = (name: string): RenderedPage[] => pages[name] ?? [];
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, issue] of Object.entries(variations)) files[name] = await exported(issue);
    pages = render(files);
  }, 300_000);

  it.each(Object.entries(variations))('%s has as many pages as copyfit says, all A4', (name, issue) => {
    expect(of(name)).toHaveLength(copyfit(issue, shippedTemplate(issue.template)).pages);
    for (const page of of(name)) { expect(page.width).toBeCloseTo(595.3, 0); expect(page.height).toBeCloseTo(841.9, 0); }
  });

  it.each(Object.entries(variations))('%s holds every headline and paragraph', (name, issue) => {
    const text = of(name).map((page) => page.text).join('').replace(/\s/g, '');
    for (const item of issue.sections.flatMap((section) => section.items)) {
      expect(text).toContain(item.headline.map((run) => run.text).join('').replace(/\s/g, ''));
      for (const block of item.blocks) if (block.type === 'paragraph') expect(text).toContain((block.runs[0]?.text ?? '').slice(0, 8).replace(/\s/g, ''));
    }
  });

  it('sets 22 lines of 28 characters on a full page of a 简报, inside 版心', () => {
    const page = of('plain')[1];
    const body = page === undefined ? [] : linesOf(page).filter((line) => !/^—\d+—$/.test(line.text));
    expect(body).toHaveLength(22);
    for (const line of body) {
      expect([...line.text].length).toBeLessThanOrEqual(28);
      expect(line.x0).toBeGreaterThan(28 * millimetre - 1);
      expect(line.x1).toBeLessThan((28 + 156) * millimetre + 1);
    }
    expect(Math.max(...body.map((line) => [...line.text].length))).toBe(28);
    const gaps = body.slice(1).map((line, i) => line.y - (body[i]?.y ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(28.95, 0);
  });

  it('sets no line of a 简报 longer than 28 characters nor outside 版心', () => {
    for (const page of of('jianbao-footnotes')) {
      for (const line of linesOf(page)) {
        expect(line.x1).toBeLessThan((28 + 156) * millimetre + 2);
        if (line.height > 20) expect([...line.text].reduce((sum, one) => sum + (one.charCodeAt(0) < 256 ? 0.5 : 1), 0)).toBeLessThanOrEqual(28);
      }
    }
  });

  it('numbers pages odd at the right, even at the left', () => {
    const sides = of('jianbao-footnotes').map((page) => {
      const line = linesOf(page).find((one) => /^—\d+—$/.test(one.text));
      return line === undefined ? 'none' : line.x0 > page.width / 2 ? `${line.text} right` : `${line.text} left`;
    });
    expect(sides).toEqual(['—1— right', '—2— left', '—3— right', '—4— left', '—5— right', '—6— left']);
  });

  it('stands the imprint on the foot of the last even page', () => {
    const last = of('jianbao-footnotes').at(-1);
    const line = last === undefined ? undefined : linesOf(last).find((one) => one.text.includes('共印120份'));
    expect(of('jianbao-footnotes').length % 2).toBe(0);
    expect(line?.y).toBeGreaterThan((297 - 35) * millimetre - 30);
    expect(line?.y).toBeLessThan((297 - 35) * millimetre);
  });

  it('prints in the contents the page each headline stands on', () => {
    const all = of('jianbao-none');
    const issue = variations['jianbao-none'];
    const contents = (all[0] === undefined ? [] : linesOf(all[0])).map((line) => line.text).join('').replace(/^.*?(?=◆)/, '').replace(/(·\d+)[^◆·]*$/, '$1');
    const fit = issue === undefined ? undefined : copyfit(issue, shippedTemplate('jianbao'));
    for (const item of issue?.sections.flatMap((section) => section.items) ?? []) {
      const headline = item.headline.map((run) => run.text).join('').replace(/\s/g, '');
      const at = all.findIndex((page) => linesOf(page).filter((line) => !line.text.includes('···')).map((line) => line.text).join('').includes(headline)) + 1;
      expect([headline, fit?.items.find((one) => one.id === item.id)?.page]).toEqual([headline, at]);
      expect(contents).toMatch(new RegExp(`◆${headline}·+${at}(◆|$)`));
    }
  });

  it('sets a 专版 in columns beside one another', () => {
    const [first] = of('zhuanban-none');
    const starts = new Set((first?.words ?? []).filter((word) => word.y0 > 300 && [...word.text].length > 8).map((word) => Math.round(word.x0 / 40)));
    expect(starts.size).toBeGreaterThanOrEqual(3);
  });

  it('puts sources in circles at the foot of the page they are marked on', () => {
    const third = of('jianbao-footnotes')[2];
    const notes = (third === undefined ? [] : linesOf(third)).filter((line) => line.text.includes('来源：'));
    expect(notes.map((line) => line.text.charAt(0))).toEqual(['①', '②']);
    for (const note of notes) expect(note.y).toBeGreaterThan(600);
  });
});
