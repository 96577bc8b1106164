import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { encodeText } from '../documents/encode-text.ts';
import { greyPicture, makeDocx } from '../documents/make-docx.ts';
import { makeOfd } from '../documents/make-ofd.ts';
import { makeXlsx } from '../documents/make-xlsx.ts';
import { containerSamples } from './container-samples.ts';

/** A sound file that fuzzing starts from. */
export interface Sample { readonly name: string; readonly bytes: Uint8Array }

const fixtures = join(import.meta.dirname, '../../fixtures');
/** Larger ones would spend the run on a few files. */
const mostBytes = 300_000;

/** Invented files of every format the reader takes, the same at every run. */
export async function fuzzSamples(): Promise<Sample[]> {
  const page = '夜校开课\n本报讯（记者 何以宁）3月5日晚，夜校在东街开课，82名学员领到课本。\n　　“天黑了才有空。”学员说。\n===\n渡口夜航\n渡口恢复夜航，首日运送乘客1200人次。\n';
  const written: Sample[] = [
    ...(['utf-8', 'utf-16le', 'gb18030', 'big5'] as const).map((encoding) => ({ name: `${encoding}.txt`, bytes: encodeText(encoding === 'big5' ? '夜校開課\n夜校今晚在東街開課。\n' : page, encoding) })),
    { name: '报告.docx', bytes: await makeDocx({ headline: '夜校开课', paragraphs: page.split('\n'), note: '据街道。', table: [['项目', '数量'], ['课本', '82']], items: ['一', '二'], picture: greyPicture }) },
  ];
  return [...written, ...officeSamples(), ...containerSamples(), ...fixtureFiles(join(fixtures, 'formats'), () => true), ...fixtureFiles(join(fixtures, 'reading'), (name) => extname(name) !== '.json')];
}

function officeSamples(): Sample[] {
  const table = [['渡口夜航客流'], ['航线', { value: 12.5, format: '0.0"万人次"' }, '备注'], [{ value: 46083, format: 'yyyy"年"m"月"d"日"' }, '南岸', { xml: '<c t="inlineStr"><is><t>试航</t></is></c>' }]];
  const lines = [{ text: '渡口夜航', x: 60, y: 30, size: 9 }, { text: '渡口恢复夜航，首日运送乘客', x: 20, y: 60 }, { text: '右栏另起一段话在这里', x: 110, y: 60 }, { text: '竖排', x: 190, y: 60, down: true }];
  const item = { uri: 'urn:x:1', language: 'zh-CN', by: '记者 何以宁', versionCreated: '2026-03-05T09:30:00+08:00', headlines: [{ role: 'main', value: '夜校开课' }], bodies: [{ contentType: 'text/html', value: '<h2>一</h2><p>夜校开课。</p><table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>' }], subjects: [{ uri: 'medtop:05000000' }], associations: [{ type: 'picture', descriptions: [{ value: '学员领课本。' }] }] };
  const news = '<?xml version="1.0"?><newsMessage><itemSet><newsItem guid="a" xml:lang="zh"><itemMeta><versionCreated>2026-03-05T09:30:00+08:00</versionCreated></itemMeta><contentMeta><headline>夜校开课</headline><subject qcode="medtop:05000000"><name>教育</name></subject></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>夜校<em>今晚</em>开课。</p><hl2>一</hl2></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>';
  const encoder = new TextEncoder();
  return [
    { name: '客流.xlsx', bytes: makeXlsx([{ name: '客流', rows: table }]) },
    { name: '通报.ofd', bytes: makeOfd([{ lines, picture: { x: 20, y: 90, width: 80, height: 50 } }, { lines: [{ text: '第二页', x: 20, y: 30 }] }], greyPicture) },
    { name: '电稿.json', bytes: encoder.encode(JSON.stringify(item)) }, { name: '电稿.xml', bytes: encoder.encode(news) },
  ];
}

function fixtureFiles(folder: string, isSample: (name: string) => boolean): Sample[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isSample(entry.name) && extname(entry.name) !== '.md')
    .map((entry) => ({ name: entry.name, bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))) }))
    .filter(({ bytes }) => bytes.length <= mostBytes)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
