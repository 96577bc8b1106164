import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SavedSearch } from '../../../shared/domain/saved-search.ts';
import { useDeskMutation } from '../../desk/use-desk.tsx';
import { useFormats, useSay } from '../../frame/language.tsx';
import { describeSearch } from '../../searching/describe-search.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import css from './Saved.module.css';

/** The kept searches with what is new in each. Enter opens one, Delete takes it out, and until the list is shut it can be put back. */
export function SavedList({ saved, onOpen }: { readonly saved: readonly SavedSearch[]; readonly onOpen: (search: SavedSearch) => void }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [at, setAt] = useState(0);
  const [removed, setRemoved] = useState<SavedSearch>();
  const remove = useDeskMutation('searches.remove');
  const save = useDeskMutation('searches.save');
  const takeOut = (one: SavedSearch | undefined): void => {
    if (!one) return;
    remove.mutate({ id: one.id });
    setRemoved(one);
  };
  const putBack = (): void => {
    if (removed) save.mutate({ name: removed.name, asked: removed.asked });
    setRemoved(undefined);
  };
  const asks = (one: SavedSearch): string => describeSearch(say, formats, one.asked);
  const row = 44;
  return (
    <>
      <div className={css['list']} style={{ height: Math.min(8, Math.max(1, saved.length)) * row }}>
        <VirtualList
          label={say('searching.saved')} count={saved.length} itemAt={(index) => saved[index]} keyAt={(index) => saved[index]?.id ?? String(index)} height={row} current={Math.min(at, saved.length - 1)} onCurrent={setAt}
          onOpen={(index) => { const one = saved[index]; if (one) onOpen(one); }} textAt={(index) => saved[index]?.name ?? ''}
          onKey={(event: KeyboardEvent, index) => {
            if (event.key !== 'Delete') return false;
            takeOut(saved[index]);
            return true;
          }}
          row={(one) => (
            <div className={css['row']} onClick={() => { onOpen(one); }}>
              <span className={css['words']}><b className={css['name']}>{one.name}</b>{asks(one) !== one.name && <span className={css['asks']}>{asks(one)}</span>}</span>
              {one.fresh > 0 && <span className={css['fresh']}>{say(one.more === true ? 'searching.fresh-more' : 'searching.fresh', { count: one.fresh, figure: formats.number(one.fresh) })}</span>}
              <span className={css['out']} title={say('searching.remove')} onClick={(event) => { event.stopPropagation(); takeOut(one); }}><Icon name="close" small /></span>
            </div>
          )}
        />
      </div>
      {removed && <p className={css['removed']}>{say('searching.removed', { name: removed.name })}<Button look="bare" onPress={putBack}>{say('searching.put-back')}</Button></p>}
    </>
  );
}
