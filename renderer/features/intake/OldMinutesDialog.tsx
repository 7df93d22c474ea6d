import { useState, type ReactNode } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { oldMinutesText as words } from '../../../shared/text/nl/oldMinutes.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { ChooseCase, ChoosePerson } from '../followup/ChoosePerson.tsx';
import { PhraseDateField, type TypedDate } from '../followup/PhraseDateField.tsx';
import { usualMinutes, type OldKind, type OldRow } from './oldMinutesRows.ts';
import styles from './intake.module.css';

const kinds = ['agendaItem', 'decision', 'action'] as const;

/** Everything of one proposal that a person may change before it is accepted. */
export function OldMinutesDialog(
  props: Readonly<{ row: OldRow; onClose: () => void; onKeep: (row: OldRow) => void }>,
): ReactNode {
  const [row, setRow, forget] = useKept(`intake:oldRow:${props.row.id}`, props.row);
  const [due, setDue] = useState<TypedDate>(
    row.due === null ? { kind: 'none' } : { kind: 'date', date: row.due },
  );
  const { data: cases } = useAnswer('followup.casesToChoose', { text: '' });
  const set = (changed: Partial<OldRow>): void => setRow((known) => ({ ...known, ...changed }));
  const canKeep = row.text.trim() !== '' && due.kind !== 'unclear';
  const leave = (): void => {
    forget();
    props.onClose();
  };
  const keep = (): void => {
    if (!canKeep) return;
    forget();
    const number = cases?.find(({ id }) => id === row.caseId)?.number;
    props.onKeep({
      ...row,
      text: row.text.trim(),
      due: due.kind === 'date' ? due.date : null,
      dueWords: due.kind === 'date' ? '' : row.dueWords,
      caseNumber: number ?? row.caseNumber,
    });
  };
  return (
    <Dialog
      isOpen
      onClose={leave}
      closeOnPressOutside={false}
      title={words.change}
      actions={
        <>
          <Button onPress={leave}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={!canKeep} onPress={keep}>
            {words.keepChange}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SegmentedControl<OldKind>
          label={words.kind}
          value={row.kind}
          onChange={(kind) => set({ kind })}
          segments={kinds.map((id) => ({ id, label: words.kinds[id] }))}
        />
        <TextArea
          label={words.text}
          rows={2}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to change this
          autoFocus
          value={row.text}
          onChange={(text) => set({ text })}
        />
        {row.kind === 'decision' && (
          <TextArea label={words.reason} rows={2} value={row.reason} onChange={(reason) => set({ reason })} />
        )}
        {row.kind !== 'agendaItem' && (
          <>
            <ChoosePerson
              label={words.owner[row.kind]}
              {...(row.owner === '' ? {} : { hint: words.inMinutes(row.owner) })}
              value={row.ownerId}
              onChange={(ownerId) => set({ ownerId })}
            />
            <PhraseDateField label={words.due[row.kind]} initial={row.due} onChange={setDue} />
          </>
        )}
        <ChooseCase label={words.forCase} value={row.caseId} onChange={(caseId) => set({ caseId })} />
        {row.kind === 'agendaItem' && (
          <NumberField
            label={words.minutes}
            unit="min"
            minimum={1}
            maximum={600}
            value={row.minutes ?? usualMinutes}
            onChange={(minutes) => set({ minutes })}
          />
        )}
        {row.from !== row.text && (
          <p className={styles.quiet}>
            {words.from}: {row.from}
          </p>
        )}
      </div>
    </Dialog>
  );
}
