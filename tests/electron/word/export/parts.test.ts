import { beforeAll, describe, expect, it } from 'vitest';
import { exportIssue } from '../../../../electron/word/export/export-issue.ts';
import { copyfit } from '../../../../shared/issue/copyfit.ts';
import { chineseIssue } from '../../../support/word/chinese-issue.ts';
import { englishIssue } from '../../../support/word/english-issue.ts';
import { shippedTemplate } from '../../../support/word/load-shipped.ts';
import { exported, paragraphsOf, partsOf } from '../../../support/word/parts-of.ts';
import { IssueMaker } from '../../../support/word/sample-issue.ts';

const issue = chineseIssue('jianbao', 'footnotes');
let parts: Record<string, string> = {};
const main = () => parts['word/document.xml'] ?? '';
beforeAll(async () => { parts = partsOf(await exported(issue)); });

describe('a 简报 as a Word file', () => {
  it('has the paper, margins and grid of GB/T 9704', () => {
    expect(main()).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(main()).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(main()).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
  });

  it('opens with the masthead in red, number, issuer and date', () => {
    const [name, number, line] = paragraphsOf(main());
    expect(name).toMatchObject({ style: 'CbMasthead', text: '宣传工作简报' });
    expect(number).toMatchObject({ style: 'CbIssueLine', text: '第12期（总第356期）' });
    expect(line).toMatchObject({ style: 'CbIssuerLine', text: '云溪市委宣传部新闻处\t2026年11月21日' });
    expect(parts['word/styles.xml']).toMatch(/w:styleId="CbMasthead".*?<w:color w:val="E60012"/s);
    expect(main()).toMatch(/<w:bottom w:val="single" w:color="E60012" w:sz="18"/);
  });

  it('gives every headline a bookmark and names its page in the contents', () => {
    const items = issue.sections.flatMap((section) => section.items);
    const pages = new Map(copyfit(issue, shippedTemplate('jianbao')).items.map((item) => [item.id, item.page]));
    for (const item of items) {
      expect(main()).toContain(`w:name="item_${item.id}"`);
      expect(main()).toMatch(new RegExp(`<w:fldSimple w:instr="PAGEREF item_${item.id} \\\\h"[^>]*><w:r><w:t[^>]*>${pages.get(item.id) ?? ''}</w:t>`));
    }
    expect([...main().matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(items.map((_, i) => String(i + 1)));
    expect([...main().matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)]).toHaveLength(items.length);
  });

  it('breaks a long headline by sense', () => {
    const headlines = paragraphsOf(main()).filter((one) => one.style === 'Heading1').map((one) => one.text);
    expect(headlines[0]).toBe('我市“田埂图书室”建设走出新路子/一年借阅超过八千册次');
    expect(headlines).toContain('午间课堂开进社区　家长点赞孩子受益');
  });

  it('sets headings in 黑体 and 楷体 and body at exact pitch', () => {
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toMatch(/w:styleId="Heading2".*?w:eastAsia="黑体"/s);
    expect(styles).toMatch(/w:styleId="Heading3".*?w:eastAsia="楷体_GB2312"/s);
    expect(styles).toMatch(/w:styleId="CbBody".*?<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"\/><w:ind [^>]*w:firstLine="640" w:firstLineChars="200"/s);
  });

  it('turns off snapping, squeezing and hidden spaces for every paragraph', () => {
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Normal"(?:(?!<\/w:style>).)*<w:kinsoku w:val="1"\/>(?:(?!<\/w:style>).)*<w:autoSpaceDE w:val="0"\/><w:autoSpaceDN w:val="0"\/><w:snapToGrid w:val="0"\/>/s);
    expect(parts['word/settings.xml']).toContain('<w:characterSpacingControl w:val="doNotCompress"/>');
    expect(parts['word/settings.xml']).toContain('<w:hideSpellingErrors/><w:hideGrammaticalErrors/>');
  });

  it('sets quotation marks and dashes of Chinese text in the East Asian face', () => {
    const quoted = [...main().matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>[^<]*[“”—][^<]*<\/w:t><\/w:r>/gs)].map(([run]) => run);
    expect(quoted.length).toBeGreaterThan(10);
    for (const run of quoted) expect(run).toMatch(/<w:rFonts [^>]*w:hint="eastAsia"/);
  });

  it('puts sources into footnotes in circles', () => {
    expect(main()).toContain('<w:numFmt w:val="decimalEnclosedCircle"/>');
    expect([...main().matchAll(/<w:footnoteReference /g)]).toHaveLength(5);
    expect(parts['word/footnotes.xml']).toContain('《青川晚报》2026年11月18日第A03版');
    expect([...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnoteRef\/>/g)]).toHaveLength(5);
  });

  it('numbers odd pages at the right and even ones at the left', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders');
    const sides = Object.keys(parts).filter((name) => /word\/footer\d/.test(name)).map((name) => /<w:jc w:val="(\w+)"/.exec(parts[name] ?? '')?.[1]);
    expect(sides.toSorted()).toEqual(['left', 'right']);
  });

  it('pins the imprint to the foot of the text area', () => {
    const [, offset = '0', height = '0'] = /<wp:positionV relativeFrom="page"><wp:posOffset>(\d+)<\/wp:posOffset>.*?<wp:extent cx="\d+" cy="(\d+)"/s.exec(main()) ?? [];
    expect((Number(offset) + Number(height)) / 36000).toBeCloseTo(297 - 35, 1);
    expect(main()).toMatch(/<wps:txbx>.*共印120份.*<\/wps:txbx>/s);
  });

  it('bears the issue\'s date and its issuer, not the clock and the machine', () => {
    expect(parts['docProps/core.xml']).toContain('>2026-11-21T00:00:00Z</dcterms:created>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>云溪市委宣传部新闻处</dc:creator>');
  });

  it('shows the picture once with its caption below and kept with it', () => {
    const all = paragraphsOf(main());
    const at = all.findIndex((one) => one.style === 'CbPicture');
    expect(all[at]?.xml).toContain('<w:keepNext/>');
    expect(all[at + 1]).toMatchObject({ style: 'CbCaption', text: '柳湾村的孩子们放学后在“田埂图书室”读书。（林知远 摄）' });
  });
});

