import { useEffect, useState } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { selectionStates } from '../../shared/domain/report.ts';
import type { Selection } from '../../shared/domain/report.ts';
import { useChoices } from '../choosing/choices.ts';
import { useChoosing } from '../choosing/use-choosing.ts';
import { useCommands } from '../frame/commands.ts';
import type { Chosen } from './use-chosen.ts';

/** The keys 1 to 5 for the report that stands open, or for all rows that are chosen together. Answers what those were made. */
export function useChoiceKeys(chosen: Chosen, openId: ReportId | undefined, standing: Selection['state'] | undefined): { readonly made: Selection | undefined; readonly chooseMany: (selection: Selection) => void } {
  const [made, setMade] = useState<Selection>();
  const choosing = useChoosing();
  const many = chosen.keys.size > 0;
  useEffect(() => { setMade(undefined); }, [chosen.keys]);
  useEffect(() => {
    useChoices.getState().setMany(many);
    return () => { useChoices.getState().setMany(false); };
  }, [many]);
  const chooseMany = (selection: Selection): void => {
    void chosen.reports().then((reports) => { choosing.choose(reports, selection); });
    setMade(selection);
  };
  useCommands([
    ...selectionStates.map((state, at) => ({
      id: `archive.select.${state}`, label: `selection.${state}.name` as const, keys: [String(at + 1)], quiet: true, enabled: openId !== undefined, when: 'outside-text' as const,
      run: () => {
        if (!many) { if (openId !== undefined) choosing.press([openId], state, standing); }
        else if (state === 'rejected' && made?.state === 'rejected') choosing.press([], state, made.state);
        else chooseMany({ state });
      },
    })),
    { id: 'undo', label: 'choosing.undo', icon: 'undo', keys: ['Mod+Z'], when: 'outside-text', enabled: choosing.canUndo, run: choosing.undo },
  ]);
  return { made, chooseMany };
}
