import type { GoldDocument } from './score.ts';

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const times = ['近日', '今年以来', '连日来', '眼下', '入秋以来', '据了解', '目前', '下一步', '截至目前'];
const places = ['青梧市', '云溪县', '沙河子镇', '南屏街道', '北岭林场', '清溪镇', '岭南县', '柳荫社区', '虹桥街道', '白石镇', '东湖区'];
const offices = ['文化站', '司法所', '供电公司', '中心小学', '农业农村局', '交警大队', '卫生院', '图书馆', '老年大学', '合作社'];
const deeds = [
  '组织志愿者走进社区,开展义务维修、理发和健康咨询等便民服务', '对辖区道路、桥梁和排水设施进行全面检查,及时消除安全隐患', '举办技能培训班,邀请专家现场授课,帮助农户掌握种植管理要领',
  '把办事窗口搬到集市,群众赶集时就能把事情办好', '在主要路口增设引导员,高峰时段疏导交通,保障学生安全通行', '建成健身步道十二公里,沿线设置休息亭和饮水点', '为独居老人安装紧急呼叫装置,并安排专人每周上门探望',
  '推出“午间不断档”服务,中午安排人员值守,受到群众欢迎', '发放宣传册三千余份,接受群众咨询四百多人次', '新建标准化果园五百亩,带动周边农户增收', '修缮老旧房屋六十余间,改造后的院落整洁明亮',
];
const quotes = ['“以前要跑好几趟,现在一次就办成了。”居民卢阿姨说。', '“这下心里踏实了。”六十八岁的村民曹大伯笑着说。', '一位正在值守的队员说,只要群众需要,大家随叫随到。'];
const names = ['林知远', '何晓棠', '郑小楠', '周晓峰', '吴倩', '石清泉', '霍启明', '甘霖', '尚可', '易水', '陈默', '段云飞', '卜凡', '裴佳'];
const headlines = [
  '小窗口办好大事情', '便民服务送到家门口', '一条步道串起幸福生活', '暖心服务进社区', '果园里来了技术员', '平安路上有你有我', '老房子住出新滋味', '文化大餐送下乡', '护航上学路', '夕阳红里笑声多',
  '让群众少跑腿 让数据多跑路', '聚民心办实事 解难题促发展', '小积分撬动大治理', '“三个一”服务惠及千家万户', '把课堂搬到田间地头', '以“小切口”推动“大变化”',
];
const sections = ['窗口前移 服务更近', '党员带头 群众点赞'];

export const settings = ['old line ends', 'wrapped and indented', 'wrapped', 'one line a paragraph', 'blank lines between', 'broken over columns'] as const;
const signings = ['names after a space', 'bracket at the end', 'bracket on its line', 'under the headline', 'lead-in'] as const;

const ems = (unit: string): number => (unit.charCodeAt(0) < 128 && unit !== ',' ? 0.5 : 1);
/** Cuts a paragraph into the lines of a column; a mark may hang over the edge. */
function column(text: string, width: number, indent: number): string[] {
  const lines = [''];
  let left = width - indent;
  for (const unit of text) {
    if (ems(unit) > left && !',。、，；：”）！？'.includes(unit)) { lines.push(''); left = width; }
    lines[lines.length - 1] += unit;
    left -= ems(unit);
  }
  return lines;
}

function broken(text: string, roll: (below: number) => number): string[] {
  if (text.length <= 60) return [text];
  let at = 25 + roll(text.length - 45);
  while (at < text.length && (/[。!?”,、]/.test(text.charAt(at - 1)) || /[。,、”“:;]/.test(text.charAt(at)))) at++;
  return at >= text.length - 2 ? [text] : [text.slice(0, at), text.slice(at)];
}

/** A page of one to four invented stories, set and damaged in one way, and what should be read in it. */
export function damagedPage(seed: number): { readonly text: string; readonly gold: GoldDocument } {
  const roll = dice(seed);
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T => { const found = list[roll(list.length)]; if (found === undefined) throw new Error('empty list'); return found; };
  const plain = (): string => `${one(times)},${one(places)}${one(offices)}${one(deeds)}。`;
  const paragraph = (): string => plain() + Array.from({ length: 1 + roll(3) }, () => (roll(6) === 0 ? one(quotes) : plain())).join('');
  const [setting, signing, kickers, width] = [one(settings), one(signings), roll(2) === 0, 12 + roll(12)];
  const gap = { 'old line ends': '\n\n', 'wrapped and indented': '\n', wrapped: '\n\n', 'one line a paragraph': '\n', 'blank lines between': '\n\n', 'broken over columns': '\n\n' }[setting];
  const set = (words: string, tail: string): string[] => {
    if (setting === 'old line ends') return [column(words, width, 2).join(' ') + tail];
    if (setting === 'wrapped and indented') return [`　　${column(words, width, 2).join('\n')}${tail}`];
    if (setting === 'wrapped') return [column(words, width, 0).join('\n') + tail];
    const parts = setting === 'broken over columns' ? broken(words, roll) : [words];
    return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${tail}`];
  };
  const seen = new Set<string>();
  const stories = Array.from({ length: 1 + roll(4) }, () => {
    let headline = one(headlines);
    while (seen.has(headline)) headline = one(headlines);
    let body = [paragraph()];
    while (seen.has(body[0]?.slice(0, 14) ?? '')) body = [paragraph()];
    seen.add(headline).add(body[0]?.slice(0, 14) ?? '');
    const headed = setting !== 'wrapped' && roll(3) === 0;
    const byline = [one(names)];
    const second = one(names);
    if (roll(2) === 0 && second !== byline[0]) byline.push(second);
    const kicker = kickers ? one(places) + one(offices) : undefined;
    const more = Array.from({ length: 2 }, paragraph);
    const lead = signing === 'lead-in' ? `本报讯(记者 ${byline.join(' ')})` : '';
    const tail = signing === 'names after a space' ? ` ${byline.join(' ')}` : signing === 'bracket at the end' ? `(记者 ${byline.join(' ')})` : '';
    const lines = [
      ...(kicker === undefined ? [] : [kicker]), headline, ...(signing === 'under the headline' ? [`本报记者 ${byline.join(' ')}`] : []), ...set(lead + (body[0] ?? ''), ''),
      ...more.flatMap((words, i) => [...(headed ? [sections[i] ?? ''] : []), ...set(words, i === 1 ? tail : '')]),
      ...(signing === 'bracket on its line' ? [`(${byline.join('、')})`] : []),
    ];
    return { lines, gold: { headline: [headline], byline, body: [...body, ...more], sections: headed ? sections : [], ...(kicker === undefined ? {} : { kicker }) } };
  });
  return {
    text: stories.map((story) => story.lines.join(gap)).join(gap + (roll(3) === 0 ? '\n\n' : '')),
    gold: { file: `page ${String(seed)}: ${setting}, ${signing}`, reports: stories.map((story) => story.gold) },
  };
}
