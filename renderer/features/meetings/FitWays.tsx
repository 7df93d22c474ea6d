import type { ReactElement } from 'react';
import { agendaFitText as text } from '../../../shared/text/nl/agendaFit.ts';
import { Button } from '../../components/Button.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import type { Meeting } from './meetingTypes.ts';
import { useFitWay } from './useFitWay.ts';
import styles from './FitWays.module.css';

/** What makes an agenda fit that is too long: each way with its effect, taken with one press or one key, and undone as one step. */
export function FitWays({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement | null {
  const take = useFitWay(meeting);
  if (meeting.fitWays.length === 0) return null;
  return (
    <section className={styles.ways} aria-label={text.title}>
      <p className={styles.lead}>
        <b>{text.title}</b> {text.lead(meeting.fit.overMinutes ?? 0)}
      </p>
      <ol className={styles.list}>
        {meeting.fitWays.map((way, place) => (
          <li key={way.kind} className={styles.way}>
            <Button
              size="small"
              aria-label={text.take(text.ways[way.kind], place + 1)}
              onPress={() => take(place)}
            >
              {text.ways[way.kind]} <Kbd>{String(place + 1)}</Kbd>
            </Button>
            <span className={styles.effect}>
              {way.effect} <span className={styles.result}>{way.result}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
