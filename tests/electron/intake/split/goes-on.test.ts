import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const page = (piece: string, rest: string): string => `小站大情怀

入冬以来,白渠县北部山区气温骤 降,车站里的旅客多起来。站长石 青带着八名职工守在站台上,
扫雪、除冰、帮老人提行李,天 亮前把站台清理得干干净净。

提前一步,把困难想在前头

段里早早开了会,把十一个科室的人 分到各站。石青领着大家把候车室 的窗子补好,把热水烧上。

${piece}

${rest}

到年底,小站送走旅客三万人次, 没有一个人误车。大伙说,守好站 就是守好回家的路。(石宁)
`;
const read = (text: string): { titles: (string | undefined)[]; bodies: string } => {
  const { reports } = readExtraction(textOf(text));
  return {
    titles: reports.flatMap((report) => [report.headline?.text, ...report.paragraphs.filter(({ kind }) => kind === 'section').map((one) => one.text)]),
    bodies: reports.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'body').map((one) => one.text)).join('\n'),
  };
};

describe('a line of a title\'s shape on a page that a scan broke', () => {
  it.each([
    ['a word broken at its end', '去年春运,桥头、石坪等站 因自助设', '备不足,旅客排队时间最长达四十 分钟。今年早早添了二十台新的。', '因自助设备不足'],
    ['what asks for more', '去年夏天,山洪冲断了进站的', '小路,米面运不进来。石青和职工 们沿着铁道走了三个小时去背米。', '冲断了进站的小路'],
    ['an old line end that left one character', '桥头站是北线上的一个四 等', '小站,全站只有14名职工,离最近的 镇子也要走五公里山路。', '一个四等小站'],
    ['a verb that hands over', '站长石青在这里一干就是', '十九年。他带着职工在站区种菜 养鸡,把荒坡变成了花园。', '一干就是十九年'],
  ])('is text with %s', (_, piece, rest, joined) => {
    const { titles, bodies } = read(page(piece, rest));
    expect(titles).toEqual(['小站大情怀', '提前一步,把困难想在前头']);
    expect(bodies).toContain(joined);
  });

  it('is a heading where nothing goes on', () => {
    expect(read(page('多走一步,把服务做到心里', '车站里有一支服务队,二十多名队 员平均年龄只有26岁,都是本地人。')).titles).toContain('多走一步,把服务做到心里');
  });

  it.each(['服务,是一点一滴攒出来的', '留住人,街才是活的', '外出的村民远程参与'])('is a heading though it ends as %s does', (heading) => {
    expect(read(page(heading, '车站里有一支服务队,二十多名队 员平均年龄只有26岁,都是本地人。')).titles).toContain(heading);
  });
});

it('takes the kind of a report under verse for the subhead that lost its dash', () => {
  const { reports } = readExtraction(textOf('把课堂开进大山 把温暖送到炕头\n\n白渠县教育局机关“百日送教”活动侧记\n\n立春刚过，白渠县南部山区一片霜白。早上六点半，送教的车出了县城，车上装着一箱课本和二十盏台灯。\n'));
  expect(reports.map(({ headline, subhead }) => [headline?.text, subhead?.text])).toEqual([['把课堂开进大山 把温暖送到炕头', '白渠县教育局机关“百日送教”活动侧记']]);
});

it('joins a paragraph that broke off short of its column to its rest, where the words go on', () => {
  const { bodies } = read('绣出好日子\n\n本报记者 石宁\n\n清晨七点，回龙村的院坝里坐满了人，二\n十多名妇女围着绣架飞针走线，半天绣好\n一朵花。师傅们把课堂搬到田坎，先\n\n后开办刺绣、竹编、扎染培训班，一百\n多名妇女学会了手艺，足不出村就能挣\n到钱，日子越过越有奔头。\n');
  expect(bodies).toContain('搬到田坎，先后开办刺绣');
});
