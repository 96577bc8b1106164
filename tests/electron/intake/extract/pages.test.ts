import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../../electron/intake/extract/html.ts';
import type { Extraction, Hint } from '../../../../shared/domain/document.ts';

interface Read { readonly extraction: Extraction; readonly pictures: number }

function read(name: string): Read {
  const extracted = extractHtml(readFileSync(join(import.meta.dirname, '../../../fixtures/pages', name)));
  if (!extracted.ok) throw new Error(extracted.error);
  return { extraction: extracted.value.extraction, pictures: extracted.value.pictures.length };
}

/** Lines of the text that no furniture hint covers, by their first characters. */
function shown({ extraction: { text, hints } }: Read): string[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const aside = hints.some((hint) => hint.kind === 'furniture' && hint.start <= at && hint.end >= at + line.trimEnd().length);
    return line.trim() === '' || aside ? [] : [line.trim().slice(0, 14)];
  });
}

function hinted({ extraction: { text, hints } }: Read, kind: Hint['kind']): string[] {
  return hints.filter((hint) => hint.kind === kind).map(({ start, end, picture }) => `${text.slice(start, end).slice(0, 14)}${picture === undefined ? '' : ` #${picture}`}`);
}

describe('pages as sites make them', () => {
  it('an account’s post: the line of account and time in one, a centred line under a picture is its caption', () => {
    const post = read('post.html');
    expect(shown(post)).toEqual([
      '老糖厂里的夜市开张了', '贺兰舟 青禾发布 2025-', '昨晚七点，青禾老糖厂的大门重', '糖厂停产十一年，厂房一直空着', '压榨车间里的摊位，右边是旧传',
      '“以前在这儿榨糖，现在在这儿', '每晚开到十一点', '夜市每天下午五点半开门，周末', '来源：青禾晚报', '编辑：陆小满　审核：魏东篱', '阅读原文 阅读 1.2万 在',
    ]);
    expect(hinted(post, 'caption')).toEqual(['压榨车间里的摊位，右边是旧传 #0']);
    expect([hinted(post, 'title'), hinted(post, 'picture').length, post.pictures]).toEqual([['老糖厂里的夜市开张了'], 2, 1]);
  });

  it('a newspaper’s site: items under the headline a space apart, the editor’s line kept, lists of other stories set aside', () => {
    const page = read('newspaper.html');
    expect(shown(page)).toEqual([
      '当前位置：首页 > 民生 >', '汛前抢工四十天', '临江老码头加装护岸石笼', '三百二十米岸线月底前全部合龙', '2025年04月22日08:', '本报讯 4月21日，临江老码',
      '老码头建于上世纪五十年代，去', '项目负责人滕志高说，水位每天', '（责编：姚远山、戚薇）', '点击排行', '临江日报社版权所有，未经书面',
    ]);
    expect(page.extraction.text).toContain('2025年04月22日08:15 来源：临江日报 作者：石蔓青\n');
    expect(hinted(page, 'heading')).toEqual(['汛前抢工四十天', '临江老码头加装护岸石笼', '三百二十米岸线月底前全部合龙', '点击排行']);
  });

  it('an office’s site laid out in tables: the table of data is one, the others are the page', () => {
    const page = read('government.html');
    expect(hinted(page, 'table')).toEqual(['错峰时段', '片区\t停产时段\t负责人', '城东\t14时至17时\t苏广平', '城西\t18时至21时\t兰春生']);
    expect(shown(page).slice(0, 2)).toEqual(['关于做好夏季用电安排的通知', '发布时间：2025-06-0']);
    expect(hinted(page, 'furniture')).toEqual(['首页 | 政务公开 | 办事', '您现在的位置：首页 > 政务']);
  });

  it('a page that names a wrong encoding is read in its own', () => {
    const page = read('charset-lie.html');
    expect([page.extraction.encoding, shown(page).slice(0, 2)]).toEqual(['gb18030', ['河湾村修好了三座便桥', '南汀在线 2024-09-0']]);
  });

  it('an English site: writer, post and date on lines of their own; newsletter, related stories and their writers set aside', () => {
    const page = read('english.html');
    expect(shown(page)).toEqual([
      'Ferry crews to', 'Union says res', 'By Nadia Okafo', 'Transport repo', '11 February 20', 'The night ferr', 'Crews on the H', 'The union said', 'The operator, ',
      'What passenger', 'Tickets for ca', 'Editing by Ros',
    ]);
    expect(hinted(page, 'heading')).toEqual(['Ferry crews to', 'What passenger']);
    expect([hinted(page, 'caption'), hinted(page, 'list')]).toEqual([['The night ferr'], []]);
  });

  it('a saved page with its pictures inside: captions beside one another, and one above its picture', () => {
    const page = read('saved.html');
    expect(hinted(page, 'caption')).toEqual(['师傅在选料。 #0', '徒弟在磨刀。 #1', '完工的花窗，用了整整一年。 #2']);
    expect(page.pictures).toBe(3);
  });

  it('a page of two stories keeps the headings and writers of both', () => {
    const page = read('two-articles.html');
    expect(hinted(page, 'heading')).toEqual(['青禾周报', '灌区提前放水', '乡村诊所添了心电图机']);
    expect(shown(page)).toHaveLength(10);
    expect(hinted(page, 'furniture')).toEqual(['青禾周报编辑部　地址：青禾县']);
  });

  it('a page of nothing but line breaks keeps its lines and indents, and its title names the headline', () => {
    const page = read('bare.html');
    expect(shown(page)).toEqual(['冬修水利出工三千人', '南汀日报 2003年12月8', '本报讯（记者 古道然）南汀县', '今年的重点是东干渠，渠底淤泥', '县里给每个出工的人每天补助十', '返回首页']);
    expect(hinted(page, 'title')).toEqual(['冬修水利出工三千人']);
  });

  it('a forum’s thread: trail, pages and foot set aside', () => {
    const page = read('forum.html');
    expect(hinted(page, 'furniture')).toEqual(['南汀论坛 » 市民生活 » ', '12下一页', 'Archiver | 手机版']);
    expect(hinted(page, 'heading')).toEqual(['[转帖] 城南农贸市场今天起']);
  });

  it('a page for phones: entries under the headline are no list, advertisements and side menu are furniture', () => {
    const page = read('amp.html');
    expect(shown(page)).toEqual(['School kitchen', 'By Ines Varga', '3 min read', 'May 3, 2024', 'Cooks load the', 'When the baker', 'Now a van take', 'Parents peel p', 'More from Kest']);
    expect(hinted(page, 'list')).toEqual([]);
  });
});
