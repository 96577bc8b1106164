import { describe, expect, it } from 'vitest';
import { compareStories, shapeOf } from '../../../../shared/text/sameness/compare-stories.ts';
import { mayBeSame, sketchOf } from '../../../../shared/text/sameness/sketch.ts';
import { dice } from '../../../support/damage/dice.ts';
import { copies, copyNames } from '../../../support/sameness/copies.ts';
import { closingLine, forms } from '../../../support/sameness/forms.ts';
import { freeStory } from '../../../support/sameness/free-story.ts';

const same = (one: string, other: string): boolean => compareStories(shapeOf(one), shapeOf(other)).same;
const found = (one: string, other: string): boolean => {
  const [here, there] = [sketchOf(one), sketchOf(other)];
  return here.some((key) => there.includes(key)) && mayBeSame(here, there);
};
const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));

describe('copies of a story', () => {
  const chance = dice(11);
  const rounds = 40;
  for (const english of [false, true]) {
    for (const name of copyNames) {
      if (name === 'another lead' && english) continue;
      it(`knows one that is ${name}${english ? ', English' : ''}: nineteen in twenty or more`, () => {
        const told = Array.from({ length: rounds }, () => freeStory(chance, english ? 1500 : 500, english));
        const known = told.filter((story) => {
          const copy = copies[name](story, chance).join('\n');
          return same(story.join('\n'), copy) && found(story.join('\n'), copy);
        });
        expect(known.length).toBeGreaterThanOrEqual(rounds * 0.95);
      });
    }
  }

  it('knows a brief by the story it was cut from, and says how much of it stands there', () => {
    const story = freeStory(chance, 1500);
    const brief = story.slice(0, 2).join('\n');
    const likeness = compareStories(shapeOf(brief), shapeOf(story.join('\n')));
    expect(likeness.same).toBe(true);
    expect(likeness.held).toBeGreaterThan(0.95);
    expect(likeness.length).toBeLessThan(0.4);
  });

  it('holds for two short texts only when all of one stands in the other, and their figures agree', () => {
    expect(same('图书馆今起延长开放。', '圖書館今起延長開放')).toBe(true);
    expect(same('图书馆今起延长开放至21时。', '图书馆今起延长开放至22时。')).toBe(false);
    expect(same('图书馆今起延长开放。', '图书馆今起延长开放，读者可凭身份证进入自习室。')).toBe(false);
    expect(same('', '')).toBe(false);
    expect(same('。！', '？')).toBe(false);
  });

  it('says the same whichever text comes first', () => {
    for (const name of copyNames) {
      const story = freeStory(chance, 300);
      const [one, other] = [shapeOf(story.join('\n')), shapeOf(copies[name](story, chance).join('\n'))];
      expect(compareStories(one, other)).toEqual(compareStories(other, one));
    }
  });
});

describe('other stories in the same words', () => {
  const chance = dice(23);
  for (const form of forms) {
    it(`keeps ${form.name} of one week apart from that of another`, () => {
      const shapes = Array.from({ length: 40 }, (_, issue) => shapeOf(form.fill(chance, issue)));
      expect(pairs(shapes).filter(([one, other]) => compareStories(one, other).same)).toHaveLength(0);
    });
    it(`knows a copy of ${form.name} all the same`, () => {
      const text = form.fill(chance, 3);
      expect(same(text, copies['full width, other signs, wrapped']([text]).join('\n'))).toBe(true);
    });
  }

  it('keeps stories apart that end in the same long line', () => {
    const shapes = Array.from({ length: 40 }, () => shapeOf(`${freeStory(chance, 200).join('\n')}\n${closingLine}`));
    expect(pairs(shapes).filter(([one, other]) => compareStories(one, other).same)).toHaveLength(0);
  });

  it('lets one misread figure of many pass, and the date of a notice not', () => {
    const notice = '石桥路小学定于5月7日上午召开家长会，请各位家长从东门进入，按班级就座，会后由班主任介绍本学期安排，车辆请停在操场北侧，谢谢配合。';
    expect(same(notice, notice.replace('5月7日', '5月14日'))).toBe(false);
    const report = '清浦区3个社区共收到捐款8216元、口罩1200个、大米35袋，42名志愿者当天分三组送到67户家中，其中独居老人19户，全程用时6小时，行程28公里。';
    expect(same(report, report.replace('8216', '3216'))).toBe(true);
  });
});
