import type { ReactNode } from 'react';
import { useDeskQuery } from './desk/use-desk.tsx';
import { Frame } from './frame/Frame.tsx';
import { LanguageProvider } from './frame/language.tsx';
import { useTheme } from './frame/theme.ts';

/** The window: settings decide language and look, the frame holds the places. */
export function App(): ReactNode {
  const info = useDeskQuery('desk.info', {}).data;
  const settings = useDeskQuery('settings.get', {}).data;
  useTheme(settings?.theme ?? 'system', settings?.whitePaper ?? false);
  const system = info?.systemLanguage ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
  const language = settings === undefined || settings.language === 'system' ? system : settings.language;
  return <LanguageProvider language={language}><Frame /></LanguageProvider>;
}
