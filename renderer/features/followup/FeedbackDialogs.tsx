import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useKept } from '../../client/useKept.ts';
import { TextField } from '../../components/TextField.tsx';
import { ChooseCase, ChoosePerson } from './ChoosePerson.tsx';
import type { FeedbackRow } from './feedbackRow.ts';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { todayHere } from './todayHere.ts';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

const text = followupText.feedback;

/** Told: when, and in short what. */
export function GiveFeedbackDialog({
  row,
  onClose,
}: Readonly<{ row: FeedbackRow; onClose: () => void }>): ReactElement {
  const run = useDeed('good');
  const [given, setGiven] = useState<TypedDate>({ kind: 'date', date: todayHere() });
  return (
    <WordsDialog
      title={text.giveTitle}
      about={`${row.case.number} · ${row.to}`}
      label={text.content}
      confirm={followupText.save}
      place={`feedback-give:${row.id}`}
      canConfirm={given.kind === 'date'}
      onClose={onClose}
      onConfirm={async (content) =>
        given.kind === 'date' &&
        (await run(
          'followup.giveFeedback',
          { id: row.id, version: row.version, givenOn: given.date, content },
          text.done,
        )) !== null
      }
    >
      <PhraseDateField label={text.givenOn} initial={todayHere()} onChange={setGiven} />
    </WordsDialog>
  );
}

/** Somebody else who has to hear something. */
export function AddFeedbackDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  const run = useDeed('good');
  const [caseId, setCaseId] = useState<string | null>(null);
  const [toContactId, setToContactId] = useState<string | null>(null);
  const [toWhom, setToWhom, forget] = useKept('feedback:new:to', '');
  const close = (): void => {
    forget();
    onClose();
  };
  const [byContactId, setByContactId] = useState<string | null>(null);
  const [before, setBefore] = useState<TypedDate>({ kind: 'none' });
  const someone = toContactId !== null || toWhom.trim() !== '';
  return (
    <WordsDialog
      title={text.add}
      about=""
      label={text.tell}
      confirm={followupText.saveNew}
      place="feedback:new"
      canConfirm={caseId !== null && someone && before.kind !== 'unclear'}
      onClose={close}
      onConfirm={async (mayTell) =>
        caseId !== null &&
        (await run(
          'followup.addFeedback',
          {
            caseId,
            toContactId,
            toWhom,
            mayTell,
            byContactId,
            beforeDate: before.kind === 'date' ? before.date : null,
          },
          text.done,
        )) !== null
      }
    >
      <ChooseCase label={followupText.forCase} isRequired value={caseId} onChange={setCaseId} />
      <ChoosePerson label={text.to} value={toContactId} onChange={setToContactId} />
      <TextField label={text.toOther} hint={text.toOtherHint} value={toWhom} onChange={setToWhom} />
      <ChoosePerson label={text.teller} value={byContactId} onChange={setByContactId} />
      <PhraseDateField label={text.beforeDate} initial={null} onChange={setBefore} />
    </WordsDialog>
  );
}
