import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { closeAllToasts } from '../components/toastQueue.ts';
import { askAgain } from './askAgain.ts';
import { assertRefused, type Client } from './client.ts';

const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('ClientProvider is missing');
  return client;
}

/** Gives the screens the client, and refreshes what they show when the core says that something changed. */
export function ClientProvider({
  client,
  children,
}: Readonly<{ client: Client; children: ReactNode }>): ReactElement {
  const [queryClient] = useState(createQueryClient);

  useEffect(() => {
    let reads: Readonly<Record<string, readonly string[]>> = {};
    const readReads = async (): Promise<void> => {
      try {
        ({ reads } = await client.call('casefile.state', {}));
      } catch (error) {
        assertRefused(error);
      }
    };
    void readReads();
    const everything = (): void => askAgain(queryClient, () => true);
    const stopPush = client.onPush((push) => {
      if (push.kind === 'session') {
        if (push.open) everything();
        else forgetEverything(queryClient);
        return;
      }
      if (push.kind !== 'changed') return;
      const touched = new Set<string>(push.changes.map((change) => change.entity));
      askAgain(queryClient, (operation) => {
        const read = reads[operation];
        return read === undefined || read.some((entity) => touched.has(entity));
      });
    });
    const stopGap = client.onGap(everything);
    return () => {
      stopPush();
      stopGap();
    };
  }, [client, queryClient]);

  return (
    <ClientContext value={client}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ClientContext>
  );
}

/** After a lock nothing of before may stay in memory: the answers go now, and the page starts anew. */
function forgetEverything(queryClient: QueryClient): void {
  closeAllToasts();
  queryClient.clear();
  window.location.reload();
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}
