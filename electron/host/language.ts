import type { Language } from '../../shared/contract/desk-calls.ts';

/** Language of the person at this machine, from the POSIX locale variables in their order of precedence. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
