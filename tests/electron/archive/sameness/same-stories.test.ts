import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import type { DocumentId } from '../../../../shared/domain/ids.ts';
import { compareStories, shapeOf } from '../../../../shared/text/sameness/compare-stories.ts';
import { sameGroups, type StoryLink } from '../../../../shared/text/sameness/same-groups.ts';
import { mayBeSame, sketchOf } from '../../../../shared/text/sameness/sketch.ts';
import { discardDocument, purgeDocument, restoreDocument } from '../../../../electron/archive/bin.ts';
import { sameStoryIndexer } from '../../../../electron/archive/sameness/sketches.ts';
import { all, one } from '../../../../electron/archive/sql.ts';
import type { WritableArchive } from '../../../../electron/archive/open-archive.ts';
import { dice } from '../../../support/damage/dice.ts';
import { fileText, freshArchive, rowOf, valueOf } from '../../../support/fresh-archive.ts';
import { copies, copyNames } from '../../../support/sameness/copies.ts';
import { forms } from '../../../support/sameness/forms.ts';
import { freeStory } from '../../../support/sameness/free-story.ts';
import { runs } from '../../../support/property-runs.ts';

/** Files a text as a report of its own and answers its document. A headline of its own keeps two equal texts two documents. */
const file = (archive: WritableArchive, name: string, text: string): DocumentId => fileText(archive, sameStoryIndexer, name, `标题${name}\n${text}\n`);

/** Groups as the archive has them, by the names of their documents. */
function groupsIn(archive: WritableArchive): string[][] {
  const rows = all<{ name: string; group_seq: number }>(archive.db, `
    SELECT name, group_seq FROM report_sketches JOIN reports ON reports.seq = report_seq JOIN documents ON documents.seq = document_seq WHERE group_seq IS NOT NULL`);
  return tidy([...Map.groupBy(rows, (row) => row.group_seq).values()].map((members) => members.map(({ name }) => name)));
}
const tidy = (groups: readonly (readonly string[])[]): string[][] => groups.map((group) => [...group].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));

/** What the groups must be: every text held against every other one. */
function groupsOfAll(texts: ReadonlyMap<string, string>): string[][] {
  const names = [...texts.keys()];
  const links = names.flatMap((a, one) => names.slice(one + 1).flatMap((b, at): StoryLink[] => {
    const [here, there] = [texts.get(a) ?? '', texts.get(b) ?? ''];
    const [keys, others] = [sketchOf(here), sketchOf(there)];
    if (!keys.some((key) => others.includes(key)) || !mayBeSame(keys, others)) return [];
    const [left, right] = [shapeOf(here), shapeOf(there)];
    const { length, same } = compareStories(left, right);
    const other = one + 1 + at;
    return same ? [{ one, other, length, longer: left.shingles.length > right.shingles.length ? one : other }] : [];
  }));
  const related = (a: number, b: number): boolean => compareStories(shapeOf(texts.get(names[a] ?? '') ?? ''), shapeOf(texts.get(names[b] ?? '') ?? '')).held >= 0.15;
  return tidy(sameGroups(links, related).map((group) => group.map((at) => names[at] ?? '')));
}

/** Some stories with copies of them, and forms filled in. */
function smallArchive(seed: number): Map<string, string> {
  const chance = dice(seed);
  const texts = new Map<string, string>();
  for (let story = 0; story < 3; story++) {
    const told = freeStory(chance, chance.between(60, 500), chance.chance(0.3));
    texts.set(`${story}`, told.join('\n'));
    for (const name of chance.some(copyNames, 3)) texts.set(`${story} ${name}`, copies[name](told, chance).join('\n'));
    // A second part of the same story makes the whole of it look like a digest.
    if (chance.chance(0.3)) texts.set(`${story} rest`, told.slice(Math.ceil(told.length / 2)).join('\n'));
  }
  const form = chance.pick(forms as [typeof forms[0] & object, ...typeof forms]);
  for (let issue = 0; issue < 3; issue++) texts.set(`${form.name} ${issue}`, form.fill(chance, issue));
  return texts;
}

