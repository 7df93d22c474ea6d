import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Makes answers old: those on a screen are asked again now, others when their screen comes back. An answer that is under way may
 * tell of before the change and would count as new from then on: it is dropped for a screen that was left or that has an
 * earlier answer to show; a first answer is shown, and asked once more right after it.
 * @param isOld by the name of the operation that was answered
 */
export function askAgain(queryClient: QueryClient, isOld: (operation: string) => boolean): void {
  const predicate = ({ queryKey }: Query): boolean => isOld(String(queryKey[0]));
  void queryClient.cancelQueries({ type: 'inactive', predicate });
  const firsts = queryClient
    .getQueryCache()
    .findAll({ type: 'active', fetchStatus: 'fetching', predicate })
    .filter(({ state }) => state.data === undefined);
  void queryClient.invalidateQueries({ predicate });
  for (const { queryKey } of firsts) void afterFirst(queryClient, queryKey);
}

/** The library gives the answer that is under way to who asks a second time, so it is waited for. */
async function afterFirst(queryClient: QueryClient, queryKey: Query['queryKey']): Promise<void> {
  const only = { queryKey, exact: true };
  await queryClient.refetchQueries(only, { cancelRefetch: false });
  await queryClient.invalidateQueries(only);
}
