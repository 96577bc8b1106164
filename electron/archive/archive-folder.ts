import { join } from 'node:path';

/** The SQLite file of an archive: its name ends in what the system associates with the app. */
export const archiveFileName = 'archive.caibian';
/** `CBIA` as SQLite's application_id, by which file(1) and we know an archive from any other database. */
export const applicationId = 0x43424941;
/** `CBIB`: a backup in one file. */
export const backupApplicationId = 0x43424942;

export const archiveFile = (folder: string): string => join(folder, archiveFileName);
/** Larger bytes, named by their hash. */
export const mediaFolder = (folder: string): string => join(folder, 'media');
/** Derived and rebuilt when missing. */
export const indexFolder = (folder: string): string => join(folder, 'index');

/** The archive folder a person means who names the folder or the file in it. */
export function archiveFolderOf(path: string): string {
  return path.endsWith(archiveFileName) ? path.slice(0, -archiveFileName.length - 1) || '.' : path;
}
