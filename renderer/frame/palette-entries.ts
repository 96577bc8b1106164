import type { Translate } from '../../shared/i18n/translator.ts';
import type { IconName } from '../ui/Icon.tsx';
import { matchTyped } from '../ui/pinyin-match.ts';
import type { Command } from './commands.ts';

export interface PaletteEntry {
  readonly key: string;
  readonly icon?: IconName | undefined;
  readonly label: string;
  /** Code units of the label that answer to what was typed. */
  readonly marked: readonly number[];
  readonly note?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** How well a match stands: whole beginnings before what is scattered. Lower is better. */
const looseness = (marked: readonly number[]): number => marked.length === 0 ? 0 : (marked[0] ?? 0) + ((marked.at(-1) ?? 0) - (marked[0] ?? 0) + 1 - marked.length) * 4;

/** The commands that answer to what was typed, in the interface's language, the other one, or pinyin; best first. */
export function matchCommands(commands: readonly Command[], typed: string, say: Translate, sayOther: Translate): readonly PaletteEntry[] {
  return commands
    .filter((command) => command.enabled !== false && command.quiet !== true)
    .flatMap((command) => {
      const label = say(command.label, command.values);
      const marked = matchTyped(label, typed);
      const inOther = marked ? null : matchTyped(sayOther(command.label, command.values), typed);
      if (!marked && !inOther) return [];
      return [{
        looseness: marked ? looseness(marked) : 1000 + looseness(inOther ?? []),
        entry: { key: command.id, icon: command.icon, label, marked: marked ?? [], note: inOther ? sayOther(command.label, command.values) : undefined, keys: command.keys?.[0], run: command.run },
      }];
    })
    .sort((a, b) => a.looseness - b.looseness)
    .map(({ entry }) => entry);
}
