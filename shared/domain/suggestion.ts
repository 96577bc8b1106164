import { z } from 'zod';
import { HitPlace } from './search.ts';
import { Tag } from './tag.ts';

/**
 * Why a tag is suggested. place-named: its full name stands in the text · place-short: its short name, and what it belongs to is
 * named too · place-context: several have this name, source, dateline or other places tell which · place-source: the source is of
 * there · organisation: the ending of its name · person: a title or what is said of a person stands beside the name ·
 * topic: words of the topic list · media-topic: words of an IPTC Media Topic · used: a tag of this archive stands in the text.
 */
export const suggestionRules = ['place-named', 'place-short', 'place-context', 'place-source', 'organisation', 'person', 'topic', 'media-topic', 'used'] as const;
export const SuggestionRule = z.enum(suggestionRules);
export type SuggestionRule = z.infer<typeof SuggestionRule>;

/** A tag a report might be given, why, and where in its text that shows. */
export const TagSuggestion = z.object({
  tag: Tag,
  rule: SuggestionRule,
  /** The words that speak for it, as they stand there: 浏阳日报, 县委书记. */
  words: z.string(),
  /** In reading order; empty where a field speaks for it. */
  evidence: z.array(HitPlace),
});
export type TagSuggestion = z.infer<typeof TagSuggestion>;

/** A topic tag and the words that speak for it. */
export const Topic = z.object({ path: Tag.shape.path, words: z.array(z.string().min(1).max(40)).max(60) });
export type Topic = z.infer<typeof Topic>;

/** What topic tags are suggested from. */
export const TopicList = z.object({ topics: z.array(Topic).max(500), mediaTopics: z.boolean() });
export type TopicList = z.infer<typeof TopicList>;
