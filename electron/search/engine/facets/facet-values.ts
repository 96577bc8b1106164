import type { ReadDb } from '../../../archive/sql.ts';
import { countBits, fullBitmap, lowestBit, removeAll, type Bitmap } from '../../shard/bitmap.ts';
import type { Segment } from '../segment.ts';
import { CountedKind } from './count-kind.ts';
import { countMonths, monthsOf } from './count-months.ts';
import { ManyValued, type Chosen, type Valued } from './many-valued.ts';
import type { Count } from './ranking.ts';
import { lastRetagging, retaggedSince } from './retagged.ts';
import { valuesOfColumn, valuesOfNames } from './segment-columns.ts';
import { tagNumbers, type TagNumber } from './tag-numbers.ts';
import { readTagged, type Tagged } from './tagged-reports.ts';

/** What is found in a segment. */
export interface Found { readonly segment: Segment; readonly bits: Bitmap }

/** What the reports of a segment have of each kind. Tags change without the reports. */
interface Values {
  readonly sources: Valued;
  readonly places: Valued;
  readonly names: ManyValued;
  readonly months: ReturnType<typeof monthsOf>;
  tagged: Tagged | undefined;
}

type Kind = 'sources' | 'places' | 'tags' | 'people';
const kindNames: readonly Kind[] = ['sources', 'places', 'tags', 'people'];

/** Values of one kind that are listed: of people there may be more than anyone looks through. */
const mostListed: Readonly<Record<Kind, number>> = { sources: 2000, places: 2000, tags: 2000, people: 1000 };

/** So few reports are counted value by value. */
const fewFound = 4096;

const none: Tagged = { subjects: ManyValued.many(new Uint32Array(0), new Uint32Array(0)), persons: ManyValued.many(new Uint32Array(0), new Uint32Array(0)) };

/**
 * Values of all reports by which what is found is counted, in memory: some ten bytes a report. They are read with the first count, shard by
 * shard, and then as shards come and tags change.
 */
export class FacetValues {
  private readonly kinds: Readonly<Record<Kind, CountedKind>> = { sources: new CountedKind(), places: new CountedKind(), tags: new CountedKind(), people: new CountedKind() };
  /** By the files of shards. */
  private readonly shards = new Map<object, Values>();
  private readonly others = new WeakMap<Segment, Values>();
  private tags: ReadonlyMap<number, TagNumber> | undefined;
  private version = '';
  private retagging = 0;
  /** Ordinals of what is counted at the moment. */
  private list: Uint16Array | Uint32Array = new Uint16Array(1 << 16);

  /**
   * Reads what has come or changed since. What it throws between two slices ends it; what was read by then is kept.
   * @param version differs after everything that was written
   */
  update(db: ReadDb, segments: readonly Segment[], version: string, betweenSlices: () => void): void {
    while (!this.goOn(db, segments, version, betweenSlices)) betweenSlices();
  }

  /** Reads something of what has come or changed since, some ten ms long; answers whether that was all. */
  goOn(db: ReadDb, segments: readonly Segment[], version: string, betweenSlices: () => void): boolean {
    this.forgetChanged(db, segments, version);
    for (const file of this.shards.keys()) if (!segments.some((segment) => segment.file === file)) this.drop(file);
    const next = segments.find((segment) => this.valuesOf(segment)?.tagged === undefined);
    if (next === undefined) return true;
    const values = this.valuesOf(next);
    if (values === undefined) this.readColumns(next);
    else {
      this.tags ??= tagNumbers(db, this.kinds.tags.table, this.kinds.people.table);
      const tagged = readTagged(db, next, this.tags, values.names, betweenSlices);
      values.tagged = tagged;
      if (next.file !== undefined) this.enterTagged(tagged, 1);
    }
    return false;
  }

