import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { encodeText } from '../encode-text.ts';
import { greyPicture, makeDocx } from '../make-docx.ts';

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
  return [...written, ...fixtureFiles(join(fixtures, 'formats'), () => true), ...fixtureFiles(join(fixtures, 'reading'), (name) => extname(name) !== '.json')];
}

function fixtureFiles(folder: string, isSample: (name: string) => boolean): Sample[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isSample(entry.name) && extname(entry.name) !== '.md')
    .map((entry) => ({ name: entry.name, bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))) }))
    .filter(({ bytes }) => bytes.length <= mostBytes)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
