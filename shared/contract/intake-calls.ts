import { z } from 'zod';
import { DrawnRegion, Extraction, SourceDocument } from '../domain/document.ts';
import { DocumentId, JobId, MediaId, ReportId } from '../domain/ids.ts';
import { TextRange } from '../domain/passage.ts';
import { Credit, DoubtKind, PlainField, Reading, TitleField } from '../domain/reading.ts';
import { Report, Selection, SelectionState } from '../domain/report.ts';
import { Tag } from '../domain/tag.ts';
import { SecrecyLevel } from '../domain/secrecy.ts';
import { call } from './call.ts';
import { DeskError } from './result.ts';

/** A source document as the list shows it: `new` (nothing filed yet), `doubts` (open ones left), `filed` (all reports filed). */
export const DocumentLine = SourceDocument.pick({ id: true, name: true, format: true, received: true, sample: true }).extend({
  state: z.enum(['new', 'doubts', 'filed']),
  reports: z.int(), openDoubts: z.int(), filed: z.int(),
  /** Reports that are the same story as others 疑似同稿; left out where there are none. */
  same: z.int().positive().exactOptional(),
});
export type DocumentLine = z.infer<typeof DocumentLine>;

/** Everything the review screen shows of one source document. Reports are in the order of the page. */
export const DocumentView = z.object({
  document: SourceDocument, extraction: Extraction, reading: Reading, reports: z.array(Report),
  canUndo: z.boolean(), canRedo: z.boolean(),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** Which doubts are meant: all of a kind, or all that one rule raised. Neither means none. */
const doubtsOf = { kind: DoubtKind.exactOptional(), rule: z.string().exactOptional() };
/** A marked file in its job's queue. */
export const MarkedPlace = z.object({ jobId: JobId, place: z.int().nonnegative() });
export type MarkedPlace = z.infer<typeof MarkedPlace>;
export const MarkedFile = MarkedPlace.extend({ file: z.string(), level: SecrecyLevel });
export type MarkedFile = z.infer<typeof MarkedFile>;

/** A folder whose new files come in by themselves. `problem` is why it cannot be looked at now. */
export const Watched = z.object({ folder: z.string().exactOptional(), problem: DeskError.exactOptional(), mayChoose: z.boolean() });
export type Watched = z.infer<typeof Watched>;

const ofDocument = z.object({ documentId: DocumentId });

export const intakeCalls = {
  /**
   * Reads and files the given bytes as one job; the same bytes again are the same document. A name may be a path (`周报/页面.html`).
   * More files than one call carries: `coming` says how many are still to follow, each further call names the job it goes on with.
   * Answered when there is room for more.
   */
  'intake.addFiles': call(
    z.object({ files: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })).min(1), coming: z.int().nonnegative().exactOptional(), to: JobId.exactOptional() }),
    z.object({ jobId: JobId }),
  ),
  /** Pasted text; `html` where the clipboard had it too. */
  'intake.addPasted': call(z.object({ name: z.string(), text: z.string(), html: z.string().exactOptional() }), z.object({ jobId: JobId })),
  /** Native dialogs; only in the app (the browser has its own picker). `jobId` is missing when the dialog was dismissed. */
  'intake.pickFiles': call(z.object({}), z.object({ jobId: JobId.exactOptional() })),
  'intake.pickFolder': call(z.object({}), z.object({ jobId: JobId.exactOptional() })),
  'intake.addSamples': call(z.object({}), z.object({ jobId: JobId })),
  'intake.removeSamples': call(z.object({}), z.object({ removed: z.int() })),

  /** Documents marked as secret that wait: nothing of them is stored before `intake.decideMarked` says so. */
  'intake.marked': call(z.object({}), z.object({ files: z.array(MarkedFile) })),
  /** Files those that may be filed all the same (as a new job), forgets the others. */
  'intake.decideMarked': call(z.object({ file: z.array(MarkedPlace), leaveOut: z.array(MarkedPlace) }), z.object({ jobId: JobId.exactOptional() })),
  /** The watched folder: only the app lets a person choose one; in browser mode it is the command line's word. */
  'intake.watched': call(z.object({}), Watched),
  'intake.watchFolder': call(z.object({}), Watched),
  'intake.stopWatching': call(z.object({}), Watched),

  'documents.list': call(
    z.object({ offset: z.int().nonnegative(), limit: z.int().min(1).max(500), filter: z.enum(['all', 'pending', 'doubts', 'filed']),
      /** Only documents with a report chosen so. */
      selection: SelectionState.exactOptional() }),
    z.object({ total: z.int(), pending: z.int(), documents: z.array(DocumentLine) }),
  ),
  'documents.get': call(ofDocument, DocumentView),
  /** Pictures of its reports, in the order of the page: the paragraph each stands before (its caption, if it has one), as many as there are where it stands behind the last. Pixels. */
  'documents.pictures': call(ofDocument, z.object({ pictures: z.array(z.object({ reportId: ReportId, before: z.int().nonnegative(), media: MediaId, width: z.int().positive(), height: z.int().positive() })) })),
  /** To the bin, with its reports; `documents.restore` brings it back within 30 days. */
  'documents.discard': call(z.object({ documentIds: z.array(DocumentId) }), z.object({})),
  'documents.restore': call(z.object({ documentIds: z.array(DocumentId) }), z.object({})),
  'documents.bin': call(z.object({}), z.object({ documents: z.array(DocumentLine.extend({ discarded: z.string() })) })),
  /** Removes bytes and reports for good and leaves a tombstone. Issues keep what they quoted. */
  'documents.purge': call(z.object({ documentIds: z.array(DocumentId) }), z.object({})),

  // Corrections. Each makes a new reading of the document; `reading.undo` and `reading.redo` step between them.
  'reading.setTitle': call(z.object({ reportId: ReportId, field: TitleField, text: z.string() }), DocumentView),
  'reading.setField': call(z.object({ reportId: ReportId, field: PlainField, text: z.string() }), DocumentView),
  'reading.setByline': call(z.object({ reportId: ReportId, byline: z.array(Credit) }), DocumentView),
  /** Puts `text` in place of a range of extracted text that a paragraph or title keeps. */
  'reading.replace': call(z.object({ reportId: ReportId, at: TextRange, text: z.string() }), DocumentView),
  'reading.setParagraphKind': call(z.object({ reportId: ReportId, paragraph: z.int().nonnegative(), kind: z.enum(['body', 'section', 'deck', 'caption', 'credit', 'note', 'list', 'headline', 'kicker', 'subhead', 'furniture']) }), DocumentView),
  /** Puts the doubt's suggestion in place of its words, or `text` where the editor chose other ones (found in the archive). */
  'reading.applyDoubt': call(z.object({ reportId: ReportId, doubt: z.int().nonnegative(), text: z.string().exactOptional() }), DocumentView),
  'reading.dismissDoubt': call(z.object({ reportId: ReportId, doubt: z.int().nonnegative() }), DocumentView),
  /** All open doubts of a document of one kind or rule, in one correction: those that propose something are applied. */
  'reading.applyDoubts': call(z.object({ documentId: DocumentId, ...doubtsOf }), DocumentView),
  'reading.dismissDoubts': call(z.object({ documentId: DocumentId, ...doubtsOf }), DocumentView),
  /** Takes back every step recorded inside a range of the extracted text: words taken out return, joined lines part, fields read there are cleared. */
  'reading.undoStep': call(z.object({ documentId: DocumentId, at: TextRange }), DocumentView),
  /** Parts a paragraph before an offset of the extracted text. */
  'reading.splitParagraph': call(z.object({ reportId: ReportId, paragraph: z.int().nonnegative(), offset: z.int().nonnegative() }), DocumentView),
  /** Joins a paragraph to the one before it. */
  'reading.joinParagraph': call(z.object({ reportId: ReportId, paragraph: z.int().positive() }), DocumentView),
  /** A new report begins at this offset of the extracted text: at the start of its line, or, when `exact`, at that very place of the line. */
  'reading.splitAt': call(z.object({ documentId: DocumentId, offset: z.int().nonnegative(), exact: z.boolean().exactOptional() }), DocumentView),
  /** Joins a report to the one before it. */
  'reading.mergeUp': call(z.object({ reportId: ReportId }), DocumentView),
  /** Moves the boundary above a report by lines of the extracted text; negative is up. */
  'reading.moveBoundary': call(z.object({ reportId: ReportId, lines: z.int() }), DocumentView),
  /**
   * Recognises a page again in these regions, which are in reading order, and reads the document anew; `page` counts from 0. A
   * job of kind `recognise` tells how far it is; stopped, it answers `cancelled`.
   */
  'reading.readRegions': call(z.object({ documentId: DocumentId, page: z.int().nonnegative(), regions: z.array(DrawnRegion).min(1).max(300) }), DocumentView),
  /** Lines an editor set aside from a source, which are set aside there again; at most 1,000, the latest first. */
  'furniture.learned': call(z.object({}), z.object({ lines: z.array(z.object({ source: z.string(), form: z.string(), line: z.string(), count: z.int() })) })),
  'furniture.forget': call(z.object({ source: z.string(), form: z.string() }), z.object({})),
  'reading.undo': call(ofDocument, DocumentView),
  'reading.redo': call(ofDocument, DocumentView),

  'reports.get': call(z.object({ reportId: ReportId }), Report),
  'reports.file': call(z.object({ reportIds: z.array(ReportId), filed: z.boolean() }), z.object({})),
  /** Answers how they were chosen before, so that it can be taken back. */
  'reports.select': call(z.object({ reportIds: z.array(ReportId), selection: Selection }), z.object({ before: z.array(z.object({ reportId: ReportId, selection: Selection })) })),
  'reports.setTags': call(z.object({ reportId: ReportId, tags: z.array(Tag) }), z.object({})),
};
