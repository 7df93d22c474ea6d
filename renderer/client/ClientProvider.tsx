import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { CallRefused, type Client } from './client.ts';

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
        if (!(error instanceof CallRefused)) throw error;
      }
    };
    void readReads();
    const everything = (): void => void queryClient.invalidateQueries();
    const stopPush = client.onPush((push) => {
      if (push.kind === 'session') {
        // Answers of before the lock may not stay in memory.
        if (push.open) everything();
        else {
          queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'casefile.state' });
          void queryClient.invalidateQueries({ queryKey: ['casefile.state'] });
        }
        return;
      }
      if (push.kind !== 'changed') return;
      const touched = new Set<string>(push.changes.map((change) => change.entity));
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => {
          const read = reads[String(queryKey[0])];
          return read === undefined || read.some((entity) => touched.has(entity));
        },
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

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}
