import { describe, expect, it } from 'vitest';
import { bindingOf, isOfInputMethod, isTyped, showBinding } from '../../../renderer/ui/keys.ts';
import type { KeyPress } from '../../../renderer/ui/keys.ts';

const press = (part: Partial<KeyPress>): KeyPress => ({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0, ...part });

describe('key bindings', () => {
  it('read Ctrl on Windows and Linux and ⌘ on a Mac as the same key', () => {
    expect(bindingOf(press({ key: 'k', code: 'KeyK', ctrlKey: true }), false)).toBe('Mod+K');
    expect(bindingOf(press({ key: 'k', code: 'KeyK', metaKey: true }), true)).toBe('Mod+K');
  });
  it('read a held letter by its place, because Alt types other signs on a Mac', () => {
    expect(bindingOf(press({ key: '†', code: 'KeyT', altKey: true }), true)).toBe('Alt+T');
  });
  it('read a digit as it is typed and with Ctrl by its place', () => {
    expect(bindingOf(press({ key: '3', code: 'Digit3' }), false)).toBe('3');
    expect(bindingOf(press({ key: '&', code: 'Digit1', ctrlKey: true }), false)).toBe('Mod+1');
  });
  it('count Shift where the key has a name', () => {
    expect(bindingOf(press({ key: 'F8', code: 'F8', shiftKey: true }), false)).toBe('Shift+F8');
    expect(bindingOf(press({ key: 'z', code: 'KeyZ', ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+Z');
    expect(bindingOf(press({ key: '?', code: 'Slash', shiftKey: true }), false)).toBe('?');
  });
  it('leave an input method its Enter', () => {
    expect(isOfInputMethod(press({ key: 'Enter', isComposing: true }))).toBe(true);
    expect(isOfInputMethod(press({ key: 'Process', keyCode: 229 }))).toBe(true);
    expect(isOfInputMethod(press({ key: 'Enter', keyCode: 13 }))).toBe(false);
  });
  it('know what would be typed', () => {
    expect(['1', 'Enter', 'Backspace'].every(isTyped)).toBe(true);
    expect(['Mod+K', 'Alt+ArrowUp', 'F8', 'Shift+F8'].some(isTyped)).toBe(false);
  });
  it('are shown as the machine names them', () => {
    expect(showBinding('Mod+Shift+O', false)).toBe('Ctrl+Shift+O');
    expect(showBinding('Mod+Shift+O', true)).toBe('⌘⇧O');
    expect(showBinding('Alt+ArrowUp', false)).toBe('Alt+↑');
  });
});
