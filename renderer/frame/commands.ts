import { useId, useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { MessageKey, MessageValues } from '../../shared/i18n/translator.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { KeyBinding } from '../ui/keys.ts';

/** Something an editor can do: one entry for key, palette, menu and the sheet of keys. */
export interface Command {
  /** `place.verb`; those of `menuCommands` are called by the native menu too. */
  readonly id: string;
  readonly label: MessageKey;
  readonly values?: MessageValues;
  readonly keys?: readonly KeyBinding[];
  readonly icon?: IconName;
  /** False: neither key nor palette calls it now. */
  readonly enabled?: boolean;
  /**
   * Where its keys hold. `frame` (the default): everywhere; keys that would be typed are left to fields all the same.
   * `outside-text`: never while the caret stands in a text field (undo, arrows with Alt).
   */
  readonly when?: 'frame' | 'outside-text';
  /** The keys are shown but left to the browser, whose own event (paste) does the work. */
  readonly native?: boolean;
  /** Not offered in the palette (keys that only make sense where one is). */
  readonly quiet?: boolean;
  run(): void;
}

interface Registry {
  /** By owner, in order of registration: what came last wins a key and an id. */
  readonly owners: ReadonlyMap<string, readonly Command[]>;
  put(owner: string, commands: readonly Command[]): void;
  remove(owner: string): void;
}

export const useRegistry = create<Registry>((set) => ({
  owners: new Map(),
  put: (owner, commands) => {
    set(({ owners }) => {
      const next = new Map(owners);
      next.set(owner, commands);
      return { owners: next };
    });
  },
  remove: (owner) => {
    set(({ owners }) => {
      const next = new Map(owners);
      next.delete(owner);
      return { owners: next };
    });
  },
}));

/** All commands that stand, the latest registration of an id first. */
export function standingCommands(owners: ReadonlyMap<string, readonly Command[]>): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const commands of [...owners.values()].reverse()) {
    for (const command of commands) if (!byId.has(command.id)) byId.set(command.id, command);
  }
  return [...byId.values()];
}

/** Registers a screen's commands while it is there. Give a fresh array at every render: what they do is then always the latest. */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId();
  useLayoutEffect(() => { useRegistry.getState().put(owner, commands); });
  useLayoutEffect(() => () => { useRegistry.getState().remove(owner); }, [owner]);
}

/** Runs a command by id, if it stands and is enabled. */
export function runCommand(id: string): boolean {
  const command = standingCommands(useRegistry.getState().owners).find((one) => one.id === id);
  if (!command || command.enabled === false) return false;
  command.run();
  return true;
}
