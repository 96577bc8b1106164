import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const missed = (sentence: string): string[] => readExtraction(textOf(`River Road Opens\nThe road along the river was opened again this week after 12 days of work.\n${sentence}`)).reports
  .flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'figures-missing').map(({ text }) => text);

/** Invented sentences with a mark where their figure was lost. */
const lost = [
  'The council voted □-2 on Tuesday to keep the ferry.', 'The council voted 7-□ on Tuesday to keep the ferry.', 'The new pier was paid for by a $□ state grant.', 'The repairs cost the town $□.',
  'Boats leave every □ minutes in summer.', 'The ferry ran aground at about □:40 a.m., the crew said.', 'The deck is closed between □ p.m. and 6 a.m. each day.', 'The cafe stays open until □pm on Saturdays.',
  'Ridership has fallen from □ to 287 since the bridge opened.', 'Ridership has fallen from 412 to □ after the bridge opened.', 'The hearing is set for Oct. □ at 6 p.m. in the hall.', 'The ferry starts on March □ from the old pier.',
  'The boats will run from June □ to 16 this year.', 'The log runs to more than □ pages of close writing.', 'The ferry carries about □ vehicles a day.', 'The bridge on Route □, which crosses the creek, is shut.', 'Entry is free for those under the age of □ this week.',
];
const sound = [
  'The council voted 7-2 on Tuesday.', 'Boats leave every few minutes, and every day is busy.', 'It means more to her than people think.', 'The ferry ran on and on, from pier to pier.', 'He has sailed since he was young, and since then little has changed.',
  'The pier opens on a Sunday in March. The cafe follows in June.', 'The talk was about vehicles and about years gone by.', 'She is over the age of consent, the court said.', 'They pay in dollars and cents.', 'In the age of sail the creek was full.',
];

describe('English sentences that lost a figure', () => {
  it.each(lost)('are doubted: %s', (marked) => {
    expect(missed(marked.replace('□', '')).length).toBeGreaterThan(0);
  });

  it.each(sound)('leave the sound one alone: %s', (sentence) => {
    expect(missed(sentence)).toEqual([]);
  });
});
