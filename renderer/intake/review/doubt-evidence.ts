import type { ResponseOf } from '../../../shared/contract/desk-api.ts';
import type { FilledGap } from '../../../shared/contract/doubt-calls.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import type { Doubt, DoubtKind } from '../../../shared/domain/reading.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import type { PlacedDoubt } from './review-marks.ts';
import type { ReviewModel } from './use-review.ts';

export const doubtOf = (model: ReviewModel, place: PlacedDoubt | undefined): Doubt | undefined =>
  place === undefined ? undefined : model.view.reports[place.report]?.doubts[place.index];

/** What the archive has for the sentence of a doubt about figures. */
export function useFoundFigures(model: ReviewModel, place: PlacedDoubt | undefined): readonly FilledGap[] {
  const doubt = doubtOf(model, place);
  const reportId = place === undefined ? undefined : model.view.reports[place.report]?.id;
  const asked = doubt?.kind === 'figures-missing' && place !== undefined && reportId !== undefined;
  return useDeskQuery('doubts.lookUp', asked ? { reportId, doubt: place.index } : null).data?.found ?? [];
}

/** How often the archive writes a report's doubted words and those proposed, and what it would put otherwise by itself. */
export const useArchive = (reportId: ReportId): ResponseOf<'doubts.weigh'> | undefined => useDeskQuery('doubts.weigh', { reportId }).data;

/** Kinds of the document's open doubts, in the order they come first; how many there are, and how many of them propose something. */
export function kindsOf(model: ReviewModel): readonly { readonly kind: DoubtKind; readonly all: number; readonly proposals: number }[] {
  const kinds = new Map<DoubtKind, { all: number; proposals: number }>();
  for (const place of model.open) {
    const doubt = doubtOf(model, place);
    if (!doubt) continue;
    const counted = kinds.get(doubt.kind) ?? { all: 0, proposals: 0 };
    kinds.set(doubt.kind, { all: counted.all + 1, proposals: counted.proposals + (doubt.suggestion === undefined ? 0 : 1) });
  }
  return [...kinds].map(([kind, counted]) => ({ kind, ...counted }));
}
