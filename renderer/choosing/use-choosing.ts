import type { ReportId } from '../../shared/domain/ids.ts';
import type { Selection, SelectionState } from '../../shared/domain/report.ts';
import { useDesk } from '../desk/use-desk.tsx';
import { useChoices } from './choices.ts';

export interface Choosing {
  /** Chooses reports; one step to take back, however many they are. */
  readonly choose: (reportIds: readonly ReportId[], selection: Selection) => void;
  /** As a key does it: 不用 for a report that is not used already asks for the reason. */
  readonly press: (reportIds: readonly ReportId[], state: SelectionState, now: SelectionState | undefined) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
}

/** Choosing 选稿: reports by key, singly or many, and back. */
export function useChoosing(): Choosing {
  const desk = useDesk();
  const past = useChoices((choices) => choices.past);
  const choose = (reportIds: readonly ReportId[], selection: Selection): void => {
    if (reportIds.length === 0) return;
    void desk.call('reports.select', { reportIds: [...reportIds], selection }).then((chosen) => { if (chosen.ok) useChoices.getState().remember({ selections: chosen.value.before }); });
  };
  return {
    choose,
    press: (reportIds, state, now) => {
      if (state === 'rejected' && now === 'rejected') useChoices.getState().ask();
      else choose(reportIds, { state });
    },
    canUndo: past.length > 0,
    undo: () => {
      const back = useChoices.getState().past.at(-1);
      if (back === undefined) return;
      useChoices.getState().dropLast();
      if ('selections' in back) void desk.call('reports.selectEach', { selections: back.selections });
      else void desk.call('reports.file', { reportIds: [...back.reportIds], filed: back.filed });
    },
  };
}
