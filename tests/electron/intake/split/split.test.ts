import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { numberingOf } from '../../../../electron/intake/clean/text-marks.ts';
import { hasKickerBefore, isTitleShaped } from '../../../../electron/intake/split/title-shape.ts';
import type { Hint } from '../../../../shared/domain/document.ts';
import { textOf } from '../whole-text.ts';

describe('isTitleShaped', () => {
  it.each(['小窗口 大服务', '让群众少跑腿 让数据多跑路', '云溪县:把舞台搭到家门口', '早桃上市啦！', 'Council Approves Park on Old Rail Yard', 'What happens next?', 'Inflation Slows in the U.S.'])('%s is', (line) => { expect(isTitleShaped(line)).toBe(true); });
  it.each(['近日，云溪县开展植树活动', '步道沿河而建，', '大家都来了。', '为方便群众办事，中心小学延长了开放', '“我们不走！”', 'the old footbridge', 'It opened in May.', 'A ferry that has'])('%s is not', (line) => { expect(isTitleShaped(line)).toBe(false); });

  it('knows a kicker and a number before a headline', () => {
    expect(hasKickerBefore('云溪县南屏街道 暖心服务进社区')).toBe(true);
    expect(hasKickerBefore('小窗口 大服务')).toBe(false);
    expect(numberingOf('二、把路修到村口')).toBe('二、');
  });
});

const paragraph = '果农们把第一批早桃装箱，当天就发往省城的批发市场。合作社今年新添了两台冷藏车，路上不再怕热。';
const heads = (text: string, hints: Hint[] = []): (string | undefined)[] => readExtraction({ ...textOf(text), hints }).reports.map((report) => report.headline?.text);

