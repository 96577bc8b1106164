import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const WindowState = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive(), maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

/** Where the window stood when it was last closed; undefined the first time and where the note of it is damaged. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A place is only a convenience: where it cannot be noted, nothing is said. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
}

/** Smallest overlap that still lets one take hold of the window. Pixels. */
const grip = { width: 120, height: 40 };

/** Whether enough of the window would be seen on one of the screens there are today. */
export function isSeen(state: Rectangle, screens: readonly Rectangle[]): boolean {
  const shared = (start: number, length: number, from: number, size: number): number => Math.min(start + length, from + size) - Math.max(start, from);
  return screens.some((screen) =>
    shared(state.x, state.width, screen.x, screen.width) >= grip.width && shared(state.y, state.height, screen.y, screen.height) >= grip.height);
}
