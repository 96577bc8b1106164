import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Tag } from '../../shared/domain/tag.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { isOfInputMethod } from '../ui/keys.ts';
import { OfferChip, TagChip, TagLine } from '../ui/TagChip.tsx';
import { useCommands } from './commands.ts';
import { useSay } from './language.tsx';
import { focusMainList } from './search-box.ts';
import css from './TagEditor.module.css';
import { tagPath, typedTag } from './typed-tag.ts';

/** Milliseconds a change is shown before its answer, at most. */
const patience = 3000;

/** A tag that is offered, with its reason. */
export interface TagOffer {
  readonly tag: Tag;
  readonly why?: string;
  /** The reason is being looked at, or no longer. */
  readonly onShow?: (on: boolean) => void;
  /** It is not wanted here. */
  readonly onDecline?: () => void;
}
/** Offers in sight before one asks for the rest. */
const fewOffers = 8;

interface TagEditorProps {
  readonly tags: readonly Tag[];
  readonly onChange: (tags: Tag[]) => void;
  /** Offered, with a broken line: a press takes one, Enter in the empty field the first, Shift+Enter all in sight. */
  readonly suggested?: readonly TagOffer[];
  /** Grows by one to bring the caret here (Alt+T). What it is at first brings nothing: another report's tags do not take the keyboard. */
  readonly focus?: number;
  /** The caret stands here from the start. */
  readonly autoFocus?: boolean;
  /** Enter or Esc in the empty field: the editor is done with it. */
  readonly onDone?: () => void;
  /** Offers open upwards: for fields near the window's lower edge. */
  readonly up?: boolean;
}

const isSame = (one: Tag, other: Tag): boolean => one.kind === other.kind && one.path === other.path;

/**
 * The tags as they will be: a change stands at once, and answers to earlier changes do not push it back, so that two
 * tags typed quickly are both kept.
 */
function useAhead(tags: readonly Tag[], save: (tags: Tag[]) => void): readonly [readonly Tag[], (tags: Tag[]) => void] {
  const [ahead, setAhead] = useState<readonly Tag[] | null>(null);
  const spelled = JSON.stringify(tags);
  useEffect(() => { setAhead((now) => now !== null && JSON.stringify(now) === spelled ? null : now); }, [spelled]);
  useEffect(() => {
    if (ahead === null) return;
    const clock = setTimeout(() => { setAhead(null); }, patience);
    return () => { clearTimeout(clock); };
  }, [ahead]);
  return [ahead ?? tags, (next) => {
    setAhead(next);
    save(next);
  }];
}

/** Signs between tags, of either width; 、 is how a list is written in Chinese. */
const betweenTags = /[,，、;；\n]/;

/**
 * Tags as chips, and a field that completes what is typed. A comma or Enter sets a tag (地区: before a new one says its
 * kind), Backspace in the empty field takes the last one off.
 */
