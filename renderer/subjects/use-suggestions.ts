import { useEffect } from 'react';
import type { ReportSelection } from '../../shared/contract/archive-calls.ts';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { Report } from '../../shared/domain/report.ts';
import type { TagSuggestion } from '../../shared/domain/suggestion.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import type { TagOffer } from '../frame/TagEditor.tsx';
import { hideEvidence, showEvidence } from './show-evidence.ts';

const none: readonly TagSuggestion[] = [];

/** Tags a report, or a passage of it, might be given, each with the sentence that says why, ready for the tag editor. */
export function useSuggestions(report: Pick<Report, 'id' | 'kicker' | 'headline' | 'subhead' | 'paragraphs'> | undefined, passage?: Pick<ReportSelection, 'from' | 'to'>): readonly TagOffer[] {
  const say = useSay();
  const reportId: ReportId | undefined = report?.id;
  const request = reportId === undefined ? null : { reportId, ...(passage === undefined ? {} : { passage }) };
  const suggestions = useDeskQuery('reports.suggestTags', request, { keep: false }).data?.suggestions ?? none;
  const decline = useDeskMutation('reports.declineTag');
  useEffect(() => hideEvidence, [reportId]);
  const textOf = (part: string): string => {
    if (part === 'kicker' || part === 'headline' || part === 'subhead') return report?.[part]?.text ?? '';
    return report?.paragraphs[Number(part.slice(1))]?.text ?? '';
  };
  return suggestions.map(({ tag, rule, words, evidence }) => ({
    tag,
    why: say(`subjects.why.${rule}`, { words, count: evidence.length, tag: tag.path.replaceAll('/', '／') }),
    onShow: (on) => { if (on) showEvidence(evidence.map(({ part, start, end }) => textOf(part).slice(start, end))); else hideEvidence(); },
    ...(reportId === undefined ? {} : { onDecline: () => { decline.mutate({ reportId, tag, declined: true }); } }),
  }));
}
