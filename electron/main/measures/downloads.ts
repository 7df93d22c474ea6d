import type { Session } from 'electron';

/** Files leave through the save dialog of the program, never as a download of the page. */
export function refuseDownloads(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event) => event.preventDefault());
}
