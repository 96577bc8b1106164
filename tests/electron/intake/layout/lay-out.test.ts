import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../electron/intake/layout/lay-out.ts';
import type { PageContent, TextRun } from '../../../../electron/intake/layout/page-content.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { equalColumns, lineRuns, setColumns, type Setting } from '../../../support/documents/typeset.ts';

const body: Setting = { left: 40, top: 120, width: 162, size: 9, leading: 14, indent: 2 };
const page = (runs: readonly TextRun[], pictures: PageContent['pictures'] = []): PageContent => ({ width: 600, height: 840, runs, pictures });
const bare = (text: string): string => text.replace(/\s/g, '');

const story = [
  '本报讯（记者 周远明）4月15日，临江县第一座口袋公园在老粮站旧址开放，周边居民步行五分钟就能走到。',
  '公园占地两千一百平方米，种了四十六棵桂花树，还留下了粮站的一面砖墙，墙上画着当年交公粮的场面。',
  '县园林所的技术员说，今年全县要建十二座这样的公园，选址都在群众反映停车难、晾晒难的旧巷子里。',
  '住在对面的退休教师每天傍晚都来散步，她说从前这里堆着废料，夏天蚊子多，如今孩子们有了踢毽子的地方。',
];
const other = ['本报讯（通讯员 李春兰）青枫镇夜校开了三个班，教农民用手机卖茶叶，第一期报名的就有八十七人。', '夜校设在镇文化站二楼，每周二、四晚上七点开课，老师是从县城请来的两位网店店主。'];

const laid = (contents: readonly PageContent[]): ReturnType<typeof readExtraction> => {
  const { text, hints, pages } = layOutPages(contents);
  return readExtraction({ extractor: 'test', text, hints: [...hints], pages: [...pages] });
};
const paragraphs = (contents: readonly PageContent[]): string[][] => laid(contents).reports.map((report) => report.paragraphs.map(({ text }) => bare(text)));
const withoutLead = (text: string): string => bare(text).replace(/^本报讯（[^）]*）/, '');

