import { setImmediate as rest } from 'node:timers/promises';
import { ok } from '../../../shared/contract/result.ts';
import { asDeskError } from '../../archive/failures.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { indexOf } from '../../search/engine/search-index.ts';
import { mayHaveWork } from '../../search/upkeep/choose-work.ts';
import type { IndexLimits } from '../../search/upkeep/limits.ts';
import { clearTail, emptyTail, isInManyParts, mergeTail, sealedInTail } from '../../search/upkeep/clear-tail.ts';
import { publishShard } from '../../search/upkeep/publish.ts';
import { removeUnused } from '../../search/upkeep/remove-unused.ts';
import { orderShard, type ShardAnswer, type ShardInWork, type ShardOrder } from '../../search/upkeep/shard-order.ts';
import type { DeskContext } from '../desk-context.ts';

/** How soon the index is looked at again after a full disk was in the way: ms. */
const later = 30_000;

export interface IndexKeeper {
  /** Looks at the index now, and whenever something has changed. */
  begin(): void;
  /** Waits until everything that is due is in files. */
  settle(): Promise<void>;
  /** Gives up what is being written. */
  stop(): Promise<void>;
}

/**
 * Keeps the index's files: writes what has come in into shards, makes few of many, writes again what is damaged or missing. All
 * that takes long is done in a thread of its own; here are only short transactions, with other calls between them.
 */
export function createIndexKeeper(desk: DeskContext, limits: IndexLimits): IndexKeeper {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let inWork: ShardInWork | undefined;
  let told = 0;
  let looked: Archive | undefined;
  let began = false;

  /** Those shards that cannot be read or have still to be written; the window is told how many reports the damaged ones hold. */
  const unreadable = (): number[] => {
    const shards = indexOf(desk.archive().db).unread();
    const reports = shards.reduce((sum, shard) => sum + (shard.fault === '' ? 0 : shard.reports), 0);
    if (reports !== told) desk.events.send({ name: 'index', data: { missing: reports } });
    told = reports;
    return shards.map(({ id }) => id);
  };

  async function inThread(order: ShardOrder): Promise<ShardAnswer | undefined> {
    inWork = orderShard(order);
    try {
      return await inWork.answer;
    } finally {
      inWork = undefined;
    }
  }

  /** Reads all shards through once, so that damage is found before it is come upon. */
  async function lookThrough(): Promise<void> {
    const archive = desk.archive();
    if (looked === archive || indexOf(archive.db).isEmpty()) return;
    const found = await inThread({ folder: archive.folder, look: true });
    if (found === undefined) return;
    looked = archive;
    for (const id of found.damaged) indexOf(archive.db).giveUp(id);
  }

  /** One shard; false where there is none to make, or it has to wait. */
  async function makeOne(): Promise<boolean> {
    const archive = desk.archive();
    const found = { unreadable: unreadable(), outdated: indexOf(archive.db).outdated() };
    if (!mayHaveWork(archive.db, found, limits)) return false;
    const made = (await inThread({ folder: archive.folder, look: false, found, limits }))?.made;
    if (made === undefined || stopped || archive !== desk.archive()) return false;
    const published = desk.write([], (db) => ok(publishShard(db, made)));
    if (!published.ok || !published.value) return false;
    if (made.purges === true) removeUnused(archive.db, archive.folder, Infinity);
    return true;
  }

  /** Takes out of the tail what is in shards. */
  async function clear(): Promise<void> {
    const sealed = sealedInTail(desk.archive().db);
    if (sealed.length === 0) return;
    const emptied = desk.write([], (db) => ok(emptyTail(db)));
    if (!emptied.ok || emptied.value) return;
    for (let from = 0; from < sealed.length && !stopped;) {
      const done = desk.write([], (db) => ok(clearTail(db, sealed.slice(from))));
      if (!done.ok) return;
      from += done.value;
      await rest();
    }
  }

  /** Makes fewer parts of the tail where they are many. */
  async function merge(): Promise<void> {
    if (!isInManyParts(desk.archive().db)) return;
    while (!stopped) {
      const done = desk.write([], (db) => ok(mergeTail(db)));
      if (!done.ok || !done.value) return;
      await rest();
    }
  }

  async function tend(): Promise<void> {
    if (desk.archive().readOnly) return;
    indexOf(desk.archive().db).onDamage = () => wait(0);
    try {
      if (began) await lookThrough();
      do await clear();
      while (!stopped && await makeOne());
      unreadable();
      await merge();
      if (!stopped) removeUnused(desk.archive().db, desk.archive().folder, Date.now());
    } catch (thrown) {
      // A full disk: the shards there are and the tail go on answering.
      if (asDeskError(thrown, desk.archive().folder) === undefined) void desk.reportBug(thrown);
      wait(later);
    }
  }

  const tendNext = (): Promise<unknown> => (running = running.then(() => (stopped ? undefined : tend())));

  function wait(ms: number): void {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void tendNext();
    }, ms);
    timer.unref();
  }

  const unsubscribe = desk.events.subscribe(({ name }) => { if (name === 'changed') wait(limits.soon); });
  return {
    begin: () => {
      began = true;
      wait(0);
    },
    settle: async () => {
      await tendNext();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe();
      inWork?.giveUp();
      await running;
    },
  };
}
