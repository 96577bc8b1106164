import type { Template } from '../domain/template.ts';
import { fillPattern } from './fill-pattern.ts';

type Language = Template['language'];

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A date in the words of a template's pattern, figures without leading zeros as GB/T 9704 asks.
 * @param date begins with YYYY-MM-DD, YYYY-MM or YYYY; anything else is answered as it is
 */
export function spellDate(pattern: string, date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const plain = (figure: string | undefined) => (figure === undefined ? undefined : String(Number(figure)));
  return fillPattern(pattern, { year, month: plain(month), day: plain(day), monthName: months[Number(month) - 1] });
}

/** The day a report was published, as a source line prints it; its time of day is left out. */
export function spellPublished(published: string, language: Language): string {
  return spellDate(language === 'zh-CN' ? '{year}年[{month}月][{day}日]' : '[{day} ][{monthName} ]{year}', published);
}
