import { useState, type ReactElement } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { ordinals, schoolMonths, type Ordinal } from '../../../shared/dates/rhythm.ts';
import type { SchoolRegion } from '../../../shared/dates/schoolCalendar.ts';
import { rhythmWords } from '../../../shared/model/rhythmWords.ts';
import { datesText } from '../../../shared/text/nl/dates.ts';
import { seriesText } from '../../../shared/text/nl/series.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import type { SeriesRow } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Series.module.css';

const text = seriesText.rhythm;
const kinds = ['none', 'weekly', 'monthly'] as const;
const weekdays = datesText.weekdays.slice(0, 5).map((label, index) => ({ id: String(index + 1), label }));
const months = datesText.monthsShort.map((label, index) => ({ id: String(index + 1), label }));

type Rule = NonNullable<Input<'meetings.updateSeries'>['rhythmRule']>;

/** When the series meets, as data, and whose school holidays count. */
export function RhythmCard({ series }: Readonly<{ series: SeriesRow }>): ReactElement {
  const deed = useDeed();
  const known = series.rhythmRule;
  const [kind, setKind] = useState<(typeof kinds)[number]>(known?.kind ?? 'none');
  const [every, setEvery] = useState(known?.every ?? 1);
  const [weekday, setWeekday] = useState(known?.weekday ?? 2);
  const [nth, setNth] = useState<Ordinal>(known?.kind === 'monthly' ? known.nth : '1');
  const [chosen, setChosen] = useState<readonly number[]>(known?.months ?? []);
  const [words, setWords, forgetWords] = useKept(`series:${series.id}:rhythm`, series.rhythm);
  const [region, setRegion] = useState<SchoolRegion | ''>(series.schoolRegion ?? '');

  const rule: Rule | null =
    kind === 'none'
      ? null
      : kind === 'weekly'
        ? { kind, every, weekday, months: [...chosen] }
        : { kind, every, nth, weekday, months: [...chosen] };
  const save = async (): Promise<void> => {
    const saved = await deed(
      'meetings.updateSeries',
      {
        id: series.id,
        version: series.version,
        rhythmRule: rule,
        ...(rule === null ? { rhythm: words } : {}),
        schoolRegion: region === '' ? null : region,
      },
      text.saved,
    );
    if (saved !== null) forgetWords();
  };

  return (
    <Card title={text.title} note={rule === null ? undefined : rhythmWords(rule)}>
      <div className={styles.fields}>
        <Select
          label={text.kind}
          options={kinds.map((id) => ({ id, label: text.kinds[id] }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'none' && (
          <TextField
            label={text.words}
            hint={text.wordsHint}
            value={words}
            onChange={setWords}
            maxLength={500}
          />
        )}
        {kind !== 'none' && (
          <NumberField
            label={kind === 'weekly' ? text.everyWeeks : text.everyMonths}
            value={every}
            onChange={(value) => setEvery(value ?? 1)}
            minimum={1}
            maximum={kind === 'weekly' ? 26 : 12}
          />
        )}
        {kind === 'monthly' && (
          <Select
            label={text.nth}
            options={ordinals.map((id) => ({ id, label: text.ordinals[id] }))}
            value={nth}
            onChange={setNth}
          />
        )}
        {kind !== 'none' && (
          <Select
            label={text.weekday}
            options={weekdays}
            value={String(weekday)}
            onChange={(id) => setWeekday(Number(id))}
          />
        )}
        <Select
          label={seriesText.region}
          hint={seriesText.regionHint}
          options={[
            { id: '', label: seriesText.regionNone },
            ...(['north', 'middle', 'south'] as const).map((id) => ({ id, label: seriesText.regions[id] })),
          ]}
          value={region}
          onChange={setRegion}
        />
        {kind !== 'none' && (
          <div className={styles.wide}>
            <p className={styles.label}>{text.months}</p>
            <p className={styles.small}>{text.monthsHint}</p>
            <ToggleChips
              label={text.months}
              chips={months}
              value={chosen.map(String)}
              onChange={(ids) => setChosen(ids.map(Number))}
            />
            <div className={styles.buttons}>
              <Button size="small" variant="quiet" onPress={() => setChosen(schoolMonths)}>
                {text.schoolYear}
              </Button>
              <Button size="small" variant="quiet" onPress={() => setChosen([])}>
                {text.wholeYear}
              </Button>
            </div>
          </div>
        )}
      </div>
      <div className={styles.buttons}>
        <Button onPress={() => void save()}>{text.save}</Button>
      </div>
    </Card>
  );
}
