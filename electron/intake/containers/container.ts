import type { Result, UnreadableReason } from '../../../shared/contract/result.ts';

/** A file in a container. */
export interface Member {
  readonly place: number;
  /** Its path in there, made harmless: no `..`, no drive, no control characters. */
  readonly name: string;
  /** Bytes it says it has. */
  readonly size: number;
  /** Why it is not taken out. */
  readonly refusal?: UnreadableReason;
}

/** A file that holds others, opened: members are taken out one at a time, so that it is never held whole. */
export interface Container {
  /** What the container was made for; what machines put in for themselves is passed over. */
  readonly members: readonly Member[];
  read(place: number): Promise<Result<Uint8Array, UnreadableReason>>;
  /** Lets go of the file when what is being taken out has come out. */
  close(): void;
}

/** Containers one in another: a zip of the week with a zip of each day, and one more. */
export const deepestContainer = 3;
/** Members of one file that was handed over, those of containers inside it counted. */
export const mostMembers = 50_000;

/** What machines and office programs leave beside the files a person put there. */
export function isOfMachine(path: string): boolean {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  return steps.includes('__MACOSX') || name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** A member's path as a name: its steps without those that lead elsewhere. */
export function plainPath(path: string): string {
  const steps = path.replaceAll('\\', '/').replaceAll(/\p{Cc}/gu, '').split('/').map((step) => step.trim());
  return steps.filter((step, at) => step !== '' && step !== '.' && step !== '..' && !(at === 0 && /^[a-z]:$/i.test(step))).join('/').slice(-1_000);
}
