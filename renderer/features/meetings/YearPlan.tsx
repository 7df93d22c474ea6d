import { useState, type ReactElement } from 'react';
import { addDays, addMonths } from '../../../shared/dates/isoDay.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { seriesText } from '../../../shared/text/nl/series.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { todayHere } from '../followup/todayHere.ts';
import type { SeriesRow } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import { keptPlan, writtenPlan, type YearPlanned } from './yearDraft.ts';
import { daysToMake, noteOf, rowsOf, type YearRow } from './yearRows.ts';
import styles from './Series.module.css';

const text = seriesText.year;

/** Proposes dates for a year ahead, lets a person change each of them, and makes them all at once. */
export function YearPlan({ series }: Readonly<{ series: SeriesRow }>): ReactElement {
  const client = useClient();
  const deed = useDeed();
  const today = todayHere();
  const draft = useDraft(`year-plan:${series.id}`);
  const [refused, setRefused] = useState<string | null>(null);
  const plan: YearPlanned = keptPlan(draft.text, series.version) ?? {
    from: today,
    until: addDays(addMonths(today, 12), -1),
    start: series.startTime ?? '09:30',
    end: series.endTime,
    rows: null,
    calendarUntil: '9999-12-31',
  };
  const { from, until, start, end, rows, calendarUntil } = plan;
  // What is typed stands in the draft: it is still there after another screen, or a lock.
  const change = (part: Partial<YearPlanned>): void =>
    draft.setText(writtenPlan({ ...plan, ...part }, series.version));

  if (series.rhythmRule === null) {
    return (
      <Card title={text.title}>
        <p>{text.noRhythm}</p>
      </Card>
    );
  }

  const propose = async (): Promise<void> => {
    if (from === null || until === null) return;
    try {
      const answer = await client.call('meetings.proposeYear', { seriesId: series.id, from, until });
      change({ rows: rowsOf(answer.dates), calendarUntil: answer.calendarUntil });
      setRefused(null);
    } catch (error) {
      assertRefused(error);
      setRefused(error.message);
    }
  };
  const make = async (dates: string[]): Promise<void> => {
    if (start === null) return;
    const made = await deed(
      'meetings.createYear',
      { seriesId: series.id, seriesVersion: series.version, dates, startTime: start, endTime: end },
      text.made(dates.length),
    );
    if (made !== null) draft.clear();
  };
  const set = (index: number, part: Partial<YearRow>): void =>
    change({ rows: rows?.map((row, at) => (at === index ? { ...row, ...part } : row)) ?? null });

  const notes =
    rows?.map((row) => noteOf(row, rows, { region: series.schoolRegion, today, calendarUntil })) ?? [];
  const dates = rows === null ? [] : daysToMake(rows);
  const summary =
    rows === null
      ? ''
      : text.summary(
          rows.filter(({ date, wanted }) => date !== null && date !== wanted).length,
          rows.filter(({ date, proposed }) => date === null && !proposed.isTaken).length,
        );
  return (
    <Card title={text.title}>
      <p className={styles.small}>{text.lead}</p>
      <div className={styles.frame}>
        <DatePicker label={text.from} value={from} onChange={(from) => change({ from })} />
        <DatePicker label={text.until} value={until} onChange={(until) => change({ until })} />
        <TimeField label={text.start} value={start} onChange={(start) => change({ start })} />
        <TimeField label={text.end} value={end} onChange={(end) => change({ end })} />
        <Button
          {...(rows === null ? { variant: 'primary' as const } : {})}
          isDisabled={from === null || until === null}
          onPress={() => void propose()}
        >
          {rows === null ? text.propose : text.again}
        </Button>
      </div>
      {refused !== null && <p role="alert">▲ {refused}</p>}
      {rows?.length === 0 && <p>{text.none}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          {summary !== '' && <p role="status">{summary}</p>}
          <table className={styles.year}>
            <thead>
              <tr>
                {Object.values(text.columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.wanted} data-wrong={notes[index]?.isWrong === true || undefined}>
                  <td>
                    <Checkbox
                      aria-label={text.include(formatShortDate(row.date ?? row.wanted))}
                      isSelected={row.isIncluded && row.date !== null}
                      isDisabled={row.date === null}
                      onChange={(isIncluded) => set(index, { isIncluded })}
                    >
                      {''}
                    </Checkbox>
                  </td>
                  <th scope="row">{formatShortDate(row.wanted)}</th>
                  <td>
                    <DatePicker
                      label={text.dateOf(formatShortDate(row.wanted))}
                      hideLabel
                      value={row.date}
                      onChange={(date) => set(index, { date, isIncluded: date !== null })}
                    />
                  </td>
                  <td>
                    {notes[index]?.isWrong === true && '▲ '}
                    {notes[index]?.words}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles.buttons}>
            <Button variant="quiet" onPress={() => draft.clear()}>
              {text.hide}
            </Button>
            <Button
              variant="primary"
              isDisabled={dates.length === 0 || start === null || notes.some(({ isWrong }) => isWrong)}
              onPress={() => void make(dates)}
            >
              {text.make(dates.length)}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
