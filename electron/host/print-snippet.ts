import type { Snippet } from '../../shared/domain/snippet.ts';
import { tagWords } from './tag-words.ts';

/** A snippet as `--json` prints it; a field that is not known is left out. */
export function printSnippet({ id, reportId, anchor, citation, tags, note, created, usedIn }: Snippet): Record<string, unknown> {
  const { headline, source, published } = citation;
  return {
    id, report: reportId, text: anchor.exact, tags: tags.map(tagWords), note,
    ...(headline === undefined ? {} : { headline }), ...(source === undefined ? {} : { source }), ...(published === undefined ? {} : { published }),
    file: citation.file, created, usedIn,
  };
}
