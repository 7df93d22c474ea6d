import { useState, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { seriesText } from '../../../shared/text/nl/series.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import type { SeriesRow } from './meetingTypes.ts';
import { PersonBox, type PersonRef } from './PersonBox.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Meetings.module.css';

const text = prepareText.series;

type SeriesScope = NonNullable<SeriesRow['scopeKind']> | '';
interface SeriesForm {
  readonly name: string;
  readonly rhythm: string;
  readonly scope: string;
  readonly scopeKind: SeriesScope;
  readonly place: string;
  readonly type: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
}
const scopeKinds: readonly { id: SeriesScope; label: string }[] = [
  { id: '', label: seriesText.facts.none },
  ...(['neighbourhood', 'school', 'municipality', 'region'] as const).map((id) => ({
    id,
    label: seriesText.scopes[id],
  })),
];

type Role = 'organiserId' | 'chairId' | 'reserveChairId' | 'minuteTakerId';
const roles: readonly (readonly [Role, string])[] = [
  ['organiserId', text.organiser],
  ['chairId', text.chair],
  ['reserveChairId', text.reserve],
  ['minuteTakerId', text.minuteTaker],
];

/** A series: what new meetings in it start with. */
export function SeriesDialog(
  props: Readonly<{ series: SeriesRow | null; onClose: () => void }>,
): ReactElement {
  const { series, onClose } = props;
  const deed = useDeed();
  const [, navigate] = useLocation();
  const types = useAnswer('meetings.types', {}).data ?? [];
  const people = useAnswer('meetings.people', { search: '', limit: 200 }).data ?? [];
  const [fields, setFields, forget] = useKept<SeriesForm>(`series:${series?.id ?? 'new'}`, {
    name: series?.name ?? '',
    rhythm: series?.rhythm ?? '',
    scope: series?.scope ?? '',
    scopeKind: series?.scopeKind ?? '',
    place: series?.place ?? '',
    type: series?.type ?? null,
    startTime: series?.startTime ?? null,
    endTime: series?.endTime ?? null,
  });
  const [chosen, setChosen] = useState<Partial<Record<Role, PersonRef | null>>>({});
  const ambition = useDraft(`series-ambition:${series?.id ?? 'new'}`, series?.ambition ?? '');
  const set = (change: Partial<SeriesForm>): void => setFields((known) => ({ ...known, ...change }));
  const personOf = (role: Role): PersonRef | null => {
    const choice = chosen[role];
    return choice === undefined ? (people.find((person) => person.id === series?.[role]) ?? null) : choice;
  };
  const idOf = (role: Role): string | null => {
    const choice = chosen[role];
    return choice === undefined ? (series?.[role] ?? null) : (choice?.id ?? null);
  };

  const leave = (): void => {
    ambition.clear();
    forget();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (fields.type === null) return;
    const { rhythm, scopeKind, ...own } = fields;
    const values = {
      ...own,
      // A rhythm as data writes its own words.
      rhythm: series !== null && series.rhythmRule !== null ? series.rhythm : rhythm,
      scopeKind: scopeKind === '' ? null : scopeKind,
      type: fields.type,
      organiserId: idOf('organiserId'),
      chairId: idOf('chairId'),
      reserveChairId: idOf('reserveChairId'),
      minuteTakerId: idOf('minuteTakerId'),
      ambition: ambition.text,
    };
    const answer =
      series === null
        ? await deed('meetings.createSeries', values, text.saved)
        : await deed(
            'meetings.updateSeries',
            { id: series.id, version: series.version, ...values },
            text.saved,
          );
    if (answer === null) return;
    leave();
    if (series === null) navigate(`/overleggen/reeksen/${answer.id}`);
  };

  const remove = async (row: SeriesRow): Promise<void> => {
    const input = { id: row.id, version: row.version };
    if ((await deed('meetings.deleteSeries', input, text.deleted)) === null) return;
    leave();
    navigate('/overleggen');
  };

  return (
    <Dialog
      isOpen
      onClose={leave}
      title={series === null ? text.newTitle : text.editTitle}
      size="large"
      closeOnPressOutside={false}
      actions={
        <>
          {series !== null && (
            <Button variant="quiet" onPress={() => void remove(series)}>
              {text.delete}
            </Button>
          )}
          <Button
            variant="primary"
            isDisabled={fields.type === null || fields.name.trim() === ''}
            onPress={() => void save()}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={text.name}
          isRequired
          value={fields.name}
          onChange={(name) => set({ name })}
          maxLength={500}
        />
        <Select
          label={prepareText.create.type}
          isRequired
          options={types.map((row) => ({ id: row.id, label: row.name }))}
          value={fields.type}
          onChange={(type) => set({ type })}
        />
        {(series === null || series.rhythmRule === null) && (
          <TextField
            label={text.rhythm}
            hint={text.rhythmHint}
            value={fields.rhythm}
            onChange={(rhythm) => set({ rhythm })}
            maxLength={500}
          />
        )}
        <Select
          label={seriesText.scopeKind}
          options={scopeKinds}
          value={fields.scopeKind}
          onChange={(scopeKind) => set({ scopeKind })}
        />
        <TextField
          label={seriesText.scopeName}
          hint={seriesText.scopeHint}
          value={fields.scope}
          onChange={(scope) => set({ scope })}
          maxLength={500}
        />
        <TimeField
          label={prepareText.create.start}
          value={fields.startTime}
          onChange={(startTime) => set({ startTime })}
        />
        <TimeField
          label={prepareText.create.end}
          value={fields.endTime}
          onChange={(endTime) => set({ endTime })}
        />
        <TextField
          label={prepareText.create.place}
          value={fields.place}
          onChange={(place) => set({ place })}
          maxLength={500}
        />
        {roles.map(([role, label]) => (
          <PersonBox
            key={role}
            label={label}
            value={personOf(role)}
            onChange={(person) => setChosen((known) => ({ ...known, [role]: person }))}
          />
        ))}
        <div className={styles.wide}>
          <TextArea
            label={text.ambition}
            rows={2}
            value={ambition.text}
            onChange={(words) => ambition.setText(words)}
          />
        </div>
      </div>
    </Dialog>
  );
}
