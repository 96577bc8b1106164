import { createInstance } from 'i18next';
import type { Language } from '../contract/desk-calls.ts';
import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];
type Unplural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** Dotted key of a message; counted ones are named without `_one` and `_other`. Both languages have the same keys. */
export type MessageKey = Unplural<Leaves<typeof zhCN>>;
export type MessageValues = Record<string, string | number>;
/** Says a message in one language. `{{name}}` in a message takes the value of that name; `count` chooses the plural. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The interface's words in one language. Values are put in as they are: what shows them must not read markup. */
export function createTranslator(language: Language): Translate {
  const words = createInstance();
  void words.init({
    lng: language, fallbackLng: false, initAsync: false, returnNull: false,
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => words.t(key, values);
}
