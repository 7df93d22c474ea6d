import { useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Action, Cockpit, Decision } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

export type Concept =
  | { readonly type: 'decision'; readonly row: Decision }
  | { readonly type: 'action'; readonly row: Action };

const nobody = 'nobody';

/** A decision or an action with all its fields: for what the line left open. */
export function ConceptDialog({
  concept,
  people,
  call,
  onClose,
}: Readonly<{
  concept: Concept;
  people: Cockpit['people'];
  call: TableCall;
  onClose: () => void;
}>): ReactElement {
  const { type, row } = concept;
  const [{ body, reason }, setWords, forget] = useKept(`concept:${row.id}`, {
    body: row.body,
    reason: type === 'decision' ? row.reason : '',
  });
  const [who, setWho] = useState(type === 'decision' ? row.implementerId : row.ownerId);
  const [when, setWhen] = useState(type === 'decision' ? row.reviewDate : row.dueDate);
  const text = words.concepts;
  const finish = (): void => {
    forget();
    onClose();
  };

  const save = async (): Promise<void> => {
    const base = { id: row.id, version: row.version, body };
    const saved =
      type === 'decision'
        ? await call('chairing.completeDecision', { ...base, reason, implementerId: who, reviewDate: when })
        : await call('chairing.completeAction', { ...base, ownerId: who, dueDate: when });
    if (saved !== undefined) finish();
  };

  return (
    <Dialog
      isOpen
      title={type === 'decision' ? text.decisionTitle : text.actionTitle}
      closeOnPressOutside={false}
      onClose={onClose}
      actions={
        <Button variant="primary" isDisabled={body.trim() === ''} onPress={() => void save()}>
          {text.save}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <TextField
          label={text.body}
          value={body}
          onChange={(next) => setWords((known) => ({ ...known, body: next }))}
        />
        {type === 'decision' && (
          <TextArea
            label={text.reason}
            rows={2}
            value={reason}
            onChange={(next) => setWords((known) => ({ ...known, reason: next }))}
          />
        )}
        <Select
          label={type === 'decision' ? text.implementer : text.owner}
          value={who ?? nobody}
          onChange={(id) => setWho(id === nobody ? null : id)}
          options={[
            { id: nobody, label: text.nobody },
            ...people.map(({ id, name, organisation }) => ({ id, label: name, detail: organisation })),
          ]}
        />
        <DatePicker
          label={type === 'decision' ? text.reviewDate : text.dueDate}
          value={when}
          onChange={setWhen}
        />
      </div>
    </Dialog>
  );
}
