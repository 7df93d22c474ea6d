import { useState, type ReactElement } from 'react';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { invitingText } from '../../../shared/text/nl/inviting.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import type { Discussion } from './meetingTypes.ts';
import { SeatButtons } from './SeatButtons.tsx';
import styles from './Inspector.module.css';
import shared from './Prepare.module.css';

/** Which perspectives nobody at this table brings, with who could: one press seats them (feature P20). */
export function MissingPart({ discussion }: Readonly<{ discussion: Discussion }>): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const { data } = useAnswer('meetings.partnerSuggestions', {
    discussionId: discussion.id,
    stage: null,
    theme: null,
  });
  const onlyDomain = data?.onlyDomain ?? null;
  return (
    <div className={shared.block}>
      {onlyDomain !== null && (
        <p className={shared.warning}>
          <span aria-hidden="true">▲ </span>
          {invitingText.onlyDomain(labelOf(domains, onlyDomain))}
        </p>
      )}
      {data !== undefined && data.focus.length > 0 && (
        <div className={styles.missing}>
          <p className={shared.small}>{invitingText.focus}</p>
          <SeatButtons discussionId={discussion.id} people={data.focus} />
        </div>
      )}
      {data?.missing.map((perspective) => (
        <div key={perspective.id} className={styles.missing}>
          <p className={shared.warning}>
            <span aria-hidden="true">▲ </span>
            {invitingText.missing(perspective.label)}
          </p>
          <SeatButtons discussionId={discussion.id} people={perspective.people} />
        </div>
      ))}
      <div className={shared.buttons}>
        <Button size="small" onPress={() => setAsking(true)}>
          {invitingText.whom}
        </Button>
      </div>
      {isAsking && <InviteDialog discussion={discussion} onClose={() => setAsking(false)} />}
    </div>
  );
}
