import { Tag, tagKinds, type TagKind } from '../../shared/domain/tag.ts';

/** A tag as it is written on the command line: `kind:path`, or a path alone, which is a topic. */
export function tagOf(words: string): Tag | undefined {
  const { kind, path } = cut(words);
  return Tag.safeParse({ kind: kind ?? 'topic', path }).data;
}

/** Whether one of the tags is the one written, or stands under it; without a kind, of any kind. */
export function bears(tags: readonly Tag[], words: string): boolean {
  const { kind, path } = cut(words);
  return tags.some((tag) => (kind === undefined || tag.kind === kind) && (tag.path === path || tag.path.startsWith(`${path}/`)));
}

/** A topic needs no kind before it. */
export const tagWords = (tag: Tag): string => (tag.kind === 'topic' ? tag.path : `${tag.kind}:${tag.path}`);

function cut(words: string): { kind: TagKind | undefined; path: string } {
  const kind = tagKinds.find((one) => words.startsWith(`${one}:`));
  return { kind, path: kind === undefined ? words : words.slice(kind.length + 1) };
}
