import { isReadingRule } from '../domain/reading-rules.ts';
import type { Translate } from './translator.ts';

/** An exchange file names every field of its lines; its readings name the version of their form. */
const ofExchange = /^line \d+$/;

/** Why a step of reading was taken, in a sentence; empty for a rule this version does not know. */
export const readingReason = (say: Translate, rule: string): string =>
  (isReadingRule(rule) ? say(`reading-rules.${rule}`) : ofExchange.test(rule) ? say('reading-rules.field-named') : '');