describe('layOutPages', () => {
  it('reads three columns under a headline over all of them one after the other, whatever order the file has', () => {
    const runs = [...lineRuns('临江建成首座口袋公园', 190, 60, 24), ...setColumns(story, equalColumns(3, body, 12), 7)];
    for (const some of [runs, runs.toReversed(), [...runs].sort((a, b) => a.top - b.top)]) {
      const { reports } = laid([page(some)]);
      expect(reports.map(({ headline }) => headline?.text)).toEqual(['临江建成首座口袋公园']);
      expect(paragraphs([page(some)])).toEqual([story.map(withoutLead)]);
    }
  });

  it('reads a headline and its byline in the middle over three columns before the first of them, though they are no wider than the second', () => {
    const runs = [...lineRuns('口袋公园开放', 235, 60, 20), ...lineRuns('周远明　李春兰', 262, 100, 9), ...setColumns(story.map((text) => text.replace(/^本报讯（[^）]*）/, '')), equalColumns(3, { ...body, top: 124 }, 12), 5)];
    const { reports } = laid([page(runs)]);
    expect(reports.map(({ headline, byline }) => [headline?.text, byline.map(({ name }) => name)])).toEqual([['口袋公园开放', ['周远明', '李春兰']]]);
    expect(paragraphs([page(runs)])).toEqual([story.map(withoutLead)]);
  });

  it('reads a headline that another column began higher with that column', () => {
    const columns = equalColumns(3, body, 12);
    const runs = [...setColumns([...story.slice(1), ...other.slice(1)], columns.slice(0, 1), 30), ...lineRuns('青枫镇办夜校', 235, 150, 20), ...setColumns(other, [{ ...body, left: columns[1]?.left ?? 0, top: 190 }], 30)];
    const text = layOutPages([page(runs)]).text.replace(/\s/g, '');
    expect(text.indexOf('青枫镇办夜校')).toBeGreaterThan(text.indexOf('店主'));
  });

  it('reads what is over a rule across the page before what is under it, though the same white parts the columns of both', () => {
    const columns = equalColumns(4, { ...body, width: 124 }, 12);
    const upper = setColumns([...other, ...story.slice(1)], columns, 9);
    const lower = setColumns(story, columns.map((column) => ({ ...column, top: 400 })), 9);
    const runs = [...lineRuns('青枫镇办起夜校', 60, 70, 24), ...upper, ...lineRuns('口袋公园', 60, 350, 24), ...lower];
    const rules = [{ left: 36, top: 330, width: 540, height: 0.5 }];
    const { text, hints, pages } = layOutPages([{ ...page(runs), rules }]);
    const { reports } = readExtraction({ extractor: 'test', text, hints: [...hints], pages: [...pages] });
    expect(reports.map(({ headline }) => headline?.text)).toEqual(['青枫镇办起夜校', '口袋公园']);
    expect(reports.map((report) => report.paragraphs.map(({ text: words }) => bare(words)))).toEqual([[...other.map(withoutLead), ...story.slice(1)], story.map(withoutLead)]);
  });

  it('reads the columns above a headline before those that begin level under it', () => {
    const columns = equalColumns(4, { ...body, width: 124 }, 12);
    const runs = [
      ...lineRuns('青枫镇办起夜校', 60, 70, 24), ...setColumns([...other, ...story.slice(1)], columns, 9),
      ...lineRuns('口袋公园', 60, 350, 24), ...setColumns(story, columns.map((column) => ({ ...column, top: 400 })), 9),
    ];
    expect(paragraphs([page(runs)])).toEqual([[...other.map(withoutLead), ...story.slice(1)], story.map(withoutLead)]);
  });

  it('reads a paper’s name, its day and its page as one head, in English too', () => {
    const words = 'The council voted on Tuesday to reopen the towpath between the two locks before the summer, after repairs that took most of the winter.';
    const runs = [...lineRuns('The Linton Gazette', 40, 20, 9), ...lineRuns('Tuesday, April 14, 2026', 380, 20, 9), ...lineRuns('Page A3', 520, 20, 9), ...lineRuns('Towpath to reopen', 40, 60, 24), ...setColumns([words, words, words], equalColumns(2, { ...body, width: 240, indent: 0 }, 20), 40)];
    expect(layOutPages([page(runs)]).text.split('\n')[0]).toBe('The Linton Gazette Tuesday, April 14, 2026 Page A3');
  });

  it('sets aside what a browser prints over and under a page', () => {
    const runs = [
      ...lineRuns('2031/3/13 09:20', 30, 14, 7), ...lineRuns('口袋公园开放_临江在线', 250, 14, 7), ...lineRuns('口袋公园开放', 235, 60, 20),
      ...setColumns(story, equalColumns(3, body, 12), 5), ...lineRuns('https://news.example.org/a/1.html', 30, 820, 7), ...lineRuns('1/1', 560, 820, 7),
    ];
    const { reports } = laid([page(runs)]);
    expect(reports.map(({ headline, source, published }) => [headline?.text, source, published])).toEqual([['口袋公园开放', undefined, undefined]]);
    expect(paragraphs([page(runs)])).toEqual([story.map(withoutLead)]);
  });

  it('keeps two stories apart that stand side by side below one that spans the page', () => {
    const below = { ...body, top: 330 };
    const runs = [
      ...lineRuns('临江建成首座口袋公园', 190, 60, 24), ...setColumns(story, equalColumns(3, body, 12), 7),
      ...lineRuns('青枫镇办起夜校', 130, 290, 18), ...setColumns([...other, ...story.slice(1)], equalColumns(2, below, 12), 9),
      ...lineRuns('老桥通车', 424, 290, 18), ...setColumns(other, [{ ...below, left: 388 }], 40),
    ];
    const { reports } = laid([page(runs)]);
    expect(reports.map(({ headline }) => headline?.text)).toEqual(['临江建成首座口袋公园', '青枫镇办起夜校', '老桥通车']);
    expect(paragraphs([page(runs)])).toEqual([story.map(withoutLead), [...other.map(withoutLead), ...story.slice(1)], other.map(withoutLead)]);
  });

  it('takes what is set smaller above and below a headline for its kicker and subhead, and a headline over two lines for one', () => {
    const runs = [
      ...lineRuns('全县绿地建设推进会召开', 220, 40, 14), ...lineRuns('旧粮站成了新花园', 200, 60, 24), ...lineRuns('今年再建十二座', 212, 90, 24), ...lineRuns('步行五分钟可到', 250, 122, 14),
      ...setColumns(story, equalColumns(3, { ...body, top: 160 }, 12), 7),
    ];
    const [report] = laid([page(runs)]).reports;
    expect([report?.kicker?.text, report?.headline?.text, report?.subhead?.text]).toEqual(['全县绿地建设推进会召开', '旧粮站成了新花园 今年再建十二座', '步行五分钟可到']);
  });

  it('gives a picture its caption and lets the text flow around it', () => {
    const columns = equalColumns(3, body, 12);
    const runs = [
      ...lineRuns('临江建成首座口袋公园', 190, 60, 24),
      ...setColumns(story.slice(0, 2), columns.slice(0, 1), 40), ...setColumns(story.slice(2), [{ ...body, left: 214, top: 260 }], 40),
      ...lineRuns('孩子们在公园里踢毽子。周远明 摄', 214, 226, 7.5), ...setColumns(story, columns.slice(2), 40),
    ];
    const { text, hints } = layOutPages([page(runs, [{ left: 214, top: 120, width: 162, height: 100, picture: 0 }])]);
    const captions = hints.filter(({ kind }) => kind === 'caption');
    expect(captions.map(({ start, end, picture }) => [bare(text.slice(start, end)), picture])).toEqual([['孩子们在公园里踢毽子。周远明摄', 0]]);
    expect(hints.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
    expect(bare(text.replace(text.slice(captions[0]?.start, captions[0]?.end), ''))).toBe(bare(['临江建成首座口袋公园', ...story, ...story].join('')));
  });

  it('joins a paragraph that goes on over a page and sets page numbers and running heads aside', () => {
    const column = [{ ...body, width: 270, left: 60 }];
    const contents = [0, 1, 2].map((i) => page([
      ...lineRuns('临江县园林所工作通报', 230, 30, 8), ...lineRuns(`- ${i + 1} -`, 290, 800, 9),
      ...setColumns(story, column, 99).filter((run) => (i === 0 ? run.top < 160 : i === 1 && run.top >= 160)).map((run) => (i === 1 ? { ...run, top: run.top - 40 } : run)),
      ...(i === 2 ? setColumns(other, column, 99) : []),
    ]));
    const { text, hints } = layOutPages(contents);
    expect(hints.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end))).toEqual(
      [1, 2, 3].flatMap((number) => ['临江县园林所工作通报', `- ${number} -`]));
    expect(paragraphs(contents).flat()).toEqual([...story, ...other].map(withoutLead));
  });

  it('leaves the name of a paper that stands on every page to reading, which takes it for the source', () => {
    const column = [{ ...body, width: 270, left: 60 }];
    const contents = [story, other].map((texts, i) => page([...lineRuns('临江日报', 230, 30, 8), ...lineRuns(`第${i + 1}版`, 520, 30, 8), ...lineRuns(`乡镇第${i + 1}件新鲜事今天开张`, 60, 80, 16), ...setColumns(texts, column, 99)]));
    expect(laid(contents).reports.map(({ source }) => source)).toEqual(['临江日报', '临江日报']);
  });

  it('keeps a page head over columns in one line, and puts a note at the foot out of the paragraph it interrupts', () => {
    const head = [...lineRuns('临江日报', 40, 30, 9), ...lineRuns('2026年4月16日 星期四', 260, 30, 9), ...lineRuns('第3版', 520, 30, 9)];
    const columns = equalColumns(3, { ...body, top: 60 }, 12);
    const { text } = layOutPages([page([...head, ...setColumns(story, columns)])]);
    expect(bare(text.split('\n')[0] ?? '')).toBe('临江日报2026年4月16日星期四第3版');
    expect(bare(text)).toBe(bare(`临江日报2026年4月16日星期四第3版${story.join('')}`));

    const all = setColumns(story, [{ ...body, width: 270 }], 99);
    const [first, second] = [all.filter((run) => run.top < 160), all.filter((run) => run.top >= 160).map((run) => ({ ...run, top: run.top - 40 }))];
    const contents = [page([...first, ...lineRuns('①粮站建于1956年，1998年停用。', 40, 780, 7)]), page(second)];
    expect(layOutPages(contents).hints.filter(({ kind }) => kind === 'note')).toHaveLength(1);
    expect(laid(contents).reports.flatMap((report) => report.paragraphs.filter(({ kind }) => kind === 'body').map(({ text: words }) => bare(words)))).toEqual(story.map(withoutLead));
  });

  it('reads text that runs downwards from the right to the left', () => {
    const lines = ['晨光照进老茶馆的', '天井掌柜正把铜壶', '一只只擦亮。'];
    const runs = lines.map((text, i): TextRun => ({ text, left: 500 - i * 16, top: 100, width: 10, height: text.length * 10, size: 10, vertical: true }));
    expect(bare(layOutPages([page(runs.toReversed())]).text)).toBe(lines.join(''));
  });

  it('reads a headline set downwards letter by letter as one line', () => {
    const runs = [...Array.from('春耕正忙').map((letter, i): TextRun => ({ text: letter, left: 40, top: 120 + i * 26, width: 24, height: 24, size: 24 })), ...setColumns(story, [{ ...body, left: 90, width: 400 }], 99)];
    const { text, hints } = layOutPages([page(runs)]);
    expect(hints.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))).toEqual(['春耕正忙']);
    expect(bare(text)).toBe(bare(`春耕正忙${story.join('')}`));
  });

  it('takes even gaps between Han for spacing and wider ones for spaces', () => {
    const spaced = (text: string, gap: number): TextRun[] => Array.from(text).map((letter, i) => ({ text: letter, left: 100 + i * 20 * (1 + gap), top: 50, width: 20, height: 20, size: 20 })).filter(({ text: letter }) => letter !== ' ');
    expect(layOutPages([page(spaced('关于召开会议的通知', 0.6))]).text).toBe('关于召开会议的通知');
    expect(layOutPages([page(spaced('织密一张网 护好一方水', 0.5))]).text.replace('\u3000', ' ')).toBe('织密一张网 护好一方水');
    expect(layOutPages([page(lineRuns('记者 王 玉 李小明', 100, 50, 20))]).text.replaceAll('\u3000', ' ')).toBe('记者 王 玉 李小明');
  });

  it('leaves no space where a program sets Latin a little apart from Han, and one where it was typed', () => {
    const run = (text: string, left: number, width: number): TextRun => ({ text, left, top: 50, width, height: 10, size: 10 });
    expect(layOutPages([page([run('今年', 100, 20), run('4', 122.5, 5), run('月', 130, 10), run('WiFi', 147, 20), run('free', 170, 18)])]).text).toBe('今年4月 WiFi free');
  });

  it('puts a mark of a note after the word it is raised from', () => {
    const runs = [{ text: '产量增加两成', left: 100, top: 50, width: 60, height: 10, size: 10 }, { text: '[1]', left: 160, top: 50.5, width: 8, height: 5, size: 5 }, { text: '，农户满意。', left: 168, top: 50, width: 60, height: 10, size: 10 }];
    expect(layOutPages([page(runs)]).text).toBe('产量增加两成[1]，农户满意。');
  });

  it('keeps the rows of a table together, its cells apart', () => {
    const rows = [['乡镇', '户数', '亩产'], ['青枫', '120', '560'], ['石桥', '98', '541'], ['云溪', '230', '587']];
    const runs = [...setColumns(story, [{ ...body, width: 400, top: 40 }], 99), ...rows.flatMap((row, y) => row.flatMap((cell, x) => lineRuns(cell, 60 + x * 120, 300 + y * 16, 9)))];
    const { text, hints } = layOutPages([page(runs)]);
    expect(text.split('\n').slice(-4)).toEqual(rows.map((row) => row.join('\t')));
    expect(hints.filter(({ kind }) => kind === 'table')).toHaveLength(4);
  });

  it('writes a watermark after the page and sets it aside', () => {
    const { text, hints } = layOutPages([page([{ text: '内部资料', left: 100, top: 300, width: 400, height: 60, size: 60, askew: true }, ...setColumns(story, [body], 99)])]);
    expect(text.endsWith('\n内部资料')).toBe(true);
    expect(hints.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end))).toEqual(['内部资料']);
  });

  it('lays out nothing as nothing', () => {
    expect(layOutPages([])).toEqual({ text: '', hints: [], pages: [] });
    expect(layOutPages([page([])]).pages).toEqual([{ start: 0, end: 0, width: 600, height: 840, recognised: false, regions: [] }]);
  });
});

