import { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../electron/intake/read-in-worker.ts';
import { freshDesk, jobOver } from '../../../support/fresh-desk.ts';

/** A picture of one shade, as large as is said, in pixels. */
function shade(level: number, width: number, height: number): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width, height });
  png.data.fill(level);
  return new Uint8Array(PNG.sync.write(png));
}

const photo = (data: Uint8Array<ArrayBuffer>): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [new ImageRun({ type: 'png', data, transformation: { width: 300, height: 200 } })] });
const words = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const headline = (text: string): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 44 })] });

/** Two stories: the first with a letterhead, a photograph and one with its caption, the second with an ornament and a photograph at its end. */
const twoStories = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [
  photo(shade(10, 400, 300)), headline('渡口添了夜航灯'), words('本报讯（记者 林知远）入夜后，渡口的二十盏灯亮了起来，夜里行船方便多了。'), photo(shade(60, 640, 480)),
  words('守灯人老许在渡口守了九年，如今只要每晚看一遍电表，天亮前再看一遍。'), photo(shade(90, 640, 420)), words('图为夜航灯下的渡口。沈有田 摄'),
  headline('柳溪村把农资送到田埂上'), words('本报讯（通讯员 沈穗）惊蛰将至，柳溪村服务队的三轮车又上了机耕路，早稻种和地膜码得整整齐齐。'), photo(shade(120, 40, 30)),
  words('队长罗广田把号码写在每袋种子的封口上，地头缺什么，先打这个电话。'), photo(shade(150, 800, 600)),
] }] })));

async function imported() {
  const test = freshDesk({ reader: createReader() });
  const { jobId } = await test.ask('intake.addFiles', { files: [{ name: '两篇.docx', bytes: await twoStories() }] });
  await jobOver(test.desk, jobId);
  const [line] = (await test.ask('documents.list', { offset: 0, limit: 9, filter: 'all' })).documents;
  if (line === undefined) throw new Error('nothing was filed');
  const { reports } = await test.ask('documents.get', { documentId: line.id });
  return { ...test, documentId: line.id, reports };
}

describe('pictures of a document', () => {
  it('stand in their reports: over their caption, between paragraphs, at the end; ornaments are left out', async () => {
    const { ask, documentId, reports } = await imported();
    expect(reports.map((report) => report.headline?.text)).toEqual(['渡口添了夜航灯', '柳溪村把农资送到田埂上']);
    const { pictures } = await ask('documents.pictures', { documentId });
    expect(pictures.map(({ reportId, before, width }) => [reports.findIndex(({ id }) => id === reportId), before, width])).toEqual([[0, 0, 400], [0, 1, 640], [0, 2, 640], [1, 2, 800]]);
    for (const { media, width } of pictures) expect(PNG.sync.read(Buffer.from((await ask('media.get', { media })).bytes)).width).toBe(width);
  });

  it('go into an issue with their report, with their captions or without; a letterhead stays behind', async () => {
    const { ask, reports: [first, second] } = await imported();
    if (first === undefined || second === undefined) throw new Error('two reports are needed');
    const blocks = async (reportId: typeof first.id) => (await ask('issues.itemFromReport', { reportId })).item.blocks.map((block) => (block.type === 'picture' ? `${block.width} ${block.caption}` : block.type));
    expect(await blocks(first.id)).toEqual(['paragraph', '640 ', 'paragraph', expect.stringMatching(/^640 图为夜航灯下的渡口/)]);
    expect(await blocks(second.id)).toEqual(['paragraph', 'paragraph', '800 ']);
  });

  it('follow their paragraphs when the stories are put together', async () => {
    const { ask, documentId, reports: [first, second] } = await imported();
    if (first === undefined || second === undefined) throw new Error('two reports are needed');
    await ask('reading.mergeUp', { reportId: second.id });
    const { pictures } = await ask('documents.pictures', { documentId });
    expect(pictures.map(({ reportId, width }) => [reportId, width])).toEqual([[first.id, 400], [first.id, 640], [first.id, 640], [first.id, 800]]);
  });
});
