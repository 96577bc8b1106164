import { join } from 'node:path';
import { indexFolder } from '../../archive/archive-folder.ts';
import { DamagedShard } from '../shard/paged-file.ts';
import { ShardFile } from '../shard/shard-file.ts';
import type { PublishedShard } from './published.ts';
import { ShardFindings } from './shard-segment.ts';

/** A shard's file, open, with what was found out about it. */
export interface OpenShard { readonly file: ShardFile; readonly findings: ShardFindings }

/** The files of an archive's shards, opened once. Those that cannot be read are remembered by why. */
export class ShardShelf {
  /** Of each shard that cannot be read, what is wrong with it. */
  readonly faults = new Map<number, string>();
  private readonly folder: string | undefined;
  private readonly open = new Map<number, OpenShard>();

  /** @param folder the archive's; undefined where there is none beside its tables */
  constructor(folder: string | undefined) {
    this.folder = folder;
  }

  /** The file of a shard, or undefined where it cannot be read. */
  take({ id, file, ranges }: PublishedShard): OpenShard | undefined {
    if (file === undefined || this.faults.has(id)) return undefined;
    const known = this.open.get(id);
    if (known !== undefined) return known;
    if (this.folder === undefined) return undefined;
    try {
      const opened = new ShardFile(join(indexFolder(this.folder), file), ranges[0]?.from);
      const shard = { file: opened, findings: new ShardFindings(opened) };
      this.open.set(id, shard);
      return shard;
    } catch (thrown) {
      if (!(thrown instanceof DamagedShard) && !isSystemError(thrown)) throw thrown;
      this.faults.set(id, thrown.message);
      return undefined;
    }
  }

  /** Notes that a file turned out to be damaged; answers whether it is one of these. */
  giveUp(damage: DamagedShard): boolean {
    for (const [id, { file }] of this.open) {
      if (damage.path !== file.path) continue;
      this.giveUpShard(id, damage.message);
      return true;
    }
    return false;
  }

  giveUpShard(id: number, fault: string): void {
    this.faults.set(id, fault);
    this.open.get(id)?.file.close();
    this.open.delete(id);
  }

  /** Lets go of files that are published no more. */
  keepOnly(ids: ReadonlySet<number>): void {
    for (const [id, { file }] of this.open) {
      if (ids.has(id)) continue;
      this.open.delete(id);
      file.close();
    }
    for (const id of this.faults.keys()) if (!ids.has(id)) this.faults.delete(id);
  }
}

const isSystemError = (thrown: unknown): thrown is Error => thrown instanceof Error && 'syscall' in thrown;
