import { Plus, Undo2, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Chip } from '../../components/Chip.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Backlog.module.css';
import shared from './Prepare.module.css';

const text = caseItemsText.proposals;
const reasonWords = prepareText.backlog.reason;

type Proposals = Output<'meetings.proposals'>;
type Proposal = Proposals['proposals'][number];

/** What the series proposes for this agenda, each with why; to accept or to decline with a reason. */
export function SeriesProposals(
  props: Readonly<{
    meetingId: string;
    data: Proposals;
    isClosed: boolean;
    onAdd: (proposal: Proposal) => void;
  }>,
): ReactElement | null {
  const { meetingId, data, isClosed, onAdd } = props;
  const deed = useDeed();
  const [declining, setDeclining] = useState<Proposal | null>(null);
  if (data.proposals.length === 0 && data.declined.length === 0) return null;
  return (
    <section className={styles.backlog} aria-label={text.title}>
      <h3>{text.title}</h3>
      <ul className={styles.backlog}>
        {data.proposals.map((proposal) => (
          <li key={proposal.caseId} className={styles.entry}>
            <div>
              <div className={styles.entryHead}>
                <span className={shared.number}>{proposal.number}</span>
                <span>{proposal.alias}</span>
                {proposal.reasons.some(({ kind }) => kind === 'urgent') && (
                  <Chip tone="bad">{prepareText.backlog.urgent}</Chip>
                )}
              </div>
              <p className={shared.small}>
                {proposal.reasons
                  .filter(({ kind }) => kind !== 'urgent')
                  .map(({ kind, date, count }) => reasonWords[kind](date, count))
                  .join(' ')}
              </p>
              <p className={shared.small}>
                {text.takes(labelOf(discussionKinds, proposal.kind), proposal.minutes)}
              </p>
            </div>
            {!isClosed && (
              <span className={styles.entryButtons}>
                <IconButton
                  size="small"
                  label={text.accept(proposal.number)}
                  icon={<Plus size="1.125rem" aria-hidden="true" />}
                  onPress={() => onAdd(proposal)}
                />
                <IconButton
                  size="small"
                  label={text.decline(proposal.number)}
                  icon={<X size="1.125rem" aria-hidden="true" />}
                  onPress={() => setDeclining(proposal)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {data.declined.length > 0 && (
        <Disclosure title={text.declinedList(data.declined.length)} headingLevel={4}>
          <ul className={styles.backlog}>
            {data.declined.map((row) => (
              <li key={row.id} className={styles.entry}>
                <div>
                  <span className={shared.number}>{row.number}</span> {row.alias}
                  <p className={shared.small}>{row.reason}</p>
                </div>
                {!isClosed && (
                  <IconButton
                    size="small"
                    label={text.again(row.number)}
                    icon={<Undo2 size="1.125rem" aria-hidden="true" />}
                    onPress={() =>
                      void deed(
                        'meetings.reconsiderProposal',
                        { id: row.id, version: row.version },
                        text.back(row.number),
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {declining !== null && (
        <ReasonDialog
          place={`decline:${meetingId}:${declining.caseId}`}
          title={text.declineTitle(declining.number)}
          label={text.declineReason}
          hint={text.declineHint}
          action={text.declineDo}
          onClose={() => setDeclining(null)}
          onKeep={async (reason) =>
            (await deed(
              'meetings.declineProposal',
              { meetingId, caseId: declining.caseId, reason },
              text.declined(declining.number),
            )) !== null
          }
        />
      )}
    </section>
  );
}
