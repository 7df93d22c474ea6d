import { useState, type ReactElement } from 'react';
import { seriesText } from '../../../shared/text/nl/series.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import type { SeriesRow } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Series.module.css';

const text = seriesText.cutoff;
/** What many tables use: two working days before, at noon. */
const usual = { days: 2, time: '12:00' };

/** Until when cases for a meeting of this series come in time. */
export function CutoffCard({ series }: Readonly<{ series: SeriesRow }>): ReactElement {
  const deed = useDeed();
  const [has, setHas] = useState(series.cutoff !== null);
  const [days, setDays] = useState(series.cutoff?.days ?? usual.days);
  const [time, setTime] = useState<string | null>(series.cutoff?.time ?? usual.time);
  const save = (): void =>
    void deed(
      'meetings.updateSeries',
      {
        id: series.id,
        version: series.version,
        cutoff: has && time !== null ? { days, time } : null,
      },
      text.saved,
    );
  return (
    <Card
      title={text.title}
      note={series.cutoff === null ? undefined : text.words(series.cutoff.days, series.cutoff.time)}
    >
      <p className={styles.small}>{text.lead}</p>
      <Checkbox isSelected={has} onChange={setHas}>
        {text.has}
      </Checkbox>
      {has && (
        <div className={styles.fields}>
          <NumberField
            label={text.days}
            value={days}
            onChange={(value) => setDays(value ?? 0)}
            maximum={60}
          />
          <TimeField label={text.time} value={time} onChange={setTime} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button isDisabled={has && time === null} onPress={save}>
          {text.save}
        </Button>
      </div>
    </Card>
  );
}
