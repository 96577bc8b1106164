import { searchInto } from '../../../shared/text/searched-text.ts';
import { cellEnd } from '../../../shared/text/table-cells.ts';
import { bylineNames } from '../byline-names.ts';
import { hitWeights, longest } from '../score.ts';
import { PostingsBuilder } from '../shard/postings-builder.ts';
import type { ShardReport, Stream } from '../shard/shard-format.ts';
import { freshRoom, type RunRoom } from '../shard/sorted-run.ts';
import { TokenKeys } from '../shard/token-keys.ts';
import { TextUnits } from '../text-units.ts';

/** What stands beside a report in the index. `day` is when it was published, or received where that is missing. */
export interface ReportFacts { readonly day: string; readonly source: string | null; readonly place: string | null; readonly byline: string }

/** What of a report is searched. `body` is its paragraphs, a line feed between each two; `rows` are the places of those that are rows of a table. */
export interface GatheredText { readonly kicker: string; readonly headline: string; readonly subhead: string; readonly body: string; readonly rows?: ReadonlySet<number> }

/** In order of their day, then of their row: their ordinals in a shard. */
export const byDayThenRow = (a: { readonly seq: number; readonly day: string }, b: { readonly seq: number; readonly day: string }): number =>
  (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1);

const [tab, lineFeed] = [0x09, 0x0a];

/** Where texts are read and tokens collected. */
export const freshRooms = (): { readonly text: TextUnits; readonly streams: Readonly<Record<Stream, RunRoom>> } =>
  ({ text: new TextUnits(), streams: { text: freshRoom(), title: freshRoom(), byline: freshRoom() } });

/** What a shard is written of. Texts are read as their code units, and no string is made of any part of them: that is most of the time it takes. */
export class ReportGatherer {
  readonly reports: ShardReport[] = [];
  readonly streams: Readonly<Record<Stream, PostingsBuilder>>;
  private readonly text: TextUnits;

  /** @param rooms may be another one's, once its shard has been written */
  constructor({ text, streams } = freshRooms()) {
    const tokens = new TokenKeys();
    this.text = text;
    this.streams = { text: new PostingsBuilder(tokens, streams.text), title: new PostingsBuilder(tokens, streams.title), byline: new PostingsBuilder(tokens, streams.byline) };
  }

  /** Takes the report that is next by its day and row. */
  add(seq: number, facts: ReportFacts, report: GatheredText): void {
    const { text, title, byline } = this.streams;
    for (const builder of [text, title, byline]) builder.begin();
    let length = 0;
    for (const part of ['headline', 'kicker', 'subhead'] as const) {
      this.addText(report[part], [text, title], hitWeights[part]);
      length += report[part].length;
    }
    length += this.addBody(report, text);
    this.addText(facts.byline, [byline], 1);
    this.reports.push({ ...facts, seq, names: bylineNames(facts.byline), length: Math.min(longest, length) });
  }

  private addText(written: string, builders: readonly PostingsBuilder[], weight: number): void {
    if (written === '') return;
    const { units, searched, at } = this.text.read(written);
    const count = searchInto(units, 0, written.length, searched, at);
    for (const builder of builders) builder.add(searched, count, weight);
  }

  /** Adds each paragraph, for no phrase reaches over its end. Answers how many units they have. */
  private addBody({ body, rows }: GatheredText, text: PostingsBuilder): number {
    const { units, searched, at } = this.text.read(body);
    let feeds = 0;
    for (let from = 0; ; feeds++) {
      let to = from;
      while (to < body.length && units[to] !== lineFeed) to++;
      if (rows?.has(feeds) === true) partCells(units, from, to);
      text.add(searched, searchInto(units, from, to, searched, at), hitWeights.body);
      if (to >= body.length) return body.length - feeds;
      from = to + 1;
    }
  }
}

/** As `searchedParagraph` does, where the units stand. */
function partCells(units: Uint16Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (units[i] === tab) units[i] = cellEnd.charCodeAt(0);
}
