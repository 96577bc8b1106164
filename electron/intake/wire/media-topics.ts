import type { Tag } from '../../../shared/domain/tag.ts';
import mediaTopics from '../../../shared/subjects/media-topics.json' with { type: 'json' };

/** The seventeen topics at the top of the IPTC Media Topics, by their codes: Chinese and English names. */
const topTopics: ReadonlyMap<string, readonly [string, string]> = new Map(mediaTopics.map(({ code, zh, en }) => [code.replace('medtop:', ''), [zh, en]]));

/** A topic as an item names it: its code where it has one, and its own name for it. */
export interface NamedTopic {
  readonly code?: string;
  readonly name?: string;
  /** The topics it stands under, the widest first. */
  readonly broader?: readonly NamedTopic[];
}

/** `medtop:04000000`, `http://cv.iptc.org/newscodes/mediatopic/04000000` and the bare code are the same topic. */
export const topicCode = (given: string): string | undefined => /(?:^|[:/])(\d{8})\/?$/.exec(given)?.[1];

/** Longest path of a tag, and steps that are no white space and hold none of the marks that part them. */
const longest = 200;
export const tagStep = (name: string): string => name.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').replaceAll('/', '／').trim();

/**
 * A topic as a tag: by the name the item gives it, under those the item says it stands under; by our name where it gives
 * only the code of a top topic. Codes below those say nothing to a reader and are left out.
 */
export function topicTag(topic: NamedTopic, chinese: boolean): Tag | undefined {
  const path = [...topic.broader ?? [], topic].map((one) => nameOf(one, chinese)).filter((step) => step !== '');
  return nameOf(topic, chinese) === '' ? undefined : makeTag('topic', path);
}

const nameOf = ({ name = '', code = '' }: NamedTopic, chinese: boolean): string => tagStep(name) || (topTopics.get(code)?.[chinese ? 0 : 1] ?? '');

/** A tag by its steps; the first ones yield where the path is too long. */
export function makeTag(kind: Tag['kind'], steps: readonly string[]): Tag | undefined {
  for (let from = 0; from < steps.length; from++) {
    const path = steps.slice(from).join('/');
    if (path.length <= longest) return { kind, path };
  }
  return undefined;
}

/** Tags of an item, each once. */
const mostTags = 60;
export function distinctTags(tags: readonly (Tag | undefined)[]): Tag[] {
  const found = new Map<string, Tag>();
  for (const tag of tags) if (tag !== undefined && found.size < mostTags) found.set(`${tag.kind} ${tag.path}`, tag);
  return [...found.values()];
}
