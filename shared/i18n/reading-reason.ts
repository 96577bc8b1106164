import { isReadingRule } from '../domain/reading-rules.ts';
import type { Translate } from './translator.ts';

/** Why a step of reading was taken, in a sentence; empty for a rule this version does not know. */
export const readingReason = (say: Translate, rule: string): string => (isReadingRule(rule) ? say(`reading-rules.${rule}`) : '');
