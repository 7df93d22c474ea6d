import { Pencil } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { shareabilities } from '../../../shared/model/lists/statementKinds.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ContributionDialog, type ContributionRow } from './ContributionDialog.tsx';
import { ContributionState } from './ContributionState.tsx';
import type { Discussion, Meeting } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Inspector.module.css';
import shared from './Prepare.module.css';

const text = preparationScreensText.contributions;

/** What the partners at this case bring: asked, promised, in, and what they said about since when and sharing (feature P13). */
export function CaseContributions(
  props: Readonly<{ meeting: Meeting; discussion: Discussion }>,
): ReactElement {
  const { meeting, discussion } = props;
  const deed = useDeed();
  const { data } = useAnswer('meetings.contributionList', { meetingId: meeting.id });
  const [editing, setEditing] = useState<ContributionRow | null>(null);
  const rows = (data?.rows ?? []).filter((row) => row.discussionId === discussion.id);
  const notAsked = rows.filter((row) => row.state === null);
  return (
    <div className={shared.part}>
      <p className={shared.small}>{text.lead}</p>
      {data !== undefined && rows.length === 0 && <p className={shared.small}>{prepareText.case.nobody}</p>}
      <ul className={styles.lights}>
        {rows.map((row) => (
          <li key={row.contact.id} className={styles.bringing}>
            <DomainDot domain={row.contact.domain} />
            <div>
              <b>{row.contact.name}</b> <ContributionState row={row} />
              {row.body !== '' && <div>{row.body}</div>}
              <div className={shared.small}>{detailsOf(row)}</div>
            </div>
            <IconButton
              size="small"
              label={text.edit(row.contact.name, row.caseNumber)}
              icon={<Pencil size="1rem" aria-hidden="true" />}
              onPress={() => setEditing(row)}
            />
          </li>
        ))}
      </ul>
      {notAsked.length > 0 && (
        <div className={shared.buttons}>
          <Button
            size="small"
            onPress={() =>
              void deed(
                'meetings.askContributions',
                { discussionId: discussion.id, contactIds: notAsked.map((row) => row.contact.id) },
                ({ asked }) => prepareText.case.asked(asked),
              )
            }
          >
            {text.askAll(notAsked.length)}
          </Button>
        </div>
      )}
      {editing !== null && data !== undefined && (
        <ContributionDialog row={editing} answerBy={data.answerBy} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}

function detailsOf(row: ContributionRow): string {
  return [
    row.contact.profession,
    row.knownSince,
    row.shareability === null ? '' : labelOf(shareabilities, row.shareability),
    row.state === 'asked' || row.state === 'promised'
      ? row.answerBy === null
        ? ''
        : `vóór ${formatShortDate(row.answerBy)}`
      : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
