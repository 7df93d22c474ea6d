import { GraduationCap } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { practiceText } from '../../../shared/text/nl/practice.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Practice.module.css';

const text = practiceText.start;

/** On the start screen: the training case, in a file of its own with a passphrase that everybody may know. */
export function PracticeStart({ files }: Readonly<{ files: Output<'casefile.recent'> }>): ReactElement {
  const open = useCommand('learning.openPractice');
  const isKnown = files.some(({ name, exists }) => exists && /^Oefencasus(?: \d+)?$/u.test(name));
  const begin = (input: Input<'learning.openPractice'>): void =>
    open.mutate(input, {
      onSuccess: (opened) => {
        if (opened !== null) window.location.hash = '#/oefenen';
      },
    });
  return (
    <section className={styles['start']} aria-label={text.title}>
      <GraduationCap aria-hidden="true" />
      <div>
        <h2>{text.title}</h2>
        <p>{text.note}</p>
        <p className={styles['quiet']}>
          {text.passphraseIs} <code>{practiceText.passphrase}</code>
        </p>
        {open.error !== null && <p role="alert">{open.error.message}</p>}
        <div className={styles['row']}>
          <Button isPending={open.isPending} onPress={() => begin({ fresh: false })}>
            {isKnown ? text.goOn : text.open}
          </Button>
          {isKnown && (
            <Button variant="quiet" isDisabled={open.isPending} onPress={() => begin({ fresh: true })}>
              {text.fresh}
            </Button>
          )}
          {open.isPending && <span role="status">{text.busy}</span>}
        </div>
      </div>
    </section>
  );
}
