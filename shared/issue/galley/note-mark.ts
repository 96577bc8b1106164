import type { Template } from '../../domain/template.ts';

/** ① to ⑳ as Chinese notes are numbered, beyond that and in English plain figures. */
export const noteMark = (number: number, language: Template['language']): string =>
  (language === 'zh-CN' && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number));
