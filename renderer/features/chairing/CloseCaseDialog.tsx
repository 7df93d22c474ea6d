import { useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { ClosingFeedback } from '../followup/ClosingFeedback.tsx';
import { ChecklistStrip } from './ChecklistStrip.tsx';
import type { Card, OpenEnds } from './cockpit.ts';
import { isLeadSaid, LeadPart } from './LeadPart.tsx';
import { OpenEndList } from './OpenEndList.tsx';
import { SpokenOutcome } from './SayBackPart.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

/** The end of a case: say it back, answer the question, the voice, the next date; then what is open, and close. */
export function CloseCaseDialog({
  card,
  call,
  onClose,
}: Readonly<{ card: Card; call: TableCall; onClose: (closed: boolean) => void }>): ReactElement {
  const [open, setOpen] = useState<OpenEnds | null>(null);
  const note = useDraft(`answer:${card.id}`, card.answerNote);
  const voice = useDraft(`voice:${card.id}`, card.voiceMissingReason);
  const noLead = useDraft(`no-lead:${card.id}`, card.noLeadReason);
  const text = words.closing;
  const discussionId = card.id;

  const keepTexts = async (): Promise<void> => {
    if (note.text !== card.answerNote) {
      await call('chairing.answerQuestion', { discussionId, answered: card.answered, note: note.text });
    }
    if (voice.text !== card.voiceMissingReason) {
      await call('chairing.explainMissingVoice', { discussionId, reason: voice.text });
    }
    if (card.leadHolder === null && noLead.text !== card.noLeadReason) {
      await call('chairing.setLead', { discussionId, leadHolderId: null, noLeadReason: noLead.text });
    }
  };
  const close = async (confirmed: boolean): Promise<void> => {
    await keepTexts();
    const answer = await call('chairing.closeDiscussion', { discussionId, confirmed });
    if (answer === undefined) return;
    if (!answer.closed) {
      setOpen(answer.open);
      return;
    }
    note.clear();
    voice.clear();
    noLead.clear();
    onClose(true);
  };

  const lead = <LeadPart card={card} call={call} reason={noLead.text} onReason={noLead.setText} />;
  return (
    <Dialog
      isOpen
      title={text.title(card.caseNumber)}
      closeOnPressOutside={false}
      onClose={() => {
        void keepTexts();
        onClose(false);
      }}
      actions={
        open === null ? (
          <Button variant="primary" onPress={() => void close(false)}>
            {text.close}
          </Button>
        ) : (
          <>
            <Button onPress={() => setOpen(null)}>{text.back}</Button>
            <Button
              variant="primary"
              isDisabled={!isLeadSaid(card, noLead.text)}
              onPress={() => void close(true)}
            >
              {text.anyway}
            </Button>
          </>
        )
      }
    >
      {open === null ? (
        <div className={styles['stack']}>
          <ChecklistStrip points={card.deliberation.checklist} isLong />
          <div>
            <h3>{text.sayBack}</h3>
            <SpokenOutcome card={card} />
            <Checkbox
              isSelected={card.decisionSaidAloud}
              onChange={(said) => void call('chairing.sayDecisionAloud', { discussionId, said })}
            >
              {text.said}
            </Checkbox>
          </div>
          <p>
            <b>{words.question}:</b> {card.question === '' ? words.noQuestion : card.question}
          </p>
          <RadioGroup
            label={text.answered}
            value={card.answered}
            onChange={(answered) =>
              void call('chairing.answerQuestion', { discussionId, answered, note: note.text })
            }
            options={(['yes', 'partly', 'no'] as const).map((id) => ({ id, label: text.answers[id] }))}
          />
          <TextArea
            label={text.answerNote}
            rows={1}
            value={note.text}
            onChange={(next) => note.setText(next)}
          />
          {card.voiceCount > 0 ? (
            <p>
              <b>{text.voice}:</b> {text.voiceHeard(card.voiceCount)}
            </p>
          ) : (
            <TextArea
              label={text.voiceMissing}
              rows={1}
              value={voice.text}
              onChange={(next) => voice.setText(next)}
            />
          )}
          {lead}
          <ClosingFeedback discussionId={discussionId} about={{ id: card.caseId, number: card.caseNumber }} />
          <DatePicker
            label={text.next}
            value={card.nextDiscussionOn}
            onChange={(on) => void call('chairing.setNextDiscussion', { discussionId, on })}
          />
        </div>
      ) : (
        <div className={styles['stack']}>
          <OpenEndList intro={text.stillOpen} ends={open} />
          {open.some(({ kind }) => kind === 'noLead') && lead}
        </div>
      )}
    </Dialog>
  );
}
