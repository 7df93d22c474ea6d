import type { ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { DecisionRow } from './decisionRow.ts';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

const text = followupText.decisions;

/** Lets a decision go without carrying it out, with the reason that the yearly look asks for (feature I4). */
export function ExpireDialog({
  decision,
  onClose,
}: Readonly<{ decision: DecisionRow; onClose: () => void }>): ReactElement {
  const run = useDeed('good');
  const { id, version } = decision;
  return (
    <WordsDialog
      title={text.expireTitle}
      about={decision.body}
      label={text.endWhy}
      confirm={text.expire}
      place={`expire:${id}`}
      onClose={onClose}
      onConfirm={async (reason) =>
        (await run('followup.expireDecision', { id, version, reason }, text.ended)) !== null
      }
    />
  );
}
