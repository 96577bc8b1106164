import type { PlannedPage } from './plan.ts';
import { briefs, coded, english, html, lost, post, print, several, twice, web } from './plan.ts';

/** The pages that those who write the reading rules may look at. */
export const openPages: readonly PlannedPage[] = [
  print(['z01', 'z05'], 101, { width: 16, lines: 'spaces', byline: 'lead', halfWidth: true, header: true, misreads: 2 }),
  print(['z02', 'z08'], 102, { width: 20, lines: 'lines', byline: 'under', halfWidth: false, header: false, cut: true }),
  print(['z10'], 103, { width: 13, lines: 'ragged', byline: 'end-brackets', halfWidth: true, header: false, misreads: 3 }),
  print(['z04', 'z03'], 104, { width: 24, lines: 'indented', byline: 'end-line', halfWidth: false, header: true }),
  print(['z09', 'z07'], 105, { width: 18, lines: 'spaces', byline: 'under', halfWidth: true, header: false, interleave: true, cut: true }),
  several(['z01', 'z03', 'z05', 'z10'], 111, { title: '喜看家乡新变化·县域篇', byline: 'end', kickerOnLine: true, between: '\n\n', paragraphs: '\n\n', columnBreaks: true }),
  several(['z04', 'z09', 'z06'], 112, { title: '一线传真', byline: 'end-brackets', kickerOnLine: false, between: '\n\n\n', paragraphs: '\n', plant: [
    { story: 'z04', kind: 'foreign-word', from: '两张床、一部电台', to: '两张床 and 一部电台', text: 'and' },
    { story: 'z09', kind: 'impossible-date', from: '11月29日夜间', to: '11月31日夜间', text: '11月31日' },
    { story: 'z06', kind: 'count-differs', from: '服务在一线。', to: '', text: '三个一线' },
  ] }),
  several(['z07', 'z11', 'z08'], 113, { byline: 'under', wideNames: true, kickerOnLine: false, between: '\n\n', paragraphs: '\n　　', plant: [
    twice('z08', '食堂由街道提供场地，由餐饮企业负责经营，老人按年龄享受七折到九折优惠。对行动不便的老人，志愿者每天送餐上门，一趟下来要爬二十多层楼。'),
  ] }),
  several(['z05', 'z09', 'z01'], 114, { byline: 'lead', kickerOnLine: false, between: '\n', paragraphs: '\n', plant: [
    { story: 'z05', kind: 'marks-missing', from: '吃过早饭再走也来得及。”', to: '吃过早饭再走也来得及。', text: '“以前去市里看病' },
  ] }),
  web('z01', 121, 'under'), web('z02', 122, 'none', '\n\n', true), web('z07', 123, 'lead'), web('e02', 124, 'under', '\n\n'),
  html('z05', 131, 'lead', 'article'), html('z10', 132, 'under', 'divisions'), html('e03', 133, 'lead', 'article'),
  post('z09', 141, 'outlets'), post('z02', 142, 'outlet'),
  lost('z05', { digits: true, marks: true, oneParagraph: true, tail: 'run-in' }), lost('z07', { digits: true, marks: false, oneParagraph: false, tail: 'brackets' }),
  coded(['z04'], 161, { encoding: 'gb18030' }, { byline: 'under', paragraphs: '\n　　' }),
  coded(['z11'], 162, { encoding: 'big5', traditional: true }, { byline: 'lead', paragraphs: '\n' }),
  coded(['z03'], 163, { encoding: 'utf-16le', mark: true }, { byline: 'end-unit', paragraphs: '\n\n' }),
  briefs(['zb01', 'zb02', 'zb03', 'zb04'], 171, 'chinese-numbers', ['基层动态', '（第41期）']),
  briefs(['zb05', 'zb06', 'zb02'], 172, 'bracketed'), briefs(['zb03', 'zb06', 'zb01', 'zb05'], 173, 'rules'),
  english(['e01', 'e04'], 181, { width: 72, hyphenate: true, byline: 'lead', capitals: true, headings: 'plain', between: '\n\n* * *\n\n' }),
  english(['e02'], 182, { width: 78, hyphenate: false, byline: 'under', capitals: false, headings: 'capitals', between: '\n\n' }),
  english(['e03', 'e01', 'e04'], 183, { width: 0, hyphenate: false, byline: 'lead', capitals: false, headings: 'markdown', between: '\n\n---\n\n' }),
  english(['e04', 'e03'], 184, { width: 76, hyphenate: true, byline: 'under', capitals: false, headings: 'plain', between: '\n\n\n', indented: true }),
];
