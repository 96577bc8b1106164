/** Bytes one call may carry: more files than that go in several jobs. */
const batchBytes = 32 * 1024 * 1024;
const batchFiles = 500;

/** A file with its path from what was dropped or picked: `周报/页面.html`. */
export interface NamedFile { readonly file: File; readonly path: string; readonly size: number }
export const named = (file: File, path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath): NamedFile => ({ file, path, size: file.size });

export interface NamedBytes { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Files the machine put into a folder for itself. */
export function isOfMachine(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';
}

const readAll = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => new Promise((resolve) => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader hands out a hundred entries at a time, and none when it is through.
  const more = (): void => { reader.readEntries((entries) => { if (entries.length === 0) resolve(all); else { all.push(...entries); more(); } }, () => { resolve(all); }); };
  more();
});

async function filesIn(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  // The two kinds tell themselves apart by these flags; the types know only the common part.
  if (entry.isFile) return new Promise((resolve) => { (entry as FileSystemFileEntry).file((file) => { resolve([named(file, entry.fullPath.replace(/^\//, ''))]); }, () => { resolve([]); }); });
  const inside = await readAll(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** What was dropped, folders opened. Must be called before the drop event is over. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.kind === 'file' ? item.webkitGetAsEntry() : null).filter((entry) => entry !== null);
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesIn))).flat() : [...transfer.files].map((file) => named(file));
  return files.filter(({ path }) => !isOfMachine(path));
}

/** Files of a folder by name, as a folder on the disk is imported: browsers hand them out in no order. Files chosen one by one stay as they are. */
export const inOrder = <T extends { readonly path: string }>(files: readonly T[]): readonly T[] =>
  files.some(({ path }) => path.includes('/')) ? files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) : files;

/** What stays together: a saved page and the pictures in the folder beside it. */
const groupOf = (path: string): string => path.replace(/(?:_files?|\.files)\/.*$/s, '').replace(/\.(?:x?html?|shtml)$/i, '');

/** Groups files so that one call stays within what may cross at once. A page whose pictures are more than that has them as far as they go. */
export function inBatches<T extends { readonly size: number; readonly path: string }>(files: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const file of files) {
    const group = groups.get(groupOf(file.path));
    if (group === undefined) groups.set(groupOf(file.path), [file]);
    else group.push(file);
  }
  const batches: T[][] = [];
  let bytes = Infinity;
  for (const group of groups.values()) {
    const size = group.reduce((sum, one) => sum + one.size, 0);
    if (bytes + size > batchBytes || (batches.at(-1)?.length ?? 0) + group.length > batchFiles) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(...group);
    bytes += size;
  }
  return batches;
}

export const readBytes = (files: readonly NamedFile[]): Promise<NamedBytes[]> => Promise.all(files.map(async ({ file, path }) => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) })));
