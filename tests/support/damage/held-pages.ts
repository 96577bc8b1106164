import type { PlannedPage } from './plan.ts';
import { briefs, coded, english, html, lost, post, print, several, twice, web } from './plan.ts';

/** The pages kept from those who write the reading rules, told from other stories. */
export const heldPages: readonly PlannedPage[] = [
  print(['z12', 'z16'], 201, { width: 14, lines: 'lines', byline: 'lead', halfWidth: true, header: true, misreads: 2 }),
  print(['z13', 'z19'], 202, { width: 22, lines: 'spaces', byline: 'under', halfWidth: true, header: false, cut: true }),
  print(['z21'], 203, { width: 15, lines: 'spaces', byline: 'end', halfWidth: false, header: true, misreads: 3 }),
  print(['z15', 'z14'], 204, { width: 19, lines: 'indented', byline: 'end-brackets', halfWidth: true, header: false }),
  print(['z20', 'z18'], 205, { width: 17, lines: 'ragged', byline: 'wire', halfWidth: true, header: false, interleave: true, cut: true }),
  several(['z12', 'z14', 'z18', 'z16'], 211, { title: '乡村振兴进行时·我们的答卷', byline: 'end', kickerOnLine: false, between: '\n\n', paragraphs: '\n\n', columnBreaks: true }),
  several(['z15', 'z20', 'z17'], 212, { title: '记者走基层', byline: 'end-line', kickerOnLine: true, between: '\n\n', paragraphs: '\n', plant: [
    { story: 'z15', kind: 'foreign-word', from: '补漆、换网、检修主机', to: '补漆、换网 or 检修主机', text: 'or' },
    { story: 'z20', kind: 'impossible-date', from: '4月8日', to: '4月38日', text: '4月38日' },
    { story: 'z17', kind: 'count-differs', from: '选型到位。', to: '', text: '四个到位' },
  ] }),
  several(['z21', 'z22', 'z19'], 213, { byline: 'under', wideNames: true, kickerOnLine: false, between: '\n\n\n', paragraphs: '\n\n', plant: [
    twice('z21', '72岁的村民漏秀娥患有糖尿病，过去到县城看一次病要花大半天，来回车费40元。现在她在村里就能见到省城的专家，药费报销也在车上一次办完。'),
  ] }),
  several(['z16', 'z12', 'z20'], 214, { byline: 'wire', kickerOnLine: false, between: '\n', paragraphs: '\n　　', plant: [
    { story: 'z16', kind: 'marks-missing', from: '为什么有时候发绿。”', to: '为什么有时候发绿。', text: '“我想知道家门口' },
  ] }),
  web('z12', 221, 'under', '\n\n'), web('z13', 222, 'none', '\n', true), web('z18', 223, 'lead'), web('e06', 224, 'under'),
  html('z16', 231, 'under', 'table'), html('z21', 232, 'lead', 'divisions', { encoding: 'gb18030' }), html('e07', 233, 'lead', 'divisions'),
  post('z20', 241, 'names-only'), post('z18', 242, 'outlets'),
  lost('z12', { digits: true, marks: true, oneParagraph: true, tail: 'run-in' }), lost('z21', { digits: true, marks: false, oneParagraph: false, tail: 'run-in' }),
  coded(['z22'], 261, { encoding: 'utf-16be' }, { byline: 'under', paragraphs: '\n　　' }),
  coded(['z15'], 262, { encoding: 'big5', traditional: true }, { byline: 'under', paragraphs: '\n\n' }),
  coded(['z17'], 263, { encoding: 'utf-8', mark: true }, { byline: 'end-unit', paragraphs: '\n' }),
  briefs(['zb07', 'zb08', 'zb09', 'zb10'], 271, 'arabic', ['政务简报', '第17期', '2023年11月20日']),
  briefs(['zb11', 'zb12', 'zb08'], 272, 'run-in-brackets'), briefs(['zb10', 'zb07', 'zb12', 'zb09'], 273, 'blank-lines'),
  english(['e05', 'e08'], 281, { width: 74, hyphenate: true, byline: 'lead', capitals: true, headings: 'plain', between: '\n\n--------\n\n' }),
  english(['e06'], 282, { width: 72, hyphenate: true, byline: 'under', capitals: false, headings: 'plain', between: '\n\n' }),
  english(['e07', 'e05', 'e08'], 283, { width: 0, hyphenate: false, byline: 'lead', capitals: false, headings: 'plain', between: '\n\n***\n\n' }),
  english(['e08', 'e07'], 284, { width: 80, hyphenate: false, byline: 'under', capitals: true, headings: 'plain', between: '\n\n\n', indented: true }),
];
