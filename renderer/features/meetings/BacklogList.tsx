import { Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { MeetingSignals } from '../insight/MeetingSignals.tsx';
import { BacklogEntry, type BacklogCase } from './BacklogEntry.tsx';
import type { Meeting } from './meetingTypes.ts';
import { NewCaseHere } from './NewCaseHere.tsx';
import { SeriesProposals } from './SeriesProposals.tsx';
import { useAddCase } from './useAddCase.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { backlogShown } from './useReadTogether.ts';
import styles from './Backlog.module.css';
import shared from './Prepare.module.css';

const text = prepareText.backlog;
/** Minutes for a point that was parked. */
const parkedMinutes = 5;

/** What could be on this agenda, each with why now. */
export function BacklogList(
  props: Readonly<{
    meeting: Meeting;
    /** Under its heading until it is opened: where it stands above the agenda it would push that away. */
    isFolded: boolean;
    onAdded: (itemId: string) => void;
  }>,
): ReactElement {
  const { meeting, onAdded } = props;
  const deed = useDeed();
  const [search, setSearch] = useState('');
  const backlog = useAnswer('meetings.backlog', { meetingId: meeting.id, search, limit: backlogShown });
  const isClosed = meeting.status === 'finished' || meeting.status === 'cancelled';

  const proposals = useAnswer(
    'meetings.proposals',
    meeting.series === null ? null : { meetingId: meeting.id },
  );
  const { add, dialog } = useAddCase(onAdded);
  const addCase = (row: Pick<BacklogCase, 'caseId' | 'number'>): Promise<void> =>
    add({ meetingId: meeting.id, caseId: row.caseId }, row.number, text.added(row.number));
  const proposed = new Set(proposals.data?.proposals.map(({ caseId }) => caseId));

  const onAgenda = new Set(meeting.items.map((item) => item.title));
  const parked = backlog.data?.parkedPoints.filter((point) => !onAgenda.has(titleOf(point.body))) ?? [];
  // What the series proposes stands above, with the same reasons; searching looks through everything.
  const cases = (backlog.data?.cases ?? []).filter(({ caseId }) => search !== '' || !proposed.has(caseId));
  const content = (
    <div className={styles.backlog}>
      <p className={shared.small}>{text.order}</p>
      <SearchField
        label={text.search}
        hideLabel
        placeholder={text.search}
        value={search}
        onChange={setSearch}
      />
      {!isClosed && <NewCaseHere meeting={meeting} onAdd={addCase} />}
      {search === '' && meeting.takesPersons && (
        <MeetingSignals meetingId={meeting.id} isClosed={isClosed} onAddCase={(row) => void addCase(row)} />
      )}
      {proposals.error !== null && (
        <ErrorNotice title={caseItemsText.proposals.failed} onRetry={() => void proposals.refetch()}>
          {proposals.error.message}
        </ErrorNotice>
      )}
      {search === '' && proposals.data !== undefined && meeting.series !== null && (
        <SeriesProposals
          meetingId={meeting.id}
          data={proposals.data}
          isClosed={isClosed}
          onAdd={(proposal) => void addCase(proposal)}
        />
      )}
      {search === '' && proposed.size > 0 && cases.length > 0 && <h3>{caseItemsText.proposals.others}</h3>}
      {dialog}
      {backlog.error !== null && (
        <ErrorNotice title={backlog.error.message} onRetry={() => void backlog.refetch()} />
      )}
      {backlog.data !== undefined && cases.length === 0 && proposed.size === 0 && (
        <p className={shared.small}>
          {search !== '' ? text.nothingFound : meeting.takesPersons ? text.empty : text.noAnonymous}
        </p>
      )}
      <ul className={styles.backlog}>
        {cases.map((row) => (
          <BacklogEntry key={row.caseId} row={row} onAdd={isClosed ? null : () => void addCase(row)} />
        ))}
        {search === '' &&
          parked.map((point) => (
            <li key={point.id} className={styles.entry}>
              <div>
                <div className={shared.number}>{text.parked(point.date)}</div>
                <p className={shared.small}>{point.body}</p>
              </div>
              {!isClosed && (
                <IconButton
                  size="small"
                  label={text.addPoint}
                  icon={<Plus size="1.125rem" aria-hidden="true" />}
                  onPress={() =>
                    void deed(
                      'meetings.addItem',
                      {
                        meetingId: meeting.id,
                        kind: 'plain',
                        title: titleOf(point.body),
                        minutes: parkedMinutes,
                      },
                      text.pointAdded,
                    )
                  }
                />
              )}
            </li>
          ))}
      </ul>
      {backlog.data !== undefined && backlog.data.total > backlog.data.cases.length && (
        <p className={shared.small}>{text.more(backlog.data.total - backlog.data.cases.length)}</p>
      )}
    </div>
  );
  return props.isFolded ? (
    <Disclosure title={text.title} headingLevel={2}>
      {content}
    </Disclosure>
  ) : (
    <div className={styles.backlog}>
      <h2>{text.title}</h2>
      {content}
    </div>
  );
}

function titleOf(body: string): string {
  return body.trim().slice(0, 500);
}
