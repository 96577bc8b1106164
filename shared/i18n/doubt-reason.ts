import { isDoubtRule } from '../domain/doubt-rules.ts';
import type { Doubt } from '../domain/reading.ts';
import type { Translate } from './translator.ts';

/** The page a pointer names: 四版 of `（下转第四版）`, `page 4` of `Continued on page 4`. */
const pageNamed = (text: string): string => /下转(?:第)?([一二三四五六七八九十\d]+版)/.exec(text)?.[1] ?? /page [A-Z]?\d+/.exec(text)?.[0] ?? text;

/** Why a doubt was raised, in a sentence; empty for rules of other versions, which are only told by their kind. */
export const doubtReason = (say: Translate, doubt: Pick<Doubt, 'rule' | 'text' | 'suggestion'>): string =>
  isDoubtRule(doubt.rule) ? say(`doubt-rules.${doubt.rule}`, { text: doubt.text, suggestion: doubt.suggestion ?? '', page: pageNamed(doubt.text) }) : '';
