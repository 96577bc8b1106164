import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { BlockId, BulletinId, DocumentId, IssueId, MediaId, QuoteId, ReportId } from '../../../shared/domain/ids.ts';
import type { Block, Issue, IssueItem, IssueSection, Quote, Run } from '../../../shared/domain/issue.ts';

/** Ids that count up: 20 characters, the last of them figures. */
export const spelled = (kind: string, number: number): string => `${kind}${String(number).padStart(20 - kind.length, '0')}`;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of hills under a sky, `width` × `height` pixels. */
export function drawnPicture(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const hill = height * (0.62 + 0.12 * Math.sin(x / 61) + 0.05 * Math.sin(x / 17));
      const colour = y < hill ? [150 + (y * 80) / height, 190 + (y * 40) / height, 225] : [70 + (y % 9), 120 + ((x * y) % 13), 60];
      colour.forEach((one, i) => { rows[y * (width * 3 + 1) + 1 + x * 3 + i] = Math.min(255, Math.round(one)); });
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

export const picture = { bytes: drawnPicture(960, 540), mime: 'image/png' };
export const pictureId = MediaId.parse(createHash('sha256').update(picture.bytes).digest('hex'));
export const media = (id: string) => (id === pictureId ? picture : undefined);

/** Makes the parts of an issue, counting ids up. */
export class IssueMaker {
  private count = 0;
  readonly quotes: Quote[] = [];

  block(): BlockId { return BlockId.parse(spelled('b', ++this.count)); }

  quote(headline: string, source: string, published: string, page?: string): Quote {
    const number = this.quotes.length + 1;
    const quote: Quote = {
      id: QuoteId.parse(spelled('q', number)), reportId: ReportId.parse(spelled('r', number)), documentId: DocumentId.parse(spelled('d', number)),
      anchor: { exact: headline, prefix: '', suffix: '', start: 0, end: headline.length, segments: [] },
      citation: { headline, source, published, ...(page === undefined ? {} : { page }), byline: [], file: `${number}.txt` },
    };
    this.quotes.push(quote);
    return quote;
  }

  paragraph(text: string, quote?: Quote): Block {
    return { type: 'paragraph', id: this.block(), runs: runs(text, quote) };
  }

  heading(level: 1 | 2 | 3, text: string): Block { return { type: 'heading', id: this.block(), level, runs: runs(text) }; }

  list(ordered: boolean, texts: readonly string[], quote?: Quote): Block {
    return { type: 'list', id: this.block(), ordered, items: texts.map((text) => ({ id: this.block(), runs: runs(text, quote) })) };
  }

  picture(caption: string, credit: string): Block { return { type: 'picture', id: this.block(), media: pictureId, width: 960, height: 540, alt: caption, caption, credit }; }

  item(headline: string, blocks: Block[], more: { kicker?: string; subhead?: string; byline?: string } = {}): IssueItem {
    return { id: this.block(), kicker: runs(more.kicker ?? ''), headline: runs(headline), subhead: runs(more.subhead ?? ''), byline: more.byline ?? '', blocks };
  }

  section(key: string, title: string, items: IssueItem[]): IssueSection { return { id: this.block(), key, title, items }; }

  issue(head: Pick<Issue, 'template' | 'name' | 'issuer' | 'sources' | 'imprint'> & Partial<Issue>, sections: IssueSection[]): Issue {
    return { id: IssueId.parse(spelled('s', 1)), bulletinId: BulletinId.parse(spelled('n', 1)), number: 12, total: 356, date: '2026-11-21', sections, quotes: this.quotes, ...head };
  }
}

/** Words between ** are bold. */
export function runs(text: string, quote?: Quote): Run[] {
  if (text === '') return [];
  return text.split('**').flatMap((part, i): Run[] => (part === '' ? [] : [{ text: part, ...(i % 2 === 1 ? { bold: true } : {}), ...(quote === undefined ? {} : { quote: quote.id }) }]));
}