  /** Counts what is found, after an update. */
  count(found: readonly Found[]): Readonly<Record<Kind, Count[]>> & { readonly months: Count[] } {
    const { kinds } = this;
    for (const kind of kindNames) kinds[kind].begin();
    const inShards = found.filter(({ segment }) => segment.file !== undefined);
    const size = inShards.reduce((sum, { segment }) => sum + segment.size, 0);
    // Of shards all is known in sum: where most is found, the few that are not are counted.
    const count = inShards.reduce((sum, { bits }) => sum + countBits(bits), 0);
    const others = count * 2 > size;
    const few = !others && count <= fewFound;
    const months = new Map<string, number>();
    for (const { segment, bits } of found) {
      const values = this.valuesOf(segment);
      if (values === undefined) throw new Error('a segment was not read before it was counted');
      const { sources, places, names, tagged = none } = values;
      const parts = { sources: [sources], places: [places], tags: [tagged.subjects], people: [names, tagged.persons] };
      countMonths(values.months, bits, months);
      const isShard = segment.file !== undefined;
      const chosen = this.choose(isShard && others ? removeAll(fullBitmap(segment.size), bits) : bits);
      for (const kind of kindNames) {
        if (isShard && !few) kinds[kind].add(parts[kind], chosen);
        else kinds[kind].addBeside(parts[kind], chosen);
      }
    }
    const most = (kind: Kind): Count[] => kinds[kind].most(mostListed[kind], others);
    return {
      sources: most('sources'), places: most('places'), tags: most('tags'), people: most('people'),
      months: Array.from(months, ([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1)),
    };
  }

  private valuesOf(segment: Segment): Values | undefined {
    return segment.file === undefined ? this.others.get(segment) : this.shards.get(segment.file);
  }

  private readColumns(segment: Segment): void {
    const { kinds } = this;
    const values: Values = {
      sources: valuesOfColumn(segment.sources, kinds.sources.table), places: valuesOfColumn(segment.places, kinds.places.table),
      names: valuesOfNames(segment.names(), kinds.people.table), months: monthsOf(segment), tagged: undefined,
    };
    if (segment.file === undefined) this.others.set(segment, values);
    else {
      this.shards.set(segment.file, values);
      this.enterColumns(values, 1);
    }
  }

  private forgetChanged(db: ReadDb, segments: readonly Segment[], version: string): void {
    if (version === this.version) return;
    const changed = this.version === '' ? new Set<number>() : retaggedSince(db, this.retagging);
    for (const segment of segments) {
      const values = this.valuesOf(segment);
      if (values?.tagged === undefined || (changed !== undefined && !changed.values().some((seq) => segment.ordinalOf(seq) >= 0))) continue;
      if (segment.file !== undefined) this.enterTagged(values.tagged, -1);
      values.tagged = undefined;
    }
    this.tags = undefined;
    this.retagging = lastRetagging(db);
    this.version = version;
  }

  private drop(file: object): void {
    const values = this.shards.get(file);
    this.shards.delete(file);
    if (values === undefined) return;
    this.enterColumns(values, -1);
    if (values.tagged !== undefined) this.enterTagged(values.tagged, -1);
  }

  private enterColumns({ sources, places, names }: Values, sign: 1 | -1): void {
    this.kinds.sources.enter([sources], sign);
    this.kinds.places.enter([places], sign);
    this.kinds.people.enter([names], sign);
  }

  private enterTagged({ subjects, persons }: Tagged, sign: 1 | -1): void {
    this.kinds.tags.enter([subjects], sign);
    this.kinds.people.enter([persons], sign);
  }

  /** Puts the ordinals of a set one after the other, as all that is counted goes through them: until the next ones. */
  private choose(bits: Bitmap): Chosen {
    if (this.list.length < bits.length * 32) this.list = new Uint32Array(bits.length * 32);
    const { list } = this;
    let count = 0;
    for (let i = 0; i < bits.length; i++) {
      for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) list[count++] = (i << 5) + lowestBit(word);
    }
    return { list, count, bits };
  }
}
