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
import { DateInput, DatePicker as AriaDatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { toCalendarDate } from './calendarDate.ts';
import { classes } from './classes.ts';
import type { DateFieldProps } from './DateField.tsx';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import styles from './Field.module.css';
import segments from './DateField.module.css';

export type DatePickerProps = DateFieldProps;

/** A date typed as day, month, year, or chosen in a calendar that starts on Monday. 'YYYY-MM-DD' in and out. */
export function DatePicker(props: DatePickerProps): ReactNode {
  const { label, hideLabel, hint, error, value, onChange } = props;
  const minValue = toCalendarDate(props.minimum ?? null);
  const maxValue = toCalendarDate(props.maximum ?? null);
  return (
    <AriaDatePicker
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      {...(minValue ? { minValue } : {})}
      {...(maxValue ? { maxValue } : {})}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={classes(styles.field, segments.picker)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Group className={classes(styles.box, styles.row)}>
        <DateInput className={segments.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={segments.segment ?? ''} />}
        </DateInput>
        <Button className={styles.inner ?? ''}>
          <CalendarDays aria-hidden="true" />
        </Button>
      </Group>
      <FieldFoot hint={hint} error={error} />
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
