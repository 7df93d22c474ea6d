import type { Push, Reply } from '../../shared/contract/envelope.ts';
import { clientText } from '../../shared/text/nl/client.ts';
import type { Transport } from './transport.ts';

/** Calls over HTTP to the loopback host; pushes come as an event stream. */
export function httpTransport(): Transport {
  /** Nothing is asked before changes are heard: one that falls between the two would stay unseen. */
  let hears: Promise<unknown> = Promise.resolve();
  return {
    async call(operation, input) {
      await hears;
      try {
        const response = await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ operation, input }),
        });
        if (!response.ok) return unreachable();
        return (await response.json()) as Reply;
      } catch {
        return unreachable();
      }
    },
    listen(onPush, onGap) {
      const source = new EventSource('/push');
      let opened = false;
      hears = new Promise((resolve) => {
        source.addEventListener('open', resolve, { once: true });
        // Without a host a call says so itself.
        source.addEventListener('error', resolve, { once: true });
      });
      source.addEventListener('open', () => {
        if (opened) onGap();
        opened = true;
      });
      source.addEventListener('message', (event: MessageEvent<string>) => {
        onPush(JSON.parse(event.data) as Push);
      });
      return () => source.close();
    },
    async handleOf(file) {
      const response = await fetch(`/file?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        body: file,
      });
      if (!response.ok) throw new Error(clientText.fileTooLarge);
      const { handle } = (await response.json()) as { handle: string };
      return handle;
    },
  };
}

function unreachable(): Reply {
  return {
    ok: false,
    error: { code: 'internal', message: clientText.unreachable, retryable: true, id: 'client' },
  };
}
