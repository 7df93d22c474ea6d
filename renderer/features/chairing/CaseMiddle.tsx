import type { ReactElement } from 'react';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { Checkpoints } from './Checkpoints.tsx';
import { atTable, type Card, type Cockpit } from './cockpit.ts';
import { PhaseStrip } from './PhaseStrip.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './ChairScreen.module.css';

const { split } = caseItemsText;

/** The case on the table: its question, the phases, and the sentence to say next. */
export function CaseMiddle({
  card,
  cockpit,
  call,
  onCloseCase,
}: Readonly<{ card: Card; cockpit: Cockpit; call: TableCall; onCloseCase: () => void }>): ReactElement {
  const { meeting } = cockpit;
  const isRunning = meeting.status === 'inProgress' && meeting.currentItemId === card.itemId;
  const introducer = card.introducer;
  const from =
    introducer === null
      ? words.noIntroducer
      : [introducer.name, introducer.profession || introducer.organisation].filter(Boolean).join(', ');
  return (
    <>
      <div className={styles['caseHead']}>
        <h2>
          {words.caseTitle(card.caseNumber, labelOf(discussionKinds, card.kind))}
          <span> {words.caseLine(card.alias, card.age, card.theme)}</span>
        </h2>
        {card.closedAt !== null && meeting.status === 'inProgress' ? (
          <Button
            size="small"
            onPress={() => void call('chairing.reopenDiscussion', { discussionId: card.id })}
          >
            {words.reopenCase}
          </Button>
        ) : (
          meeting.status === 'inProgress' && (
            <Button size="small" onPress={onCloseCase}>
              {words.closeCase}
            </Button>
          )
        )}
      </div>
      <div className={styles['question']}>
        <p className={styles['from']}>
          {words.question} — {from}
        </p>
        <p className={styles['asked']}>{card.question === '' ? words.noQuestion : card.question}</p>
      </div>
      {card.split !== null && (
        <p className={styles['split']}>
          <b>{split.cockpit(card.split.minutes, split.places[card.split.place])}</b>{' '}
          {split.because(card.split.reason)} {split.back(card.split.toldBack)}
        </p>
      )}
      <PhaseStrip
        card={card}
        countedUntil={cockpit.countedUntil}
        paused={meeting.paused}
        isRunning={isRunning}
        onPhase={(phase) => void call('chairing.startPhase', { discussionId: card.id, phase })}
        onMethod={(method) => void call('chairing.setMethod', { discussionId: card.id, method })}
        onPause={() =>
          void call(meeting.paused ? 'chairing.resume' : 'chairing.pause', { meetingId: meeting.id })
        }
      />
      <Prompt card={card} />
      <Checkpoints card={card} />
    </>
  );
}

/** The question that brings out what only one person knows, with the names of those not heard; then those of the phase. */
function Prompt({ card }: Readonly<{ card: Card }>): ReactElement {
  const phase = card.phases.find(({ id }) => id === card.currentPhase) ?? card.phases[0];
  const silent = atTable(card.seats).filter(({ heard }) => heard === 'notYet');
  return (
    <div className={styles['prompt']}>
      <b>{words.alone}</b>
      <div>
        <p>
          {card.seats.length === 0 ? (
            words.nobodySeated
          ) : silent.length === 0 ? (
            words.allHeard
          ) : (
            <>
              {words.notHeard}{' '}
              <b>{silent.map(({ contact, substitute }) => roleOrName(substitute ?? contact)).join(', ')}</b>.
            </>
          )}{' '}
          {phase?.note}
        </p>
        {phase !== undefined && <p className={styles['asks']}>{phase.prompts.join(' · ')}</p>}
      </div>
    </div>
  );
}

function roleOrName(contact: Readonly<{ name: string; profession: string }>): string {
  return contact.profession === '' ? contact.name : contact.profession;
}
