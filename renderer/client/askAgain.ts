import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Makes answers old: those on a screen are asked again now, others when their screen comes back. What is still under way for a
 * screen that was left is dropped: it may tell of before the change, and would count as new from then on.
 * @param isOld by the name of the operation that was answered
 */
export function askAgain(queryClient: QueryClient, isOld: (operation: string) => boolean): void {
  const predicate = ({ queryKey }: Query): boolean => isOld(String(queryKey[0]));
  void queryClient.cancelQueries({ type: 'inactive', predicate });
  void queryClient.invalidateQueries({ predicate });
}
