import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../../shared/contract/result.ts';
import type { MediaId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../../shared/i18n/error-sentence.ts';
import { useDesk } from '../../desk/use-desk.tsx';
import { INSERT_PICTURE_COMMAND } from '../../editor/nodes/picture/picture-data.ts';
import type { PictureTools } from '../../editor/nodes/picture/picture-tools.tsx';
import { useSay } from '../../frame/language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useOpenIssue } from '../open-issue-context.tsx';

interface Pictures {
  readonly tools: PictureTools;
  /** Asks for a file and puts it where the caret is. */
  readonly pick: () => void;
  /** Puts pictures one behind the other, in their order. */
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly notice: ReactNode;
}

/** Pictures of the open issue: shown from the desk's bytes, added from a file. */
export function usePictures(): Pictures {
  const desk = useDesk();
  const say = useSay();
  const { session } = useOpenIssue();
  const [error, setError] = useState<DeskError>();
  const addresses = useRef(new Map<MediaId, Promise<string | undefined>>());
  useEffect(() => {
    const made = addresses.current;
    return () => {
      for (const address of made.values()) void address.then((url) => { if (url !== undefined) URL.revokeObjectURL(url); });
      made.clear();
    };
  }, []);
  const tools = useMemo((): PictureTools => ({
    addressOf: (media) => {
      const known = addresses.current.get(media) ?? desk.call('media.get', { media }).then((answer) =>
        (answer.ok ? URL.createObjectURL(new Blob([new Uint8Array(answer.value.bytes)], { type: answer.value.mime })) : undefined));
      addresses.current.set(media, known);
      return known;
    },
    words: {
      caption: say('issue.picture.caption'), credit: say('issue.picture.credit'), alt: say('issue.picture.alt'), missing: say('issue.picture.missing'),
      photo: (name) => say('issue.picture.photo', { name }),
    },
  }), [desk, say]);
  const addOne = async (file: File): Promise<void> => {
    const kept = await desk.call('media.add', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (!kept.ok) return setError(kept.error);
    session.editor.dispatchCommand(INSERT_PICTURE_COMMAND, { ...kept.value, alt: '', caption: '', credit: '' });
    session.editor.focus();
  };
  // Each goes right behind the block with the caret, so the last comes first.
  const add = async (files: readonly File[]): Promise<void> => {
    setError(undefined);
    for (const file of files.toReversed()) await addOne(file);
  };
  const pick = (): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/png,image/jpeg,image/gif,image/bmp,image/webp,image/tiff,.tif,.tiff';
    input.onchange = () => { const file = input.files?.[0]; if (file !== undefined) void add([file]); };
    input.click();
  };
  return { tools, pick, add, notice: error === undefined ? null : <Notice onClose={() => { setError(undefined); }} closeLabel={say('issue.close')}>{errorSentence(say, error)}</Notice> };
}
