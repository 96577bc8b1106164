import { useRef } from 'react';
import { loadPinyin, matchTyped } from './pinyin-match.ts';

/** Milliseconds after which typing begins anew. */
const pause = 800;
/** Rows looked at, at most: beyond that one searches. */
const reach = 5000;

/**
 * Letters typed in a list lead to the next row whose words, or their pinyin, begin so. A space is a letter once others came
 * before it. Digits are the screens' own keys.
 */
export function useTypeToFind(count: number, textAt: ((index: number) => string) | undefined, isHead: (index: number) => boolean): (key: string, current: number, goTo: (index: number) => void) => boolean {
  const typed = useRef({ text: '', at: 0 });
  return (key, current, goTo) => {
    if (!textAt || key.length !== 1 || /\d/.test(key)) return false;
    const now = performance.now();
    const fresh = now - typed.current.at > pause;
    if (fresh && /\s/.test(key)) return false;
    void loadPinyin();
    typed.current = { text: fresh ? key : typed.current.text + key, at: now };
    const span = Math.min(count, reach);
    for (let step = fresh ? 1 : 0; step <= span; step++) {
      const index = (Math.max(0, current) + step) % count;
      if (!isHead(index) && matchTyped(textAt(index), typed.current.text)?.[0] === 0) {
        goTo(index);
        break;
      }
    }
    return true;
  };
}
