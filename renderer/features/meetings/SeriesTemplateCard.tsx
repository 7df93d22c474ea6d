import { useState, type ReactElement } from 'react';
import { seriesText } from '../../../shared/text/nl/series.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import type { SeriesRow } from './meetingTypes.ts';
import { TemplateAgendaEditor } from './TemplateAgendaEditor.tsx';
import { TemplateMinutesEditor } from './TemplateMinutesEditor.tsx';
import type { AgendaLine, MinutesLine } from './typeForm.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Series.module.css';

const text = seriesText.template;

/** Agenda and minutes that this series has of its own, over those of its kind. */
export function SeriesTemplateCard({ series }: Readonly<{ series: SeriesRow }>): ReactElement {
  const deed = useDeed();
  const type = useAnswer('meetings.typeSettings', { type: series.type }).data;
  const [agenda, setAgenda, forgetAgenda] = useKept<readonly AgendaLine[] | null>(
    `series:${series.id}:agenda`,
    series.ownAgenda,
  );
  const [minutes, setMinutes] = useState<readonly MinutesLine[] | null>(series.ownMinutes);
  const save = async (): Promise<void> => {
    const saved = await deed(
      'meetings.updateSeries',
      {
        id: series.id,
        version: series.version,
        ownAgenda: agenda === null ? null : [...agenda],
        ownMinutes: minutes === null ? null : [...minutes],
      },
      text.saved,
    );
    if (saved !== null) forgetAgenda();
  };
  const hasEmptyTitle = agenda?.some(({ title }) => title.trim() === '') ?? false;
  return (
    <Card title={text.title}>
      <p className={styles.small}>{text.lead}</p>
      <Checkbox
        isSelected={agenda !== null}
        isDisabled={type === undefined}
        onChange={(own) => setAgenda(own ? (type?.settings.agenda ?? []) : null)}
      >
        {text.ownAgenda}
      </Checkbox>
      {agenda !== null && <TemplateAgendaEditor agenda={agenda} onChange={setAgenda} />}
      <Checkbox
        isSelected={minutes !== null}
        isDisabled={type === undefined}
        onChange={(own) => setMinutes(own ? (type?.settings.caseMinutes ?? []) : null)}
      >
        {text.ownMinutes}
      </Checkbox>
      {minutes !== null && <TemplateMinutesEditor minutes={minutes} onChange={setMinutes} />}
      <div className={styles.buttons}>
        <Button isDisabled={hasEmptyTitle} onPress={() => void save()}>
          {text.save}
        </Button>
      </div>
    </Card>
  );
}
