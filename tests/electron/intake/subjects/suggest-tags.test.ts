import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../shared/domain/tag.ts';
import { figuresOf } from '../../../../electron/intake/figures/figures.ts';
import { suggestTags, type KnownSubjects, type SubjectReport } from '../../../../electron/intake/subjects/suggest-tags.ts';
import { inventReports } from '../../../support/invent-reports.ts';

const known: KnownSubjects = { topics: [{ path: '志愿服务', words: ['志愿者', '志愿服务'] }, { path: 'volunteering', words: ['volunteers'] }], mediaTopics: false, used: [] };
const report = (paragraphs: readonly string[], more: Partial<SubjectReport> = {}): SubjectReport => ({ parts: paragraphs.map((text, at) => ({ part: `p${at}`, text })), writers: [], ...more });
const of = (kind: Tag['kind'], given: SubjectReport, more: Partial<KnownSubjects> = {}) => suggestTags(given, { ...known, ...more }).filter(({ tag }) => tag.kind === kind);
const paths = (kind: Tag['kind'], paragraphs: readonly string[], more: Partial<SubjectReport> = {}) => of(kind, report(paragraphs, more)).map(({ tag }) => tag.path);

describe('places', () => {
  it.each<[string, string[]]>([
    ['活动在浏阳市举行。', ['湖南省/长沙市/浏阳市']],
    ['在江华瑶族自治县，江华县的茶农正忙。', ['湖南省/永州市/江华瑶族自治县']],
    ['从内蒙古到北京，从恩施到上海。', ['内蒙古自治区', '北京市', '湖北省/恩施土家族苗族自治州', '上海市']],
    ['长沙的夜市开了。', ['湖南省/长沙市']],
    ['吉林粮食丰收。', ['吉林省']],
    ['代表团访问德国和肯尼亚。', ['德国', '肯尼亚']],
    ['河南温县的山药丰收。', ['河南省/焦作市/温县']],
  ])('%s', (text, expected) => {
    expect(paths('place', [text])).toEqual(expected);
  });

  it('tells a town that many counties have by what else is named, by the source, or not at all', () => {
    expect(paths('place', ['城关镇开了新集市。'])).toEqual([]);
    expect(paths('place', ['城关镇开了新集市。', '清水河县的人都来了。'])).toEqual(['内蒙古自治区/呼和浩特市/清水河县/城关镇']);
    const [found] = of('place', report(['淮川街道开了夜校。'], { source: '浏阳日报' }));
    expect(found).toMatchObject({ tag: { path: '湖南省/长沙市/浏阳市/淮川街道' }, evidence: [{ part: 'p0', start: 0, end: 4 }] });
  });

  it('takes a short name of a county only where something near it is named', () => {
    expect(paths('place', ['浏阳的烟花很美。'])).toEqual([]);
    expect(paths('place', ['浏阳的烟花很美。长沙也看得到。'])).toContain('湖南省/长沙市/浏阳市');
    expect(paths('place', ['浏阳的烟花很美。'], { source: '浏阳日报' })).toEqual(['湖南省/长沙市/浏阳市']);
  });

  it('offers the place of the source where the text names none', () => {
    expect(of('place', report(['烟花很美。'], { source: '浏阳日报' }))).toMatchObject([{ rule: 'place-source', words: '浏阳日报', evidence: [] }]);
  });

  it.each(['中心城区的新城镇建设', '全市各乡镇街道', '朝阳下的和平生活', '中山装和长沙路', '上海地铁旁的今日本报', '参加纳凉晚会'])('does not take other words for places: %s', (text) => {
    expect(paths('place', [text]).filter((path) => path !== '上海市')).toEqual([]);
  });

  it('leaves out what stands above the one place that is named in it', () => {
    expect(paths('place', ['湖南省长沙市浏阳市大瑶镇。'])).toEqual(['湖南省/长沙市/浏阳市/大瑶镇']);
  });

  it('names places of an English text in English', () => {
    expect(paths('place', ['The team flew from Changsha to Shaanxi and Germany.'])).toEqual(['Hunan/Changsha', 'Shaanxi', 'Germany']);
    expect(paths('place', ['Suzhou was quiet.'])).toEqual([]);
    expect(paths('place', ['Suzhou, in Jiangsu, was quiet.'])).toEqual(['Jiangsu/Suzhou']);
  });
});

describe('traditional characters', () => {
  it('are read as simplified ones; places are filed under one name, others as written', () => {
    const given = report(['瀏陽市志願者聯合會舉辦活動，主任張偉說：志願者辛苦了，志願服務不停。']);
    expect(suggestTags(given, known).map(({ tag }) => tag.path)).toEqual(['志愿服务', '湖南省/长沙市/浏阳市', '瀏陽市志願者聯合會', '張偉']);
  });
});

