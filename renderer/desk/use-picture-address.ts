import { useEffect, useState } from 'react';
import type { MediaId } from '../../shared/domain/ids.ts';
import { useDesk } from './use-desk.tsx';

/** An address under which the window can show a picture of the archive; undefined while it is fetched, null where it cannot be had. */
export function usePictureAddress(media: MediaId): string | null | undefined {
  const desk = useDesk();
  const [found, setFound] = useState<{ readonly media: MediaId; readonly address: string | null }>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void desk.call('media.get', { media }).then((answer) => {
      if (gone) return;
      if (answer.ok) made = URL.createObjectURL(new Blob([new Uint8Array(answer.value.bytes)], { type: answer.value.mime }));
      setFound({ media, address: made ?? null });
    });
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [desk, media]);
  return found?.media === media ? found.address : undefined;
}
