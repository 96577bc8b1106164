import type { GoldDoubt } from './gold.ts';

/** Words and what a scanner makes of them: one look-alike character, and the word is none. */
const misreadings: readonly (readonly [word: string, misread: string])[] = [
  ['捐赠', '指赠'], ['担任', '扫任'], ['自己', '自已'], ['人员', '入员'], ['期末', '期未'], ['未来', '末来'], ['干部', '千部'], ['土地', '士地'], ['天气', '夭气'],
  ['已经', '己经'], ['学校', '学枝'], ['技术', '枝术'], ['治理', '冶理'], ['项目', '顶目'], ['农民', '衣民'], ['收入', '收人'], ['责任', '贵任'], ['困难', '因难'],
  ['活动', '话动'], ['建设', '建没'], ['群众', '群从'], ['村民', '材民'], ['职工', '职土'], ['面积', '面枳'], ['检测', '捡测'], ['设备', '没备'],
  ['补助', '补肋'], ['居民', '居艮'], ['乘客', '乘容'], ['施工', '施土'], ['操作', '躁作'], ['投入', '投人'], ['街道', '街逍'],
  ['采用', '采甩'], ['工作', '工怍'], ['社区', '杜区'], ['标准', '标淮'], ['温度', '温庋'], ['安全', '安金'], ['测量', '侧量'], ['历史', '厉史'],
];

/**
 * Misreads up to `count` words, no two in one paragraph, outside a story's first 30 characters.
 * A word misread here is always no word any more, so a reader can tell.
 */
export function misread(paragraphs: readonly string[], count: number, skip: number): { paragraphs: string[]; doubts: GoldDoubt[] } {
  const damaged = [...paragraphs];
  const doubts: GoldDoubt[] = [];
  const order = [...misreadings.slice(skip % misreadings.length), ...misreadings.slice(0, skip % misreadings.length)];
  const touched = new Set<number>();
  for (const [word, wrong] of order) {
    if (doubts.length === count) break;
    const index = damaged.findIndex((text, at) => !touched.has(at) && text.indexOf(word, at === 0 ? 30 : 0) > 0);
    const text = damaged[index];
    if (text === undefined) continue;
    const at = text.indexOf(word, index === 0 ? 30 : 0);
    damaged[index] = text.slice(0, at) + wrong + text.slice(at + word.length);
    touched.add(index);
    doubts.push({ text: wrong, kind: 'misread', likely: word });
  }
  return { paragraphs: damaged, doubts };
}
