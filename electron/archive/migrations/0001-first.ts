/** The first schema. Times are ISO 8601 UTC; JSON columns hold the shapes of shared/domain named beside them. */
export const first = {
  version: 1,
  slug: 'first',
  sql: /* sql */ `
    CREATE TABLE documents (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, format TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, received TEXT NOT NULL, encoding TEXT,
      sample INTEGER NOT NULL DEFAULT 0, reading_seq INTEGER, discarded TEXT,
      -- Counted again whenever a report of it changes, so that the list need not count a million reports.
      reports INTEGER NOT NULL DEFAULT 0, filed INTEGER NOT NULL DEFAULT 0, open_doubts INTEGER NOT NULL DEFAULT 0,
      state TEXT NOT NULL DEFAULT 'new'
    ) STRICT;
    CREATE INDEX documents_discarded ON documents (discarded) WHERE discarded IS NOT NULL;
    CREATE INDEX documents_state ON documents (state, seq) WHERE discarded IS NULL;
    CREATE INDEX documents_pending ON documents (seq) WHERE discarded IS NULL AND state <> 'filed';
    CREATE INDEX documents_sample ON documents (seq) WHERE sample = 1;

    -- The bytes as they came in. Large ones are files in media/, named by their hash, and bytes is NULL here.
    CREATE TABLE document_bytes (
      document_seq INTEGER PRIMARY KEY REFERENCES documents (seq) ON DELETE CASCADE, bytes BLOB
    ) STRICT;

    -- The text as one extractor read it: written once. hints: Hint[].
    CREATE TABLE extractions (
      document_seq INTEGER PRIMARY KEY REFERENCES documents (seq) ON DELETE CASCADE,
      extractor TEXT NOT NULL, text TEXT NOT NULL, hints TEXT NOT NULL
    ) STRICT;
    CREATE TABLE document_pictures (
      document_seq INTEGER NOT NULL REFERENCES documents (seq) ON DELETE CASCADE, place INTEGER NOT NULL,
      media TEXT NOT NULL REFERENCES media (sha256), PRIMARY KEY (document_seq, place)
    ) STRICT, WITHOUT ROWID;

    -- Every reading of a document, in the order they were made. body: Reading, with the text of kept segments left out.
    CREATE TABLE readings (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document_seq INTEGER NOT NULL REFERENCES documents (seq) ON DELETE CASCADE,
      made TEXT NOT NULL, rules TEXT NOT NULL, body TEXT NOT NULL,
      -- A correction that was undone and then overtaken by another one: kept, but no longer on the way.
      overtaken INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX readings_document ON readings (document_seq, seq);

    -- Reports of each document's current reading. body: paragraph texts joined by line feeds (none has one inside).
    -- layout: the ReportReading, its texts left out. The columns beside it are what lists, filters and search read.
    CREATE TABLE reports (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document_seq INTEGER NOT NULL REFERENCES documents (seq) ON DELETE CASCADE,
      reading_id TEXT NOT NULL, ordinal INTEGER NOT NULL,
      kicker TEXT, headline TEXT, subhead TEXT, body TEXT NOT NULL, layout TEXT NOT NULL,
      byline TEXT NOT NULL, source TEXT, editor TEXT, dateline TEXT, published TEXT, published_inferred INTEGER NOT NULL DEFAULT 0,
      page TEXT, sender TEXT, place TEXT, channel TEXT, received TEXT NOT NULL,
      filed INTEGER NOT NULL DEFAULT 0, selection TEXT NOT NULL DEFAULT 'unread', selection_reason TEXT,
      open_doubts INTEGER NOT NULL DEFAULT 0,
      -- Set with its document's, or when a correction merged it away: its ordinal is then -1.
      discarded TEXT
    ) STRICT;
    CREATE INDEX reports_document ON reports (document_seq, ordinal);
    CREATE INDEX reports_published ON reports (published, seq);
    CREATE INDEX reports_source ON reports (source);
    CREATE INDEX reports_place ON reports (place);

    CREATE TABLE tags (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, path TEXT NOT NULL, UNIQUE (kind, path)) STRICT;
    CREATE TABLE report_tags (
      report_seq INTEGER NOT NULL REFERENCES reports (seq) ON DELETE CASCADE, tag_seq INTEGER NOT NULL REFERENCES tags (seq),
      PRIMARY KEY (report_seq, tag_seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_tags_tag ON report_tags (tag_seq);

    -- anchor: Anchor, citation: Citation. A snippet outlives its report: report_id is a name, not a reference.
    CREATE TABLE snippets (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report_id TEXT NOT NULL, document_id TEXT NOT NULL, reading_id TEXT NOT NULL,
      exact TEXT NOT NULL, anchor TEXT NOT NULL, kind TEXT NOT NULL, citation TEXT NOT NULL, note TEXT NOT NULL, created TEXT NOT NULL, discarded TEXT
    ) STRICT;
    CREATE INDEX snippets_report ON snippets (report_id);
    CREATE TABLE snippet_tags (
      snippet_seq INTEGER NOT NULL REFERENCES snippets (seq) ON DELETE CASCADE, tag_seq INTEGER NOT NULL REFERENCES tags (seq),
      PRIMARY KEY (snippet_seq, tag_seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX snippet_tags_tag ON snippet_tags (tag_seq);

    -- body: Bulletin, Issue. label: the issue as its language numbers it, 第12期.
    CREATE TABLE bulletins (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, template TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE issues (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bulletin_seq INTEGER NOT NULL REFERENCES bulletins (seq),
      name TEXT NOT NULL, template TEXT NOT NULL, label TEXT NOT NULL, number INTEGER NOT NULL, total INTEGER, date TEXT NOT NULL, items INTEGER NOT NULL, characters INTEGER NOT NULL,
      body TEXT NOT NULL, changed TEXT NOT NULL, discarded TEXT
    ) STRICT;
    CREATE INDEX issues_bulletin ON issues (bulletin_seq, seq);
    CREATE TABLE issue_versions (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, issue_seq INTEGER NOT NULL REFERENCES issues (seq) ON DELETE CASCADE,
      reason TEXT NOT NULL, label TEXT NOT NULL, made TEXT NOT NULL, characters INTEGER NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX issue_versions_issue ON issue_versions (issue_seq, seq);
    -- What an issue's draft quotes, so that a report or snippet can say where it was used.
    CREATE TABLE issue_quotes (
      issue_seq INTEGER NOT NULL REFERENCES issues (seq) ON DELETE CASCADE, quote_id TEXT NOT NULL, report_id TEXT NOT NULL, snippet_id TEXT,
      PRIMARY KEY (issue_seq, quote_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX issue_quotes_report ON issue_quotes (report_id);
    CREATE INDEX issue_quotes_snippet ON issue_quotes (snippet_id) WHERE snippet_id IS NOT NULL;

    -- Pictures, addressed by hash; large ones are files in media/ and bytes is NULL here.
    CREATE TABLE media (
      sha256 TEXT PRIMARY KEY, mime TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- failures: DeskError[].
    CREATE TABLE jobs (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,
      done INTEGER NOT NULL, total INTEGER NOT NULL, already INTEGER NOT NULL, started TEXT NOT NULL, failures TEXT NOT NULL,
      -- Process that runs it: a job whose process is gone was interrupted and is taken up again.
      pid INTEGER NOT NULL
    ) STRICT;
    -- Files a job has still to read: bytes that were handed over, or the path they are read from (given: as a person wrote it).
    CREATE TABLE job_queue (
      job_seq INTEGER NOT NULL REFERENCES jobs (seq) ON DELETE CASCADE, place INTEGER NOT NULL,
      name TEXT NOT NULL, path TEXT, given TEXT, bytes BLOB, sample INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (job_seq, place)
    ) STRICT, WITHOUT ROWID;
    -- Items of a job by the hash of their bytes: what is here was done, and is not done again.
    CREATE TABLE job_items (
      job_seq INTEGER NOT NULL REFERENCES jobs (seq) ON DELETE CASCADE, sha256 TEXT NOT NULL, name TEXT NOT NULL, error TEXT,
      PRIMARY KEY (job_seq, sha256)
    ) STRICT, WITHOUT ROWID;

    -- What was purged: that it was here, never what it said.
    CREATE TABLE tombstones (seq INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, title TEXT NOT NULL, purged TEXT NOT NULL, who TEXT NOT NULL) STRICT;
  `,
} as const;
