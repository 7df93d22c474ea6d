import type { Push, Reply } from '../../shared/contract/envelope.ts';
import { largestFile } from '../../shared/model/largestFile.ts';
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
      /** From the first time that changes were heard, or that something was asked without hearing them. */
      let mayHaveMissed = false;
      hears = new Promise((resolve) => {
        source.addEventListener('open', resolve, { once: true });
        // Without a host a call says so itself.
        source.addEventListener('error', resolve, { once: true });
      });
      source.addEventListener('open', () => {
        if (mayHaveMissed) onGap();
        mayHaveMissed = true;
      });
      source.addEventListener('error', () => {
        mayHaveMissed = true;
      });
      source.addEventListener('message', (event: MessageEvent<string>) => {
        onPush(JSON.parse(event.data) as Push);
      });
      return () => source.close();
    },
    async handleOf(file) {
      if (file.size > largestFile) return refused('validation', clientText.fileTooLarge);
      try {
        const name = encodeURIComponent(file.name);
        const response = await fetch(`/file?name=${name}`, { method: 'POST', body: file });
        if (!response.ok) return unreachable();
        const { handle } = (await response.json()) as { handle: string };
        return { ok: true, value: handle };
      } catch {
        return unreachable();
      }
    },
  };
}

function unreachable(): Reply<never> {
  return refused('internal', clientText.unreachable);
}

function refused(code: 'internal' | 'validation', message: string): Reply<never> {
  return { ok: false, error: { code, message, retryable: code === 'internal', id: 'client' } };
}
