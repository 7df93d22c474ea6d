import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useClient } from '../../client/ClientProvider.tsx';

export type PassphraseEstimate = Output<'casefile.estimate'>;

/** Milliseconds without a key before the core is asked. */
const askAfter = 250;

/** How long guessing takes, while it is typed. Null while there is nothing to say yet. */
export function usePassphraseEstimate(
  passphrase: string,
  known: readonly string[],
): PassphraseEstimate | null {
  const client = useClient();
  const [estimate, setEstimate] = useState<{ of: string; value: PassphraseEstimate } | null>(null);
  const knownWords = known.filter((word) => word !== '').join('\n');
  useEffect(() => {
    if (passphrase === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      client
        .call('casefile.estimate', { passphrase, known: knownWords === '' ? [] : knownWords.split('\n') })
        .then((value) => {
          if (current) setEstimate({ of: passphrase, value });
        })
        .catch(() => undefined);
    }, askAfter);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, passphrase, knownWords]);
  return estimate !== null && estimate.of === passphrase ? estimate.value : null;
}
