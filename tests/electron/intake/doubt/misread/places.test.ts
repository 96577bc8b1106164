import { describe, expect, it } from 'vitest';
import { wrongPlaces } from '../../../../../electron/intake/doubt/misread/wrong-places.ts';
import { likenessInNames } from '../../../../../electron/intake/doubt/misread/name-likeness.ts';
import { above, placeStems, within } from '../../../../../electron/intake/doubt/misread/place-stems.ts';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const wrong = (page: string, raw = page): string[] => [...wrongPlaces(page, raw)].map(([read, meant]) => `${read}>${meant}`);

describe('places with their rank', () => {
  it.each([['雎宁县', '睢宁'], ['键为县', '犍为'], ['沐阳县', '沭阳'], ['培陵区', '涪陵'], ['漂阳市', '溧阳'], ['扬山县', '砀山'], ['滩溪县', '濉溪'], ['临姚县', '临洮']])('are likely misread where there is none of that name: %s', (read, meant) => {
    expect(wrong(`近日，${read}举办了农民运动会。`)).toEqual([`${read.slice(0, -1)}>${meant}`]);
  });

  it('are told by what lies in them, and by what they lie in, where the character looks less like', () => {
    expect(wrong('临湖县办了灯会。')).toEqual([]);
    expect(wrong('灯会办在临湖县冶力关镇的河滩上。')).toEqual(['临湖>临潭']);
    expect(wrong('甘南临湖县办了灯会。')).toEqual(['临湖>临潭']);
    expect(wrong('瞿州市龙游县办了灯会。')).toEqual(['瞿州>衢州']);
  });

  it('are told by their own name elsewhere on the page', () => {
    expect(wrong('临潭县城里挂满了灯。临湖县今年第一次办灯会。')).toEqual(['临湖>临潭']);
    expect(wrong('临湖县今年第一次办灯会。', '临潭报\n2021年2月8日\n临湖县今年第一次办灯会。')).toEqual(['临湖>临潭']);
  });

  it('are left alone where the page writes them again and again or names their paper, where they look like no other, and where they are parts of others', () => {
    expect(wrong('端金市开了会。端金市的代表说，端金市会办好，端金市有办法。')).toEqual([]);
    expect(wrong('沱阳县、临洄市、望川县都来了人。')).toEqual([]);
    expect(wrong('绵州市公安局的民警上路执勤。')).toEqual(['绵州>锦州']);
    expect(wrong('绵州市公安局的民警上路执勤。', '来源：绵州新闻网\n绵州市公安局的民警上路执勤。')).toEqual([]);
    expect(wrong('辽源河市直机关办了灯会。')).toEqual([]);
  });

  it.each([['径县', '泾县'], ['郑县', '郏县'], ['雎县', '睢县'], ['营县', '莒县'], ['黔县', '黟县']])('are counties of one character as well: %s', (read, meant) => {
    expect(wrong(`近日，${read}举办了农民运动会。`)).toEqual([`${read}>${meant}`]);
  });

  it('are counties of one character that look less like, where what they lie in or what lies in them stands beside them', () => {
    expect(wrong('近日，宾县举办了灯会。尉县举办了庙会。')).toEqual([]);
    expect(wrong('聚落在河北尉县的山沟里。')).toEqual(['尉县>蔚县']);
    expect(wrong('灯会办在县城边的轻县丁家桥镇。')).toEqual(['轻县>泾县']);
  });

  it('are no words that stand before 县', () => {
    for (const sentence of ['经县政府批准，全县开了会。', '各县、邻县都来了人。', '近日，驻县部队帮着割麦。', '——记县农技站的周明远', '请县剧团来唱戏，由县文化馆接待。', '去年撤县设市。', '沱泾县、青径县办了灯会。']) expect([sentence, wrong(sentence)]).toEqual([sentence, []]);
  });

  it.each([['柒川县', '栾川'], ['稀水县', '浠水'], ['衮州区', '兖州']])('have characters that few texts write: %s', (read, meant) => {
    expect(wrong(`近日，${read}举办了农民运动会。`)).toEqual([`${read.slice(0, -1)}>${meant}`]);
  });

  it('are found each time where a rare character is misread', () => {
    expect(wrong('漂阳市开了会。漂阳市的代表说，漂阳市会办好，漂阳市有办法。')).toEqual(['漂阳>溧阳']);
  });
});

