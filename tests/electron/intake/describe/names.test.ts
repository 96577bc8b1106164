import { describe, expect, it } from 'vitest';
import { cutNames, isMedia, isOrganisation, isPersonName } from '../../../../electron/intake/describe/names.ts';
import { readNames } from '../../../../electron/intake/describe/name-list.ts';

describe('names', () => {
  it.each(['王玉', '莫林欣', '欧阳晴', '欧阳一鸣', '阿依·古丽'])('%s is a person', (name) => { expect(isPersonName(name)).toBe(true); });
  it.each(['高质量', '党员', '张', '办公室的人', '服务'])('%s is none', (name) => { expect(isPersonName(name)).toBe(false); });

  it('are cut apart where they run together', () => {
    expect(cutNames('林知远何晓棠')).toEqual(['林知远', '何晓棠']);
    expect(cutNames('早桃上市')).toBeUndefined();
  });

  it('tell offices and media by their ends', () => {
    expect(isOrganisation('市残疾人联合会')).toBe(true);
    expect(isMedia('云溪日报')).toBe(true);
    expect(isMedia('云溪县')).toBe(false);
  });
});

describe('readNames', () => {
  it('reads names set wide, and names an old line end parted', () => {
    expect(readNames('梁　栋 许佳音', false)?.people).toEqual(['梁栋', '许佳音']);
    expect(readNames('郑 小楠 林知 远', false)?.people).toEqual(['郑小楠', '林知远']);
  });

  it('takes headings that open with a verb that is a surname too for none', () => {
    for (const words of ['强服务', '严把关', '解难题', '解决后']) expect(isPersonName(words), words).toBe(false);
    for (const name of ['强文斌', '严建国', '解晓东', '高光明']) expect(isPersonName(name), name).toBe(true);
  });

  it('parts an office from the name run into it', () => {
    expect(readNames('云溪日报岭南记者站胡冬梅', false)).toEqual({ people: ['胡冬梅'], organisations: ['云溪日报岭南记者站'] });
  });

  it('takes an unknown surname only where a label promised a name', () => {
    expect(readNames('扎西顿珠', true)?.people).toEqual(['扎西顿珠']);
    expect(readNames('早桃上市', false)).toBeUndefined();
    expect(readNames('Looking Ahead', false)).toBeUndefined();
  });
});
