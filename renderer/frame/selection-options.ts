import { selectionStates } from '../../shared/domain/report.ts';
import type { SelectionState } from '../../shared/domain/report.ts';
import type { Language } from '../../shared/contract/desk-calls.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

/** The five states of selection as one chooses among them. Beside long English names there is no room for their keys, 1 to 5. */
export const selectionOptions = (say: Translate, language: Language): readonly { readonly key: SelectionState; readonly label: string }[] =>
  selectionStates.map((state, at) => ({ key: state, label: language === 'en' ? say(`selection.${state}.name`) : `${at + 1} ${say(`selection.${state}.name`)}` }));
