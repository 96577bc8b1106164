import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/intake/intake.ts';
import type { ReadSource } from '../../../../electron/intake/source.ts';
import { readingFault } from '../../../../shared/text/reading-faults.ts';
import { encodeText } from '../../../support/documents/encode-text.ts';
import { greyPicture } from '../../../support/documents/make-docx.ts';
import { makeMail } from '../../../support/documents/make-mail.ts';
import { runs } from '../../../support/property-runs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
async function readMail(bytes: Uint8Array, name = 'a.eml'): Promise<ReadSource> {
  const read = await readSource({ name, bytes });
  if (!read.ok) throw new Error(read.error.reason);
  expect(readingFault(read.value.extraction.text, read.value.reading)).toBeUndefined();
  return read.value;
}
const body = '三月二日，河湾市教育局为四十二所中小学装上了新风系统，总投入三百二十万元。项目从去年九月动工，历时半年。\n\n“孩子们上课不再犯困了。”青禾小学校长林远说。\n';

describe('a mail', () => {
  it('says who sent its report and by what channel, and calls it by the subject where it has no headline', async () => {
    const { format, reading } = await readMail(makeMail({ subject: '转发：全市中小学装上新风系统', text: body }));
    expect(format).toBe('eml');
    expect(reading.reports).toMatchObject([{ headline: { text: '全市中小学装上新风系统' }, sender: '林青禾', channel: '邮件' }]);
    expect(reading.reports[0]?.doubts.map(({ kind }) => kind)).not.toContain('no-headline');
    expect(reading.reports[0]?.paragraphs.map(({ text }) => text).join('')).not.toContain('From:');
  });

  it('keeps the headlines its text has', async () => {
    const { reading } = await readMail(makeMail({ subject: '本周稿件', text: `渡口装上了二十盏灯\n\n本报讯（记者 林知远）${body}\n\n桥头修好了老石阶\n\n本报讯（记者 周一帆）三月三日，桥头的老石阶修好了，两岸的人来往方便多了。\n` }));
    expect(reading.reports.map(({ headline }) => headline?.text)).toEqual(['渡口装上了二十盏灯', '桥头修好了老石阶']);
    expect(reading.reports.map(({ sender }) => sender)).toEqual(['林青禾', '林青禾']);
  });

  it('is read as its page where it has one, with the pictures the page shows', async () => {
    const html = `<h1>全市中小学装上新风系统</h1><p>${body}</p><p><img src="cid:one@hewan" width="300"><br>图为青禾小学的教室。</p><img src="https://pixel.example/1.gif" width="400">`;
    const { extraction, pictures, members } = await readMail(makeMail({ subject: '稿', html, parts: [{ type: 'image/png', bytes: greyPicture, id: 'one@hewan', disposition: 'inline' }] }));
    expect(pictures).toHaveLength(1);
    expect(members).toBeUndefined();
    expect(extraction.hints.filter(({ kind }) => kind === 'picture').map(({ picture, elsewhere }) => [picture, elsewhere])).toEqual([[0, undefined], [undefined, true]]);
  });

  it('may lie about its charset', async () => {
    const head = 'From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n';
    const { extraction } = await readMail(new Uint8Array(Buffer.concat([bytesOf(head), encodeText(body, 'gb18030')])));
    expect(extraction.text).toContain('总投入三百二十万元');
    const { extraction: other } = await readMail(new Uint8Array(Buffer.concat([bytesOf(head.replace('utf-8', 'gb2312')), bytesOf(body)])));
    expect(other.text).toContain('总投入三百二十万元');
  });

  it.each([
    '现将稿件发来，请审。', '编辑老师：\n您好！\n现将本周三篇稿件发来，请审阅。\n\n此致\n敬礼\n\n林青禾\n2026年3月3日\n电话：0000-5550188', '请编辑部酌情采用。\n\n发自我的iPhone', 'Hi,\n\nPlease find attached our story for this week.\n\nBest,\nMargaret',
  ])('is no report where it only goes with what is attached: %s', async (text) => {
    const attached = { name: '夜校.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: bytesOf('x') };
    expect((await readMail(makeMail({ subject: '稿件', text, parts: [attached] }))).reading.reports).toEqual([]);
  });

  it('is a report with a file attached where it tells something, and where only its pictures are', async () => {
    const brief = '三月二日，河湾镇渡口装上了二十盏灯，夜航的船不再摸黑靠岸。（林青禾）';
    const file = { name: '附表.xlsx', bytes: bytesOf('x') };
    expect((await readMail(makeMail({ subject: '渡口亮灯', text: brief, parts: [file] }))).reading.reports).toHaveLength(1);
    expect((await readMail(makeMail({ subject: '渡口亮灯', text: `本报讯（记者 林知远）${brief}附件是现场图片。`, parts: [file] }))).reading.reports).toHaveLength(1);
    expect((await readMail(makeMail({ subject: '渡口亮灯', text: `${brief}来稿照片见附件。`, parts: [{ name: '灯.png', type: 'image/png', bytes: greyPicture }] }))).reading.reports).toHaveLength(1);
  });

  it('leaves out what the one who passes a mail on puts over it', async () => {
    const text = `小卢：这篇看能不能用。\n\n------------------ 原始邮件 ------------------\n发件人: "周一帆" <yifan@hewan.example>;\n发送时间: 2026年3月1日(星期日) 晚上8:15\n主题: 新风系统\n\n全市中小学装上新风系统\n\n${body}`;
    expect((await readMail(makeMail({ subject: '转发：新风系统', text }))).reading.reports.map(({ headline }) => headline?.text)).toEqual(['全市中小学装上新风系统']);
  });

  it('has its attachments and forwarded mails as files of their own, signatures of programs aside', async () => {
    const { members = [], pictures } = await readMail(makeMail({
      subject: '稿', text: body,
      parts: [
        { name: '三月简讯.docx', bytes: bytesOf('x') }, { name: '三月简讯.docx', bytes: bytesOf('y') }, { name: '图.png', type: 'image/png', bytes: greyPicture },
        { type: 'message/rfc822', bytes: makeMail({ subject: '桥头来稿', text: body }) }, { name: 'smime.p7s', type: 'application/pkcs7-signature', bytes: bytesOf('z') },
      ],
    }));
    expect(members.map(({ name }) => name)).toEqual(['三月简讯.docx', '三月简讯 (2).docx', '图.png', '桥头来稿.eml']);
    expect(pictures).toHaveLength(1);
  });

  it('sets aside what programs write above words they quote', async () => {
    const text = `${body}\n-----原始邮件-----\n发件人: 王远 <a@b.c>\n发送时间: 2026年3月1日\n收件人: 编辑部\n主题: 稿件\n\n请核。\n\n在 2026年3月1日 10:00，王远 <a@b.c> 写道：\n`;
    const { extraction, reading } = await readMail(makeMail({ subject: '稿', text }));
    const words = reading.reports.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
    expect(words).toContain('请核。');
    for (const head of ['原始邮件', '发送时间', '收件人', '写道']) expect(words).not.toContain(head);
    expect(extraction.text).toContain('发送时间');
  });

  it('leaves the labels of a notice alone', async () => {
    const { extraction } = await readMail(makeMail({ subject: '会议通知', text: '关于召开防汛会议的通知\n\n各科室：\n\n时间：三月五日上午九时\n主题：部署夏汛值班\n地点：二楼会议室\n\n请准时参加，不得请假。\n' }));
    const at = extraction.text.indexOf('时间：');
    expect(extraction.hints.filter(({ kind, end }) => kind === 'furniture' && end > at)).toEqual([]);
  });

  it('reads words in the charset a mail names, where it is none that Chinese or English is written in', async () => {
    const sent = (charset: string, words: Buffer): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from(`From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <1@b>\nContent-Type: text/plain; charset=${charset}\n\n`), words, Buffer.from('\n')]));
    const japanese = Buffer.from('1b2442467c4b5c1b2842', 'hex');
    expect((await readMail(sent('ISO-2022-JP', japanese))).extraction.text).toContain('日本');
    expect((await readMail(sent('koi8-r', Buffer.from('d0d2c9d7c5d4', 'hex')))).extraction.text).toContain('привет');
    expect((await readMail(sent('koi8-r', Buffer.from('渡口装上了二十盏灯')))).format).toBe('eml');
  });

  it('joins the lines of flowed text', async () => {
    const mail = bytesOf('From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <1@b>\nContent-Type: text/plain; charset=utf-8; format=flowed\n\nFerry lamps lit\n\nTwenty lamps were lit along the ferry \nsteps on Monday, the river office \nsaid.\n');
    expect((await readMail(mail)).extraction.text).toContain('Twenty lamps were lit along the ferry steps on Monday, the river office said.');
  });

  it('with nothing but its head, cut off anywhere, or encrypted, is told in a reason or read as far as it goes', async () => {
    const whole = makeMail({ subject: '稿', text: body, parts: [{ name: 'a.txt', bytes: bytesOf(body) }] });
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: whole.length }), async (length) => {
      const read = await readSource({ name: 'a.eml', bytes: whole.subarray(0, length) });
      if (read.ok) expect(readingFault(read.value.extraction.text, read.value.reading)).toBeUndefined();
    }), runs(60));
    const locked = bytesOf('From: a@b.example\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB');
    expect(await readSource({ name: 'a.eml', bytes: locked })).toMatchObject({ ok: false, error: { reason: 'encrypted' } });
  });

  it('is known by its content under another name, and a mail pasted as text is not taken for one', async () => {
    expect((await readMail(makeMail({ subject: '稿', text: body }), '来信')).format).toBe('eml');
    const pasted = await readSource({ name: 'a.txt', bytes: bytesOf(`From: 林青禾\nSubject: 稿\n\n${body}`) });
    expect(pasted).toMatchObject({ ok: true, value: { format: 'text' } });
  });
});
