import type { Figure } from '../../../shared/domain/figure.ts';
import type { HitPlace, SearchHit } from '../../../shared/domain/search.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { figuresOfReport } from '../../archive/figures/figures.ts';
import { placeOfReport, reportBodies } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { excerptOf } from '../../search/excerpts/excerpt.ts';
import { termsFor } from '../../search/excerpts/places.ts';
import { wantedAmounts, wantedTerms, type Amount, type Query, type Term } from '../../search/query/query.ts';
import { holdsFigure } from '../../search/scan.ts';

/** The places of a report's figures that a query asks for, in reading order. */
export function figurePlaces(db: ReadDb, reportSeq: number, query: Query | undefined): HitPlace[] {
  const amounts = wantedAmounts(query);
  return amounts.length === 0 ? [] : meant(db, reportSeq, amounts).map(({ part, start, end }) => ({ part, start, end }));
}

/** Hits of a query by figures, with excerpts that show the figures it asks for; of any other query the same hits. */
export function withFigures(db: ReadDb, hits: readonly SearchHit[], query: Query | undefined): readonly SearchHit[] {
  const amounts = wantedAmounts(query);
  if (amounts.length === 0) return hits;
  const terms = termsFor(wantedTerms(query), 'body');
  const bodies = reportBodies(db, hits.map(({ id }) => id));
  return hits.map((hit) => {
    const seq = placeOfReport(db, hit.id)?.seq;
    const figures = seq === undefined ? [] : meant(db, seq, amounts);
    return figures.length === 0 ? hit : { ...hit, excerpt: excerptOf((bodies.get(hit.id) ?? '').split('\n'), [...terms, ...figures.map(asTerm)]) };
  });
}

const meant = (db: ReadDb, reportSeq: number, amounts: readonly Amount[]): Figure[] =>
  figuresOfReport(db, reportSeq).filter(({ value, unit, bound }) => amounts.some((amount) => holdsFigure({ amount: Number(value), unit, bound }, amount)));

const asTerm = ({ text }: Figure): Term => ({ type: 'term', field: 'body', term: searchedText(text).text, prefix: false });
