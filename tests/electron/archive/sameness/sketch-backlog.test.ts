import { expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import { discardDocument } from '../../../../electron/archive/bin.ts';
import { oweSketches, sketchSome } from '../../../../electron/archive/sameness/sketch-backlog.ts';
import { sketchFaults } from '../../../../electron/archive/sameness/sketch-faults.ts';
import { sameStoryIndexer } from '../../../../electron/archive/sameness/sketches.ts';
import { all } from '../../../../electron/archive/sql.ts';
import type { ReportIndexer } from '../../../../electron/archive/report-indexer.ts';
import { dice } from '../../../support/damage/dice.ts';
import { fileText, freshArchive, rowOf, valueOf } from '../../../support/fresh-archive.ts';
import { copies } from '../../../support/sameness/copies.ts';
import { freeStory } from '../../../support/sameness/free-story.ts';

const noSketches: ReportIndexer = { add: () => undefined, remove: () => undefined };

it('sketches what was filed before there were sketches, some at a time, and what the bin holds not at all', () => {
  const archive = freshArchive();
  const chance = dice(41);
  const story = freeStory(chance, 300);
  const texts = [story, copies['misread 2 %'](story, chance), freeStory(chance, 300), copies.traditional(story)];
  const filed = texts.map((text, at) => fileText(archive, noSketches, `${at}.txt`, `标题${at}\n${text.join('\n')}\n`));
  // As a migration leaves it: everything here was filed before.
  archive.db.exec('UPDATE sketch_backlog SET reached = 0, upto = (SELECT max(seq) FROM reports)');
  const [gone] = filed.slice(-1);
  if (gone !== undefined) valueOf(archive.write((db) => ok(discardDocument(db, rowOf(archive, gone), '2026-03-05T08:00:00.000Z', noSketches))));
  // One that came in meanwhile is sketched with its own transaction.
  fileText(archive, sameStoryIndexer, 'new.txt', `新\n${copies['with a paragraph more'](story, chance).join('\n')}\n`);
  const groups = () => all<{ seq: number; group_seq: number | null }>(archive.db, 'SELECT report_seq AS seq, group_seq FROM report_sketches ORDER BY seq').map(({ seq, group_seq }) => [seq, group_seq]);
  expect(groups()).toEqual([[5, null]]);
  let turns = 0;
  for (; oweSketches(archive.db) && turns < 10; turns++) valueOf(archive.write((db) => ok(sketchSome(db, 2))));
  expect(turns).toBe(2);
  expect(groups()).toEqual([[1, 1], [2, 1], [3, null], [5, 1]]);
});

it('sketches everything again when the rules have changed', () => {
  const archive = freshArchive();
  const story = freeStory(dice(43), 300);
  for (const name of ['a', 'b']) fileText(archive, sameStoryIndexer, name, `${name}\n${story.join('\n')}\n`);
  const keys = () => all(archive.db, 'SELECT key, report_seq FROM report_keys ORDER BY key, report_seq');
  const before = keys();
  archive.db.exec('UPDATE sketch_backlog SET version = 0; UPDATE report_keys SET key = key + 1');
  expect(oweSketches(archive.db)).toBe(true);
  valueOf(archive.write((db) => ok(sketchSome(db, 50))));
  expect(oweSketches(archive.db)).toBe(false);
  expect(keys()).toEqual(before);
});

it('tells what is kept of same stories and does not agree with the reports', () => {
  const archive = freshArchive();
  const story = freeStory(dice(47), 300);
  for (const name of ['a', 'b']) fileText(archive, sameStoryIndexer, name, `${name}\n${story.join('\n')}\n`);
  expect(sketchFaults(archive.db)).toEqual([]);
  archive.db.exec("UPDATE reports SET discarded = '2026-03-05' WHERE seq = 2; DELETE FROM report_sketches WHERE report_seq = 1");
  expect(sketchFaults(archive.db)).toEqual([
    'same stories: 1 reports in the bin are sketched', expect.stringMatching(/^same stories: \d+ keys have no sketch$/), 'same stories: 1 links have no sketch', 'same stories: 1 groups have one report',
  ]);
});
