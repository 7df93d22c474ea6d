import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useDraft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import type { DecisionRow } from './decisionRow.ts';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

const text = followupText.decisions;

/** Makes a concept complete, or replaces a decision that counts by a new one with its own reason. */
export function DecisionDialog(
  props: Readonly<{ decision: DecisionRow; onClose: () => void }>,
): ReactElement {
  const { decision, onClose } = props;
  const run = useDeed('good');
  const isConcept = decision.status === 'concept';
  const [implementerId, setImplementerId] = useState(decision.implementer?.id ?? null);
  const body = useDraft(`replace-body:${decision.id}`, decision.body);
  const alternatives = useDraft(`decision-alternatives:${decision.id}`, decision.alternatives);
  const changeWhen = useDraft(`decision-change-when:${decision.id}`, decision.changeWhen);
  const [review, setReview] = useState<TypedDate>(
    decision.reviewDate === null ? { kind: 'none' } : { kind: 'date', date: decision.reviewDate },
  );
  const save = async (reason: string): Promise<boolean> => {
    if (implementerId === null) return false;
    const fields = {
      id: decision.id,
      version: decision.version,
      reason,
      implementerId,
      alternatives: alternatives.text,
      changeWhen: changeWhen.text,
      reviewDate: review.kind === 'date' ? review.date : null,
    };
    const done = isConcept
      ? await run('followup.completeDecision', fields, text.ended)
      : await run('followup.replaceDecision', { ...fields, body: body.text }, text.ended);
    if (done !== null) for (const draft of [body, alternatives, changeWhen]) draft.clear();
    return done !== null;
  };
  return (
    <WordsDialog
      title={isConcept ? text.completeTitle : text.replaceTitle}
      about={decision.body}
      label={isConcept ? text.reason : text.why}
      confirm={isConcept ? text.complete : text.replace}
      place={`decision:${decision.id}`}
      initial={isConcept ? decision.reason : ''}
      canConfirm={
        implementerId !== null && review.kind !== 'unclear' && (isConcept || body.text.trim() !== '')
      }
      onClose={onClose}
      onConfirm={save}
    >
      {!isConcept && (
        <TextArea label={text.body} rows={2} isRequired value={body.text} onChange={body.setText} />
      )}
      <TextArea
        label={text.alternatives}
        rows={2}
        value={alternatives.text}
        onChange={alternatives.setText}
      />
      <TextArea label={text.changeWhen} rows={2} value={changeWhen.text} onChange={changeWhen.setText} />
      <ChoosePerson label={text.implementer} isRequired value={implementerId} onChange={setImplementerId} />
      <PhraseDateField label={text.reviewDate} initial={decision.reviewDate} onChange={setReview} />
    </WordsDialog>
  );
}
