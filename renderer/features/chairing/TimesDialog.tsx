import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { titleOf } from './AgendaList.tsx';
import type { AgendaItem, Card, Cockpit } from './cockpit.ts';
import { usedSeconds } from './meetingClock.ts';
import { ParticipantList } from './ParticipantList.tsx';
import { useTicking } from './ticking.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.times;

/** Planned and actual minutes of every item, to correct by hand; of the case that is shown also its phases; and who is there. */
export function TimesDialog({
  cockpit,
  call,
  onShow,
  onClose,
}: Readonly<{
  cockpit: Cockpit;
  call: TableCall;
  onShow: (itemId: string) => void;
  onClose: () => void;
}>): ReactElement {
  const { agenda, meeting, discussion, countedUntil } = cockpit;
  const planned = agenda.reduce((sum, item) => sum + item.plannedMinutes, 0);
  const used = useTicking((now) =>
    agenda.reduce((sum, item) => sum + Math.round(usedSeconds(item, now, countedUntil) / 60), 0),
  );
  const running = agenda.find(({ openSince }) => openSince !== null);
  return (
    <Dialog
      isOpen
      size="large"
      title={text.title}
      onClose={onClose}
      actions={
        running === undefined ? undefined : (
          <Button
            onPress={() => void call('chairing.finishItem', { meetingId: meeting.id, itemId: running.id })}
          >
            {text.end}
          </Button>
        )
      }
    >
      <div className={styles['stack']}>
        <p>{text.hint}</p>
        <table className={styles['times']}>
          <caption>{text.timesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.planned}</th>
              <th scope="col">{text.actual}</th>
            </tr>
          </thead>
          {agenda.map((item) => (
            <ItemRows
              key={item.id}
              item={item}
              card={discussion?.itemId === item.id ? discussion : null}
              countedUntil={countedUntil}
              call={call}
              onShow={onShow}
            />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td>{planned}</td>
              <td>{used}</td>
            </tr>
          </tfoot>
        </table>
        <section aria-label={text.people}>
          <h3>{text.people}</h3>
          <ParticipantList participants={cockpit.participants} call={call} />
        </section>
      </div>
    </Dialog>
  );
}

function ItemRows({
  item,
  card,
  countedUntil,
  call,
  onShow,
}: Readonly<{
  item: AgendaItem;
  /** The case, when it is the one that is shown: then its phases can be corrected. */
  card: Card | null;
  countedUntil: number | null;
  call: TableCall;
  onShow: (itemId: string) => void;
}>): ReactElement {
  const used = useTicking((now) => Math.round(usedSeconds(item, now, countedUntil) / 60));
  const correct = (phase: string | null, minutes: number | null): void => {
    if (minutes !== null) void call('chairing.correctTime', { itemId: item.id, phase, minutes });
  };
  return (
    <tbody>
      <tr>
        <th scope="row">
          {titleOf(item)}{' '}
          {item.case !== null && card === null && item.state !== 'todo' && (
            <Button
              size="small"
              variant="quiet"
              aria-label={text.phases(titleOf(item))}
              onPress={() => onShow(item.id)}
            >
              {text.showPhases}
            </Button>
          )}
        </th>
        <td>{item.plannedMinutes}</td>
        <td>
          {item.openSince !== null ? (
            `${used} · ${text.running}`
          ) : item.case === null ? (
            <NumberField
              hideLabel
              label={text.correct(titleOf(item))}
              value={used}
              maximum={600}
              onChange={(minutes) => correct(null, minutes)}
            />
          ) : (
            used
          )}
        </td>
      </tr>
      {card?.phases.map((phase) => (
        <tr key={phase.id} className={styles['phase']}>
          <th scope="row">{phase.name}</th>
          <td>{Math.round(phase.plannedSeconds / 60)}</td>
          <td>
            {phase.openSince === null ? (
              <NumberField
                hideLabel
                label={text.correct(phase.name)}
                value={Math.round(phase.endedSeconds / 60)}
                maximum={600}
                onChange={(minutes) => correct(phase.id, minutes)}
              />
            ) : (
              text.running
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
