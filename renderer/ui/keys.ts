/** A key binding in words: `Mod+K`, `Alt+ArrowUp`, `Shift+F8`, `1`, `Enter`. Mod is Ctrl, on macOS ⌘. */
export type KeyBinding = string;

export interface KeyPress {
  readonly key: string; readonly code: string;
  readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean; readonly shiftKey: boolean;
  readonly isComposing: boolean; readonly keyCode: number;
}

/** A press that belongs to an input method: its Enter chooses a candidate, it does not open anything. */
export const isOfInputMethod = (press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean => press.isComposing || press.keyCode === 229;

const printed: Readonly<Record<string, string>> = { Digit1: '1', Digit2: '2', Digit3: '3', Digit4: '4', Digit5: '5', Digit6: '6', Digit7: '7', Digit8: '8', Digit9: '9', Digit0: '0' };

/**
 * The binding a press spells. With Ctrl, ⌘ or Alt the key is read by its place on the board (`KeyT` is T), because
 * Alt+T types † on a Mac and a Russian board types е; without them by what it types.
 */
export function bindingOf(press: KeyPress, mac: boolean): KeyBinding {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const held = mod || press.altKey;
  const byPlace = press.code.startsWith('Key') ? press.code.slice(3) : printed[press.code];
  const key = held && byPlace !== undefined ? byPlace : press.key.length === 1 ? press.key.toUpperCase() : press.key;
  // Shift is part of what a plain character key types; it counts only where the key has a name of its own.
  const shift = press.shiftKey && (held || press.key.length > 1);
  return `${mod ? 'Mod+' : ''}${mac && press.ctrlKey ? 'Control+' : ''}${press.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Control: '⌃', Enter: '↩', Backspace: '⌫' };
const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space', Delete: 'Del' };

/** A binding as it is shown: Ctrl+Shift+O, or ⌘⇧O. */
export function showBinding(binding: KeyBinding, mac: boolean): string {
  const parts = binding.split('+').map((part) => arrows[part] ?? (mac ? macSigns[part] : undefined) ?? (part === 'Mod' ? 'Ctrl' : part));
  return parts.join(mac ? '' : '+');
}

/** Whether a binding would be typed as text where the caret stands. */
export const isTyped = (binding: KeyBinding): boolean => !/(?:Mod|Alt|Control)\+/.test(binding) && !/^(?:Shift\+)?F\d+$/.test(binding);

/** Whether the element takes text. */
export function takesText(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file', 'submit'].includes(element.type);
}
