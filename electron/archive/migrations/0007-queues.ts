/**
 * What an import works through. `member` (MemberOf): the file is taken out of the one that was handed over or named; `held`: its bytes
 * are in the memory of the process that runs the job; `reached` belongs to folders too. `level` (SecrecyLevel): marked as secret and waiting for a person's word; `allowed`: the word was yes.
 * `failures` of a job are its first ones: the others are rows of job_failures (DeskError), for there may be ten thousand.
 */
export const queues = {
  version: 7,
  slug: 'queues',
  sql: /* sql */ `
    ALTER TABLE job_queue ADD COLUMN folder INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE job_queue ADD COLUMN member TEXT;
    ALTER TABLE job_queue ADD COLUMN held TEXT;
    ALTER TABLE job_queue ADD COLUMN level TEXT;
    ALTER TABLE job_queue ADD COLUMN allowed INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX job_queue_marked ON job_queue (job_seq, place) WHERE level IS NOT NULL;
    CREATE INDEX job_queue_folders ON job_queue (job_seq, place) WHERE folder = 1;
    CREATE TABLE job_failures (
      job_seq INTEGER NOT NULL REFERENCES jobs (seq) ON DELETE CASCADE, place INTEGER NOT NULL, error TEXT NOT NULL,
      PRIMARY KEY (job_seq, place)
    ) STRICT, WITHOUT ROWID;

    -- The files a document was taken out of: the same bytes may lie in several.
    CREATE TABLE document_origins (
      document_seq INTEGER NOT NULL REFERENCES documents (seq) ON DELETE CASCADE,
      container TEXT NOT NULL, sha256 TEXT NOT NULL, member TEXT NOT NULL,
      PRIMARY KEY (document_seq, sha256, member)
    ) STRICT, WITHOUT ROWID;

    -- Files of the watched folder that were brought in, as they were then: one that changes comes in again. modified: ms since 1970.
    CREATE TABLE watched_files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL) STRICT, WITHOUT ROWID;
  `,
} as const;
