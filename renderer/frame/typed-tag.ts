import { Tag, tagKinds } from '../../shared/domain/tag.ts';
import type { TagKind } from '../../shared/domain/tag.ts';

/** A tag's path as it is kept: steps parted by one slash of either width, without empty ones. */
export const tagPath = (typed: string): string => typed.split(/[/／]/).map((step) => step.trim()).filter((step) => step !== '').join('/');

/**
 * The tag that typed words name. `地区:清浦区` (or `place:`) says the kind; without it a known tag of that path
 * is meant, else a topic. Both slashes part steps. Null where the words make no tag.
 */
export function typedTag(words: string, kindName: (kind: TagKind) => string, known: readonly Tag[]): Tag | null {
  const [, head, rest] = /^([^:：]+)[:：](.*)$/.exec(words) ?? [];
  const kind = head === undefined ? undefined : tagKinds.find((one) => one === head.trim().toLowerCase() || kindName(one) === head.trim());
  const spelt = tagPath(kind === undefined ? words : rest ?? '');
  const tag = Tag.safeParse({ kind: kind ?? known.find((one) => one.path === spelt)?.kind ?? 'topic', path: spelt });
  return tag.success ? tag.data : null;
}
