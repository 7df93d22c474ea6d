import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { attendanceStates } from '../../../shared/model/lists/meetingLists.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import type { Meeting } from './meetingTypes.ts';
import { PersonBox, type PersonRef } from './PersonBox.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Meetings.module.css';

const text = prepareText.meeting;
const fieldText = prepareText.create;

interface Fields {
  readonly title: string;
  /** Null while it is being typed. */
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string;
  readonly chair: PersonRef | null;
  readonly minuteTaker: PersonRef | null;
  readonly organiser: PersonRef | null;
  readonly reserveChair: PersonRef | null;
}

/** Date, times, place and roles of a meeting, and who was asked for it as a whole. */
export function MeetingDialog(props: Readonly<{ meeting: Meeting; onClose: () => void }>): ReactElement {
  const { meeting, onClose } = props;
  const deed = useDeed();
  const [fields, setFields, forget] = useKept<Fields>(`meeting:${meeting.id}:details`, {
    title: meeting.title,
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    place: meeting.place,
    chair: meeting.chair,
    minuteTaker: meeting.minuteTaker,
    organiser: meeting.organiser,
    reserveChair: meeting.reserveChair,
  });
  const set = (change: Partial<Fields>): void => setFields((known) => ({ ...known, ...change }));

  const leave = (): void => {
    forget();
    onClose();
  };
  const save = async (): Promise<void> => {
    const { date, startTime } = fields;
    if (date === null || startTime === null) return;
    const answer = await deed(
      'meetings.update',
      {
        id: meeting.id,
        version: meeting.version,
        title: fields.title,
        date,
        startTime,
        endTime: fields.endTime,
        place: fields.place,
        chairId: fields.chair?.id ?? null,
        minuteTakerId: fields.minuteTaker?.id ?? null,
        organiserId: fields.organiser?.id ?? null,
        reserveChairId: fields.reserveChair?.id ?? null,
      },
      text.saved,
    );
    if (answer !== null) leave();
  };

  return (
    <Dialog
      isOpen
      onClose={leave}
      title={text.details.replace('…', '')}
      size="large"
      closeOnPressOutside={false}
      actions={
        <Button
          variant="primary"
          isDisabled={fields.title.trim() === '' || fields.date === null || fields.startTime === null}
          onPress={() => void save()}
        >
          {prepareText.series.save}
        </Button>
      }
    >
      <div className={styles.form}>
        <TextField
          label={fieldText.name}
          isRequired
          value={fields.title}
          onChange={(title) => set({ title })}
          maxLength={500}
        />
        <TextField
          label={fieldText.place}
          value={fields.place}
          onChange={(place) => set({ place })}
          maxLength={500}
        />
        <DatePicker
          label={fieldText.date}
          isRequired
          value={fields.date}
          onChange={(date) => set({ date })}
        />
        <TimeField
          label={fieldText.start}
          isRequired
          value={fields.startTime}
          onChange={(startTime) => set({ startTime })}
        />
        <TimeField label={fieldText.end} value={fields.endTime} onChange={(endTime) => set({ endTime })} />
        <PersonBox
          label={prepareText.series.chair}
          value={fields.chair}
          onChange={(chair) => set({ chair })}
        />
        <div data-place="minuteTaker">
          <PersonBox
            label={prepareText.series.minuteTaker}
            value={fields.minuteTaker}
            onChange={(minuteTaker) => set({ minuteTaker })}
          />
        </div>
        <PersonBox
          label={prepareText.series.organiser}
          {...(meeting.series === null ? {} : { hint: text.asSeries })}
          value={fields.organiser}
          onChange={(organiser) => set({ organiser })}
        />
        <PersonBox
          label={prepareText.series.reserve}
          {...(meeting.series === null ? {} : { hint: text.asSeries })}
          value={fields.reserveChair}
          onChange={(reserveChair) => set({ reserveChair })}
        />
        <div className={styles.wide}>
          <h3>{text.participants}</h3>
          <p className={styles.small}>{text.participantsHint}</p>
          <ul className={styles.series}>
            {meeting.participants.map((row) => (
              <li key={row.id} className={styles.seriesRow}>
                <DomainDot domain={row.contact.domain} />
                <span className={styles.seriesWords}>{row.contact.name}</span>
                <Select
                  label={row.contact.name}
                  hideLabel
                  options={attendanceStates}
                  value={row.attendance}
                  onChange={(attendance) =>
                    void deed('meetings.updateParticipant', { id: row.id, version: row.version, attendance })
                  }
                />
                <IconButton
                  label={text.removeParticipant(row.contact.name)}
                  icon={<X size="1rem" aria-hidden="true" />}
                  onPress={() => void deed('meetings.removeParticipant', { id: row.id })}
                />
              </li>
            ))}
          </ul>
          <PersonBox
            key={meeting.participants.length}
            label={text.addParticipant}
            value={null}
            without={meeting.participants.map((row) => row.contact.id)}
            onChange={(person) => {
              if (person !== null) {
                void deed('meetings.addParticipant', { meetingId: meeting.id, contactId: person.id });
              }
            }}
          />
        </div>
      </div>
    </Dialog>
  );
}
