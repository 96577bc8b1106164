import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { CHANGE_PICTURE_COMMAND } from './picture-data.ts';
import type { PictureData } from './picture-data.ts';
import { usePictureTools } from './picture-tools.tsx';
import { WordsField } from './WordsField.tsx';
import css from './PictureView.module.css';

/** A picture as it prints, its caption ending in the photographer; picked, it shows fields for its words. */
export function PictureView({ nodeKey, picture }: { readonly nodeKey: NodeKey; readonly picture: PictureData }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const tools = usePictureTools();
  const [picked, setPicked, clear] = useLexicalNodeSelection(nodeKey);
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let gone = false;
    void tools?.addressOf(picture.media).then((found) => { if (!gone) setAddress(found ?? null); });
    return () => { gone = true; };
  }, [tools, picture.media]);
  if (tools === null) return null;
  const { words } = tools;
  const caption = [picture.caption, picture.credit === '' ? '' : words.photo(picture.credit)].join('');
  const fields = [['caption', words.caption], ['credit', words.credit], ['alt', words.alt]] as const;
  return (
    <>
      <div className={picked ? css['picked'] : undefined} onClick={() => { clear(); setPicked(true); }}>
        {address === null ? <p className={css['missing']}>{words.missing}</p> : <img src={address} alt={picture.alt} width={picture.width} height={picture.height} className={css['picture']} draggable={false} />}
      </div>
      {caption !== '' && <p className="pg-caption">{caption}</p>}
      {picked && editable && (
        <div className={css['fields']}>
          {fields.map(([name, label]) => (
            <WordsField key={name} label={label} value={picture[name]} onType={(value) => { editor.dispatchCommand(CHANGE_PICTURE_COMMAND, { key: nodeKey, words: { [name]: value } }); }} />
          ))}
        </div>
      )}
    </>
  );
}
