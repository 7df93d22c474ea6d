import { useState, type ReactElement } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { ActionDialog } from './ActionDialog.tsx';
import type { AskedDeed } from './askedDeed.ts';
import { ChoosePerson } from './ChoosePerson.tsx';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { ThirdTimeDialog } from './ThirdTimeDialog.tsx';
import type { ChosenRows } from './useChosenRows.ts';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

type DialogProps = Readonly<{
  deed: AskedDeed;
  chosen: ChosenRows;
  onAsk: (deed: AskedDeed) => void;
  onClose: () => void;
}>;

/** The dialog of a deed, for one row or for all that were chosen. */
export function ActionDialogs({ deed, chosen, onAsk, onClose }: DialogProps): ReactElement | null {
  const run = useDeed('good');
  const { row } = deed;
  if (deed.kind === 'edit' || deed.kind === 'third' || deed.kind === 'agreement') {
    if (row === null) return null;
    if (deed.kind === 'edit') return <ActionDialog action={row} onClose={onClose} />;
    if (deed.kind === 'third') return <ThirdTimeDialog row={row} onAsk={onAsk} onClose={onClose} />;
    return (
      <WordsDialog
        title={followupText.agreements.fromAction}
        about={row.body}
        label={followupText.agreements.fromActionNote}
        confirm={followupText.agreements.makeOne}
        place={`agreement:${row.id}`}
        isOptional
        onClose={onClose}
        onConfirm={async (note) =>
          (await run(
            'followup.makeAgreement',
            { id: row.id, version: row.version, note },
            followupText.agreements.made,
          )) !== null
        }
      />
    );
  }
  const isMany = chosen.rows.size > 0;
  if (!isMany && row === null) return null;
  const about = isMany || row === null ? followupText.chosen.count(chosen.rows.size) : row.body;
  const place = isMany || row === null ? 'many' : row.id;
  /** One command for all; the single one keeps the sentence of its own. */
  const changeMany = async (
    change: Input<'followup.changeActions'>['change'],
    done: string,
  ): Promise<boolean> => {
    const changed = await run('followup.changeActions', { actions: chosen.list, change }, done);
    if (changed === null) return false;
    chosen.clear();
    return true;
  };
  const changeStatus = async (
    status: 'dropped' | 'waiting',
    words: { readonly reason?: string; readonly waitingFor?: string },
  ): Promise<boolean> => {
    const label = labelOf(actionStatuses, status);
    if (isMany || row === null) {
      return changeMany({ kind: 'status', status, ...words }, followupText.manyNow(chosen.rows.size, label));
    }
    const { id, version } = row;
    const input = { id, version, status, ...words };
    return (await run('followup.setActionStatus', input, followupText.statusNow(label))) !== null;
  };
  switch (deed.kind) {
    case 'drop':
      return (
        <WordsDialog
          title={followupText.dropTitle}
          about={about}
          label={followupText.dropReason}
          confirm={followupText.drop}
          place={`drop:${place}`}
          onClose={onClose}
          onConfirm={(reason) => changeStatus('dropped', { reason })}
        />
      );
    case 'wait':
      return (
        <WordsDialog
          title={followupText.waitTitle}
          about={about}
          label={followupText.waitFor}
          confirm={followupText.wait}
          place={`wait:${place}`}
          onClose={onClose}
          onConfirm={(waitingFor) => changeStatus('waiting', { waitingFor })}
        />
      );
    case 'transfer':
      return (
        <TransferDialog
          about={about}
          place={place}
          onClose={onClose}
          onTransfer={async (toOwnerId, note) =>
            isMany || row === null
              ? changeMany({ kind: 'owner', toOwnerId, note }, followupText.manyTransferred(chosen.rows.size))
              : (await run(
                  'followup.transferAction',
                  { id: row.id, version: row.version, toOwnerId, note },
                  followupText.transferred,
                )) !== null
          }
        />
      );
    case 'date':
      return (
        <DateDialog
          about={about}
          initial={isMany || row === null ? null : row.dueDate}
          onClose={onClose}
          onDate={async (dueDate) =>
            isMany || row === null
              ? changeMany({ kind: 'date', dueDate }, followupText.manyDated(chosen.rows.size))
              : (await run(
                  'followup.updateAction',
                  { id: row.id, version: row.version, dueDate },
                  followupText.kept,
                )) !== null
          }
        />
      );
  }
}

function TransferDialog(
  props: Readonly<{
    about: string;
    place: string;
    onClose: () => void;
    onTransfer: (toOwnerId: string, note: string) => Promise<boolean>;
  }>,
): ReactElement {
  const [toOwnerId, setToOwnerId] = useState<string | null>(null);
  return (
    <WordsDialog
      title={followupText.transferTitle}
      about={props.about}
      label={followupText.transferNote}
      confirm={followupText.transfer}
      place={`transfer:${props.place}`}
      isOptional
      canConfirm={toOwnerId !== null}
      onClose={props.onClose}
      onConfirm={async (note) => toOwnerId !== null && props.onTransfer(toOwnerId, note)}
    >
      <ChoosePerson label={followupText.transferTo} isRequired value={toOwnerId} onChange={setToOwnerId} />
    </WordsDialog>
  );
}

function DateDialog(
  props: Readonly<{
    about: string;
    initial: string | null;
    onClose: () => void;
    onDate: (date: string | null) => Promise<boolean>;
  }>,
): ReactElement {
  const [typed, setTyped] = useState<TypedDate>(
    props.initial === null ? { kind: 'none' } : { kind: 'date', date: props.initial },
  );
  return (
    <WordsDialog
      title={followupText.dateTitle}
      about={props.about}
      label={null}
      confirm={followupText.save}
      place="date"
      isOptional
      canConfirm={typed.kind !== 'unclear'}
      onClose={props.onClose}
      onConfirm={() => props.onDate(typed.kind === 'date' ? typed.date : null)}
    >
      <PhraseDateField label={followupText.when} initial={props.initial} onChange={setTyped} takesFocus />
    </WordsDialog>
  );
}
