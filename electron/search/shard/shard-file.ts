import { basename } from 'node:path';
import { Recent } from '../recent.ts';
import type { Bitmap } from './bitmap.ts';
import { addBit, emptyBitmap } from './bitmap.ts';
import { ByteReader } from './bytes.ts';
import { DayRuns } from './day-runs.ts';
import { addWeights, listHeavier, type HeavyList } from './heavier.ts';
import type { Names } from './names.ts';
import { DamagedShard, PagedFile } from './paged-file.ts';
import { addPostings, bitsOf, type Postings } from './postings.ts';
import { Contents, formatWithoutJoints, mostReports, shardFormat, streamNames, type Stream, type Stretch } from './shard-format.ts';
import { Strings } from './strings.ts';
import { blockOf, eachTerm, readDirectory, termIn, type Directory } from './term-list.ts';

/** A column of values that repeat: `values` by number, the first being null. */
export interface Column { readonly ids: Uint16Array | Uint32Array; readonly values: readonly (string | null)[] }

/** Bytes of lists that are kept at hand of one shard: a term's are asked for several times. */
const keptLists = 1 << 17;

/** What a list takes beside its bytes, about. */
const keptBeside = 200;

/** Row numbers of reports, by their ordinals. */
export type Rows = Uint32Array | Float64Array;

/** Weights are summed one after the other, of shards by the dozen. */
const scratch = new Uint16Array(mostReports);

/** A shard that is open for reading. Whatever in it is not as it was written throws DamagedShard. */
export class ShardFile {
  readonly size: number;
  readonly seqs: Rows;
  /** Ordinals in order of row numbers. */
  readonly byRow: Uint16Array;
  readonly lengths: Uint16Array;
  readonly days: DayRuns;
  readonly sources: Column;
  readonly places: Column;
  /** Whether joints have lists too; else it is to be written again. */
  readonly joined: boolean;
  private readonly file: PagedFile;
  private readonly contents: Contents;
  private readonly directories: Readonly<Record<Stream, Directory>>;
  private readonly lists = new Recent<Postings | undefined>(keptLists, (list) => (list === undefined ? 0 : list.ordinals.length + list.weights.length) + keptBeside);

  /** @param first the row of its first report, where that is known: a shard that is written before its reports are counts from 0 */
  constructor(path: string, first?: number) {
    this.file = new PagedFile(path);
    try {
      const { contents, joined } = readContents(this.file);
      this.contents = contents;
      this.joined = joined;
      this.size = contents.reports;
      this.byRow = new Uint16Array(this.own(contents.byRow, this.size * 2));
      this.seqs = this.rowsFrom(contents.rows, first);
      this.lengths = new Uint16Array(this.own(contents.lengths, this.size * 2));
      this.days = this.daysFrom(contents.days);
      this.sources = this.column(contents.sources);
      this.places = this.column(contents.places);
      const [text, title, byline] = streamNames.map((name) => readDirectory(this.stretch(contents.streams[name].directory)));
      if (text === undefined || title === undefined || byline === undefined) throw new DamagedShard(path, 'terms');
      this.directories = { text, title, byline };
    } catch (thrown) {
      this.file.close();
      throw thrown;
    }
  }

  get path(): string {
    return this.file.path;
  }

  /** Names of bylines, of which there may be as many as reports: read, and not kept. */
  names(): Names {
    return this.namesAt(this.contents.names);
  }

  /** Reads all of it, whether or not it is ever asked for. */
  verify(): void {
    this.file.verify();
  }

  close(): void {
    this.file.close();
  }

  /** The reports in which a token stands, or undefined where in none. */
  find(stream: Stream, token: string): Postings | undefined {
    return this.lists.of(`${stream} ${token}`, () => this.look(stream, token));
  }

  /** Every token that begins so, in order. */
  eachWith(stream: Stream, beginning: string, take: (postings: Postings) => void): void {
    const directory = this.directories[stream];
    let going = true;
    for (let block = Math.max(0, blockOf(directory, beginning)); going && block < directory.ends.length; block++) {
      eachTerm(this.block(stream, block), (token, postings) => {
        if (token.startsWith(beginning)) take(postings());
        else going = token < beginning;
        return going;
      });
    }
  }

