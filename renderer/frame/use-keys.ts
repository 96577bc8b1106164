import { useLayoutEffect } from 'react';
import { standingCommands, useRegistry } from './commands.ts';
import type { Command } from './commands.ts';
import { bindingOf, isOfInputMethod, isTyped, takesText } from '../ui/keys.ts';

/** The command a press calls, if any: the latest registered one that is enabled and holds where the caret is. */
export function commandFor(commands: readonly Command[], binding: string, inText: boolean): Command | undefined {
  return commands.find((command) =>
    command.enabled !== false && command.native !== true && command.keys?.includes(binding) === true && !(inText && (command.when === 'outside-text' || isTyped(binding))));
}

/** A dialog or a menu stands open; one that is only fading away has given the keyboard back. */
const isHeld = (): boolean => [...document.querySelectorAll('[role="dialog"],[role="menu"],[role="alertdialog"]')].some((layer) => layer.closest('[data-exiting]') === null);

const takesBack: ReadonlySet<string> = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y']);

/** One listener for all keys. It comes last: what a widget has already answered (preventDefault) is left alone. */
export function useKeys(mac: boolean): void {
  // Before the first paint: who sees the window can use its keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isOfInputMethod(event)) return;
      // A dialog or menu has the keyboard for itself; its own commands are registered last and marked by its presence.
      const binding = bindingOf(event, mac);
      const inText = takesText(document.activeElement);
      const command = commandFor(standingCommands(useRegistry.getState().owners), binding, inText);
      // Where nothing is there to be taken back, the browser would go to the field typed in last and take back words of it.
      if (!command && !inText && takesBack.has(binding)) event.preventDefault();
      if (!command || (isHeld() && !command.id.startsWith('dialog.'))) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', listen);
    return () => { window.removeEventListener('keydown', listen); };
  }, [mac]);
}
