import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../../electron/intake/extract/html.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const read = (...lines: readonly string[]): Reading => readExtraction(textOf(lines.join('\n')));
function readHtml(html: string): Reading {
  const extracted = extractHtml(new TextEncoder().encode(html));
  if (!extracted.ok) throw new Error(extracted.error);
  return readExtraction(extracted.value.extraction);
}
const told = ({ reports }: Reading): unknown[] => reports.map(({ headline, byline, source }) => [headline?.text, byline.map(({ name }) => name).join(' '), source]);
const body = ({ reports }: Reading): string[] => reports.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text));

const text = '4月12日，云溪县白石镇的三百亩早稻开始插秧，镇农技站站长石守田带着六名技术员下到田里，教村民用新买的插秧机。';
const more = '往年一亩秧要弯一天腰，如今坐在机器上半个钟头就完，镇上的服务队还管耕地和收割，一亩地只收一百二十元。';
const english = 'The ferry left the east bank at dawn on Monday with eleven cars aboard and more people than its captain could remember carrying.';
const crossing = 'The two new boats will carry thirty cars each and cross the river in four minutes, the company said, and the old one will be kept for the winter.';

describe('pages of many makes', () => {
  it('are parted where each item of a digest names its source, under the name of the page', () => {
    const reading = read('一周云溪｜这些事与你有关', '云溪发布 2031-04-14 18:02', '', '一、早稻开插', text, '（来源：县农业农村局）', '', '二、渡口停航', more, '（来源：县交通局）');
    expect(reading.pageTitle?.text).toBe('一周云溪｜这些事与你有关');
    expect(told(reading)).toEqual([['早稻开插', '', '县农业农村局'], ['渡口停航', '', '县交通局']]);
  });

  it('stay one story where sections name no source, or one does', () => {
    expect(read('白石镇早稻开插', '云溪发布 2031-04-14 18:02', '', '一、机器下田', text, '二、服务到户', more, '（来源：县农业农村局）').reports).toHaveLength(1);
  });

  it('lose the heads and feet a browser prints, and keep the day of the story', () => {
    const reading = read('2031/9/27 上午9:41   早稻开插_云溪网', '早稻开插', '发布时间：2031-09-26 17:20　来源：云溪晚报', text, 'https://www.example.com/0926.html   1/2', more, 'https://www.example.com/0926.html   2/2');
    expect(body(reading)).toEqual([text, more]);
    expect(reading.reports[0]?.published).toBe('2031-09-26T17:20:00');
  });

  it('are read by the topics before a post and the buttons behind it', () => {
    const reading = read('云溪发布', '31-4-14 18:30 来自 微博网页版', '#云溪春耕#【白石镇三百亩早稻开插】' + text, more + ' 收起d', '转发 12 | 评论 3 | 赞 40');
    expect(told(reading)[0]).toEqual(['白石镇三百亩早稻开插', '', '云溪发布']);
    expect(body(reading)).toEqual([text, more]);
  });

  it('name who wrote without By, over the day or over how long it is to read', () => {
    expect(told(read('hillside.example', 'The ferry that leaves at dawn', 'Elin Marsh', '3–4 minutes', '', english, '', english))[0]).toEqual(['The ferry that leaves at dawn', 'Elin Marsh', undefined]);
  });

  it('are credited as wires credit them, and dated as releases are', () => {
    const wire = read('Ferry company orders two boats', 'April 14, 2031 10:41 AM UTC', '', `MARLOW, April 14 (Newswire) - ${english}`, '', 'Reporting by Ines Hale in Marlow and Tom Ark in Easton; Editing by Judith Oakes', 'Share', 'Print');
    expect(wire.reports[0]?.byline.map(({ name }) => name)).toEqual(['Ines Hale', 'Tom Ark']);
    expect(wire.reports[0]?.editor).toBe('Judith Oakes');
    const release = read('Marlow Ferries Orders Two Boats', '', `MARLOW, Wash., April 14, 2031 /PRNewswire/ -- ${english}`, '', crossing, '', 'SOURCE Marlow Ferries');
    expect(release.reports[0]?.source).toBe('Marlow Ferries');
    expect(body(release)).toEqual([english, crossing]);
  });

  it('show a summary cut out of the text once', () => {
    expect(body(read('早稻开插', '2031-04-14 09:12 来源：云溪晚报', `${text.slice(0, 24)}…`, text, more))).toEqual([text, more]);
  });

  it('name the titles of a digital edition, and a site\'s own name set as a heading', () => {
    const paper = readHtml(`<title>云溪日报数字报</title><div><p id="PreTitle">三百亩水田用上插秧机</p><h2 id="Title">白石镇早稻开插</h2><p id="SubTitle">一亩只要半个钟头</p></div><div><p>${text}</p><p>${more}</p></div>`).reports[0];
    expect([paper?.kicker?.text, paper?.headline?.text, paper?.subhead?.text, paper?.source]).toEqual(['三百亩水田用上插秧机', '白石镇早稻开插', '一亩只要半个钟头', '云溪日报']);
    const blog = readHtml(`<title>早稻开插了 – 云溪同乡会</title><header><h1 class="site-title">云溪同乡会</h1></header><article><h1>早稻开插了</h1><p>${text}</p><p>${more}</p></article>`);
    expect(told(blog)).toEqual([['早稻开插了', '', '云溪同乡会']]);
  });
});