describe('organisations', () => {
  it.each<[string, string[]]>([
    ['近日，浏阳市志愿者联合会组织大家走进淮川街道民主社区。', ['浏阳市志愿者联合会', '淮川街道民主社区']],
    ['今天，家住青屏区桂花社区的老人成了头一批客人。', ['青屏区桂花社区']],
    ['中共浏阳市委宣传部、共青团浏阳市委主办。', ['中共浏阳市委宣传部', '共青团浏阳市委']],
    ['记者从长沙市卫生健康委员会获悉，湘润建材有限公司捐款。', ['长沙市卫生健康委员会', '湘润建材有限公司']],
    ['国家卫生健康委员会和外交部发言人答问。', ['国家卫生健康委员会', '外交部']],
    ['由中国志愿服务联合会主办，云溪县融媒体中心承办。', ['中国志愿服务联合会', '云溪县融媒体中心']],
  ])('%s', (text, expected) => {
    expect(paths('organisation', [text])).toEqual(expected);
  });

  it.each(['县教育局和县妇联联合举办', '爱心企业家和大学生', '本公司负责人', '各社区党组织', '走进社区服务社区', '市人民医院'])('names none where none is named: %s', (text) => {
    expect(paths('organisation', [text])).toEqual([]);
  });

  it('takes English ones by their head', () => {
    expect(paths('organisation', ['Leeds City Council and the Ministry of Education met Harbour Foods Ltd.'])).toEqual(['Leeds City Council', 'Ministry of Education', 'Harbour Foods Ltd']);
  });
});

describe('people', () => {
  it.each<[string, string[]]>([
    ['县委书记张三率队调研，县长李四光、王玉梅陪同。', ['张三', '李四光', '王玉梅']],
    ['志愿者李小明说：“很高兴。”', ['李小明']],
    ['欧阳一鸣同志是榜样，阿依古丽·买买提主任表示感谢。', ['欧阳一鸣', '阿依古丽·买买提']],
  ])('%s', (text, expected) => {
    expect(paths('person', [text])).toEqual(expected);
  });

  it.each(['居民王大爷说好', '党员干部奔赴一线', '群众戴口罩、勤洗手', '记者王玉报道', '志愿者连夜出发', '李女士告诉我们', '主任医师说'])('takes no one for a subject: %s', (text) => {
    expect(paths('person', [text])).toEqual([]);
  });

  it('leaves out who wrote the report', () => {
    expect(paths('person', ['主任王玉说好。'], { writers: ['王玉'] })).toEqual([]);
  });

  it('takes English names beside a title or a verb of saying', () => {
    expect(paths('person', ['Dr John Smith came. "Fine," said Mary Jones. The City Council said no.'])).toEqual(['John Smith', 'Mary Jones']);
  });
});

describe('topics and tags in use', () => {
  it('suggests a topic whose words stand in a title once or in the text twice', () => {
    expect(paths('topic', ['一名志愿者来了。'])).toEqual([]);
    expect(paths('topic', ['志愿者来了，志愿服务开始了。'])).toEqual(['志愿服务']);
    expect(suggestTags({ parts: [{ part: 'headline', text: '志愿者来了' }], writers: [] }, known)).toMatchObject([{ tag: { kind: 'topic', path: '志愿服务' }, words: '志愿者', evidence: [{ part: 'headline', start: 0, end: 3 }] }]);
  });

  it('suggests Media Topics where they are asked for', () => {
    const given = report(['医院的医生为患者义诊。']);
    expect(of('topic', given)).toEqual([]);
    expect(of('topic', given, { mediaTopics: true })).toMatchObject([{ tag: { path: '健康' }, rule: 'media-topic' }]);
  });

  it('offers a tag of the archive whose last step stands in the text', () => {
    const used = [{ kind: 'topic' as const, path: '民生/夜校' }, { kind: 'topic' as const, path: '书屋' }];
    expect(suggestTags(report(['街道办起了夜校。']), { ...known, used })).toMatchObject([{ tag: used[0], rule: 'used', evidence: [{ part: 'p0', start: 5, end: 7 }] }]);
  });
});

describe('bad input', () => {
  it.each([
    ['a list of every second county', ['浏阳市、鼓楼区、城关镇、朝阳区、'.repeat(5000)]], ['titles without end', ['书记张三、'.repeat(30_000)]], ['capitals', ['Aa '.repeat(100_000)]],
    ['endings alone', ['公司'.repeat(50_000)]], ['half characters', ['\ud840浏阳\udc00市'.repeat(2000)]],
  ])('is answered with few offers: %s', (_, paragraphs) => {
    const suggestions = suggestTags(report(paragraphs), known);
    expect(suggestions.length).toBeLessThan(30);
    expect(figuresOf(report(paragraphs).parts).length).toBeLessThanOrEqual(2000);
  });
});

describe('suggestions for invented reports', () => {
  const reports = inventReports(300, 3);
  const all = reports.map((one) => ({ one, suggestions: suggestTags({
    parts: [{ part: 'headline', text: one.headline }, ...one.paragraphs.map((text, at) => ({ part: `p${at}`, text }))], writers: one.byline, source: one.source, place: one.place,
  }, known) }));

  it('give the words at each place they name', () => {
    for (const { one, suggestions } of all) {
      for (const { tag, evidence } of suggestions) {
        for (const { part, start, end } of evidence) {
          const text = part === 'headline' ? one.headline : one.paragraphs[Number(part.slice(1))] ?? '';
          const words = text.slice(start, end);
          expect(words).not.toBe('');
          if (tag.kind === 'person' || tag.kind === 'organisation') expect(words).toBe(tag.path);
        }
      }
    }
  });

  it('name no person who only wrote it', () => {
    for (const { one, suggestions } of all) for (const { tag } of suggestions) if (tag.kind === 'person') expect(one.byline).not.toContain(tag.path);
  });
});
