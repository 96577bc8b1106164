import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Memory = z.object({ archive: z.string() });

/** The archive that was open last; undefined on a first start. */
export function lastArchive(folder: string): string | undefined {
  try {
    return Memory.parse(JSON.parse(readFileSync(join(folder, 'last.json'), 'utf8'))).archive;
  } catch {
    return undefined;
  }
}

/** @throws the file system's error where the app may not write its own folder */
export function rememberArchive(folder: string, archive: string): void {
  writeFileSync(join(folder, 'last.json'), JSON.stringify({ archive }));
}
