import { useState, type FormEvent, type ReactElement } from 'react';
import { firstTables, type FirstTableId } from '../../../shared/model/firstTime.ts';
import { meetingTypeOf, type MeetingTypeId } from '../../../shared/model/meetingType.ts';
import { firstTimeText as text } from '../../../shared/text/nl/firstTime.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import type { StepProps } from './firstTimeStep.ts';
import styles from './FirstTime.module.css';

const tables = firstTables.map(({ id }) => ({ id, ...text.tables[id] }));

/** Which table: the kind of meeting, with the agenda that it brings. */
export function TableStep({ firstTime, onNext, buttons }: StepProps): ReactElement {
  const choose = useCommand('learning.chooseTable');
  const [typeId, setTypeId] = useState<MeetingTypeId>(firstTime.typeId ?? 'zvhCases');
  const table = firstTables.find(({ types }) => types.some((type) => type === typeId)) ?? firstTables[0];
  const chooseTable = (id: FirstTableId): void => {
    const [first] = firstTables.find((row) => row.id === id)?.types ?? [];
    if (first !== undefined) setTypeId(first);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    choose.mutate({ typeId }, { onSuccess: onNext });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <RadioGroup
        label={text.steps.table.title}
        hideLabel
        options={tables}
        value={table.id}
        onChange={chooseTable}
      />
      {table.types.length > 1 && (
        <Select<MeetingTypeId>
          label={text.type}
          options={table.types.map((id) => ({ id, label: meetingTypeOf(id).name }))}
          value={typeId}
          onChange={setTypeId}
        />
      )}
      <p className={styles['note']}>
        {text.agendaOf(
          meetingTypeOf(typeId)
            .agenda.filter(({ optional }) => optional !== true)
            .map(({ title }) => title)
            .join(', '),
        )}
      </p>
      {choose.error !== null && <p role="alert">{choose.error.message}</p>}
      <div className={styles['buttons']}>
        {buttons}
        <Button type="submit" variant="primary" isPending={choose.isPending}>
          {text.next}
        </Button>
      </div>
    </form>
  );
}
