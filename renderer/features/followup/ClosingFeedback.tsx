import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { FeedbackForDialog } from './FeedbackForDialog.tsx';
import styles from './Followup.module.css';

const text = followupText.feedback;

/** At the end of a case: who expects word, was not at the table and is not on the list yet (feature A8). */
export function ClosingFeedback({
  discussionId,
  about,
}: Readonly<{ discussionId: string; about: Readonly<{ id: string; number: string }> }>): ReactElement | null {
  const [isAsked, setAsked] = useState(false);
  const { data } = useAnswer('followup.feedbackExpected', {
    caseId: about.id,
    decisionId: null,
    discussionId,
  });
  if (data === undefined || data.length === 0) return null;
  const forgotten = data.filter(({ isListed, wasThere }) => !isListed && !wasThere);
  return (
    <div>
      <h3>{text.label}</h3>
      <p className={forgotten.length === 0 ? '' : styles['missing']}>
        {forgotten.length === 0
          ? text.nobodyForgotten
          : text.forgotten(forgotten.map(({ name }) => name).join(' · '))}
      </p>
      <Button size="small" onPress={() => setAsked(true)}>
        {text.forTitle}
      </Button>
      {isAsked && (
        <FeedbackForDialog
          about={about}
          decision={null}
          discussionId={discussionId}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
