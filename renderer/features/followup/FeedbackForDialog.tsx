import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';
import styles from './Followup.module.css';

const text = followupText.feedback;
type Answer = keyof typeof text.answers;

/**
 * Who hears of a decision (feature A8): everyone who brought in, contributed, or whom it is about stands there, so that nobody
 * is forgotten; whoever has it coming already, or heard it at the table, is said. A person chooses; not telling asks a reason.
 */
export function FeedbackForDialog(
  props: Readonly<{
    about: Readonly<{ id: string; number: string }>;
    decision: Readonly<{ id: string; body: string }> | null;
    /** The discussion that is being closed. */
    discussionId?: string;
    onClose: () => void;
  }>,
): ReactElement {
  const { about, decision, onClose } = props;
  const run = useDeed('good');
  const decisionId = decision?.id ?? null;
  const place = {
    caseId: about.id,
    decisionId,
    ...(props.discussionId === undefined ? {} : { discussionId: props.discussionId }),
  };
  const { data, error } = useAnswer('followup.feedbackExpected', place);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [answer, setAnswer] = useState<Answer>('tell');
  const [byContactId, setByContactId] = useState<string | null>(null);
  const [before, setBefore] = useState<TypedDate>({ kind: 'none' });
  const people = (data ?? []).map((person, index) => ({ ...person, key: `${index} ${person.name}` }));
  const forgotten = people.filter(({ isListed, wasThere }) => !isListed && !wasThere);
  const tells = answer === 'tell';
  const keep = async (words: string): Promise<boolean> => {
    const to = people
      .filter(({ key }) => chosen.has(key))
      .map(({ contactId, name }) => ({ toContactId: contactId, toWhom: contactId === null ? name : '' }));
    const beforeDate = before.kind === 'date' ? before.date : null;
    const input = tells
      ? { ...place, to, mayTell: words, byContactId, beforeDate }
      : { ...place, to, mayTell: '', byContactId: null, beforeDate: null, notAllowedReason: words };
    return (await run('followup.addFeedbackFor', input, text.done)) !== null;
  };
  return (
    <WordsDialog
      title={text.forTitle}
      about={decision === null ? about.number : `${about.number} · ${decision.body}`}
      label={tells ? text.tell : text.reason}
      confirm={followupText.saveNew}
      place={`feedback-for:${decisionId ?? about.id}`}
      before={
        <SegmentedControl
          label={text.answer}
          value={answer}
          onChange={setAnswer}
          segments={(['tell', 'not'] as const).map((id) => ({ id, label: text.answers[id] }))}
        />
      }
      canConfirm={chosen.size > 0 && (!tells || before.kind !== 'unclear')}
      onClose={onClose}
      onConfirm={keep}
    >
      {error !== null && data === undefined && <p className={styles['late']}>{error.message}</p>}
      <fieldset className={styles['people']}>
        <legend>{text.forWhom}</legend>
        {data?.length === 0 && <p>{text.nobodyExpected}</p>}
        {people.map((person) => (
          <Checkbox
            key={person.key}
            detail={[
              text.why[person.why],
              ...(person.wasThere ? [text.wasThere] : []),
              ...(person.isListed ? [text.listed] : []),
            ].join(' · ')}
            isSelected={chosen.has(person.key)}
            onChange={(isSelected) => {
              const next = new Set(chosen);
              if (isSelected) next.add(person.key);
              else next.delete(person.key);
              setChosen(next);
            }}
          >
            {person.organisation === null ? person.name : `${person.name}, ${person.organisation}`}
          </Checkbox>
        ))}
      </fieldset>
      {forgotten.length > 0 && (
        <p>
          <Button size="small" onPress={() => setChosen(new Set(forgotten.map(({ key }) => key)))}>
            {text.chooseForgotten}
          </Button>
        </p>
      )}
      {tells && (
        <>
          <ChoosePerson label={text.teller} value={byContactId} onChange={setByContactId} />
          <PhraseDateField label={text.beforeDate} initial={null} onChange={setBefore} />
        </>
      )}
    </WordsDialog>
  );
}