describe('tables drawn with rules', () => {
  const rule = (left: number, top: number, width: number, height: number): { left: number; top: number; width: number; height: number } => ({ left, top, width, height });
  const grid = [...[300, 320, 350, 370].map((top) => rule(60, top, 300, 0)), ...[60, 120, 200, 360].map((left) => rule(left, 300, 0, 70))];
  const cells = [...lineRuns('场次', 64, 304, 9), ...lineRuns('企业', 124, 304, 9), ...lineRuns('岗位', 204, 304, 9), ...lineRuns('体育馆', 64, 330, 9), ...lineRuns('120', 124, 330, 9),
    ...lineRuns('电工、焊工、操作员', 204, 324, 9), ...lineRuns('共三千二百个', 204, 336, 9), ...lineRuns('40', 124, 354, 9), ...lineRuns('900', 204, 354, 9)];

  it('are rows whose cells keep their own lines together, whatever is merged', () => {
    const merged = grid.filter(({ top, width }) => !(top === 350 && width > 0)).concat(rule(120, 350, 240, 0));
    for (const rules of [grid, merged]) {
      const { text, hints } = layOutPages([{ ...page([...lineRuns('招聘会情况如下。', 60, 260, 9), ...cells]), rules }]);
      expect(text).toBe('招聘会情况如下。\n\n场次\t企业\t岗位\n体育馆\t120\t电工、焊工、操作员共三千二百个\n\t40\t900');
      expect(hints.filter(({ kind }) => kind === 'table')).toHaveLength(3);
    }
  });

  it('are none where rules part the columns of a paper', () => {
    const rules = [rule(30, 110, 540, 0), rule(30, 115, 540, 0), rule(30, 400, 540, 0), ...[30, 208, 382, 570].map((left) => rule(left, 110, 0, 290))];
    const runs = setColumns([...story, ...story, ...story, ...story], equalColumns(3, body, 12));
    const { text, hints } = layOutPages([{ ...page(runs), rules }]);
    expect(hints.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(bare(text)).toBe(bare([...story, ...story, ...story, ...story].join('')));
  });
});