  /** The reports in which a token, or one that begins so, stands. */
  bitsOf(stream: Stream, token: string, open: boolean): Bitmap {
    if (open) {
      const bits = emptyBitmap(this.size);
      this.eachWith(stream, token, (postings) => addPostings(this.size, postings, bits));
      return bits;
    }
    const postings = this.find(stream, token);
    return postings === undefined ? emptyBitmap(this.size) : bitsOf(this.size, postings);
  }

  /** The reports in which a token, or all that begin so together, weighs more than 1. */
  heavier(stream: Stream, token: string, open: boolean, list: HeavyList): void {
    list.count = 0;
    if (open) {
      const sums = scratch.fill(0, 0, this.size);
      this.eachWith(stream, token, (postings) => addWeights(this.size, postings, sums, list));
      list.takeSums(sums, this.size);
      return;
    }
    const postings = this.find(stream, token);
    if (postings !== undefined) listHeavier(this.size, postings, list);
  }

  /** How many reports a token stands in; of all that begin so nobody knows. */
  countOf(stream: Stream, token: string, open: boolean): number {
    return open ? Infinity : this.find(stream, token)?.count ?? 0;
  }

  private look(stream: Stream, token: string): Postings | undefined {
    const block = blockOf(this.directories[stream], token);
    const found = block < 0 ? undefined : termIn(this.block(stream, block), token);
    // The block is good only until the next one is read.
    return found === undefined ? undefined : { ...found, ordinals: found.ordinals.slice(), weights: found.weights.slice() };
  }

  private block(stream: Stream, block: number): Uint8Array {
    const { offsets } = this.directories[stream];
    const from = offsets[block] ?? 0;
    return this.file.read(this.contents.streams[stream].terms.from + from, (offsets[block + 1] ?? from) - from);
  }

  private stretch({ from, count }: Stretch): Uint8Array {
    return this.file.read(from, count);
  }

  /** Bytes that numbers of several bytes are read from have to stand at the beginning of a buffer. */
  private own({ from, count }: Stretch, size: number): ArrayBuffer {
    if (count !== size) throw new DamagedShard(this.path, 'columns');
    return this.file.readOwn(from, count).buffer;
  }

  private rowsFrom(rows: Stretch, first: number | undefined): Rows {
    const written = new Float64Array(this.own(rows, this.size * 8));
    const shift = first === undefined ? 0 : first - (written[this.byRow[0] ?? 0] ?? 0);
    for (let i = 0; i < written.length; i++) written[i] = (written[i] ?? 0) + shift;
    // Half of it, but in an archive of billions.
    return (written[this.byRow.at(-1) ?? 0] ?? 0) <= 0xffffffff ? new Uint32Array(written) : written;
  }

  private daysFrom({ from, count }: Stretch): DayRuns {
    if (count < this.size * 4) throw new DamagedShard(this.path, 'days');
    return new DayRuns(this.file.readOwn(from, count), this.size);
  }

  private namesAt({ count, values, ends, ids }: Contents['names']): Names {
    return {
      values: new Strings(this.stretch(values), count),
      ends: new Uint32Array(this.own(ends, this.size * 4)), ids: new Uint32Array(this.own(ids, ids.count)),
    };
  }

  private column({ values, ids }: Contents['sources']): Column {
    const numbers = new Uint16Array(this.own(ids, this.size * 2));
    let count = 0;
    for (const id of numbers) if (id > count) count = id;
    const strings = new Strings(this.stretch(values), count);
    return { ids: numbers, values: [null, ...Array.from({ length: count }, (_, place) => strings.at(place))] };
  }
}

/** The reports of a column whose value is wanted. */
export function bitsOfColumn(size: number, { ids, values }: Column, isWanted: (value: string | null) => boolean): Bitmap {
  const wanted = values.map(isWanted);
  const bits = emptyBitmap(size);
  if (!wanted.includes(true)) return bits;
  for (let at = 0; at < ids.length; at++) if (wanted[ids[at] ?? 0] === true) addBit(bits, at);
  return bits;
}

function readContents(file: PagedFile): { readonly contents: Contents; readonly joined: boolean } {
  const page = new ByteReader(file.lastPage());
  const format = page.text(shardFormat.length);
  if (format !== shardFormat && format !== formatWithoutJoints) throw new DamagedShard(file.path, 'of another format');
  const from = page.number();
  const parsed = Contents.safeParse(JSON.parse(Buffer.from(file.read(from, page.number())).toString()));
  if (!parsed.success || parsed.data.name !== basename(file.path)) throw new DamagedShard(file.path, 'contents');
  return { contents: parsed.data, joined: format === shardFormat };
}