export function TagEditor({ tags: stored, onChange: save, suggested = [], focus = 0, autoFocus = false, onDone, up = false }: TagEditorProps): ReactNode {
  const [tags, onChange] = useAhead(stored, save);
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const [more, setMore] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** What had the keyboard when the tags were asked for. */
  const from = useRef<Element | null>(null);
  const asked = useRef(autoFocus ? -1 : focus);
  // Before it is painted: what is typed as soon as the field is seen is typed into it.
  useLayoutEffect(() => {
    if (focus !== asked.current) {
      from.current = document.activeElement;
      field.current?.focus();
    }
    asked.current = focus;
  }, [focus]);
  const path = tagPath(typed);
  const offered = (useDeskQuery('tags.complete', open && path !== '' ? { text: path, limit: 8 } : null, { keep: true }).data?.tags ?? []).filter((tag) => path !== '' && !tags.some((one) => isSame(one, tag)));
  const addAll = (added: readonly (Tag | null)[], rest = ''): void => {
    const more = added.flatMap((tag) => (tag === null ? [] : [{ kind: tag.kind, path: tag.path }]));
    const next = more.reduce<readonly Tag[]>((all, tag) => (all.some((one) => isSame(one, tag)) ? all : [...all, tag]), tags);
    if (next.length > tags.length) onChange([...next]);
    setTyped(rest);
    setAt(-1);
  };
  const add = (tag: Tag | null): void => { addAll([tag]); };
  const meant = (words: string): Tag | null => typedTag(words, (kind) => say(`tags.kind.${kind}`), offered);
  // An input method or the clipboard brings commas without their keys.
  const read = (words: string): void => {
    const parts = words.split(betweenTags);
    addAll(parts.slice(0, -1).map(meant), parts.at(-1));
  };
  const offers = suggested.filter(({ tag }) => !tags.some((one) => isSame(one, tag)));
  const inSight = more ? offers : offers.slice(0, fewOffers);
  const take = (taken: readonly TagOffer[]): void => {
    for (const { onShow } of taken) onShow?.(false);
    onChange([...tags, ...taken.map(({ tag }) => ({ kind: tag.kind, path: tag.path }))]);
  };
  useCommands(inSight.length === 0 ? [] : [{ id: 'tags.takeAll', label: 'commands.takeTags', icon: 'tag', keys: ['Alt+Shift+T'], run: () => { take(inSight); } }]);
  const back = (): void => {
    const before = from.current;
    from.current = null;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus(); else focusMainList();
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const chosen = offered[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setAt(Math.max(-1, Math.min(offered.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    else if ((event.key === 'Enter' || event.key === ',' || event.key === '，') && path !== '') add(chosen ?? meant(typed));
    else if (event.key === 'Enter' && event.shiftKey && path === '' && inSight.length > 0) take(inSight);
    else if (event.key === 'Enter' && path === '' && onDone) onDone();
    else if (event.key === 'Enter' && path === '' && inSight.length > 0) take(inSight.slice(0, 1));
    else if (event.key === 'Tab' && path !== '' && offered[0]) add(chosen ?? offered[0]);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Escape' && onDone) onDone();
    else if (event.key === 'Escape') back();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['editor']} data-tag-editor>
      <TagLine>
        {tags.map((tag) => <TagChip key={`${tag.kind} ${tag.path}`} path={tag.path} onRemove={() => { onChange(tags.filter((one) => !isSame(one, tag))); }} removeLabel={say('tags.remove')} />)}
        {inSight.map((offer) => (
          <OfferChip
            key={`may ${offer.tag.kind} ${offer.tag.path}`} label={offer.tag.kind === 'place' ? offer.tag.path.split('/').at(-1) ?? offer.tag.path : offer.tag.path.replaceAll('/', '／')}
            why={offer.why} onTake={() => { take([offer]); }} onShow={offer.onShow} onDecline={offer.onDecline} declineLabel={say('tags.decline')}
          />
        ))}
        {offers.length > inSight.length && <Button look="bare" onPress={() => { setMore(true); }}>{say('tags.more', { count: offers.length - inSight.length })}</Button>}
        <input
          ref={field} role="combobox" aria-label={say('tags.add')} aria-expanded={open && offered.length > 0} aria-controls={`${id}-list`} aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          placeholder={say('tags.add')} value={typed} spellCheck={false} autoComplete="off" className={css['field']}
          onFocus={() => { setOpen(true); }} onBlur={() => { setOpen(false); }} onKeyDown={press}
          onChange={(event) => { if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setTyped(event.target.value); else read(event.target.value); }} onCompositionEnd={(event) => { read(event.currentTarget.value); }}
        />
      </TagLine>
      <div id={`${id}-list`} role="listbox" aria-label={say('tags.add')} className={cx(css['offers'], up && css['up'], !(open && offered.length > 0) && css['none'])}>
        {open && offered.map((tag, index) => (
          <div key={`${tag.kind} ${tag.path}`} id={`${id}-${index}`} role="option" aria-selected={index === at} className={cx(css['offer'], index === at && css['on'])} onMouseDown={(event) => { event.preventDefault(); add(tag); }}>
            <span>{tag.path.replaceAll('/', '／')}</span><span className={css['kind']}>{say(`tags.kind.${tag.kind}`)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
