import type { Hint } from '../../../shared/domain/document.ts';
import { fieldClaim, furnitureClaim } from '../clean/claim.ts';
import { findDates, findRegisterDay } from './dates.ts';
import { readCreditRun } from './credit-run.ts';
import { cutEnglishNames } from './english-byline.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { nobody } from './nobody.ts';

/** `林怡君／青禾報導`: from where the reporter reports. */
const reportsFrom = /\s*[／/]\s*[\u4e00-\u9fff]{2,8}(?:报导|报道)$/;

/** What a format says of its report by naming a field: a mail's sender, a wire item's byline. Titles are headings, not told here. */
export function readFieldHint(text: string, hint: Hint): Finding | undefined {
  const { field } = hint;
  const words = text.slice(hint.start, hint.end).trim();
  if (hint.kind !== 'field' || field === undefined || words === '') return undefined;
  const claims = [fieldClaim(hint.start, hint.end, field, 'field-named')];
  switch (field) {
    case 'byline': {
      if (nobody.test(words)) return { claims: [furnitureClaim(hint.start, hint.end, 'label-value')], byline: [] };
      const run = readCreditRun(words.replace(reportsFrom, ''), hint.start);
      if (run !== undefined && run.byline.length > 0) return { ...run, claims };
      const names = readNames(words.replace(reportsFrom, ''), true)?.people ?? cutEnglishNames(words);
      return { claims, byline: names.map((name) => ({ name })) };
    }
    case 'published': {
      const date = findDates(words)[0] ?? findRegisterDay(words);
      return { claims, byline: [], ...(date === undefined ? {} : { date }) };
    }
    case 'source': return { claims, byline: [], source: words, sourceLabelled: true };
    case 'editor': case 'dateline': case 'page': case 'sender': case 'place': return { claims, byline: [], [field]: words };
    default: return undefined;
  }
}
