import { ok, type Result } from '../../shared/contract/result.ts';
import type { Snippet } from '../../shared/domain/snippet.ts';
import type { OpenDesk } from '../desk/open-desk.ts';

/** Most the contract answers at once. */
const page = 500;

/** Every snippet, in the order they were clipped. */
export async function allSnippets(desk: OpenDesk): Promise<Result<Snippet[]>> {
  const all: Snippet[] = [];
  for (;;) {
    const found = await desk.call('snippets.list', { order: 'oldest', offset: all.length, limit: page });
    if (!found.ok) return found;
    all.push(...found.value.snippets);
    if (found.value.snippets.length < page) return ok(all);
  }
}
