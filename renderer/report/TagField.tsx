import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { tagKinds } from '../../shared/domain/tag.ts';
import type { Tag } from '../../shared/domain/tag.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { cx } from '../ui/cx.ts';
import { isOfInputMethod } from '../ui/keys.ts';
import { TagChip, TagLine } from '../ui/TagChip.tsx';
import css from './TagField.module.css';
import { typedTag } from './typed-tag.ts';

interface TagFieldProps {
  readonly tags: readonly Tag[];
  readonly onChange: (tags: Tag[]) => void;
  readonly autoFocus?: boolean;
  /** Enter in an empty field: the editor is done with it. */
  readonly onDone?: () => void;
}

const same = (one: Tag, other: Tag): boolean => one.kind === other.kind && one.path === other.path;

/**
 * The tags of a thing, with a field that completes known ones. Enter or a comma takes what is typed or marked;
 * Backspace in the empty field takes the last one off; 地区: and the like before a new tag say its kind.
 */
export function TagField({ tags, onChange, autoFocus = false, onDone }: TagFieldProps): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(-1);
  const wanted = text.trim();
  const known = useDeskQuery('tags.complete', wanted === '' ? null : { text: wanted, limit: 8 }, { keep: true }).data?.tags ?? [];
  const offered = wanted === '' ? [] : known.filter((tag) => !tags.some((own) => same(own, tag)));
  const take = (tag: Tag | null): void => {
    if (tag && !tags.some((own) => same(own, tag))) onChange([...tags, { kind: tag.kind, path: tag.path }]);
    setText('');
    setMarked(-1);
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    if (event.key === 'Enter' && wanted === '') { if (!onDone) return; onDone(); }
    else if ((event.key === 'Enter' || event.key === ',' || event.key === '，') && wanted !== '') take(offered[marked] ?? typedTag(wanted, (kind) => say(`tags.kinds.${kind}`), known));
    else if (event.key === 'ArrowDown' && offered.length > 0) setMarked((marked + 1) % offered.length);
    else if (event.key === 'ArrowUp' && offered.length > 0) setMarked((marked - 1 + offered.length) % offered.length);
    else if (event.key === 'Escape' && text !== '') setText('');
    else if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['field']}>
      <TagLine>
        {tags.map((tag) => <TagChip key={`${tag.kind} ${tag.path}`} path={tag.path} removeLabel={say('tags.remove')} onRemove={() => { onChange(tags.filter((own) => !same(own, tag))); }} />)}
        <input
          className={css['input']} value={text} placeholder={say('tags.add')} aria-label={say('tags.add')} autoFocus={autoFocus} data-tag-field
          role="combobox" aria-expanded={offered.length > 0} aria-autocomplete="list" aria-controls="tag-offers"
          onChange={(event) => { setText(event.target.value); setMarked(-1); }} onKeyDown={press}
        />
      </TagLine>
      {offered.length > 0 && (
        <ul id="tag-offers" role="listbox" aria-label={say('tags.known')} className={css['offers']}>
          {offered.map((tag, at) => (
            <li key={`${tag.kind} ${tag.path}`} role="option" aria-selected={at === marked} className={cx(css['offer'], at === marked && css['marked'])} onPointerDown={(event) => { event.preventDefault(); take(tag); }}>
              <span className={css['path']}>{tag.path.replaceAll('/', '／')}</span>
              <span className={css['kind']}>{say(`tags.kinds.${tagKinds.find((kind) => kind === tag.kind) ?? 'topic'}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
