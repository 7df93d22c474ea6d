import { useEffect, useState, type ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import styles from './casefile.module.css';

/** Checks every page of the file, with progress and a verdict in words. */
export function IntegrityPart(): ReactElement {
  const client = useClient();
  const check = useCommand('casefile.checkIntegrity');
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(
    () =>
      client.onPush((push) => {
        if (push.kind === 'progress' && push.task === 'casefile.checkIntegrity') setProgress(push);
      }),
    [client],
  );
  const start = (): void => {
    setProgress(null);
    check.mutate({});
  };
  return (
    <>
      {check.isPending && (
        <ProgressBar
          label={text.checking}
          percent={progress === null ? null : (100 * progress.done) / progress.total}
          {...(progress === null ? {} : { valueLabel: text.checkedSteps(progress.done, progress.total) })}
        />
      )}
      {check.error !== null && <p role="alert">{check.error.message}</p>}
      {check.data !== undefined && !check.isPending && (
        <div role="status">
          {check.data.sound ? (
            <p className={styles['good']}>✓ {text.sound}</p>
          ) : (
            check.data.findings.map((sentence) => (
              <p key={sentence} className={styles['notice']}>
                {sentence}
              </p>
            ))
          )}
        </div>
      )}
      <div className={styles['buttons']}>
        <Button onPress={start} isPending={check.isPending}>
          {text.checkNow}
        </Button>
      </div>
    </>
  );
}
