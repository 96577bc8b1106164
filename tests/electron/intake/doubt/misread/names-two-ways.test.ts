import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameMentions, pairsOf } from '../../../../../electron/intake/doubt/misread/name-mentions.ts';
import { likelyName } from '../../../../../electron/intake/doubt/misread/right-way.ts';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { runs } from '../../../../support/property-runs.ts';
import { textOf } from '../../whole-text.ts';

const twoWays = (body: string, head = '渡口点亮夜航灯'): string[] => readExtraction(textOf(`${head}\n${body}`)).reports.flatMap(({ doubts }) =>
  doubts.filter(({ rule }) => rule === 'name-two-ways').map(({ text, suggestion = '' }) => `${text}>${suggestion}`));

describe('a name written two ways', () => {
  it.each([
    ['船工钟维岳在渡口守了三十年。他说，灯亮了，心里也亮。钟继岳的儿子也上了船。钟维岳很高兴。', '钟继岳>钟维岳'],
    ['校长林郁葱介绍，孩子们过河方便了。灯会上，校长林都葱为船工送上了棉衣。', '林都葱>林郁葱'],
    ['选手葛铁军第一个到岸。领完奖，葛轶军还要赶回去上班。葛铁军说，明年再来。', '葛轶军>葛铁军'],
    ['石碾村的渡口装了灯。今年，村里的苹果熟了，石辗村的果农过河卖果方便多了。老人说，石碾村从没这么亮。', '石辗村>石碾村'],
    ['铁西街道装了灯。家住钟西街道的退休教师说，夜里也敢出门了。在铁西街道，灯还要再添。', '钟西街道>铁西街道'],
    ['恒瑞源果业出了灯钱。去年冬天，恒端源果业还送来了棉衣。大家记着恒瑞源果业的好。', '恒端源>恒瑞源'],
    ['负责人傅敏介绍，灯是大家捐的。傅散说，明年再添两盏。接着，傅敏说起了修船的事。', '傅散>傅敏'],
  ])('is doubted where it stands seldomer: %s', (body, found) => {
    expect(twoWays(body)).toEqual([found]);
  });

  it('is doubted in the byline, in headlines and under pictures too', () => {
    expect(twoWays('本报讯（记者 冉茂林）灯亮了，船工笑了。\n图为船工在检查航灯。本报记者 再茂林 摄')).toEqual(['再茂林>冉茂林']);
    expect(twoWays('本报讯（记者 再茂林）灯亮了，船工笑了。\n图为船工在检查航灯。本报记者 冉茂林 摄')).toEqual(['再茂林>冉茂林']);
    expect(twoWays('船工钟维岳守了三十年渡口。钟维岳说，心里亮堂。', '钟继岳守渡三十年')).toEqual(['钟继岳>钟维岳']);
  });

  it('is doubted in the byline of another story beside', () => {
    const page = (second: string): string => `渡口点亮夜航灯\n本报讯（记者 汪一舟）灯亮了，船工们都很高兴，过河的人也多了起来。\n书屋开门迎客\n本报讯（${second}。孩子们都来看书，书屋里坐得满满的，一直开到天黑。`;
    const doubted = (text: string): string[][] => readExtraction(textOf(text)).reports.map(({ doubts }) => doubts.filter(({ rule }) => rule === 'name-two-ways').map(({ text: read, suggestion = '' }) => `${read}>${suggestion}`));
    expect(doubted(page('记者 注一舟）书屋开了'))).toEqual([[], ['注一舟>汪一舟']]);
    expect(doubted(page('记者 周远）村民注一舟说，书屋开了'))).toEqual([[], []]);
  });

  it.each([
    '灯会上，教师李伟写了一副春联。退休医生李玮画了一幅梅花。李伟说，好看。',
    '郑国强今年52岁，在村里开货车。他的弟弟郑国富在县城开店。',
    '村民王建军种了三亩藕。村医王健军周周都来。王建军说，路好走了。',
    '电工刘志明爬上电杆。刘志明说，线路老了。同村的木工刘志朋在屋里刨木头。',
    '墙的东边住着汪有福，西边住着他的堂弟汪有禄。汪有福说，墙拆了好。',
    '上石村修了路。下石村也修了路。到了秋天，上石村又装了灯。',
    '王家庄、汪家庄两个村子合修了一座桥。王家庄出木料。',
    '永丰公司捐了三万元。永年公司捐了两万元。',
    '一类苗要控，二类苗要促，三类苗要补。开春以后，二类苗占了九成。',
    '车驶往鹿寨方向。路上，在鹿寨县公安局的配合下，车停了下来。',
    '供各乡镇（街道）参考。全县十二个乡镇都装了灯。',
  ])('is none where two people or places are named: %s', (body) => {
    expect(twoWays(body)).toEqual([]);
  });

  it('is taken for the one that is more of a name where both stand once', () => {
    expect(likelyName('何永康', 0, 'person')).toBeGreaterThan(likelyName('荷永康', 0, 'person'));
    expect(likelyName('乔秀兰', 1, 'person')).toBeGreaterThan(likelyName('乔秃兰', 1, 'person'));
    expect(likelyName('上湾村', 1, 'place')).toBeGreaterThan(likelyName('上弯村', 1, 'place'));
  });
});

describe('pairs of names', () => {
  it('differ in one character, whatever they are, and are found once', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁]{3}$/), { maxLength: 40 }), (names) => {
      const expected = names.flatMap((a, i) => names.slice(i + 1).filter((b) => [0, 1, 2].filter((k) => a[k] !== b[k]).length === 1).map((b) => [a, b].sort().join()));
      expect([...pairsOf(names)].map(({ one, other, at }) => { expect(one.charAt(at)).not.toBe(other.charAt(at)); return [one, other].sort().join(); }).sort()).toEqual(expected.sort());
    }), runs(60));
  });

  it('are made of what no list cuts into words', () => {
    const passage = { text: '记者从街道办事处了解到，钟维岳守着渡口。', segments: [] };
    const names = nameMentions([passage], []);
    expect(names.has('钟维岳')).toBe(true);
    expect(names.has('办事处')).toBe(false);
    expect(names.get('钟维岳')?.map(({ at }) => at)).toEqual([12]);
  });
});
