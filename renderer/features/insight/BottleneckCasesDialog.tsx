import { useState, type ReactElement } from 'react';
import { bottlenecksText as words } from '../../../shared/text/nl/bottlenecks.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { useCommand } from '../../client/hooks.ts';
import { ChooseCase } from '../followup/ChoosePerson.tsx';
import type { BottleneckRow } from './insightRows.ts';
import styles from './Pages.module.css';

/** Which cases count for a bottleneck: only here are they named, so that one can be added or taken off. */
export function BottleneckCasesDialog({
  row,
  onClose,
}: Readonly<{ row: BottleneckRow; onClose: () => void }>): ReactElement {
  const [caseId, setCaseId] = useState<string | null>(null);
  const { data } = useAnswer('insight.bottleneckCases', { id: row.id });
  const command = useCommand('insight.countCase');
  const count = (counted: string, counts: boolean): void =>
    command.mutate(
      { id: row.id, caseId: counted, counts },
      {
        onSuccess: () => setCaseId(null),
        onError: (error) => showToast(error.message, { tone: 'bad' }),
      },
    );
  return (
    <Dialog
      isOpen
      title={words.casesTitle}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <div className={styles['form']}>
        <p className={styles['under']}>{words.casesHint}</p>
        <ChooseCase label={words.casesPick} value={caseId} onChange={setCaseId} />
        <div className={styles['actions']}>
          <Button
            variant="primary"
            isDisabled={caseId === null}
            onPress={() => {
              if (caseId !== null) count(caseId, true);
            }}
          >
            {words.casesAdd}
          </Button>
        </div>
        {data?.cases.length === 0 && <p className={styles['under']}>{words.casesNone}</p>}
        <ul className={styles['items']}>
          {data?.cases.map((one) => (
            <li key={one.id} className={styles['actions']}>
              <span>{[one.number, one.alias].filter((text) => text !== '').join(' · ')}</span>
              <Button
                size="small"
                variant="quiet"
                aria-label={words.casesRemove(one.number)}
                onPress={() => count(one.id, false)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
