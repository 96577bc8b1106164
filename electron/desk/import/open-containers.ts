import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { mostMembers, type Container } from '../../intake/containers/container.ts';
import { openZipContainer } from '../../intake/containers/zip-container.ts';

/** Containers kept open at a time: members come one after the other. */
const mostOpen = 4;

type Opening = Promise<Result<Container, UnreadableReason>>;

/** Zips of the files at hand, kept open from one member to the next. */
export class OpenContainers {
  readonly #open = new Map<string, Opening>();
  readonly #members = new Map<string, number>();

  /**
   * The container at the end of a way: the file itself, or a zip in it.
   * @param source by what the file is known here
   * @param from its path or bytes
   * @param way the places of the zips to go through
   */
  open(source: string, from: string | Uint8Array, way: readonly number[]): Opening {
    const key = [source, ...way].join('\n');
    const known = this.#open.get(key);
    // Set anew, so that the one used longest ago is the first.
    this.#open.delete(key);
    const opening = known ?? this.#openAt(source, from, way);
    this.#open.set(key, opening);
    for (const [oldest, one] of this.#open) {
      if (this.#open.size <= mostOpen) break;
      this.#open.delete(oldest);
      void one.then((opened) => { if (opened.ok) opened.value.close(); });
    }
    return opening;
  }

  /** Counts the members of a container into those of its file; `too-many-entries` above what one file may hold in all. */
  admit(source: string, members: number): Result<undefined, UnreadableReason> {
    const all = (this.#members.get(source) ?? 0) + members;
    this.#members.set(source, all);
    return all > mostMembers ? err('too-many-entries') : ok(undefined);
  }

  async close(): Promise<void> {
    for (const opening of this.#open.values()) {
      const opened = await opening;
      if (opened.ok) opened.value.close();
    }
    this.#open.clear();
  }

  async #openAt(source: string, from: string | Uint8Array, way: readonly number[]): Opening {
    const place = way.at(-1);
    if (place === undefined) return openZipContainer(from);
    const around = await this.open(source, from, way.slice(0, -1));
    if (!around.ok) return around;
    const bytes = await around.value.read(place);
    return bytes.ok ? openZipContainer(bytes.value) : bytes;
  }
}
