import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import { declinedTags, setDeclined } from '../../archive/declined-tags.ts';
import { getReport, placeOfReport } from '../../archive/reports.ts';
import { tagsInUse } from '../../archive/tags.ts';
import { getTopics, setTopics } from '../../archive/topics.ts';
import { suggestTags, type SubjectReport } from '../../intake/subjects/suggest-tags.ts';
import type { DeskContext } from '../desk-context.ts';
import { standsIn } from '../stands-in.ts';

/** Tags of the archive that are looked for in a text. */
const mostLooked = 3000;

/** Suggested tags and what they are made from. */
export const subjectHandlers = (desk: DeskContext) => ({
  'reports.suggestTags': ({ reportId, passage }) => desk.read((db) => {
    const report = getReport(db, reportId);
    const place = placeOfReport(db, reportId);
    if (report === undefined || place === undefined) return err({ kind: 'not-found', what: 'report', id: reportId });
    const unwanted = new Set([...declinedTags(db, place.seq), ...(passage === undefined ? report.tags : [])].map(keyOf));
    const all = suggestTags(subjectOf(report), { ...getTopics(db), used: tagsInUse(db, mostLooked) });
    const shown = passage === undefined ? all : all.filter(({ evidence }) => evidence.some((one) => standsIn(one, passage)));
    return ok({ suggestions: shown.filter(({ tag }) => !unwanted.has(keyOf(tag))) });
  }),
  'reports.declineTag': ({ reportId, tag, declined }) => desk.write(['reports'], (db) => {
    const place = placeOfReport(db, reportId);
    if (place === undefined) return err({ kind: 'not-found', what: 'report', id: reportId });
    setDeclined(db, place.seq, tag, declined);
    return ok({});
  }),
  'topics.get': () => desk.read((db) => ok(getTopics(db))),
  'topics.set': (list) => desk.write(['settings'], (db) => {
    setTopics(db, list);
    return ok(list);
  }),
}) satisfies Partial<DeskHandlers>;

const keyOf = ({ kind, path }: Tag): string => `${kind} ${path}`;

function subjectOf(report: Report): SubjectReport {
  const { source, dateline, place, sender } = report;
  const titles = titleFields.flatMap((part) => {
    const passage = report[part];
    return passage === undefined ? [] : [{ part, text: passage.text }];
  });
  return {
    parts: [...titles, ...report.paragraphs.map(({ text }, index) => ({ part: `p${index}`, text }))],
    writers: [...report.byline.map(({ name }) => name), ...(report.editor ?? '').split(/[\s、，,;；/]+/)],
    ...(source === undefined ? {} : { source }), ...(dateline === undefined ? {} : { dateline }), ...(place === undefined ? {} : { place }), ...(sender === undefined ? {} : { sender }),
  };
}
