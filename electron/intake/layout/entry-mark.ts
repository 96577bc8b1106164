/**
 * `一、`, `（2）`, `3.`, `•`: the number or sign of a list's entry, which programs set apart from its words as far as a cell stands from the
 * next, or a column from its neighbour.
 */
const mark = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]、?|\d{1,2}[、．.)）]|[①-⑳•●○■□◆▪‣·–-])$/;
export const isEntryMark = (text: string): boolean => mark.test(text.trim());
