import { useState } from 'react';
import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import type { DeskError } from '../../shared/contract/result.ts';
import type { Bulletin } from '../../shared/domain/issue.ts';
import type { Template } from '../../shared/domain/template.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useLanguage } from '../frame/language.tsx';

export type BulletinLine = ResponseOf<'bulletins.list'>['bulletins'][number];

export interface Bulletins {
  /** Whether it is known yet what there is. */
  readonly ready: boolean;
  readonly bulletins: readonly BulletinLine[];
  readonly templates: readonly Template[];
  readonly invalid: ResponseOf<'templates.list'>['invalid'];
  readonly bulletin: BulletinLine | undefined;
  readonly template: Template | undefined;
  readonly choose: (id: string) => void;
  /** Saves a changed part of the chosen bulletin. */
  readonly change: (part: Partial<Omit<Bulletin, 'id'>>) => void;
  /** A new bulletin from a template, with the names the template proposes. */
  readonly add: (template: Template) => void;
  readonly error: DeskError | null;
}

const emptyImprint = { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' };

export function useBulletins(): Bulletins {
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const known = useDeskQuery('bulletins.list', {}).data;
  const kept = useDeskQuery('templates.list', {}).data;
  const bulletins = known?.bulletins ?? [];
  const { templates = [], invalid = [] } = kept ?? {};
  const save = useDeskMutation('bulletins.save');
  const bulletin = bulletins.find(({ id }) => id === chosen) ?? bulletins[0];
  return {
    ready: known !== undefined && kept !== undefined, bulletins, templates, invalid, bulletin, error: save.error?.error ?? null, choose: setChosen,
    template: templates.find(({ name }) => name === bulletin?.template) ?? templates[0],
    change(part) {
      if (!bulletin) return;
      const { nextNumber: _nextNumber, nextTotal: _nextTotal, ...stored } = bulletin;
      save.mutate({ ...stored, ...part });
    },
    add(template) {
      save.mutate({
        name: template.masthead.name || template.title[language], issuer: template.masthead.issuer, template: template.name, numbering: 'yearly', firstNumber: 1,
        imprint: emptyImprint, sources: template.sources,
      }, { onSuccess: ({ id }) => { setChosen(id); } });
    },
  };
}
