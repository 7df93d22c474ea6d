import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { dateSettings, type DateProps } from './dateSettings.ts';
import { SegmentFrame, segmentSettings } from './SegmentFrame.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';
import segments from './DateField.module.css';

export type DatePickerProps = DateProps;

/** A date typed as day, month, year, or chosen in a calendar that starts on Monday. 'YYYY-MM-DD' in and out. */
export function DatePicker(props: DatePickerProps): ReactNode {
  const root = useFocusAtOnce<HTMLDivElement>(props.takesFocus);
  return (
    <AriaDatePicker
      ref={root}
      {...dateSettings(props)}
      {...segmentSettings(props)}
      className={classes(styles.field, segments.picker)}
    >
      <SegmentFrame
        field={props}
        button={
          <Button className={styles.inner ?? ''}>
            <CalendarDays aria-hidden="true" />
          </Button>
        }
      />
      <Popover className={segments.popover ?? ''}>
        <Dialog>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function MonthCalendar(): ReactNode {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className={segments.calendarHead}>
        <Button slot="previous" className={segments.step ?? ''}>
          <ChevronLeft size="1.125rem" aria-hidden="true" />
        </Button>
        <Heading />
        <Button slot="next" className={segments.step ?? ''}>
          <ChevronRight size="1.125rem" aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={segments.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={segments.day ?? ''} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
