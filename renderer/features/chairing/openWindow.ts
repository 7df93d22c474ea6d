import type { TableCall } from './useTableCalls.ts';

export type WindowRole = 'room' | 'minuteTaker';

const paths: Readonly<Record<WindowRole, (meetingId: string) => string>> = {
  room: (meetingId) => `/zaal/${meetingId}`,
  minuteTaker: (meetingId) => `/overleggen/${meetingId}/notuleren`,
};

/**
 * Opens the window for a role, by the host where it has windows of its own, else by the page. Pressing again brings the same
 * window to the front.
 * @returns false when the browser would not open it
 */
export async function openWindow(
  call: TableCall,
  ownWindows: boolean,
  meetingId: string,
  role: WindowRole,
): Promise<boolean> {
  if (ownWindows) return (await call('chairing.openWindow', { meetingId, role }))?.opened ?? false;
  // At once, inside the press: a browser opens no window that nobody asked for.
  const opened = window.open(
    `/#${paths[role](meetingId)}`,
    `casustafel-${role}`,
    'popup,width=1180,height=760',
  );
  return opened !== null;
}
