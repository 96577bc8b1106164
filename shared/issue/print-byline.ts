import type { Credit } from '../domain/reading.ts';

const roleWords = { reporter: '记者', correspondent: '通讯员', special: '特约记者', author: '作者', contributor: '供稿', photographer: '摄影' } as const;
const han = /\p{Script=Han}/u;

/** English names as a sentence lists them: A, B and C. */
function inSeries(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * A byline 署名 as it is printed: each role once before its names (记者 林知远 周砚秋　通讯员 陈一苇), names
 * without a role by themselves; English names as “By A, B and C”, whatever their roles. Empty for no names.
 */
export function printByline(credits: readonly Credit[]): string {
  const named = credits.filter((credit) => credit.name.trim() !== '');
  if (named.length === 0) return '';
  if (!named.some((credit) => han.test(credit.name))) return `By ${inSeries(named.map((credit) => credit.name))}`;
  const groups: { role: Credit['role']; names: string[] }[] = [];
  for (const credit of named) {
    const last = groups.at(-1);
    if (last !== undefined && last.role === credit.role) last.names.push(credit.name);
    else groups.push({ role: credit.role, names: [credit.name] });
  }
  return groups.map((group) => [...(group.role === undefined ? [] : [roleWords[group.role]]), ...group.names].join(' ')).join('　');
}
