/**
 * A document may have been extracted more than once: a scan whose regions were drawn anew is recognised again. Each
 * extraction is written once and stays; a reading names the one it is of. pages: PageLayout[], where the format has pages.
 */
export const extractions = {
  version: 3,
  slug: 'extractions',
  sql: /* sql */ `
    CREATE TABLE kept_extractions (
      seq INTEGER PRIMARY KEY, document_seq INTEGER NOT NULL REFERENCES documents (seq) ON DELETE CASCADE,
      extractor TEXT NOT NULL, text TEXT NOT NULL, hints TEXT NOT NULL, pages TEXT
    ) STRICT;
    INSERT INTO kept_extractions (seq, document_seq, extractor, text, hints) SELECT document_seq, document_seq, extractor, text, hints FROM extractions;
    DROP TABLE extractions;
    ALTER TABLE kept_extractions RENAME TO extractions;
    CREATE INDEX extractions_document ON extractions (document_seq, seq);
    ALTER TABLE readings ADD COLUMN extraction_seq INTEGER REFERENCES extractions (seq);
    UPDATE readings SET extraction_seq = document_seq;
    CREATE INDEX readings_extraction ON readings (extraction_seq);
  `,
} as const;
