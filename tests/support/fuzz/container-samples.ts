import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { greyPicture } from '../documents/make-docx.ts';
import { makeMail } from '../documents/make-mail.ts';
import { makePdf } from '../documents/make-pdf.ts';
import { makeZip } from '../documents/make-zip.ts';
import type { Sample } from './samples.ts';

const encoder = new TextEncoder();
const page = '<html><head><title>渡口夜航</title></head><body><h1>渡口夜航</h1><p>渡口恢复夜航，首日运送乘客1200人次。</p><img width=300 src="cid:one"></body></html>';

/** Files that hold others, and pages of print. */
export function containerSamples(): Sample[] {
  const mail = makeMail({ subject: '渡口夜航', text: '渡口夜航\n渡口恢复夜航。\n> 昨日来信', html: page, parts: [{ name: '附件.txt', type: 'text/plain', bytes: encoder.encode('夜校开课\n夜校开课。') }, { type: 'image/png', bytes: greyPicture, id: 'one', disposition: 'inline' }] });
  const saved = ['From: <Saved by Blink>', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="--b"', '', '----b', 'Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', Buffer.from(page).toString('base64'),
    '----b', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-ID: <one>', '', Buffer.from(greyPicture).toString('base64'), '----b--', ''].join('\r\n');
  const lines = ['渡口夜航', '渡口恢复夜航，首日运送乘客', '一千二百人次，比去年同期多。'].map((text, i) => ({ text, x: 60, y: 80 + i * 20, size: i === 0 ? 22 : 11 }));
  return [
    { name: '来信.eml', bytes: mail }, { name: '页.mht', bytes: encoder.encode(saved) },
    { name: '通报.pdf', bytes: makePdf([{ texts: [...lines, ...lines.map((line) => ({ ...line, x: 320 }))] }, { texts: [{ text: '竖排', x: 500, y: 80, down: true }], rotate: 90 }], { title: '通报' }) },
    { name: '周报.zip', bytes: makeZip([{ name: '南片/甲.txt', bytes: encoder.encode('夜校开课\n夜校开课。') }, { name: '图.png', bytes: greyPicture }]) },
  ];
}

/** Pictures are recognised, which takes a hundred times as long as reading: one of them is tried among many others. */
export const pictureSamples = (): Sample[] => ['fax.tif', 'strip.webp', 'strip-on-its-side.jpg'].map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/scans', name))) }));
