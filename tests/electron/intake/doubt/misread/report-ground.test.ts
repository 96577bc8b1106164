import { describe, expect, it } from 'vitest';
import { pairLatticeOf } from '../../../../../electron/intake/doubt/context/pair-lattice.ts';
import { misreadIn, type Misread } from '../../../../../electron/intake/doubt/misread/misread-words.ts';
import { askedByReport, mostGiven, type TriedRun } from '../../../../../electron/intake/doubt/misread/report-ground.ts';
import { wordList } from '../../../../../electron/intake/doubt/words/load-words.ts';

const tried = (text: string): TriedRun => ({ text, score: pairLatticeOf(wordList(), text).whole, found: misreadIn(text, () => 0, mostGiven) });
const slip: Misread = { from: 0, length: 2, at: 0, word: '捐赠', lift: 0, gain: 0, rule: 'look-alike' };
const asked = (texts: readonly string[], one: Misread = slip, run = '指赠'): number => askedByReport(texts.map(tried))(one, run);

const news = ['社区干部走访群众了解困难', '今年全县新增就业人数明显增加', '志愿者为老人送去生活用品', '学校组织学生参加社会实践活动', '有关部门加强食品安全监督检查'];
const trade = ['萃余液经二段反萃后送电积', '坯壳减薄处补喷结晶器铜板镍层', '罩退卷经平整后浪形翘皮超差', '吹氩搅拌促簇状夹杂变性上浮', '扒渣兑铁后副枪测温定氧'];

describe('what a report asks of a misread word', () => {
  it('is more in prose of a trade than in news, and nothing in a report too short to tell', () => {
    expect(asked(trade)).toBeGreaterThan(asked(news) + 0.3);
    expect(Math.abs(asked(['扒渣']))).toBeLessThan(0.2);
  });

  it('is more where the report has the very character elsewhere, oftener than prose has it, but none that every sentence has', () => {
    const drain = { ...slip, at: 1, word: '脱氢' };
    expect(asked([...news, '排出的氨气回收后制成氨水', '液氨储罐旁装了测氨的探头'], drain, '脱氨')).toBeGreaterThan(asked(news, drain, '脱氨') + 1);
    const word = { ...slip, at: 1, word: '好处' };
    expect(asked([...news, '村里的路修好了老人们的出行方便了'], word, '好的')).toBeCloseTo(asked([...news, '村里的路修好了老人们的出行方便了'], { ...word, rule: 'two-characters-swapped' }, '好的'));
  });

  it('is not raised by words that are surely misread: bad print is no trade', () => {
    const broken = ['社区千部走访群众了解困难', '今年全县新增就业入数明显增加', '志愿者为老人送去主活用品', '学校组识学生参加社会实践活动', '有关部门加强食品安金监督检查'];
    expect(asked(broken)).toBeLessThan(asked(news) + 0.3);
  });

  it('takes no more off than a doubt is tried with', () => {
    for (const texts of [news, trade, []]) expect(asked(texts)).toBeGreaterThanOrEqual(-mostGiven);
  });
});
