import type { ReactNode } from 'react';
import { errorSentence } from '../shared/i18n/error-sentence.ts';
import { useDeskQuery } from './desk/use-desk.tsx';
import { Frame } from './frame/Frame.tsx';
import { LanguageProvider, useSay } from './frame/language.tsx';
import { useTheme } from './frame/theme.ts';
import { Notice } from './ui/Notice.tsx';
import type { DeskError } from '../shared/contract/result.ts';

function Unreachable({ error }: { readonly error: DeskError }): ReactNode {
  return <Notice>{errorSentence(useSay(), error)}</Notice>;
}

/** The window: settings decide language and look, the frame holds the places. Shown once they are known. */
export function App(): ReactNode {
  const info = useDeskQuery('desk.info', {});
  const settings = useDeskQuery('settings.get', {});
  useTheme(settings.data?.theme, settings.data?.whitePaper ?? false);
  const system = info.data?.systemLanguage ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
  const chosen = settings.data?.language ?? 'system';
  const failure = settings.error ?? info.error;
  const ready = settings.data !== undefined && info.data !== undefined;
  if (!ready && !failure) return null;
  return <LanguageProvider language={chosen === 'system' ? system : chosen}>{ready ? <Frame /> : failure && <Unreachable error={failure.error} />}</LanguageProvider>;
}
