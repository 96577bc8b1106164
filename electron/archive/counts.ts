import { largestInside } from './media.ts';
import { one, type ReadDb } from './sql.ts';

/** What an archive holds outside the bin; `bytes` is the room its file and its larger bytes in media/ take. */
export function countArchive(db: ReadDb): { documents: number; reports: number; samples: number; bytes: number } {
  const documents = one<{ documents: number; reports: number; samples: number }>(db, `
    SELECT count(*) AS documents, coalesce(sum(reports), 0) AS reports, coalesce(sum(sample), 0) AS samples FROM documents WHERE discarded IS NULL`);
  const outside = one<{ bytes: number }>(db, `
    SELECT (SELECT coalesce(sum(size), 0) FROM documents WHERE size > ?) + (SELECT coalesce(sum(size), 0) FROM media WHERE size > ?) AS bytes`, largestInside, largestInside);
  const file = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
  return { documents: documents?.documents ?? 0, reports: documents?.reports ?? 0, samples: documents?.samples ?? 0, bytes: file + (outside?.bytes ?? 0) };
}
