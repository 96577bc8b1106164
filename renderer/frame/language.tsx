import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/contract/desk-calls.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { createFormats } from './formats.ts';
import type { Formats } from './formats.ts';

interface Words { readonly language: Language; readonly say: Translate; readonly formats: Formats }

const LanguageContext = createContext<Words | null>(null);

/** The interface's language for all below it; changes while it runs. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const words = useMemo<Words>(() => ({ language, say: createTranslator(language), formats: createFormats(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.say('app.name');
  }, [language, words]);
  return <LanguageContext value={words}><I18nProvider locale={language === 'en' ? 'en-GB' : 'zh-CN'}>{children}</I18nProvider></LanguageContext>;
}

function useWords(): Words {
  const words = useContext(LanguageContext);
  if (!words) throw new Error('useSay outside LanguageProvider');
  return words;
}

/** Says a message in the language of the interface. */
export const useSay = (): Translate => useWords().say;
/** Dates and figures as the language writes them. */
export const useFormats = (): Formats => useWords().formats;
export const useLanguage = (): Language => useWords().language;
