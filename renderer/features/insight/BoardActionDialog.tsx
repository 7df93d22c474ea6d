import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ActionDialog } from '../followup/ActionDialog.tsx';
import type { ActionRow } from '../followup/useActionPages.ts';
import { useDeed } from '../../client/useDeed.ts';
import { PageState } from './PageState.tsx';
import styles from './Pages.module.css';

const words = insightPagesText.board.action;

/** A late action of the regiebord: what was agreed, and the three things that help: done, another day or owner, its case. */
export function BoardActionDialog({
  actionId,
  onClose,
}: Readonly<{ actionId: string; onClose: () => void }>): ReactElement {
  const [isChanging, setIsChanging] = useState(false);
  const { data, error, refetch } = useAnswer('insight.boardAction', { id: actionId });
  const run = useDeed('good');
  if (isChanging && data !== undefined) return <ActionDialog action={data} onClose={onClose} />;
  const finish = async ({ id, version }: ActionRow): Promise<void> => {
    const done = followupText.statusNow(labelOf(actionStatuses, 'done'));
    const kept = await run('followup.setActionStatus', { id, version, status: 'done' }, done);
    if (kept !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.title}
      onClose={onClose}
      actions={
        data !== undefined && (
          <>
            <Button onPress={() => setIsChanging(true)}>{words.change}</Button>
            <Button variant="primary" onPress={() => void finish(data)}>
              {words.done}
            </Button>
          </>
        )
      }
    >
      {data === undefined ? (
        <PageState error={error} onRetry={refetch} />
      ) : (
        <div className={styles['form']}>
          <p className={styles['itemWords']}>{data.body}</p>
          <p className={styles['under']}>{detailsOf(data).join(' · ')}</p>
          {data.decision !== null && <p className={styles['under']}>{words.from(data.decision.body)}</p>}
          {data.case !== null && (
            <p>
              <Link href={`/casussen/${data.case.id}/besluiten`}>{words.toCase(data.case.number)}</Link>
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}

function detailsOf({ owner, dueDate, status, waitingFor }: ActionRow): string[] {
  return [
    owner === null ? followupText.noOwner : owner.name,
    dueDate === null ? followupText.noDate : words.due(formatShortDate(dueDate)),
    labelOf(actionStatuses, status),
    ...(waitingFor === '' ? [] : [words.waitsFor(waitingFor)]),
  ];
}
