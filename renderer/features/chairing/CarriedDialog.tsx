import { useEffect, useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Card, CarriedAction, Cockpit } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

/** An open action of earlier comes on the table: opening it mentions it here; a person says how it stands. */
export function CarriedDialog({
  action,
  card,
  people,
  call,
  onClose,
}: Readonly<{
  action: CarriedAction;
  card: Card;
  people: Cockpit['people'];
  call: TableCall;
  onClose: () => void;
}>): ReactElement {
  const [note, setNote, forget] = useKept(`carried:${action.id}`, '');
  const [owner, setOwner] = useState<string | null>(null);
  const text = words.actionDialog;
  const finish = (): void => {
    forget();
    onClose();
  };
  const current = card.carried.find(({ id }) => id === action.id) ?? action;
  useEffect(() => {
    if (!action.mentionedHere)
      void call('chairing.carryAction', { actionId: action.id, discussionId: card.id });
  }, [action.id, action.mentionedHere, card.id, call]);

  const set = async (status: 'open' | 'inProgress' | 'waiting' | 'done' | 'dropped'): Promise<void> => {
    const input = { id: action.id, version: current.version, status, note };
    if ((await call('chairing.setActionStatus', input)) !== undefined) finish();
  };
  const handOver = async (): Promise<void> => {
    if (owner === null) return;
    const input = { id: action.id, version: current.version, ownerId: owner, note };
    if ((await call('chairing.handOverAction', input)) !== undefined) finish();
  };
  const isClosed = current.status === 'done' || current.status === 'dropped';

  return (
    <Dialog
      isOpen
      title={text.title}
      onClose={onClose}
      actions={
        isClosed ? (
          <Button onPress={() => void set('open')}>{text.open}</Button>
        ) : (
          <>
            <Button onPress={() => void set('dropped')}>{text.dropped}</Button>
            <Button onPress={() => void set('waiting')}>{text.waiting}</Button>
            <Button onPress={() => void set('inProgress')}>{text.inProgress}</Button>
            <Button variant="primary" onPress={() => void set('done')}>
              {text.done}
            </Button>
          </>
        )
      }
    >
      <div className={styles['stack']}>
        <p>
          <b>{current.body}</b>
        </p>
        <p>{[current.owner, words.mention(current.mention)].join(' · ')}</p>
        {current.choices.length > 0 && <p>▲ {words.third}</p>}
        <TextField label={text.note} hint={text.noteHint} value={note} onChange={setNote} />
        <Select
          label={text.newOwner}
          value={owner}
          onChange={setOwner}
          options={people
            .filter(({ id }) => id !== current.ownerId)
            .map(({ id, name, organisation }) => ({ id, label: name, detail: organisation }))}
        />
        <p>
          <Button isDisabled={owner === null} onPress={() => void handOver()}>
            {text.handOver}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
