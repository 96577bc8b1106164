import { z } from 'zod';
import { ReportId } from '../domain/ids.ts';
import { TagSuggestion, TopicList } from '../domain/suggestion.ts';
import { Tag } from '../domain/tag.ts';
import { ReportSelection } from './archive-calls.ts';
import { call } from './call.ts';

export const subjectCalls = {
  /** Tags a report might be given, the likeliest first; with a passage only those that show in it. Tags it has, and those declined, are left out. */
  'reports.suggestTags': call(z.object({ reportId: ReportId, passage: ReportSelection.pick({ from: true, to: true }).exactOptional() }), z.object({ suggestions: z.array(TagSuggestion) })),
  /** A suggestion that is not wanted for this report, or wanted again. */
  'reports.declineTag': call(z.object({ reportId: ReportId, tag: Tag, declined: z.boolean() }), z.object({})),
  'topics.get': call(z.object({}), TopicList),
  'topics.set': call(TopicList, TopicList),
};
