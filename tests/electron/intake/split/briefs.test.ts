import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../../electron/intake/extract/html.ts';
import { printReading, type PrintedDocument } from '../../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const read = (text: string): PrintedDocument => printReading('', undefined, text, readExtraction(textOf(text)));
const headlines = (text: string): (string | undefined)[] => read(text).reports.map((report) => report.headline);

const titles = ['云溪镇集中换装路灯', '南屏街道办起午间托管班', '北岭林场开展防火巡查'] as const;
const texts = ['近日集中更换老旧路灯三百余盏，夜间出行更加明亮，群众拍手称好。', '依托社区活动室办起午间托管班，首批接收学生五十八名，不收费用。', '组织护林员沿线巡查，劝返带火进山人员，清理枯枝落叶。'] as const;
const page = (head: (title: string, i: number) => string, gap = '\n'): string => titles.map((title, i) => `${head(title, i)}${texts[i] ?? ''}`).join(gap);

describe('briefs', () => {
  it.each([
    ['brackets on their line', page((title) => `【${title}】\n`)],
    ['brackets before the text', page((title) => `【${title}】`)],
    ['numbers', page((title, i) => `${String(i + 1)}. ${title}\n`)],
    ['Chinese numbers', page((title, i) => `${'一二三'.charAt(i)}、${title}\n`)],
    ['bullets', page((title) => `◆${title}\n`)],
    ['rules', page((title) => `${title}\n`, '\n————————\n')],
    ['rules of wide stars', page((title) => `${title}\n\n`, '\n\n＊＊＊\n\n')],
    ['blank lines alone', page((title) => `${title}\n`, '\n\n')],
    ['headings of Markdown', page((title) => `# ${title}\n\n`, '\n\n---\n\n')],
  ])('are parted by %s, and the mark is no part of the headline', (_, text) => {
    expect(headlines(text)).toEqual([...titles]);
  });

  it('without headlines are whole whatever the widths of their lines, and signed each for itself', () => {
    const column = '城乡短波\n\n　　●近日，云溪县团委组织30\n名青年走进敬老院，为老人理\n发。（杨柳）\n　　●青禾镇投入资金26万元，\n硬化背街小巷三条，惠及商户\n和居民470余户。\n（罗建国 陈芳）\n　　●县图书馆“流动书车”本月\n起每周三开进厂区，当天办理\n借书证66个。（谢雨）\n';
    expect(read(column).reports.map(({ byline, paragraphs }) => [byline, paragraphs.length])).toEqual([[['杨柳'], 1], [['罗建国', '陈芳'], 1], [['谢雨'], 1]]);
  });

  it('have their page title above them', () => {
    const { pageTitle, reports } = read(`一周动态\n\n${page((title) => `■ ${title}\n\n`, '\n\n')}`);
    expect([pageTitle, reports.length]).toEqual(['一周动态', 3]);
  });

  it('under brackets sign nothing, whatever ends their words', () => {
    const heads = ['县人民医院新院区开诊', '“春风行动”招聘会进乡镇', '古渡口修缮工程通过验收'];
    const { pageTitle, reports } = read(`云溪要闻速览（3月2日）\n2031-03-02　来源：云溪县融媒体中心\n\n${heads.map((head, i) => `【${head}】${texts[i] ?? ''}`).join('\n\n')}`);
    expect([pageTitle, reports.map(({ headline, byline, source }) => [headline, byline, source])]).toEqual(['云溪要闻速览（3月2日）', heads.map((head) => [head, [], '云溪县融媒体中心'])]);
  });

  it('under bars sign nothing either, and somebody under a bar does', () => {
    const page = `今日云溪 | 9月16日新闻速览\n云溪融媒 2031-09-16 19:30\n\n${['县第二幼儿园开园', ...titles.slice(1)].map((title, i) => `▌${title}\n\n${texts[i] ?? ''}\n\n参加活动的人说，往后还要再办几回，也好让更多人知道。`).join('\n\n')}`;
    expect(read(page).reports.map(({ headline, byline }) => [headline, byline])).toEqual([['县第二幼儿园开园', []], [titles[1], []], [titles[2], []]]);
    expect(read(`渡口新码头启用\n▌沈穗 林知远\n${texts[0]}`).reports.map(({ byline }) => byline)).toEqual([['沈穗', '林知远']]);
  });

  it('stand below words of welcome, under a name that ends with its day', () => {
    const digest = (name: string): (string | undefined)[] => headlines(`${name}\n云溪发布 2031-10-12 06:50\n早上好，欢迎收听今天的新闻早班车。\n\n${page((title) => `📌${title}\n`, '\n\n')}`);
    expect(digest('云溪早班车｜10月12日 星期四')).toEqual([...titles]);
    expect(digest('云溪县把实事办到家门口')).toHaveLength(1);
  });

  it('stand under the one heading of a page that names a digest', () => {
    const html = (h1: string): string => `<html><body><h1>${h1}</h1><p>云溪融媒 2031-11-08 20:15</p>${titles.map((title, i) => `<p><b>【${title}】</b></p><p>${texts[i] ?? ''}</p><p>参加活动的人说，往后还要再办几回，也好让更多人知道。</p>`).join('')}</body></html>`;
    const shown = (h1: string): unknown => { const found = extractHtml(new TextEncoder().encode(html(h1))); return found.ok ? readExtraction(found.value.extraction).reports.map(({ headline }) => headline?.text) : found.error; };
    expect(shown('云溪要闻｜11月8日')).toEqual([...titles]);
    expect(shown('云溪县把实事办进居民心里')).toHaveLength(1);
  });

  it('are told from numbered sections under a headline', () => {
    expect(headlines(`三项举措守牢防汛安全线\n${['抓排查', '抓值守', '抓演练'].map((title, i) => `${'一二三'.charAt(i)}、${title}\n${texts[i] ?? ''}`).join('\n')}`)).toEqual(['三项举措守牢防汛安全线']);
  });

  it('are told from a list inside a story', () => {
    expect(headlines(`${titles[0]}\n本报记者 林知远\n${texts[0]}镇里还定下三件事：\n◆主街五十米一盏，月底完工。\n◆村道八十米一盏，明年完工。`)).toEqual([titles[0]]);
  });
});

describe('marks of plain text', () => {
  it('make headings and bold words, and are read away', () => {
    const report = read('# Bridge to reopen on Monday\n\n**By Jane Doe**\n\nThe bridge reopens after **urgent repairs**, the county said.\n\n## What comes next\n\nA second lane is paved in May.').reports[0];
    expect([report?.headline, report?.byline]).toEqual(['Bridge to reopen on Monday', ['Jane Doe']]);
    expect(report?.paragraphs.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['body: The bridge reopens after urgent repairs, the county said.', 'section: What comes next', 'body: A second lane is paved in May.']);
  });
});
