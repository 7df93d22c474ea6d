import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { useFollowupCommand } from './useFollowupCommand.ts';
import { WordsDialog } from './WordsDialog.tsx';
import styles from './Followup.module.css';

const text = followupText.feedback;

/**
 * Who hears of a decision (feature A8): everyone who brought in, contributed, or whom it is about stands there, so that nobody
 * is forgotten; whoever has it coming already is said. A person chooses.
 */
export function FeedbackForDialog(
  props: Readonly<{
    about: Readonly<{ id: string; number: string }>;
    decision: Readonly<{ id: string; body: string }> | null;
    onClose: () => void;
  }>,
): ReactElement {
  const { about, decision, onClose } = props;
  const run = useFollowupCommand();
  const decisionId = decision?.id ?? null;
  const { data, error } = useAnswer('followup.feedbackExpected', { caseId: about.id, decisionId });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [byContactId, setByContactId] = useState<string | null>(null);
  const [before, setBefore] = useState<TypedDate>({ kind: 'none' });
  const people = (data ?? []).map((person, index) => ({ ...person, key: `${index} ${person.name}` }));
  return (
    <WordsDialog
      title={text.forTitle}
      about={decision === null ? about.number : `${about.number} · ${decision.body}`}
      label={text.tell}
      confirm={followupText.saveNew}
      place={`feedback-for:${decisionId ?? about.id}`}
      canConfirm={chosen.size > 0 && before.kind !== 'unclear'}
      onClose={onClose}
      onConfirm={async (mayTell) =>
        (await run(
          'followup.addFeedbackFor',
          {
            caseId: about.id,
            decisionId,
            to: people
              .filter(({ key }) => chosen.has(key))
              .map(({ contactId, name }) => ({
                toContactId: contactId,
                toWhom: contactId === null ? name : '',
              })),
            mayTell,
            byContactId,
            beforeDate: before.kind === 'date' ? before.date : null,
          },
          text.done,
        )) !== undefined
      }
    >
      {error !== null && data === undefined && <p className={styles['late']}>{error.message}</p>}
      <fieldset className={styles['people']}>
        <legend>{text.forWhom}</legend>
        {data?.length === 0 && <p>{text.nobodyExpected}</p>}
        {people.map((person) => (
          <Checkbox
            key={person.key}
            detail={person.isListed ? `${text.why[person.why]} · ${text.listed}` : text.why[person.why]}
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
      <ChoosePerson label={text.teller} value={byContactId} onChange={setByContactId} />
      <PhraseDateField label={text.beforeDate} initial={null} onChange={setBefore} />
    </WordsDialog>
  );
}
