import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';

/** Before a case file is open: open one that is known, or make a new one. */
export function StartScreen({ state: _state }: Readonly<{ state: Output<'casefile.state'> }>): ReactElement {
  const choose = useCommand('casefile.choose');
  const create = useCommand('casefile.create');
  const [passphrase, setPassphrase] = useState('');
  const make = async (): Promise<void> => {
    const chosen = await choose.mutateAsync({ purpose: 'create', suggestedName: 'Casusbestand' });
    if (chosen !== null) await create.mutateAsync({ handle: chosen.handle, passphrase, chairName: '' });
  };
  return (
    <main>
      <h1>Casustafel</h1>
      <label>
        Wachtzin{' '}
        <input type="password" value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
      </label>
      <Button onPress={() => void make()}>Maak casusbestand</Button>
    </main>
  );
}
