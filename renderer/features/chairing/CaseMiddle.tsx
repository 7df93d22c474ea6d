import { memo, type ReactElement } from 'react';
import { foldedWords } from '../../../shared/model/foldedWords.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Term } from '../learning/Term.tsx';
import { Checkpoints } from './Checkpoints.tsx';
import { atTable, type Card, type Cockpit, type Seat } from './cockpit.ts';
import { CaseTools } from './CaseTools.tsx';
import { NotHeardNotice } from './Notices.tsx';
import { PartBar } from './PartBar.tsx';
import type { Part } from './parts.ts';
import { PhaseStrip } from './PhaseStrip.tsx';
import { RoundBar } from './RoundBar.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './ChairScreen.module.css';

const { split } = caseItemsText;

/** Names of phases that are jargon. */
const phaseTerms = ['beeldvorming', 'oordeelsvorming', 'besluitvorming', 'evaluatie'] as const;

/** From here on a question takes more than two lines. */
const longQuestion = 160;

/** The case on the table: its question, the phases, and the sentence to say next. */
export const CaseMiddle = memo(function CaseMiddle({
  card,
  cockpit,
  call,
  part,
  turn,
  isRoundOn,
  onPart,
  onHeard,
  onNext,
  onCloseCase,
  onEstimates,
}: Readonly<{
  card: Card;
  cockpit: Cockpit;
  call: TableCall;
  /** What stands in the middle. */
  part: Part;
  /** Seat whose turn it is; the round is shown while the picture is built. */
  turn: string | null;
  /** Someone has the turn: the round itself names who follows. */
  isRoundOn: boolean;
  onPart: (part: Part) => void;
  onHeard: (seat: Seat, heard: 'newFact' | 'nothingNew' | 'pass') => void;
  onNext: () => void;
  onCloseCase: () => void;
  onEstimates: () => void;
}>): ReactElement {
  const { meeting } = cockpit;
  const round = (
    <RoundBar
      card={card}
      turn={turn}
      canAct={meeting.status === 'inProgress' && card.closedAt === null}
      onHeard={onHeard}
      onNext={onNext}
    />
  );
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
          {words.caseTitle(card.caseNumber, labelOf(discussionKinds, card.kind))}{' '}
          <span>{words.caseLine(card.alias, card.age, card.theme)}</span>
        </h2>
        <CaseTools
          card={card}
          cockpit={cockpit}
          call={call}
          onCloseCase={onCloseCase}
          onEstimates={onEstimates}
        />
      </div>
      <div className={styles['question']}>
        <p className={styles['from']}>
          {words.question} — {from}
        </p>
        <p className={styles['asked']} data-long={card.question.length > longQuestion} title={card.question}>
          {card.question === '' ? words.noQuestion : card.question}
        </p>
      </div>
      {card.split !== null && (
        <p className={styles['split']} data-part={part}>
          <b>{split.cockpit(card.split.minutes, split.places[card.split.place])}</b>{' '}
          {split.because(card.split.reason)} {split.back(card.split.toldBack)}
        </p>
      )}
      <PhaseStrip
        card={card}
        countedUntil={cockpit.countedUntil}
        paused={meeting.paused}
        isRunning={isRunning}
        hints={cockpit.hints}
        onPhase={(phase) => void call('chairing.startPhase', { discussionId: card.id, phase })}
      />
      {cockpit.hints.notHeard && isRunning && (
        <NotHeardNotice card={card} onRound={() => onPart('picture')} />
      )}
      <PartBar card={card} part={part} hasChecklist={cockpit.hints.checklist} onChoose={onPart} />
      {part !== 'since' && (
        <Prompt card={card} cockpit={cockpit} part={part} round={round} isRoundOn={isRoundOn} />
      )}
      {cockpit.hints.prompts && (
        <div className={styles['checkpoints']} data-part={part}>
          <Checkpoints card={card} />
        </div>
      )}
    </>
  );
});

/** The round while the picture is built; else the questions of the phase, and who must be heard before anyone judges. */
function Prompt({
  card,
  cockpit,
  part,
  round,
  isRoundOn,
}: Readonly<{
  card: Card;
  cockpit: Cockpit;
  part: Part;
  round: ReactElement;
  isRoundOn: boolean;
}>): ReactElement | null {
  const { hints } = cockpit;
  const phase = card.phases.find(({ id }) => id === card.currentPhase) ?? card.phases[0];
  const silent = atTable(card.seats).filter(({ heard }) => heard === 'notYet');
  const isPicture = part === 'picture';
  if (!isPicture && !hints.prompts) return null;
  return (
    <div className={styles['prompt']} data-part={part}>
      {isPicture && round}
      {isPicture && hints.notHeard && !isRoundOn && silent.length > 0 && (
        <p>
          {words.notHeard}{' '}
          <b>{silent.map(({ contact, substitute }) => roleOrName(substitute ?? contact)).join(', ')}</b>.
        </p>
      )}
      {hints.prompts && phase !== undefined && (
        <p className={styles['asks']}>
          <PhaseTerm name={phase.name} />
          {isPicture && <b>{words.alone} </b>}
          {[phase.note, phase.prompts.join(' · ')].filter((text) => text !== '').join(' ')}
        </p>
      )}
    </div>
  );
}

/** What the phase is for, for whoever does not know its name; nothing when the glossary does not know it either. */
function PhaseTerm({ name }: Readonly<{ name: string }>): ReactElement | null {
  const term = phaseTerms.find((known) => foldedWords(known) === foldedWords(name));
  return term === undefined ? null : (
    <>
      <Term of={term}>{name}</Term>
      {': '}
    </>
  );
}

function roleOrName(contact: Readonly<{ name: string; profession: string }>): string {
  return contact.profession === '' ? contact.name : contact.profession;
}
