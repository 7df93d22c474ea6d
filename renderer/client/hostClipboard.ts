import type { Input } from '../../shared/contract/contract.ts';
import type { Client } from './client.ts';
import type { Copying } from './copying.ts';

type Deed = Input<'casefile.clipboard'>['deed'];

/** The clipboard that the host guards: it keeps the time, wipes at the lock, and looks first whether the words are still ours. */
export function hostClipboard(client: Pick<Client, 'call'>): Copying {
  const ask = async (deed: Deed): Promise<void> => {
    const { done } = await client.call('casefile.clipboard', { deed });
    if (!done) throw new Error('The host left the clipboard to the page');
  };
  // After a lock the call is refused, and the host has wiped already.
  const askQuietly = (deed: Deed): Promise<void> => ask(deed).catch(() => undefined);
  return {
    copyText: (text) => ask({ kind: 'write', text }),
    noteCopied: () => void askQuietly({ kind: 'copied' }),
    wipe: () => askQuietly({ kind: 'wipe' }),
  };
}