describe('stories', () => {
  it('stand in the order of the page, whatever levels its headings have', () => {
    const text = ['早桃上市', '夜读开讲', '步道贯通'].map((headline) => `${headline}\n\n本报讯（记者 周晓峰）${paragraph}\n\n`).join('');
    const levels = [2, 2, 1];
    const hints = ['早桃上市', '夜读开讲', '步道贯通'].map((headline, i): Hint => ({ kind: 'heading', level: levels[i] ?? 1, start: text.indexOf(headline), end: text.indexOf(headline) + headline.length }));
    expect(heads(text, hints)).toEqual(['早桃上市', '夜读开讲', '步道贯通']);
  });

  it('part where one is signed and a headline follows', () => {
    expect(heads(`早桃上市\n${paragraph} 周晓峰\n夜读开讲\n${paragraph} 甘霖`)).toEqual(['早桃上市', '夜读开讲']);
  });

  it('part at a lead-in, with a headline or without', () => {
    expect(heads(`本报讯（记者 甘霖）${paragraph}\n本报讯（记者 尚可）${paragraph}`)).toEqual([undefined, undefined]);
  });

  it('hold together over headings of their sections', () => {
    expect(heads(`早桃上市\n${paragraph}\n一、抢鲜\n${paragraph}\n二、冷链\n${paragraph}`)).toEqual(['早桃上市']);
  });

  it('are briefs where numbers and signatures part them', () => {
    expect(heads(`工作简讯\n一、早桃上市\n${paragraph}（农业局）\n二、夜读开讲\n${paragraph}（图书馆）`)).toEqual(['早桃上市', '夜读开讲']);
  });

  it('part at a wide gap where a text breaks off and a kicker follows', () => {
    expect(heads(`早桃上市\n\n${paragraph}果农们说今年的\n\n\n\n\n云溪县:夜读开讲\n\n${paragraph}`)).toEqual(['早桃上市', '云溪县:夜读开讲']);
  });

  it('part at headings of the first level, and not at those below', () => {
    const text = `早桃上市\n${paragraph}\n抢鲜\n${paragraph}\n夜读开讲\n${paragraph}`;
    const hint = (words: string, level: number): Hint => ({ kind: 'heading', level, start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(heads(text, [hint('早桃上市', 1), hint('抢鲜', 2), hint('夜读开讲', 1)])).toEqual(['早桃上市', '夜读开讲']);
  });

  it('have their page title above them', () => {
    const reading = readExtraction(textOf(`同心同行·基层篇\n\n云溪县\n\n早桃上市\n\n${paragraph} 周晓峰\n\n夜读开讲\n\n${paragraph} 甘霖`));
    expect(reading.pageTitle?.text).toBe('同心同行·基层篇');
    expect(reading.reports[0]?.kicker?.text).toBe('云溪县');
  });
});

describe('a page of several places', () => {
  const titles = (text: string): unknown => { const { pageTitle, reports } = readExtraction(textOf(text)); return [pageTitle?.text, ...reports.map((report) => [report.kicker?.text, report.headline?.text])]; };

  it('parts unsigned stories by the kicker each has on its own line', () => {
    expect(titles(`同心筑梦 县域新貌\n\n云溪县\n\n早桃上市\n\n${paragraph}\n\n南屏街道\n\n夜读开讲\n\n${paragraph}\n\n市水利局\n\n渠道通到田头\n\n${paragraph}`))
      .toEqual(['同心筑梦 县域新貌', ['云溪县', '早桃上市'], ['南屏街道', '夜读开讲'], ['市水利局', '渠道通到田头']]);
  });

  it('takes a place with a colon over a headline for its kicker, without the colon', () => {
    expect(titles(`学法用法 各地在行动\n\n云溪县：\n早桃上市\n\n${paragraph}\n\n（甘霖）\n\n南屏镇：\n夜读开讲\n\n${paragraph}\n\n（尚可）`))
      .toEqual(['学法用法 各地在行动', ['云溪县', '早桃上市'], ['南屏镇', '夜读开讲']]);
  });

  it('is one story where only its end is signed', () => {
    expect(heads(`各地忙春耕\n\n云溪县：早桃上市\n\n${paragraph}\n\n南屏镇：夜读开讲\n\n${paragraph}\n\n石桥乡：渠道通水\n\n${paragraph}\n\n（本报记者 甘霖）`)).toHaveLength(1);
  });

  it('keeps a salutation over running text in the text', () => {
    expect(readExtraction(textOf(`云溪县教育局：\n\n${paragraph}`)).reports[0]?.kicker).toBeUndefined();
  });

  it('has its own name at its top, where nothing else is of a site', () => {
    expect(titles(`云溪日报·乡村周刊\n\n早桃上市\n\n${paragraph} 甘霖\n\n夜读开讲\n\n${paragraph} 尚可`)).toEqual(['云溪日报·乡村周刊', [undefined, '早桃上市'], [undefined, '夜读开讲']]);
    expect(titles(`云溪日报·乡村周刊　第3版\n\n早桃上市\n\n${paragraph} 甘霖\n\n夜读开讲\n\n${paragraph} 尚可`)).toEqual([undefined, [undefined, '早桃上市'], [undefined, '夜读开讲']]);
    expect(titles(`基层动态\n\n云溪县 早桃上市\n${paragraph}（甘霖）\n\n南屏镇 夜读开讲\n${paragraph}（尚可）`)).toEqual(['基层动态', [undefined, '云溪县 早桃上市'], [undefined, '南屏镇 夜读开讲']]);
  });
});

describe('a scanned column', () => {
  it('has no heading in the first lines of a paragraph, the last of which ended early', () => {
    const { reports } = readExtraction(textOf(`早桃上市\n\n　　本报讯(记者 甘霖)“果农们早早就起来\n装箱了。”近日，家住云溪镇的多位村民说\n道，装早桃的车一辆接着一辆。\n　　记者昨天从果业合作社了解到，果农们\n连续三天在果园里边摘果边装车\n赶着发货，三十多个帮工两人一组，每人每\n天能装两百多箱，批发市场的车等在路口。\n合作社随后把冷藏车都调了过来，路上不热。\n`));
    expect(reports[0]?.paragraphs.map(({ kind }) => kind)).not.toContain('section');
  });

  it('has headings where its indents were lost, and no first lines among them', () => {
    const column = (words: string): string => [words.slice(0, 13), ...(words.slice(13).match(/.{1,15}/gu) ?? [])].join('\n');
    const { reports } = readExtraction(textOf(`早桃上市\n\n${column('果农们把第一批早桃装箱以后当天就发往省城的批发市场。合作社今年新添了两台冷藏车，路上不再怕热。')}\n\n抢鲜\n\n${column('天刚蒙蒙亮的时候果园里就有了人声。三十多个帮工两人一组，一个剪枝摘果，一个装箱过秤。')}`));
    expect(reports.map(({ paragraphs }) => paragraphs.map(({ kind }) => kind))).toEqual([['body', 'section', 'body']]);
  });

  it('has a headline in two halves as wide as its lines', () => {
    const text = '果园里早就 热闹起来，帮工们两人一组，一个剪 枝摘果一个装箱过秤，天还没有大亮 就装满了两台冷藏车发往省城的批发';
    expect(heads(`抢鲜又抢市 早桃出山坡路更宽\n\n${text.replace('果园里早就 热闹', '“果园里早就是一片热闹的 声音热闹')}市场。`)).toEqual(['抢鲜又抢市 早桃出山坡路更宽']);
  });
});

describe('a story', () => {
  it('has the line that opens with a dash right under its headline for its subhead', () => {
    const report = readExtraction(textOf(`云溪县：\n早桃出山 坡路变宽\n——山乡果业观察\n\n${paragraph}\n（甘霖）`)).reports[0];
    expect([report?.kicker?.text, report?.headline?.text, report?.subhead?.text]).toEqual(['云溪县', '早桃出山 坡路变宽', '山乡果业观察']);
  });

  it('is signed behind a mark at the end of its text', () => {
    const report = readExtraction(textOf(`早桃上市\n${paragraph} ■甘霖`)).reports[0];
    expect(report?.byline).toEqual([{ name: '甘霖' }]);
    expect(report?.paragraphs.at(-1)?.text).toBe(paragraph);
  });


  it('takes kicker, headline and subhead from three titles', () => {
    const report = readExtraction(textOf(`公共服务进行时\n等车的人不再猜时间\n——站台改造见闻\n${paragraph}`)).reports[0];
    expect([report?.kicker?.text, report?.headline?.text, report?.subhead?.text]).toEqual(['公共服务进行时', '等车的人不再猜时间', '站台改造见闻']);
  });

  it('takes a line that hands over with a dash for the kicker, and a paragraph that ends so for text', () => {
    const [report] = readExtraction(textOf(`妇联检查食堂——\n把早饭做到学生心坎上\n${paragraph}\n冷藏车一到，各村的桃子就排着队上了路，一箱一箱码得齐整——\n${paragraph}\n`)).reports;
    expect([report?.kicker?.text, report?.headline?.text]).toEqual(['妇联检查食堂——', '把早饭做到学生心坎上']);
    expect(report?.paragraphs.every(({ kind }) => kind === 'body')).toBe(true);
  });

  it('infers a year only from the page, and says so', () => {
    const report = readExtraction(textOf(`早桃上市\n新华社昆明4月6日电（记者 白羽）2023年4月5日，${paragraph}`)).reports[0];
    expect([report?.published, report?.publishedInferred]).toEqual(['2023-04-06', true]);
  });

  it('puts captions apart without their pointers', () => {
    const paragraphs = readExtraction(textOf(`早桃上市\n${paragraph}\n▲图为果农在装箱。\n${paragraph}`)).reports[0]?.paragraphs;
    expect(paragraphs?.map(({ kind }) => kind)).toEqual(['body', 'caption', 'body']);
    expect(paragraphs?.[1]?.text).toBe('果农在装箱。');
  });

  it('takes one sentence right under the word for a picture for its caption, a blank line after it, and no credits there', () => {
    const kinds = (text: string): unknown => readExtraction(textOf(text)).reports[0]?.paragraphs.map(({ kind }) => kind);
    expect(kinds(`早桃上市\n云溪发布 2023-05-09 07:30\n\n${paragraph}\n\n图片\n甘霖（右）在装箱。\n\n${paragraph}\n\n图片\n文字：甘霖\n编辑：尚可`)).toEqual(['body', 'caption', 'body']);
    expect(kinds(`早桃上市\n云溪发布 2023-05-09 07:30\n${paragraph}\n图片\n果农们早早上了山。\n${paragraph}`)).toEqual(['body', 'body', 'body']);
  });

  it('sets aside who gave the picture of its title', () => {
    expect(readExtraction(textOf(`早桃上市\n\n${paragraph}\n\n(题图由云溪镇提供)`)).reports[0]?.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'credit']);
  });

  it('goes on over a caption where its paragraph broke off', () => {
    const paragraphs = readExtraction(textOf(`早桃上市\n\n${paragraph}车队从村口出发，沿着\n\nIMG_1.jpg\n\n果农在装箱。\n\n新修的公路一路向北，天亮前就到了市场。`)).reports[0]?.paragraphs;
    expect(paragraphs?.[0]?.text).toContain('沿着新修的公路');
  });
});
