import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../../shared/contract/desk-calls.ts';
import type { DeskOptions } from './desk-options.ts';

/** Two levels up from this module's folder, in the checkout as in the packed app: where templates and samples lie. */
const root = join(import.meta.dirname, '../..');

/** What every desk on this machine has in common. */
export function machineOptions(systemLanguage: Language): Pick<DeskOptions, 'version' | 'platform' | 'systemLanguage' | 'templateFolders' | 'samplesFolder'> {
  return {
    version: manifest.version,
    platform: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
    systemLanguage,
    templateFolders: [join(root, 'templates')],
    samplesFolder: join(root, 'templates/samples'),
  };
}
