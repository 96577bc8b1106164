import { createHash } from 'node:crypto';
import { join } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import { migrations } from '../../electron/archive/migrations/all.ts';
import { candidatesOf } from '../../electron/archive/sameness/same-candidates.ts';
import { addSketch } from '../../electron/archive/sameness/sketches.ts';
import type { WriteDb } from '../../electron/archive/sql.ts';
import { sketchOf } from '../../shared/text/sameness/sketch.ts';
import { dice } from '../support/damage/dice.ts';
import { copies } from '../support/sameness/copies.ts';
import { freeStory } from '../support/sameness/free-story.ts';
import { middleAndSlow, type Figure } from './figures.ts';

/** Reports of one commit, and of one of the texts looked up. */
const batch = 200;
const probes = 400;
const storyLength = 800;

/**
 * Finding the copies of a new report among 10,000 and among ten times as many, against finding bytes by their SHA-256; and what
 * sketching a report costs as the archive grows. One in ten reports is a copy of another one. Only the tables it needs are filled.
 */
export function benchSameness(folder: string, count: number): Figure[] {
  const db = new DatabaseFile(join(folder, 'sameness.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  for (const { sql } of migrations) db.exec(sql);
  db.exec(`INSERT INTO documents (seq, id, name, format, sha256, size, received) VALUES (1, 'a', 'a', 'text', 'a', 1, '2026-01-01');
    CREATE TABLE hashes (sha256 TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID`);
  const chance = dice(71);
  const told: string[][] = [];
  const figures: Figure[] = [];
  const insert = db.prepare("INSERT INTO reports (seq, id, document_seq, reading_id, ordinal, body, layout, byline, received) VALUES (?, ?, 1, 'r', 0, ?, '{}', '', '2026-01-01')");
  const hash = db.prepare('INSERT OR IGNORE INTO hashes (sha256, seq) VALUES (?, ?)');
  let seq = 0;
  for (const size of [count, count * 10]) {
    const costs: number[] = [];
    while (seq < size) {
      const stories = Array.from({ length: batch }, (_, at) => (at % 10 === 9 && told.length > 0 ? copies['misread 2 %'](told[chance.between(0, told.length - 1)] ?? [], chance) : freeStory(chance, storyLength)));
      // Some are remembered to be copied and looked up.
      told.push(...stories.slice(0, 4));
      const commit = db.transaction(() => {
        for (const story of stories) {
          const body = story.join('\n');
          insert.run(++seq, `r${seq}`, body);
          hash.run(sha256(body), seq);
          const began = performance.now();
          // A bench writes as the archive does, inside its own transaction.
          addSketch(db as unknown as WriteDb, seq, body);
          costs.push(performance.now() - began);
        }
      });
      commit();
    }
    const texts = Array.from({ length: probes }, (_, at) => (at % 2 === 0 ? freeStory(chance, storyLength) : copies['misread 2 %'](told[chance.between(0, told.length - 1)] ?? [], chance)).join('\n'));
    const floor = middleAndSlow(texts.map((text) => timeOf(() => db.prepare('SELECT seq FROM hashes WHERE sha256 = ?').get(sha256(text)))));
    figures.push({ what: `same stories among ${size}`, measured: middleAndSlow(texts.map((text) => timeOf(() => candidatesOf(db, sketchOf(text))))), floor, unit: 'ms', beside: 'SHA-256 and its row' });
    figures.push({ what: `sketch and hold against others, at ${size}`, measured: middleAndSlow(costs.slice(-2000)), floor, unit: 'ms', beside: 'SHA-256 and its row' });
  }
  const scanned = db.prepare('SELECT body FROM reports').pluck().all().slice(0, count);
  figures.push({ what: `the same by reading all of ${count}`, measured: [timeOf(() => { for (const body of scanned) sketchOf(String(body)); })], floor: figures[0]?.floor ?? [1], unit: 'ms', beside: 'SHA-256 and its row' });
  db.close();
  return figures;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function timeOf(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
