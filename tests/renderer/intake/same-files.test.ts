import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { sameFiles } from '../../../renderer/intake/same-files.ts';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');

describe('sameFiles', () => {
  it('names the files that were here already, and the document where it is called otherwise', () => {
    const same = [{ file: '周报.zip/南片/渡口.docx', known: '渡口.docx' }, { file: '稿(1).txt', known: '邮件.eml/稿.txt' }];
    expect(sameFiles(zh, same, 2)).toBe('渡口.docx、稿(1).txt（收过的叫 稿.txt）');
    expect(sameFiles(en, same, 2)).toBe('渡口.docx, 稿(1).txt (here as 稿.txt)');
  });

  it('names a few of many, and none where none is known', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ file: `${i}.txt`, known: `${i}.txt` }));
    expect(sameFiles(zh, many, 4_000)).toBe('0.txt、1.txt、2.txt、3.txt、4.txt 等');
    expect(sameFiles(zh, [], 3)).toBeUndefined();
  });
});
