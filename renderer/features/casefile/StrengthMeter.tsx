import type { ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import type { PassphraseEstimate } from './usePassphraseEstimate.ts';
import styles from './StrengthMeter.module.css';

const steps = [1, 2, 3, 4] as const;

/** How strong a passphrase is: in words first, the bars repeat it. */
export function StrengthMeter({ estimate }: Readonly<{ estimate: PassphraseEstimate | null }>): ReactElement {
  const score = estimate?.score ?? 0;
  return (
    <div className={styles['strength']}>
      <div className={styles['bars']} aria-hidden="true" data-acceptable={estimate?.acceptable ?? false}>
        {steps.map((step) => (
          <span key={step} data-filled={score >= step} />
        ))}
      </div>
      <p role="status" className={styles['guess']}>
        {estimate === null ? (
          text.guessing
        ) : (
          <>
            {text.timeToGuess(estimate.timeToGuess)} · <b>{text.strengthWords[score]}</b>
          </>
        )}
      </p>
      {estimate !== null && estimate.advice.length > 0 && (
        <ul className={styles['advice']}>
          {estimate.advice.slice(0, 2).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
