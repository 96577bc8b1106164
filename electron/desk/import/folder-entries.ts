import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { isOfMachine } from '../../intake/containers/container.ts';
import { pageStem, savedStem } from '../../intake/containers/saved-pages.ts';

/** A file or folder that a person may have put into a folder. */
export interface FolderEntry { readonly name: string; readonly isFolder: boolean }

/** Names of a folder that are kept at a time: some megabytes. */
const keptNames = 20_000;

/**
 * What stands in a folder, by name, from a name on. Hidden files, what machines and office programs leave behind, symbolic links and folders
 * of pictures saved beside a page are passed over. However many there are, no more than twice `most` names are ever kept: a larger folder is
 * gone through again for each `most` of them. Throws what the file system throws.
 */
export async function* entriesOf(path: string, from = '', most = keptNames): AsyncGenerator<FolderEntry> {
  for (let next = await nextEntries(path, (name) => name >= from, most); ;) {
    const beside = await besidePages(path, next.entries);
    for (const entry of next.entries) if (!beside.has(entry.name)) yield entry;
    const last = next.entries.at(-1)?.name;
    if (!next.more || last === undefined) return;
    next = await nextEntries(path, (name) => name > last, most);
  }
}

/** The first entries by name, of those asked for. */
async function nextEntries(path: string, asked: (name: string) => boolean, most: number): Promise<{ readonly entries: readonly FolderEntry[]; readonly more: boolean }> {
  const first = new FirstEntries(most);
  await eachIn(path, (entry) => {
    const isFolder = entry.isDirectory();
    if ((isFolder || entry.isFile()) && asked(entry.name) && !isOfMachine(entry.name)) first.take({ name: entry.name, isFolder });
  });
  return first.all();
}

/** The first by name of the entries it is given; it never keeps more than twice as many as it answers. */
class FirstEntries {
  readonly #most: number;
  #kept: FolderEntry[] = [];
  #more = false;

  constructor(most: number) {
    this.#most = most;
  }

  take(entry: FolderEntry): void {
    this.#kept.push(entry);
    if (this.#kept.length >= 2 * this.#most) this.#settle();
  }

  all(): { readonly entries: readonly FolderEntry[]; readonly more: boolean } {
    this.#settle();
    return { entries: this.#kept, more: this.#more };
  }

  #settle(): void {
    this.#kept.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (this.#kept.length <= this.#most) return;
    this.#kept = this.#kept.slice(0, this.#most);
    this.#more = true;
  }
}

/** The names of those folders that were saved beside a page: it may stand anywhere in the order. */
async function besidePages(path: string, entries: readonly FolderEntry[]): Promise<ReadonlySet<string>> {
  const byStem = Map.groupBy(entries.filter(({ name, isFolder }) => isFolder && savedStem(name) !== undefined), ({ name }) => savedStem(name));
  const beside = new Set<string>();
  if (byStem.size === 0) return beside;
  await eachIn(path, (entry) => {
    if (!entry.isDirectory()) for (const { name } of byStem.get(pageStem(entry.name)) ?? []) beside.add(name);
  });
  return beside;
}

async function eachIn(path: string, look: (entry: Dirent) => void): Promise<void> {
  for await (const entry of await opendir(path, { bufferSize: 512 })) look(entry);
}
