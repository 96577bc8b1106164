import type { Citation } from '../domain/snippet.ts';
import type { Template } from '../domain/template.ts';
import { spellPublished } from './dates.ts';

/** Names of printed papers and magazines take 《》, agencies and sites do not. */
const isPeriodical = /(报|刊|杂志)$/;
const titled = (title: string) => (/^《.*》$/.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`);

const pageZh = (page: string) => (/^[A-Za-z]?\d+$/.test(page) ? `第${page}版` : page);

function chinese({ headline, source, published, page, file }: Citation): string {
  const outlet = source === undefined ? '' : isPeriodical.test(source) ? titled(source) : source;
  const day = published === undefined ? '' : spellPublished(published, 'zh-CN');
  const parts = [headline === undefined ? '' : titled(headline), `${outlet}${day}${page === undefined ? '' : pageZh(page)}`];
  return `${parts.filter((part) => part !== '').join('，') || file}。`;
}

function english({ headline, source, published, page, file }: Citation): string {
  const parts = [source ?? '', published === undefined ? '' : spellPublished(published, 'en'), page === undefined ? '' : `p. ${page}`];
  const rest = parts.filter((part) => part !== '').join(', ');
  if (headline === undefined) return `${rest || file}.`;
  return `“${headline}${rest === '' ? '.”' : `,” ${rest}.`}`;
}

/** Where a passage was taken from, as an issue prints it: headline, source, date, page; the file's name where nothing else is known. */
export const citationLine = (citation: Citation, language: Template['language']): string =>
  (language === 'zh-CN' ? chinese(citation) : english(citation));
