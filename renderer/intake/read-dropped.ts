/** Bytes one call may carry: more files than that go in several jobs. */
const batchBytes = 32 * 1024 * 1024;
const batchFiles = 500;

export interface NamedBytes { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Files the machine put into a folder for itself. */
const isOfMachine = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';

const readAll = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => new Promise((resolve) => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader hands out a hundred entries at a time, and none when it is through.
  const more = (): void => { reader.readEntries((entries) => { if (entries.length === 0) resolve(all); else { all.push(...entries); more(); } }, () => { resolve(all); }); };
  more();
});

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  // The two kinds tell themselves apart by these flags; the types know only the common part.
  if (entry.isFile) return new Promise((resolve) => { (entry as FileSystemFileEntry).file((file) => { resolve([file]); }, () => { resolve([]); }); });
  const inside = await readAll(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** What was dropped, folders opened. Must be called before the drop event is over. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.kind === 'file' ? item.webkitGetAsEntry() : null).filter((entry) => entry !== null);
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesIn))).flat() : [...transfer.files];
  return files.filter(({ name }) => !isOfMachine(name));
}

/** Groups files so that one call stays within what may cross at once. */
export function inBatches<T extends { readonly size: number }>(files: readonly T[]): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let bytes = Infinity;
  for (const file of files) {
    if (bytes + file.size > batchBytes || (batches.at(-1)?.length ?? 0) >= batchFiles) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(file);
    bytes += file.size;
  }
  return batches;
}

export const readBytes = (files: readonly File[]): Promise<NamedBytes[]> => Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
