import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Container } from '../../intake/containers/container.ts';
import { besideFolders, mayBePicture } from '../../intake/containers/saved-pages.ts';
import { besideSizeLimit, pictureCountLimit, pictureSizeLimit } from '../../intake/limits.ts';
import type { BesideFile } from '../../intake/source.ts';

/** Takes pictures until there are as many as one document may have. */
async function take(names: readonly { readonly name: string; readonly size: number; readonly read: () => Promise<Uint8Array | undefined> }[]): Promise<BesideFile[]> {
  const taken: BesideFile[] = [];
  let sum = 0;
  for (const { name, size, read } of names) {
    if (taken.length >= pictureCountLimit || size > pictureSizeLimit || sum + size > besideSizeLimit) continue;
    const bytes = await read();
    if (bytes === undefined) continue;
    sum += bytes.length;
    taken.push({ name, bytes });
  }
  return taken;
}

/** The pictures saved beside a page on the disk, by their path from it. */
export async function besidePath(path: string): Promise<BesideFile[]> {
  for (const folder of besideFolders(path)) {
    const names = await readdir(folder).catch(() => undefined);
    if (names === undefined) continue;
    const files = await Promise.all(names.filter(mayBePicture).map(async (name) => {
      const file = join(folder, name);
      const found = await stat(file).catch(() => undefined);
      return { name: `${basename(folder)}/${name}`, size: found?.isFile() === true ? found.size : Infinity, read: () => readFile(file).catch(() => undefined) };
    }));
    return take(files);
  }
  return [];
}

/** The same for a page in a container. */
export async function besideMember(container: Container, name: string): Promise<BesideFile[]> {
  const folders = besideFolders(name);
  if (folders.length === 0) return [];
  const around = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  const beside = container.members.filter((member) => mayBePicture(member.name) && folders.some((folder) => member.name.startsWith(folder)));
  return take(beside.map((member) => ({
    name: member.name.slice(around.length), size: member.size,
    read: async () => {
      const bytes = await container.read(member.place);
      return bytes.ok ? bytes.value : undefined;
    },
  })));
}
