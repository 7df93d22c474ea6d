import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { eventKinds, type EventKind } from '../../../shared/model/lists/eventKinds.ts';
import { findPlaces } from '../../../shared/model/lists/findPlaces.ts';
import { shareabilities, visibilities } from '../../../shared/model/lists/statementKinds.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { eventsText as words } from '../../../shared/text/nl/events.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import { useDone } from '../../client/useDone.ts';
import cases from '../cases/cases.module.css';
import { EventPeople, type Part } from './EventPeople.tsx';

type List = Output<'events.list'>;
type Event = List['events'][number];
const noPlace = 'none';
const placeOptions = [
  { id: noPlace, label: casesText.board.noPlace },
  ...findPlaces.map(({ id, label }) => ({ id, label })),
];

/** One event: what, when, where, from whom one knows it, and everyone's part in it. */
export function EventDialog(
  props: Readonly<{
    caseId: string;
    today: string;
    people: List['people'];
    known: Event | null;
    onClose: () => void;
  }>,
): ReactNode {
  const { caseId, today, known, onClose } = props;
  const say = useDone();
  const place = `event:${known?.id ?? `new:${caseId}`}`;
  const body = useDraft(place, known?.body ?? '');
  const [onDate, setOnDate] = useState(known?.onDate ?? today);
  const [kind, setKind] = useState<EventKind>(known?.kind ?? 'incident');
  const [findPlace, setFindPlace] = useState(known?.findPlace ?? null);
  const [sourceContactId, setSource] = useState(known?.sourceContactId ?? null);
  const [sourceNote, setSourceNote, forgetNote] = useKept(`${place}:source`, known?.sourceNote ?? '');
  const [visibility, setVisibility] = useState(known?.visibility ?? 'casePartners');
  const [shareability, setShareability] = useState(known?.shareability ?? 'shareable');
  const [parts, setParts] = useState<readonly Part[]>(
    (known?.people ?? []).map(({ initials: _initials, here: _here, ...part }) => part),
  );
  const [tried, setTried] = useState(false);
  const add = useCommand('events.add');
  const change = useCommand('events.change');
  const remove = useCommand('events.remove');
  const error = add.error ?? change.error ?? remove.error;

  const onSuccess = (): void => {
    body.clear();
    forgetNote();
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (body.text.trim() === '') return;
    const fields = {
      onDate,
      kind,
      body: body.text,
      findPlace,
      sourceContactId,
      sourceNote,
      visibility,
      shareability,
      people: [...parts],
    };
    if (known === null) add.mutate({ caseId, ...fields }, { onSuccess });
    else change.mutate({ id: known.id, version: known.version, ...fields }, { onSuccess });
  };
  const takeAway = (event: Event): void =>
    remove.mutate(
      { id: event.id, version: event.version },
      {
        onSuccess: () => {
          say(words.removed);
          onSuccess();
        },
      },
    );

  return (
    <FormDialog
      onClose={onClose}
      title={known === null ? words.addTitle : words.changeTitle}
      onSave={save}
      isSaving={add.isPending || change.isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
      <TextArea
        label={words.body}
        rows={2}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
        autoFocus
        value={body.text}
        onChange={body.setText}
        error={tried && body.text.trim() === '' ? words.bodyMissing : undefined}
      />
      <BsnNotice texts={[body.text, sourceNote]} />
      <div className={cases.pair}>
        <DatePicker
          label={words.onDate}
          value={onDate}
          maximum={today}
          onChange={(date) => {
            if (date !== null) setOnDate(date);
          }}
        />
        <Select label={words.kind} options={eventKinds} value={kind} onChange={setKind} />
        <Select
          label={words.findPlace}
          options={placeOptions}
          value={findPlace ?? noPlace}
          onChange={(id) => setFindPlace(findPlaces.find((place) => place.id === id)?.id ?? null)}
        />
      </div>
      <EventPeople people={props.people} known={known?.people ?? []} parts={parts} onChange={setParts} />
      <div className={cases.pair}>
        <ContactPicker
          label={words.source}
          value={{ contactId: sourceContactId, organisationId: null }}
          valueLabel={known?.sourceName ?? ''}
          onChange={({ contactId }) => setSource(contactId)}
        />
        <TextField label={words.sourceNote} value={sourceNote} onChange={setSourceNote} maxLength={500} />
        <Select
          label={casesText.statement.visibility}
          options={visibilities}
          value={visibility}
          onChange={setVisibility}
        />
      </div>
      <div className={cases.labelled}>
        <span aria-hidden="true">{casesText.statement.shareability}</span>
        <SegmentedControl
          label={casesText.statement.shareability}
          segments={shareabilities}
          value={shareability}
          onChange={setShareability}
        />
      </div>
    </FormDialog>
  );
}
