import { afterAll, expect, it } from 'vitest';
import { answerLookup } from '../../../../electron/desk/lookups/answer-lookup.ts';
import { rehearsal } from '../../../../electron/desk/lookups/rehearsal.ts';
import { SearchArchive } from '../../../support/searching/search-archive.ts';

const archive = new SearchArchive();
afterAll(() => archive.close());

it('asks nothing of an archive without reports, and of others what can be answered', async () => {
  expect(rehearsal(archive.db)).toEqual([]);
  archive.add({ headline: '夜校招生', published: '2024-05-01' });
  archive.add({ headline: '食堂开张', published: '2024-04-01' });
  const questions = rehearsal(archive.db);
  const answers = await Promise.all(questions.map((question) => answerLookup(archive.db, archive.folder, question, () => true)));
  expect(questions.map(({ name }) => name)).toEqual(['run', 'run', 'facets', 'complete']);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(answers[0]).toMatchObject({ value: { total: 1 } });
});
