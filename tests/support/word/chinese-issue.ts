import type { Issue, SourcesStyle } from '../../../shared/domain/issue.ts';
import { IssueMaker } from './sample-issue.ts';

const imprint = {
  reportTo: '市委常委，市人大常委会、市政府、市政协分管领导。', sendTo: '市委各部委，市级国家机关各部门，各人民团体，各新闻单位，驻市中央和省级新闻单位。',
  issueTo: '各县（区）委宣传部，各街道办事处。', copies: 120, people: '责任编辑：苏晓禾　　审核：孟　岩　　电话：0790-5550188',
};

/** An invented issue of six stories with everything a page may hold. */
export function chineseIssue(template: 'jianbao' | 'zhuanban', sources: SourcesStyle): Issue {
  const make = new IssueMaker();
  const reading = make.quote('田埂边的图书室 一年借出八千册', '青川晚报', '2026-11-18', 'A03');
  const bridge = make.quote('云溪大桥合龙', '云溪日报', '2026-11-19T08:30:00', '1');
  const tea = make.quote('合作社里的“新茶人”', '岭南农业网', '2026-11-17');
  const water = make.quote('老旧管网改造进入收尾阶段', '云溪日报', '2026-11-16', '2');
  const school = make.quote('午间课堂开到社区', '云溪教育报', '2026-11-15', '第4版：校园');
  const lead = make.item('我市“田埂图书室”建设走出新路子 一年借阅超过八千册次', [
    make.paragraph('【编者按】今年以来，各地围绕群众身边的阅读需求想办法、出实招，形成了一批可学可用的做法。现将青石镇的经验摘编刊发，供各单位参考。'),
    make.heading(1, '一、把书架搬到群众身边'),
    make.paragraph('11月17日傍晚，青石镇柳湾村的“田埂图书室”里亮起了灯。放学的孩子、收工的村民三三两两走进来，有的翻看农技手册，有的给孩子读绘本。这间由旧仓库改成的屋子只有42平方米，却收着3600多册书，全年开放时间超过300天。', reading),
    make.paragraph('“过去想看书要去镇上，来回得一个多小时。”村民**周桂芳**说，现在吃过晚饭走几步就到。据镇文化站统计，2026年1—10月，全镇12间图书室共借出图书8214册次，比上年同期增长37.5%，其中农业技术类占四成。', reading),
    make.picture('柳湾村的孩子们放学后在“田埂图书室”读书。', '林知远'),
    make.heading(1, '二、让管理的人愿意干、干得好'),
    make.heading(2, '（一）选好管理员'),
    make.paragraph('图书室由退休教师、返乡青年轮流值守，镇里按月发放补贴，并组织到县图书馆跟班学习。两年来，36名管理员没有一人中途退出。', reading),
    make.heading(3, '1.分类登记'),
    make.list(false, ['统一编目，图书与县图书馆通借通还；', '每季度更换一次书目，由村民投票选书；', '设立“点单本”，读者写下想看的书，镇里三十天内购齐。'], reading),
    make.paragraph('下一步，青石镇将把图书室与农技培训、青少年托管结合起来，力争到2027年实现行政村全覆盖。'),
  ], { kicker: '文化惠民一线见闻', subhead: '——青石镇推进农村公共阅读服务的做法', byline: '本报记者　林知远　通讯员　赵一鸣' });
  const bridgeItem = make.item('云溪大桥顺利合龙', [
    make.paragraph('11月18日10时26分，随着最后一节钢箱梁精准就位，全长1286米的云溪大桥顺利合龙，比计划提前45天。大桥建成后，南北两岸的车程将由40分钟缩短至8分钟。', bridge),
    make.paragraph('大桥采用双塔斜拉结构，主跨468米。建设单位在施工中应用了实时监测系统，合龙误差控制在2毫米以内。目前，桥面铺装、照明和绿化工程已同步展开，预计明年“五一”前通车。', bridge),
  ], { byline: '本报记者　陈望舒' });
  const waterItem = make.item('老旧供水管网改造进入收尾阶段 五万户居民用上放心水', [
    make.paragraph('记者从市水务部门获悉，今年列入民生实事的老旧供水管网改造工程已完成总量的93%，涉及17个街道、5.2万户居民，漏损率由14.8%下降到8.1%。', water),
    make.paragraph('工程推进中，施工单位坚持“白天保出行、夜间抢进度”，并通过社区公告栏、网格群提前48小时告知停水时段。对行动不便的老人，志愿者逐户送水上门。', water),
  ], { byline: '通讯员　何平' });
  const teaItem = make.item('新茶人', [
    make.paragraph('在岭下合作社，平均年龄31岁的十五名“新茶人”把直播间搬进了茶园。他们按照**“统一管护、统一采摘、统一加工、统一销售”**的办法，把分散的茶农组织起来，今年秋茶每公斤收购价提高了16元。', tea),
    make.list(true, ['建立质量追溯，每一批茶都能查到地块和采摘日期。', '开设夜校，请农艺师讲授修剪、施肥和病虫害防治。', '与三家院校合作，开发茶食、茶器等产品二十余种。'], tea),
    make.paragraph('合作社负责人说，明年将新建一条年加工能力200吨的生产线。'),
  ], { kicker: '乡村产业观察', byline: '特约记者　唐宁' });
  const schoolItem = make.item('午间课堂开进社区 家长点赞孩子受益', [
    make.paragraph('中午12时，丁香社区活动室里，二十多名小学生跟着志愿者学剪纸。今年秋季学期以来，该社区与附近学校合作开设“午间课堂”，解决双职工家庭孩子午间无人照看的问题，目前已惠及146个家庭。', school),
    make.paragraph('课堂内容由家长和学校共同商定，包括书法、剪纸、科学小实验等，每周更新一次，全部免费。', school),
  ]);
  const brief = make.item('全市“敬老月”活动启动', [
    make.paragraph('11月20日，全市“敬老月”活动启动仪式在市民广场举行。活动期间将组织义诊、义剪、法律咨询等便民服务60余场，并为80周岁以上老人免费体检。'),
  ]);
  const sections = template === 'jianbao'
    ? [make.section('lead', '要情', [lead]), make.section('work', '工作动态', [bridgeItem, waterItem]), make.section('practice', '经验做法', [teaItem]), make.section('local', '基层来稿', [schoolItem, brief])]
    : [make.section('lead', '头条', [lead]), make.section('news', '要闻', [bridgeItem, waterItem, teaItem]), make.section('briefs', '简讯', [schoolItem, brief])];
  return make.issue({ template, name: template === 'jianbao' ? '宣传工作简报' : '云溪专版', issuer: '云溪市委宣传部新闻处', sources, imprint }, sections);
}
