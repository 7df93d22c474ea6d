import type { ReactElement } from 'react';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { Chip } from '../../components/Chip.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import { CaseMarks } from './CaseMarks.tsx';
import type { AgendaItem } from './meetingTypes.ts';
import { isPreventiveSlot } from './preventiveSlot.ts';
import styles from './Agenda.module.css';
import shared from './Prepare.module.css';

const text = prepareText.agenda;
const learnedText = preparationScreensText.learned;

/** One line of the agenda: start, state, what it is, who sits there, and its minutes beside how long it usually takes. */
export function AgendaLine(
  props: Readonly<{
    item: AgendaItem;
    isClosed: boolean;
    /** Minutes that discussions of this kind usually take; null when that is not known or is what is planned. */
    usual: Readonly<{ median: number; count: number }> | null;
    onMinutes: (minutes: number | null) => void;
  }>,
): ReactElement {
  const { item, isClosed, usual, onMinutes } = props;
  const { discussion } = item;
  return (
    <div className={styles.line}>
      <span className={styles.time}>{item.startTime}</span>
      {discussion === null ? <span /> : <StateShape state={discussion.readiness.state} />}
      <span className={styles.title}>
        {discussion === null ? (
          <div
            className={classes(styles.plainTitle, item.kind === 'break' && shared.muted)}
            title={item.title}
          >
            {item.title}
          </div>
        ) : (
          <>
            <span className={shared.number}>{discussion.caseNumber}</span>{' '}
            {labelOf(discussionKinds, discussion.kind)}
            {discussion.alias !== '' && (
              <>
                {' · '}
                <span className={shared.oneLine}>
                  {prepareText.case.who(discussion.alias, discussion.age)}
                </span>
              </>
            )}
            {discussion.question !== '' && (
              <div className={styles.question} title={discussion.question}>
                {discussion.question}
              </div>
            )}
            <CaseMarks discussion={discussion} />
          </>
        )}
        {item.actual !== null && item.actual.endedAt !== null && (
          <div className={shared.small}>
            {text.actual(item.plannedMinutes, Math.round(item.actual.minutes))}
          </div>
        )}
        {usual !== null && !isClosed && (
          <div className={styles.usual} title={learnedText.why(usual.count)}>
            {learnedText.usual(item.plannedMinutes, usual.median)}{' '}
            <Button
              size="small"
              variant="quiet"
              aria-label={learnedText.takeFor(item.title, usual.median)}
              onPress={() => onMinutes(usual.median)}
            >
              {learnedText.take(usual.median)}
            </Button>
          </div>
        )}
      </span>
      <span className={styles.marks}>
        {discussion !== null && discussion.lateReason !== '' && (
          <Chip tone="warn">{caseItemsText.late.mark}</Chip>
        )}
        {isPreventiveSlot(item) && <Chip>{signalsText.meeting.slotChip}</Chip>}
        {item.isInternal && <Chip>{text.internal}</Chip>}
        {item.heavy && <Chip tone="warn">{text.heavy}</Chip>}
        {discussion !== null && <Chip>{text.seats(discussion.seats.length)}</Chip>}
      </span>
      <NumberField
        label={text.minutesOf(item.title)}
        hideLabel
        value={item.plannedMinutes}
        onChange={onMinutes}
        maximum={600}
        unit="min"
        isDisabled={isClosed}
      />
    </div>
  );
}
