import type { ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';

const keys = [
  { keys: ['↑', '↓'], does: followupText.keys.walk },
  { keys: ['Spatie'], does: followupText.keys.choose },
  { keys: ['Shift', '↑', '↓'], does: followupText.keys.chooseRange },
  { keys: ['Ctrl', 'A'], does: followupText.keys.chooseAll },
  { keys: ['Esc'], does: followupText.keys.chooseNone },
  { keys: ['E', 'Enter'], does: followupText.keys.edit },
  { keys: ['O'], does: followupText.keys.open },
  { keys: ['B'], does: followupText.keys.inProgress },
  { keys: ['W'], does: followupText.keys.waiting },
  { keys: ['G'], does: followupText.keys.done },
  { keys: ['V'], does: followupText.keys.dropped },
  { keys: ['D'], does: followupText.keys.transfer },
  { keys: ['T'], does: followupText.keys.date },
  { keys: ['K'], does: followupText.keys.third },
  { keys: ['A'], does: followupText.keys.agreement },
  { keys: ['N'], does: followupText.keys.create },
  { keys: ['Ctrl', 'Z'], does: followupText.keys.undo },
  { keys: ['F1'], does: learningText.glossary.keyOfScreen },
  { keys: ['?'], does: followupText.keys.help },
] as const;

/** The keys of the lists of actions. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  return <KeyListDialog title={followupText.keysTitle} keys={keys} onClose={onClose} />;
}
