import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { RestorePart } from './RestorePart.tsx';
import styles from './casefile.module.css';

/** The backups of the open file: make one now, put one back. */
export function BackupPart(): ReactElement {
  const queryClient = useQueryClient();
  const backUp = useCommand('casefile.backUpNow');
  const make = (): void =>
    backUp.mutate(
      {},
      {
        onSuccess: () => {
          showToast(text.backedUp, { tone: 'good' });
          // A backup changes no row, so no push tells about it.
          void queryClient.invalidateQueries({ queryKey: ['casefile.backups'] });
        },
      },
    );
  return (
    <>
      <RestorePart file={null} />
      {backUp.error !== null && <p role="alert">{backUp.error.message}</p>}
      <div className={styles['buttons']}>
        <Button onPress={make} isPending={backUp.isPending}>
          {text.backUpNow}
        </Button>
      </div>
    </>
  );
}