describe('the head and foot of an issue', () => {
  const one = (name: string, sources: 'footnotes' | 'none') => {
    const make = new IssueMaker();
    const quote = make.quote('甲稿', '青川晚报', '2026-11-01');
    const imprint = { reportTo: '市委常委。', sendTo: '', issueTo: '', copies: 0, people: '' };
    return (count: number) => make.issue({ template: 'jianbao', name, issuer: '云溪市办公室', sources, imprint }, [
      make.section('lead', '', [make.item('题', Array.from({ length: count }, () => make.paragraph('字'.repeat(26), quote)))]),
    ]);
  };

  it('sets a long name smaller so that it stays on its line', async () => {
    const xml = partsOf(await exported(one('云溪市精神文明建设指导委员会办公室工作简报', 'none')(1)))['word/document.xml'] ?? '';
    const size = Number(/<w:sz w:val="(\d+)"/.exec(paragraphsOf(xml)[0]?.xml ?? '')?.[1]);
    expect(size).toBeGreaterThan(16);
    expect(size * 10 * 21).toBeLessThanOrEqual(8844);
  });

  it('stands the title two lines below the rule where there are no contents', async () => {
    const xml = partsOf(await exported(one('简报', 'none')(1)))['word/document.xml'] ?? '';
    expect(paragraphsOf(xml).find((paragraph) => paragraph.style === 'Heading1')?.xml).toContain('w:before="1158"');
  });

  it('sets sources above the imprint where both are on the last page', async () => {
    const xml = partsOf(await exported(one('简报', 'footnotes')(20)))['word/document.xml'] ?? '';
    expect(xml).not.toContain('footnoteReference');
    expect(paragraphsOf(xml).find((paragraph) => paragraph.style === 'FootnoteText')?.text).toMatch(/^①来源：《甲稿》/);
  });

  it('begins the page of the imprint after a blank one without a number', async () => {
    const parted = partsOf(await exported(one('简报', 'none')(36)));
    const last = /<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr><\/w:body>/s.exec(parted['word/document.xml'] ?? '')?.[0] ?? '';
    expect(last).toContain('<w:type w:val="evenPage"/>');
    expect(last.match(/<w:footerReference /g)).toHaveLength(2);
  });
});

describe('other ways to print an issue', () => {
  it('lists sources at the end, each once', async () => {
    const list = partsOf(await exported(chineseIssue('jianbao', 'list')))['word/document.xml'] ?? '';
    const lines = paragraphsOf(list).filter((one) => one.style === 'CbSourceLine').map((one) => one.text);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('①\t《田埂边的图书室　一年借出八千册》，《青川晚报》2026年11月18日第A03版。'.replace('　', ' '));
    expect(list).not.toContain('footnoteReference');
  });

  it('names no source where none are wanted', async () => {
    const none = partsOf(await exported(chineseIssue('jianbao', 'none')));
    expect(none['word/document.xml']).not.toMatch(/青川晚报|footnoteReference/);
    expect(none['word/footnotes.xml'] ?? '').not.toContain('青川晚报');
  });

  it('gives a 专版 columns of its sections\' own and notes under the story', async () => {
    const page = partsOf(await exported(chineseIssue('zhuanban', 'footnotes')))['word/document.xml'] ?? '';
    expect([...page.matchAll(/<w:cols w:num="(\d)"|<w:cols [^>]*w:num="(\d)"/g)].map((match) => match[1] ?? match[2])).toEqual(expect.arrayContaining(['2', '3']));
    expect(page).toContain('w:sep=');
    expect(paragraphsOf(page).filter((one) => one.style === 'FootnoteText').map((one) => one.text)[0]).toMatch(/^①来源：《田埂边的图书室/);
  });

  it('writes a newsletter in English words and Latin faces', async () => {
    const letter = partsOf(await exported(englishIssue('list')));
    expect(paragraphsOf(letter['word/document.xml'] ?? '').map((one) => one.text)).toEqual(expect.arrayContaining(['Issue 12 (No. 356)\tWestmere Community Council\t21 November 2026', 'Sources']));
    expect(letter['word/document.xml']).not.toContain('hint="eastAsia"');
  });

  it('says which picture is missing instead of leaving a hole', async () => {
    const result = await exportIssue({ issue, template: shippedTemplate('jianbao'), media: () => undefined });
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-found', what: 'picture' } });
  });
});
