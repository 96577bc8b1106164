import { createContext, useContext } from 'react';
import type { MediaId } from '../../../../shared/domain/ids.ts';

/** What a picture on the page asks of its surroundings. */
export interface PictureTools {
  /** An address the page can show the picture from, or undefined where it is gone. */
  readonly addressOf: (media: MediaId) => Promise<string | undefined>;
  readonly words: { readonly caption: string; readonly credit: string; readonly alt: string; readonly missing: string; readonly photo: (name: string) => string };
}

const PictureToolsContext = createContext<PictureTools | null>(null);
export const PictureToolsProvider = PictureToolsContext.Provider;
export const usePictureTools = (): PictureTools | null => useContext(PictureToolsContext);
