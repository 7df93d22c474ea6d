import { useState, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import type { SeriesRow } from './meetingTypes.ts';
import { TemplateBrings } from './TemplateBrings.tsx';
import styles from './Meetings.module.css';

const text = prepareText.create;

/** A meeting in three choices: series or kind, date, time. The agenda of the kind is shown before it is made. */
export function NewMeetingDialog(
  props: Readonly<{ series: readonly SeriesRow[]; seriesId: string | null; onClose: () => void }>,
): ReactElement {
  const [, navigate] = useLocation();
  const types = useAnswer('meetings.types', {}).data ?? [];
  const hint = useDescribedByHint('meetingNew');
  const create = useCommand('meetings.create');
  const [seriesId, setSeriesId] = useState(props.seriesId ?? '');
  const chosen = props.series.find((row) => row.id === seriesId);
  const [typeId, setTypeId] = useState<string | null>(null);
  const [title, setTitle, forgetTitle] = useKept('newMeeting:title', '');
  const [date, setDate] = useState<string | null>(null);
  const [start, setStart] = useState<string | null>(chosen?.startTime ?? '09:30');
  const [end, setEnd] = useState<string | null>(chosen?.endTime ?? null);
  const [place, setPlace, forgetPlace] = useKept('newMeeting:place', '');
  const type = types.find((row) => row.id === (chosen?.type ?? typeId));

  const chooseSeries = (id: string): void => {
    const row = props.series.find((candidate) => candidate.id === id);
    setSeriesId(id);
    if (row?.startTime !== undefined && row.startTime !== null) setStart(row.startTime);
    if (row !== undefined) setEnd(row.endTime);
  };

  const forget = (): void => {
    forgetTitle();
    forgetPlace();
  };
  const make = (): void => {
    if (type === undefined || date === null || start === null) return;
    create.mutate(
      {
        seriesId: seriesId === '' ? null : seriesId,
        type: type.id,
        date,
        startTime: start,
        endTime: end,
        ...(title.trim() === '' ? {} : { title }),
        ...(place.trim() === '' ? {} : { place }),
      },
      {
        onSuccess: ({ id }) => {
          forget();
          navigate(`/overleggen/${id}`);
        },
      },
    );
  };

  return (
    <Dialog
      isOpen
      onClose={() => {
        forget();
        props.onClose();
      }}
      title={text.title}
      size="large"
      closeOnPressOutside={false}
      actions={
        <Button
          variant="primary"
          isPending={create.isPending}
          isDisabled={type === undefined || date === null || start === null}
          onPress={make}
        >
          {text.make}
        </Button>
      }
    >
      <div className={styles.form}>
        <div className={styles.wide}>
          <Hint place="meetingNew" />
        </div>
        {props.series.length > 0 && (
          <Select
            label={text.series}
            options={[
              { id: '', label: text.single },
              ...props.series.map((row) => ({ id: row.id, label: row.name, detail: row.typeName })),
            ]}
            value={seriesId}
            onChange={chooseSeries}
          />
        )}
        {chosen === undefined && (
          <Select
            {...hint}
            label={text.type}
            isRequired
            options={types.map((row) => ({ id: row.id, label: row.name }))}
            value={typeId}
            onChange={setTypeId}
          />
        )}
        <DatePicker label={text.date} isRequired value={date} onChange={setDate} />
        <TimeField label={text.start} isRequired value={start} onChange={setStart} />
        <TimeField label={text.end} value={end} onChange={setEnd} />
        <TextField label={text.name} hint={text.nameHint} value={title} onChange={setTitle} maxLength={500} />
        <TextField
          label={text.place}
          value={place}
          onChange={setPlace}
          placeholder={chosen?.place ?? ''}
          maxLength={500}
        />
        {type !== undefined && (
          <div className={styles.wide}>
            <p className={styles.small}>
              {text.template(
                type.agenda
                  .filter((item) => !item.optional)
                  .map((item) => item.title)
                  .join(', '),
              )}
            </p>
            {type.caseMinutes.length > 0 && (
              <p className={styles.small}>
                {text.caseMinutes(
                  type.caseMinutes
                    .map((row) => `${labelOf(discussionKinds, row.kind)} ${row.planned}`)
                    .join(', '),
                )}
              </p>
            )}
            <h3>{meetingTypesText.brings.title}</h3>
            <TemplateBrings type={type} />
          </div>
        )}
        {create.error !== null && (
          <p className={styles.wide} role="alert">
            ▲ {create.error.message}
          </p>
        )}
      </div>
    </Dialog>
  );
}
