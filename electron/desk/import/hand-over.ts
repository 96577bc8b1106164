import type { QueuedFile } from '../../archive/jobs/job-queue.ts';
import { isContainer } from '../../intake/containers/is-container.ts';
import { isPage, savedBeside } from '../../intake/containers/saved-pages.ts';
import { isOfMachine, plainPath } from '../../intake/containers/container.ts';
import { formatOf } from '../../intake/formats.ts';
import type { BesideFile } from '../../intake/source.ts';
import type { SourceReader } from '../desk-options.ts';
import type { HeldFiles } from './held-files.ts';

interface HandedFile { readonly name: string; readonly bytes: Uint8Array }

/**
 * A name as it may be shown and written anywhere: without folders, control characters and those that turn the direction of
 * writing (by which “txt.exe” can be made to look like “exe.txt”), and never empty. Names are the window's word.
 */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim().slice(0, 255) || '?';
}

/**
 * Files that were handed over, ready for the queue. Their bytes may stand there, so that a crash does not lose them, only once
 * it is known that they are not marked as secret: documents of text are looked at before they are queued; of containers, mails
 * and scans it shows when they are read, and so they stay in memory until then, as do the marked ones until a person decides.
 * Pictures saved beside a page go with it.
 */
export async function handOver(held: HeldFiles, reader: SourceReader, given: readonly HandedFile[]): Promise<QueuedFile[]> {
  await held.room();
  const files = given.map(({ name, bytes }) => ({ path: plainPath(name), bytes }));
  const beside = savedBeside(files.map(({ path }) => path));
  const documents = files.map((file, at) => ({ ...file, name: plainName(given[at]?.name ?? '') })).filter(({ path }) => !beside.has(path) && !(path.includes('/') && isOfMachine(path)));
  return Promise.all(documents.map(async ({ name, path, bytes }): Promise<QueuedFile> => {
    const pictures: BesideFile[] = isPage(path) ? picturesOf(path, files.filter((file) => beside.has(file.path))) : [];
    const hold = (): { name: string; held: string } => ({ name, held: held.put({ bytes, beside: pictures }) });
    if (!isText(name, bytes)) return hold();
    const glance = await reader.glance?.({ name, bytes });
    if (glance?.ok === false) return hold();
    if (glance?.value !== undefined) {
      const file = hold();
      held.ask(file.held);
      return { ...file, level: glance.value };
    }
    return pictures.length > 0 ? hold() : { name, bytes };
  }));
}

/** Whether a file's text is had at once and whole: no container, no mail with attachments, no picture or print to be recognised. */
function isText(name: string, bytes: Uint8Array): boolean {
  if (isContainer(name, bytes)) return false;
  const format = formatOf(name, bytes);
  return format.ok ? !['eml', 'pdf', 'picture', 'ofd'].includes(format.value) : /\.jsonl$/i.test(name);
}

/** The pictures in the folder beside a page, by their path from it. */
function picturesOf(page: string, saved: readonly { readonly path: string; readonly bytes: Uint8Array }[]): BesideFile[] {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const stem = page.slice(folder.length).replace(/\.[^.]*$/, '');
  return saved.filter(({ path }) => path.startsWith(`${folder}${stem}`)).map(({ path, bytes }) => ({ name: path.slice(folder.length), bytes }));
}
