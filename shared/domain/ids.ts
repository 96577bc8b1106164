import { z } from 'zod';

/** Ids are 20 characters of Crockford base 32: 10 of milliseconds since 1970, 10 of randomness. They sort by age. */
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/);

export const DocumentId = id.brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
export const ReadingId = id.brand<'ReadingId'>();
export type ReadingId = z.infer<typeof ReadingId>;
export const ReportId = id.brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;
export const SnippetId = id.brand<'SnippetId'>();
export type SnippetId = z.infer<typeof SnippetId>;
export const BulletinId = id.brand<'BulletinId'>();
export type BulletinId = z.infer<typeof BulletinId>;
export const IssueId = id.brand<'IssueId'>();
export type IssueId = z.infer<typeof IssueId>;
export const VersionId = id.brand<'VersionId'>();
export type VersionId = z.infer<typeof VersionId>;
export const JobId = id.brand<'JobId'>();
export type JobId = z.infer<typeof JobId>;
export const SavedSearchId = id.brand<'SavedSearchId'>();
export type SavedSearchId = z.infer<typeof SavedSearchId>;
/** A section, item or block inside an issue. */
export const BlockId = id.brand<'BlockId'>();
export type BlockId = z.infer<typeof BlockId>;
/** One quotation inside an issue. */
export const QuoteId = id.brand<'QuoteId'>();
export type QuoteId = z.infer<typeof QuoteId>;

/** Lower-case hex SHA-256 of the bytes: pictures and source documents are known by it. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/).brand<'Sha256'>();
export type Sha256 = z.infer<typeof Sha256>;
/** A picture is addressed by the hash of its bytes. */
export const MediaId = Sha256;
export type MediaId = Sha256;
