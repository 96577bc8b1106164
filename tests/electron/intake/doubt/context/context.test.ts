import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside } from '../../../../../electron/intake/doubt/context/beside.ts';
import { PairLattice } from '../../../../../electron/intake/doubt/context/pair-lattice.ts';
import { likenessesOf, soundingLike } from '../../../../../electron/intake/doubt/context/likeness.ts';
import { noWord, startOfRun, wordPairs } from '../../../../../electron/intake/doubt/context/word-pairs.ts';
import { wordList } from '../../../../../electron/intake/doubt/words/load-words.ts';
import { misreadIn } from '../../../../../electron/intake/doubt/misread/misread-words.ts';
import { runs } from '../../../../support/property-runs.ts';

const model = wordPairs();
const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
const numberOf = (word: string): number => model.numberOf(unitsOf(word), 0, word.length);
const never = (): 0 => 0;
const cut = (run: string): string[] => new PairLattice(model, run, wordList()).words().map(({ from, to }) => run.slice(from, to));

/** Runs of Han: words of news side by side, and any characters between them. */
const run = fc.array(fc.oneof(fc.constantFrom('社区', '干部', '走访', '群众', '种植户', '病虫害', '收购价', '的', '了', '在', '一', '乡镇', '卫生院'), fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit))), { minLength: 1, maxLength: 40 }).map((words) => words.join(''));

describe('the model of which word follows which', () => {
  it('knows words and their pairs, and says of what it does not know that it is none', () => {
    expect([numberOf('种植户'), numberOf('病虫害'), numberOf('社')].every((number) => number > startOfRun)).toBe(true);
    expect([numberOf('收胸价'), numberOf('病史害'), model.numberOf(unitsOf('社区干部走'), 0, 5)]).toEqual([noWord, noWord, noWord]);
  });

  it('gives a word that is often seen after another more than it has by itself, and one never seen there less', () => {
    const [prevent, pests, singer] = [numberOf('防治'), numberOf('病虫害'), numberOf('歌手')];
    expect(model.follows(prevent, pests)).toBe(true);
    expect(model.shareAfter(prevent, pests)).toBeGreaterThan(model.shareOf(pests) + 2);
    expect(model.follows(prevent, singer)).toBe(false);
    expect(model.shareAfter(prevent, singer)).toBeLessThanOrEqual(model.shareOf(singer));
  });

  it('lets two characters stand side by side that do in some word', () => {
    expect(['社区', '植户', '虫害'].map((pair) => model.mayStandBeside(pair.charCodeAt(0), pair.charCodeAt(1)))).toEqual([true, true, true]);
  });
});

describe('characters side by side', () => {
  const says = (pair: string): number => beside().says(pair.charCodeAt(0), pair.charCodeAt(1));

  it('stand together oftener than by chance inside words and where words follow one another, and never where no text has them so', () => {
    for (const pair of ['国徽', '服务', '人民']) expect(says(pair), pair).toBeGreaterThan(0.5);
    for (const pair of ['国微', '朋务', '熵情']) expect(says(pair), pair).toBeLessThan(-1);
  });

  it('say nothing at the ends of a run and beside what is no Han', () => {
    expect([beside().says(undefined, 0x4e00), beside().says(0x4e00, undefined), says('a社')]).toEqual([0, 0, 0]);
  });
});

describe('characters of one sound', () => {
  it('are those in use, without the character itself, whatever their tone', () => {
    const like = String.fromCharCode(...soundingLike('律'.charCodeAt(0)));
    expect(like).toContain('率');
    expect(like).not.toContain('律');
    expect(soundingLike('a'.charCodeAt(0))).toEqual([]);
  });
});

describe('the words of a run', () => {
  it('are cut by what follows what', () => {
    expect(cut('乡镇干部走访种植户')).toEqual(['乡镇', '干部', '走访', '种植户']);
    expect(cut('')).toEqual([]);
  });

  it('spell the run again, whatever it is, and cost what the whole does', () => {
    fc.assert(fc.property(run, (text) => {
      const lattice = new PairLattice(model, text, wordList());
      expect(lattice.words().map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      expect(Number.isFinite(lattice.whole)).toBe(true);
    }), runs(100));
  });

  it('make no run likelier by a word that it has: the best way with it is never better than the best way', () => {
    fc.assert(fc.property(run, (text) => {
      const lattice = new PairLattice(model, text, wordList());
      for (const { from, to } of lattice.words()) {
        const word = model.numberOf(lattice.units, from, to - from);
        if (to - from <= 5 && word !== noWord) expect(lattice.wholeWith(word, from, to - from)).toBeCloseTo(lattice.whole, 6);
      }
    }), runs(100));
  });
});

describe('characters that look alike', () => {
  it('are named likest first', () => {
    expect(likenessesOf('己'.charCodeAt(0)).map(({ unit }) => String.fromCharCode(unit))[0]).toBe('已');
    for (const character of '沐末晴科') {
      const likes = likenessesOf(character.charCodeAt(0)).map(({ likeness }) => likeness);
      expect(likes.length).toBeGreaterThan(3);
      expect(likes).toEqual([...likes].sort((a, b) => b - a));
    }
    expect(likenessesOf('x'.charCodeAt(0))).toEqual([]);
  });
});

describe('words broken by one character', () => {
  it.each([
    ['从修枝疏果到病史害防治都请人来讲', '病史害', '病虫害'], ['乡亲们把它全部损赠给灾区的孩子', '损赠', '捐赠'], ['研究院对遗址进行抢救性发崛', '发崛', '发掘'], ['学员全部持正上岗', '持正', '持证'],
    ['镇里给每户发了一台粉醉机', '粉醉机', '粉碎机'], ['旧小区的改造项日全部完工', '项日', '项目'], ['区社干部动员群众打扫院子', '区社', '社区'],
    ['谷场上歌声此起彼俯', '此起彼俯', '此起彼伏'], ['停水几天群众怨声载到', '怨声载到', '怨声载道'],
  ])('are found by what stands beside them: %s', (text, read, meant) => {
    const found = misreadIn(text, never).map(({ from, length, word }) => [text.slice(from, from + length), word]);
    expect(found.some(([loose = '', word = '']) => read.includes(loose) || loose.includes(read) ? meant.includes(word) || word.includes(meant) : false), JSON.stringify(found)).toBe(true);
  });

  it('are not found where the run reads well', () => {
    for (const text of ['走村串巷问民情', '十防九空的老话', '来处不易的粮食', '乡镇干部走访种植户', '全镇早稻已收割完毕', '孩子们在书屋里读书写字', '消防员连夜转移被困群众', '这一天来的人比往年多了两成']) expect(misreadIn(text, never)).toEqual([]);
  });

  it('lie apart, inside the run, each another word of as many characters', () => {
    fc.assert(fc.property(run, (text) => {
      let end = 0;
      for (const { from, length, word, gain } of misreadIn(text, never, 2)) {
        expect(from).toBeGreaterThanOrEqual(end);
        end = from + length;
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).toHaveLength(length);
        expect(word).not.toBe(text.slice(from, end));
        expect(gain).toBeGreaterThanOrEqual(0);
      }
    }), runs(100));
  });
});

describe('places misread for others', () => {
  it('knows a province by its name without its rank', () => {
    for (const [read, meant] of [['淅江', '浙江'], ['汀西', '江西']] as const) expect(misreadIn(`${read}省的茶农`, never).map(({ word }) => word.slice(0, 2))).toEqual([meant]);
  });
});
