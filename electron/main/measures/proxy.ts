import type { Session } from 'electron';

/** There is no traffic, so there is no proxy: nothing is asked of the system or of a script in the network. */
export function useNoProxy(session: Pick<Session, 'setProxy'>): Promise<void> {
  return session.setProxy({ mode: 'direct' });
}
