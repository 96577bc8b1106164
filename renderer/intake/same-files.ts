import type { Translate } from '../../shared/i18n/translator.ts';

/** Names a notice has room for. */
const most = 5;

/**
 * The files that were here already, each with what the document of the same bytes is called where that is another name.
 * @param count how many there were in all, which may be more than are named; nothing where none is
 */
export function sameFiles(say: Translate, same: readonly { readonly file: string; readonly known: string }[], count: number): string | undefined {
  const named = same.slice(0, most).map(({ file, known }) => (lastOf(file) === lastOf(known) ? lastOf(file) : say('intake.alreadyAs', { file: lastOf(file), known: lastOf(known) })));
  if (named.length === 0) return undefined;
  const files = named.join(say('intake.alreadyJoint'));
  return count > named.length ? say('intake.alreadyMore', { files }) : files;
}

/** The last name of a way through folders and files: `周报.zip/南片/a.docx` → a.docx. */
const lastOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
