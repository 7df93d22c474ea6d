import { useState, type ReactElement } from 'react';
import { useParams } from 'wouter';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';
import { minutesScreenText } from '../../../shared/text/nl/minutesScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { DateField } from '../../components/DateField.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Select } from '../../components/Select.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { DistributionTable } from './DistributionTable.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { groupsOf, keyOfRow, type DistributionRow } from './distributionGroups.ts';
import styles from './Distribution.module.css';

type Channel = Input<'minutes.handOver'>['channel'];
type Answer = Output<'minutes.distribution'>;

const channels = (['secureMail', 'paper', 'portal', 'other'] as const).map((id) => ({
  id,
  label: words.channels[id],
}));

/** Who gets what after a meeting, what was put in whose hands, and what is late. */
export function DistributionScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const overview = useAnswer('minutes.overview', { meetingId });
  const { data, error, refetch } = useAnswer('minutes.distribution', { meetingId });
  return (
    <div className={styles.screen}>
      <PageHeader
        {...(overview.data === undefined
          ? {}
          : {
              eyebrow: minutesScreenText.eyebrow(
                overview.data.title,
                formatShortDate(overview.data.date),
                overview.data.finishedAt !== null,
              ),
            })}
        title={words.title}
        status={data !== undefined && data.late > 0 && <Chip tone="bad">{words.late(data.late)}</Chip>}
        actions={<LinkButton href={`/overleggen/${meetingId}/afronden`}>{words.back}</LinkButton>}
      />
      <div className={styles.body}>
        {error !== null && (
          <ErrorNotice title={words.failed} reference={error.error.id} onRetry={() => void refetch()}>
            {error.message}
          </ErrorNotice>
        )}
        {data === undefined ? (
          error === null && <Spinner label={words.loading} />
        ) : (
          <Distribution meetingId={meetingId} answer={data} />
        )}
      </div>
    </div>
  );
}

function Distribution({ meetingId, answer }: Readonly<{ meetingId: string; answer: Answer }>): ReactElement {
  const { data: state } = useAnswer('casefile.state', {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [channel, setChannel] = useState<Channel>('secureMail');
  const [chosenDay, setDay] = useState<string | null>(null);
  const [note, setNote, forgetNote] = useKept(`handOver:${meetingId}`, '');
  const handOver = useCommand('minutes.handOver');
  const onDate = chosenDay ?? state?.today ?? '';
  const waiting = answer.rows.filter((row) => chosen.has(keyOfRow(row)) && canHandOver(row));
  const submit = (): void =>
    handOver.mutate(
      {
        meetingId,
        items: waiting.map(({ document, discussionId, contactId, personId }) => ({
          document,
          discussionId,
          contactId,
          personId,
        })),
        onDate,
        channel,
        note,
      },
      {
        onSuccess: ({ count }) => {
          setChosen(new Set());
          forgetNote();
          showToast(words.done(count), { tone: 'good' });
        },
      },
    );
  const choose = (rows: readonly DistributionRow[], isSelected: boolean): void => {
    const next = new Set(chosen);
    for (const row of rows) {
      if (isSelected) next.add(keyOfRow(row));
      else next.delete(keyOfRow(row));
    }
    setChosen(next);
  };
  return (
    <>
      <p>{words.lead}</p>
      {answer.finishedOn === null && <p className={styles.small}>{words.notFinished}</p>}
      {answer.rows.length === 0 && <p>{words.nobody}</p>}
      {groupsOf(answer.rows).map((group) => (
        <DistributionTable
          key={group.id}
          group={group}
          meetingId={meetingId}
          chosen={chosen}
          canHandOver={canHandOver}
          onChoose={choose}
        />
      ))}
      <OtherFiles files={answer.others} />
      {answer.rows.length > 0 && (
        <div className={styles.foot}>
          <Select label={words.how} options={channels} value={channel} onChange={setChannel} />
          <DateField
            label={words.onDate}
            value={onDate}
            onChange={setDay}
            {...(state === undefined ? {} : { maximum: state.today })}
          />
          <TextField label={words.note} value={note} onChange={setNote} maxLength={500} />
          <Button
            variant="primary"
            isPending={handOver.isPending}
            isDisabled={waiting.length === 0 || onDate === ''}
            onPress={submit}
          >
            {words.submit(waiting.length)}
          </Button>
          {handOver.error !== null && (
            <p role="alert" className={styles.late}>
              {handOver.error.message}
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** What was not made yet cannot have been given. */
function canHandOver(row: DistributionRow): boolean {
  return row.handedOver === null && row.madeOn !== null;
}