describe('groups of same stories', () => {
  it('are what comparing all with all gives, in whatever order reports come in and go', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (seed, order) => {
      const archive = freshArchive();
      const texts = smallArchive(seed);
      const shuffled = [...texts].map((entry) => ({ entry, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ entry }) => entry);
      const filed = new Map(shuffled.map(([name, text]) => [name, file(archive, name, text)]));
      expect(groupsIn(archive)).toEqual(groupsOfAll(texts));

      const gone = shuffled.filter((_, at) => at % 3 === 0).map(([name]) => name);
      const left = new Map([...texts].filter(([name]) => !gone.includes(name)));
      const each = (change: Parameters<WritableArchive['write']>[0]): void => void valueOf(archive.write(change));
      for (const name of gone) each((db) => ok(discardDocument(db, rowOf(archive, filed.get(name) ?? noDocument()), '2026-03-05T08:00:00.000Z', sameStoryIndexer)));
      expect(groupsIn(archive)).toEqual(groupsOfAll(left));
      for (const name of gone) each((db) => ok(restoreDocument(db, rowOf(archive, filed.get(name) ?? noDocument()), sameStoryIndexer)));
      expect(groupsIn(archive)).toEqual(groupsOfAll(texts));
      for (const name of gone) each((db) => ok(purgeDocument(db, rowOf(archive, filed.get(name) ?? noDocument()), 'test', '2026-03-05T08:00:00.000Z', sameStoryIndexer)));
      expect(groupsIn(archive)).toEqual(groupsOfAll(left));
      expect(one<{ n: number }>(archive.db, 'SELECT count(*) AS n FROM report_keys WHERE report_seq NOT IN (SELECT report_seq FROM report_sketches)')?.n).toBe(0);
    }), runs(12));
  }, 60_000);

  it('do not make one story of the parts of a digest', () => {
    const archive = freshArchive();
    const chance = dice(5);
    const [first, second] = [freeStory(chance, 300), freeStory(chance, 300)];
    file(archive, 'first', first.join('\n'));
    file(archive, 'digest', [...first, ...second, ...freeStory(chance, 300)].join('\n'));
    expect(groupsIn(archive)).toEqual([['digest', 'first']]);
    file(archive, 'second', second.join('\n'));
    expect(groupsIn(archive)).toEqual([]);
    file(archive, 'copy', first.join('\n'));
    expect(groupsIn(archive)).toEqual([['copy', 'first']]);
  });

  it('hold a story that very many outlets carried', () => {
    const archive = freshArchive();
    const chance = dice(9);
    const story = freeStory(chance, 400);
    for (let copy = 0; copy < 150; copy++) file(archive, `copy ${copy}`, copies['misread 2 %'](story, chance).join('\n'));
    expect(groupsIn(archive).map((group) => group.length)).toEqual([150]);
  });

  it('find planted copies among other stories: hardly one missed, none that is none', () => {
    const archive = freshArchive();
    const chance = dice(31);
    const story = new Map<string, number>();
    for (let told = 0; told < 120; told++) {
      const text = freeStory(chance, chance.between(250, 1200), told % 6 === 0);
      story.set(`${told}`, told);
      file(archive, `${told}`, text.join('\n'));
      for (const name of chance.some(copyNames.filter((one) => one !== 'another lead'), told % 3)) {
        story.set(`${told} ${name}`, told);
        file(archive, `${told} ${name}`, copies[name](text, chance).join('\n'));
      }
    }
    for (const form of forms) {
      for (let issue = 0; issue < 20; issue++) file(archive, `${form.name} ${issue}`, form.fill(chance, issue));
    }
    const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
      new Set(groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].sort().join('|')))));
    const planted = pairsOf([...Map.groupBy(story.keys(), (name) => story.get(name)).values()]);
    const found = pairsOf(groupsIn(archive));
    const right = [...found].filter((pair) => planted.has(pair)).length;
    process.stdout.write(`same stories: ${planted.size} planted pairs, recall ${(right / planted.size).toFixed(3)}, precision ${(right / found.size).toFixed(3)}\n`);
    expect(right / found.size).toBe(1);
    expect(right / planted.size).toBeGreaterThan(0.95);
  });
});

const noDocument = (): never => {
  throw new Error('no such document');
};
