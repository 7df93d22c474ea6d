import type { BrowserWindow, Display, Rectangle, Screen, WebContents } from 'electron';
import type { AskedWindow } from '../core/ports.ts';
import { screenAddress } from './address.ts';
import type { WindowState } from './windowState.ts';

/** What a second window is made with. */
export interface SecondWindow {
  readonly address: string;
  readonly state: WindowState;
  readonly fullScreen: boolean;
}

export interface SecondWindowsOptions {
  readonly make: (window: SecondWindow) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'on'>;
  /** Where the window of the chair stands; the room goes to another display. */
  readonly chairBounds: () => Rectangle;
  /** Told when the window of the room comes or goes. */
  readonly onRoom: (open: boolean) => void;
}

/** The windows beside the one of the chair: at most one for each role. */
export interface SecondWindows {
  /** Opens the window for this role, or brings it to the front. */
  open(asked: AskedWindow): void;
  contents(): readonly WebContents[];
  /** Out of sight at once, whatever their pages do; renewing shows them again. */
  hide(): void;
  /** New windows in new processes in the same places: after a lock nothing of before stays in memory. */
  renew(): void;
  closeAll(): void;
}

interface Held {
  readonly asked: AskedWindow;
  window: BrowserWindow;
  displayId: number | null;
}

/** Size of a window that has no display of its own, in pixels. */
const loose = { width: 1180, height: 760 };

/**
 * The window of the room fills the display on which the chair is not. When that display goes, the window closes, for the system
 * would lay it over the work of the chair; when a display comes back, so does the window. Who takes the minutes gets a display
 * that neither of them has, and else a loose window: never the one that could be the beamer.
 */
export function openSecondWindows(options: SecondWindowsOptions): SecondWindows {
  const held = new Map<AskedWindow['role'], Held>();
  let unplugged: AskedWindow | null = null;

  const put = (asked: AskedWindow): void => {
    const isRoom = asked.role === 'room';
    const [beamer, spare] = otherDisplays(options, held.get('room')?.displayId ?? null);
    const display = (isRoom ? beamer : spare) ?? null;
    const window = options.make({
      address: screenAddress(pathOf(asked)),
      state: {
        bounds: display === null ? loose : display.workArea,
        maximised: !isRoom && display !== null,
      },
      fullScreen: isRoom && display !== null,
    });
    hold({ asked, window, displayId: display?.id ?? null });
  };

  const hold = (entry: Held): void => {
    const { role } = entry.asked;
    held.set(role, entry);
    if (role === 'room') options.onRoom(true);
    const { window } = entry;
    window.on('closed', () => {
      if (held.get(role)?.window === window) letGo(role);
    });
  };

  const letGo = (role: AskedWindow['role']): void => {
    held.delete(role);
    if (role === 'room') options.onRoom(false);
  };

  options.screen.on('display-removed', (_event, display) => {
    const room = held.get('room');
    if (room === undefined || room.displayId !== display.id) return;
    unplugged = room.asked;
    letGo('room');
    room.window.destroy();
  });
  options.screen.on('display-added', () => {
    if (unplugged === null || held.has('room')) return;
    put(unplugged);
    unplugged = null;
  });

  return {
    open(asked) {
      const known = held.get(asked.role);
      if (known === undefined || known.asked.meetingId !== asked.meetingId) {
        held.delete(asked.role);
        known?.window.destroy();
        put(asked);
        return;
      }
      if (known.window.isMinimized()) known.window.restore();
      known.window.show();
      if (asked.role === 'minuteTaker') known.window.focus();
    },
    contents: () =>
      [...held.values()].flatMap(({ window }) => (window.isDestroyed() ? [] : [window.webContents])),
    hide() {
      for (const { window } of held.values()) if (!window.isDestroyed()) window.hide();
    },
    renew() {
      for (const entry of held.values()) {
        const { asked, window: old, displayId } = entry;
        if (old.isDestroyed()) continue;
        const window = options.make({
          address: screenAddress(pathOf(asked)),
          state: { bounds: old.getNormalBounds(), maximised: old.isMaximized() },
          fullScreen: asked.role === 'room' && displayId !== null,
        });
        hold({ asked, window, displayId });
        old.destroy();
      }
    },
    closeAll() {
      const windows = [...held.values()].map(({ window }) => window);
      held.clear();
      options.onRoom(false);
      unplugged = null;
      for (const window of windows) window.destroy();
    },
  };
}

function pathOf({ role, meetingId }: AskedWindow): string {
  return role === 'room' ? `/zaal/${meetingId}` : `/overleggen/${meetingId}/notuleren`;
}

/** Displays on which the chair does not work; the one that the room has or would get comes first. */
function otherDisplays(
  { screen, chairBounds }: Pick<SecondWindowsOptions, 'screen' | 'chairBounds'>,
  roomDisplayId: number | null,
): readonly Display[] {
  const chairs = screen.getDisplayMatching(chairBounds());
  return screen
    .getAllDisplays()
    .filter(({ id }) => id !== chairs.id)
    .toSorted((one, other) => Number(other.id === roomDisplayId) - Number(one.id === roomDisplayId));
}
