import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { Button } from '../../components/Button.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Signals.module.css';

type SignalRow = Output<'insight.listSignals'>['rows'][number];
const text = signalsText.links;
const shownWords = 60;

/** What a person linked this signal to, each with the reason and the way to take it apart again. */
export function SignalLinks({ row }: Readonly<{ row: SignalRow }>): ReactElement | null {
  const run = useDeed('good');
  if (row.links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={text.list}>
      {row.links.map((link) => {
        const name =
          link.case !== null ? text.withCase(link.case.number) : text.withSignal(...wordsOf(link.signal));
        return (
          <li key={link.id}>
            <span>
              <Link
                href={link.case !== null ? `/casussen/${link.case.id}` : `/signalen/${link.signal?.id ?? ''}`}
              >
                {name}
              </Link>{' '}
              <span className={styles.quiet}>{text.because(link.reason)}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={text.removeOf(name)}
              onPress={() => void run('insight.removeSignalLink', { id: link.id }, text.removed)}
            >
              {text.remove}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(signal: SignalRow['links'][number]['signal']): [date: string, words: string] {
  if (signal === null) return ['', ''];
  const words = signal.body.length > shownWords ? `${signal.body.slice(0, shownWords)}…` : signal.body;
  return [signal.observedOn === null ? '' : formatShortDate(signal.observedOn), words];
}