describe('places without their rank', () => {
  it.each([['滩溪推广稻虾共作', '滩溪>濉溪'], ['这趟车开到澹州才停。', '澹州>儋州'], ['他是地道的除州人。', '除州>滁州'], ['山东荷泽来的师傅教大家唱戏。', '荷泽>菏泽'], ['在荣阳，修鞋的摊子少了。', '荣阳>荥阳'], ['今年的正门峡水库来了白天鹅。', '正门峡>三门峡']])('are found where a rare character became a common one: %s', (sentence, found) => {
    expect(wrong(sentence)).toEqual([found]);
  });

  it('are found where the page names them', () => {
    expect(wrong('清早，临湖的集市开了。')).toEqual([]);
    expect(wrong('临潭县的青稞熟了。清早，临湖的集市开了。')).toEqual(['临湖>临潭']);
  });

  it('are found where the page writes the place in the same way more often, and where a character is a twin of a rare one', () => {
    expect(wrong('鹿邑段查了两处。鹿色段的负责人说，还要再查。')).toEqual([]);
    expect(wrong('鹿邑段查了两处。河堤上，鹿邑段装了探头。鹿色段的负责人说，还要再查。')).toEqual(['鹿色>鹿邑']);
    expect(wrong('他年轻时去过毫州。')).toEqual(['毫州>亳州']);
  });

  it('bear the name of an old prefecture by right, unless the page names the place that it looks like', () => {
    expect(wrong('在沂州，修鞋的摊子少了。沂州发布说，他们去年到潭州学过手艺。')).toEqual([]);
    expect(wrong('忻州市办了灯会。在沂州，修鞋的摊子少了。')).toEqual(['沂州>忻州']);
  });

  it('are no villages, towns, streams and persons of such a name, and no words', () => {
    for (const sentence of ['滩溪镇办了灯会。', '沐阳街道办了灯会。', '团委书记李沐阳介绍，灯会办了三天。', '队员们在松林里撞见三个偷树的人。', '施工时先后遇到涌水和塌方。', '河滩溪水清清。', '普云飞跑完了全程。普云飞说，不累。']) expect([sentence, wrong(sentence)]).toEqual([sentence, []]);
  });

  it('are found in datelines', () => {
    const { reports } = readExtraction(textOf('渡口添灯\n本报滩溪6月5日讯（记者 周明远）灯亮了，船工笑了。'));
    expect(reports.flatMap(({ doubts }) => doubts.map(({ text, suggestion }) => [text, suggestion]))).toEqual([['滩溪', '濉溪']]);
  });

  it('are doubted in each report, once', () => {
    const { reports } = readExtraction(textOf('滩溪推广稻虾共作\n本报讯（记者 周明远）初夏将至，滩溪县百善镇的稻田里一派繁忙景象。滩溪县还请来了专家。'));
    expect(reports.map(({ doubts }) => doubts.filter(({ rule }) => rule === 'no-such-place').map(({ text, suggestion }) => [text, suggestion]))).toEqual([[['滩溪', '濉溪']]]);
  });
});

describe('what is known of places', () => {
  it('is what they lie in, and what lies in them', () => {
    const stem = placeStems().byName.get('濉溪');
    expect(stem?.ends).toBe('县');
    expect(stem === undefined ? [] : above(stem)).toEqual(['安徽省', '安徽', '淮北市', '淮北']);
    expect(stem === undefined ? [] : within(stem).all).toContain('百善镇');
  });

  it('is how like two characters of names are, whichever of them was read', () => {
    const like = (pair: string): number => likenessInNames(pair.charCodeAt(0), pair.charCodeAt(1));
    expect(like('兆洮')).toBeGreaterThan(1);
    expect(like('沐沭')).toBeGreaterThan(1.2);
    expect(like('沭沐')).toBeGreaterThan(1.2);
    expect(like('山水')).toBe(0);
  });
});
