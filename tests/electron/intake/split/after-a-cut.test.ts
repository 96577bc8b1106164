import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const paragraph = '果农们把第一批早桃装箱，当天就发往省城的批发市场。合作社今年新添了两台冷藏车，路上不再怕热，价钱也比去年好。';
const cut = '夜读的灯从七点亮到十点，来的人有学生也有刚下班的工友。管书的老人说，只要还有人来';
const reading = (text: string): { headline: string | undefined; kicker: string | undefined; sections: string[] }[] => readExtraction(textOf(text)).reports.map((report) => ({
  headline: report.headline?.text, kicker: report.kicker?.text, sections: report.paragraphs.filter(({ kind }) => kind === 'section').map(({ text: words }) => words),
}));
const headlines = (text: string): (string | undefined)[] => reading(text).map(({ headline }) => headline);

describe('below a story that was cut off', () => {
  it('a headline with its place begins the next one', () => {
    expect(headlines(`云溪县 夜读开到家门口\n\n${cut}\n\n青禾镇 早桃头一回坐上冷链车\n\n${paragraph}\n\n${paragraph} 甘霖\n`)).toEqual(['云溪县 夜读开到家门口', '青禾镇 早桃头一回坐上冷链车']);
  });

  it('an office, a headline and who wrote begin the next one as they began the one before', () => {
    const found = reading(`云溪图书馆\n\n夜读开到家门口\n\n□ 文 心\n\n${cut}\n\n青禾果业合作社\n\n早桃坐上冷链车\n\n□ 禾 田\n\n${paragraph}\n\n${paragraph}\n`);
    expect(found.map(({ kicker, headline }) => [kicker, headline])).toEqual([['云溪图书馆', '夜读开到家门口'], ['青禾果业合作社', '早桃坐上冷链车']]);
  });

  it('a column of the paper names the next one, and a reader signs it at the right', () => {
    const found = readExtraction(textOf(`青禾周报    2022年7月14日    7版\n\n夜读开到家门口\n\n■ 王玉\n\n${paragraph}\n${cut}\n\n读者来信\n\n渡口换了新船\n\n${paragraph}\n\n                    云溪市 读者 夏侯勤\n\n身边人物\n\n船工老甘在江上的三十年\n\n□ 本报记者 李荷\n\n${paragraph}\n`)).reports;
    expect(found.map(({ kicker, headline, byline }) => [kicker?.text, headline?.text, byline.map(({ name }) => name).join()])).toEqual([[undefined, '夜读开到家门口', '王玉'], ['读者来信', '渡口换了新船', '夏侯勤'], ['身边人物', '船工老甘在江上的三十年', '李荷']]);
  });

  it('where it is to be read on is no one who wrote it: a heading above that is a section’s', () => {
    expect(headlines(`青禾周报    2022年7月14日    1版\n\n夜读开到家门口\n\n本报记者 王玉\n\n${paragraph}\n${paragraph}\n\n灯亮到十点\n${paragraph}\n${paragraph}\n(下转第三版)\n`)).toEqual(['夜读开到家门口']);
  });

  it('the next paragraph is one of its own, where the last line breaks off in the first half of its column', () => {
    const lost = '渡口修好以后每天清早都有许多乡亲挑着\n菜担来赶集，船工们忙得脚不沾地，孩子\n们也来帮忙搬';
    const [first] = readExtraction(textOf(`渡口修成码头\n\n本报记者 王玉\n\n${lost}\n“坐船的人多了，日子也就有了奔头。”老\n船工说，他在江上摆渡已经三十年，从来\n没有见过这么热闹的渡口。\n`)).reports;
    expect(first?.paragraphs.map(({ text }) => text.slice(0, 6))).toEqual(['渡口修好以后', '“坐船的人多']);
    expect(first?.doubts.map(({ kind, text }) => [kind, text])).toContainEqual(['cut-off', expect.stringMatching(/帮忙搬$/)]);
  });

  it('a paragraph of two lines that broke off is no headline: its first line is indented', () => {
    const column = '　　渡口修好以后，每天清早都有\n乡亲挑着菜担来赶集，船工们忙\n得脚不沾地。\n　　镇里还请来医生给老人量血压，\n登记在册的已经有三百多位老人。';
    expect(headlines(`渡口修成码头\n本报记者 王玉\n\n${column}\n　　合作社也在码头边设了一处新\n的收购点价格比去年高\n\n船歌唱响江边\n本报记者 李荷\n\n${column}\n`)).toEqual(['渡口修成码头', '船歌唱响江边']);
  });

  it('a headline in two halves on old line ends begins the next one, as does one in English set narrow', () => {
    const set = '渡口修好以后每天清早都有许多 乡亲挑着菜担来赶集,船工们忙得 脚不沾地,孩子们也来帮忙搬东西。';
    expect(headlines(`渡口修成码头 乡亲出行方便\n\n${set}\n\n${set}\n\n登记在册的老人已经有三百多位, 每天清早都有医生来给老人们量血 压\n\n青禾合作社与云溪学校 签订合作协议\n\n${set}\n\n${set}\n`)).toEqual(['渡口修成码头 乡亲出行方便', '青禾合作社与云溪学校 签订合作协议']);
    const english = 'The clinic began with two doctors\nand a single ward, paid for by gifts\nfrom families who had left the town.';
    expect(headlines(`PEARL COAST HERALD          Thursday, May 16, 2019          LOCAL 5\n\nOverseas Chinese\nclinic marks 30\nyears in town\n\nBy Daniel Ho\n\n${english}\n\n${english}\n\nThe family has given five million to\nthe centre, which is expected to\n\nYoung volunteers\nclean up river\n\n${english}\n\n${english}\n`)).toEqual(['Overseas Chinese clinic marks 30 years in town', 'Young volunteers clean up river']);
  });

  it('each of several stories under a page’s title is one that is signed at its end, though one lost who signed it', () => {
    const signed = (name: string): string => `${paragraph}\n\n${paragraph} ${name}`;
    expect(headlines(['爱心助学 点亮未来', '六位老教师和一所小学', signed('王玉'), '商会设立助学基金帮扶学子', paragraph, cut, '大学生暑期送课来到村里', signed('李荷'), '三百个书包背起三百个梦', signed('黄蓉'), '一根电话线牵起了两代人', signed('甘霖')].join('\n\n')))
      .toEqual(['六位老教师和一所小学', '商会设立助学基金帮扶学子', '大学生暑期送课来到村里', '三百个书包背起三百个梦', '一根电话线牵起了两代人']);
  });

  it.each(['（青禾镇）', '（县工会）', '（黄蓉）'])('%s on a line of its own sent it in', (line) => {
    expect(readExtraction(textOf(`夜读开到家门口\n\n${paragraph}\n${cut}\n${line}\n\n早桃头一回坐上冷链车\n\n${paragraph}\n${paragraph}\n（甘霖）\n`)).reports.map(({ byline }) => byline.map(({ name }) => name))).toEqual([[line.slice(1, -1)], ['甘霖']]);
  });

  it('a headline may begin as a word does that hangs on the one before', () => {
    expect(reading(`夜读开到家门口\n\n本报讯（记者 王玉） ${paragraph}\n\n老人迷路街头\n的哥热心送回\n本报讯（记者 李荷） ${paragraph}\n`).map(({ headline, kicker }) => [kicker, headline].join(' '))).toEqual([' 夜读开到家门口', expect.stringContaining('的哥热心送回')]);
  });

  it.each([
    ['压实责任，河道有人管', '综合施策，岸上一起治', '群众参与，护水成自觉'], ['一、摸清家底', '二、分片包干', '三、日日巡查'],
  ])('a heading made otherwise than those of the sections begins the story that another signs: %s, %s, %s', (...sections) => {
    const page = ['云溪渠清了', '本报记者 王玉', paragraph, ...sections.flatMap((section) => [section, paragraph, paragraph]), '万亩早桃装上冷链车', paragraph, `${paragraph}（李荷）`].join('\n\n');
    expect(headlines(page)).toEqual(['云溪渠清了', '万亩早桃装上冷链车']);
  });

  it.each([
    ['two names behind white space', ' 王玉 李荷', ['王玉', '李荷']], ['a name in a bracket', ' (黄蓉)', ['黄蓉']], ['an office that sent it in', ' （云溪县团委供稿）', ['云溪县团委']],
  ])('%s sign it all the same', (_, signed, people) => {
    const found = readExtraction(textOf(`云溪县 夜读开到家门口\n\n${paragraph}\n\n${cut}${signed}\n\n青禾镇 早桃头一回坐上冷链车\n\n${paragraph}\n\n${paragraph} 甘霖\n`)).reports;
    expect(found.map(({ headline, byline }) => [headline?.text, byline.map(({ name }) => name)])).toEqual([['云溪县 夜读开到家门口', people], ['青禾镇 早桃头一回坐上冷链车', ['甘霖']]]);
  });

  it('a piece of the column heads no section, though it is set off and narrower than the next one', () => {
    const narrow = '再晚一会儿,人就没了。他的老伴说 起这件事,眼圈还是红的。县里正在 谋划给偏远的村各培训急救员,配发';
    const wide = '留得住人,才守得住健康。县财政每年拿出 一百八十万元,给在山区工作的医护人员发 放岗位补助,连续服务满五年的优先考虑。';
    expect(reading(`把诊室搬到炕头上\n\n${wide}\n\n${narrow}\n\n一台除颤仪,所需资金由县财政\n\n一份补助留住村里人\n\n${wide}`)[0]?.sections).toEqual(['一份补助留住村里人']);
  });

  it.each(['六、', '（六）', '6.'])('the next number heads the next item: %s', (sixth) => {
    const fifth = sixth.replace('六', '五').replace('6', '5');
    expect(headlines(`水利信息\n第12期\n\n${fifth}水厂换上新管网\n${cut}\n\n${sixth}河长带队清理河岸\n${paragraph}（石埠镇）\n`).length + reading(`水利信息\n第12期\n\n${fifth}水厂换上新管网\n${cut}\n\n${sixth}河长带队清理河岸\n${paragraph}（石埠镇）\n`).flatMap(({ sections }) => sections).length).toBe(2);
  });

  it('a line between two numbers is the text of its item, however short', () => {
    expect(headlines(`水利信息\n第12期\n\n一、水厂换上新管网\n${paragraph}（供水股 李荷）\n\n二、河长带队清理河岸\n连日来的大雨冲垮了河岸，镇上的河长\n\n三、演练进社区\n${paragraph}（石埠镇）\n`)).toEqual(['水厂换上新管网', '河长带队清理河岸', '演练进社区']);
  });

  it('names inside a text that goes on sign nothing', () => {
    const found = readExtraction(textOf(`夜读开到家门口\n\n${paragraph}\n\n来看书的还有镇上的老师 王玉 李荷\n\n和他们的学生，大家都说书屋的灯亮得好。${paragraph}\n`)).reports;
    expect(found.map(({ byline }) => byline)).toEqual([[]]);
  });

  it('English stories signed by a bare name part at a place in capitals', () => {
    const story = 'The stone bridge at Lower Breden, closed since the January flood swept away part of its eastern parapet, reopened to traffic on Saturday.';
    const found = readExtraction(textOf(`BREDEN VALLEY\n\nBridge Reopens After Flood\n\n${story} Tom Hartigan\n\nSTOKE ABBAS\n\nSchool Saves Its Roof\n\n${story} You do what you can, then you look at the thermometer and\n\nMILLBROOK\n\nLibrary Van Wins Reprieve\n\n${story} Peter Lyle\n`)).reports;
    expect(found.map(({ kicker, headline, byline }) => [kicker?.text, headline?.text, byline.map(({ name }) => name)])).toEqual([
      ['BREDEN VALLEY', 'Bridge Reopens After Flood', ['Tom Hartigan']], ['STOKE ABBAS', 'School Saves Its Roof', []], ['MILLBROOK', 'Library Van Wins Reprieve', ['Peter Lyle']]]);
  });

  it('a kicker and a headline over who wrote are no page’s title, though a section begins right under them', () => {
    const found = reading(`未雨绸缪守安澜\n云溪市扎实做好汛前各项准备\n\n本报记者 王玉 通讯员 李荷\n\n排查隐患,不留死角\n\n${paragraph}\n\n备足物资,心中有底\n\n${paragraph}\n\n早桃坐上冷链车\n\n本报讯（记者 甘霖）${paragraph}\n`);
    expect(found).toEqual([{ kicker: '未雨绸缪守安澜', headline: '云溪市扎实做好汛前各项准备', sections: ['排查隐患,不留死角', '备足物资,心中有底'] }, { kicker: undefined, headline: '早桃坐上冷链车', sections: [] }]);
  });

  it('two lines of a headline are two lines, though the first ends as an office does', () => {
    expect(headlines(`早桃上市\n本报讯（记者 甘霖）${paragraph}\n\n县医院“一站式”入院\n服务中心启用\n本报讯（记者 尚可）${paragraph}\n`)).toEqual(['早桃上市', '县医院“一站式”入院 服务中心启用']);
  });

  it('a heading set like the one before is the next section of the same story', () => {
    const column = (text: string): string => (text.match(/.{1,14}/g) ?? []).map((line, i) => (i === 0 ? `　　${line}` : line)).join('\n');
    const text = `夜读开到家门口\n\n本报记者 甘霖\n\n${column(paragraph)}\n\n　　灯亮到十点\n\n${column(cut)}\n\n　　书送到床前\n\n${column(paragraph)}\n${column(paragraph)}\n`;
    expect(reading(text)).toEqual([{ headline: '夜读开到家门口', kicker: undefined, sections: ['灯亮到十点', '书送到床前'] }]);
  });

  it('the last line of a text, broken off right under it, heads nothing', () => {
    const text = `夜读开到家门口\n\n${paragraph}\n云溪镇一位学生家\n\n${paragraph}\n\n${paragraph}\n`;
    expect(reading(text)).toEqual([{ headline: '夜读开到家门口', kicker: undefined, sections: [] }]);
  });
});
