import type { ReactElement } from 'react';
import { firstTimeText as text } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer } from '../../client/hooks.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import styles from './FirstTime.module.css';

/** On Vandaag of a new file: begins the way to a first agenda, or goes on where it was left. */
export function FirstTimeDoor(): ReactElement {
  const { data } = useAnswer('learning.firstTime', {});
  const step = data?.isBegun === true && data.step !== 'done' ? data.step : null;
  return (
    <p className={styles['door']}>
      <LinkButton href="/begin" variant="primary">
        {step === null ? text.begin : text.goOn(text.steps[step].title)}
      </LinkButton>
      <span>{text.beginNote}</span>
    </p>
  );
}
