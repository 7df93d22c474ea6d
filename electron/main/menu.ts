import type { MenuItemConstructorOptions } from 'electron';
import { desktopText } from '../../shared/text/nl/desktop.ts';

const text = desktopText.menu;

export interface MenuActions {
  readonly lock: () => void;
  /** Shows a screen by its path, such as `/casussen`. */
  readonly openScreen: (screen: string) => void;
  /** Opens the window for the beamer or for who takes the minutes, for the meeting that runs now. */
  readonly openWindow: (role: 'room' | 'minuteTaker') => void;
}

/**
 * The menu in Dutch. Accelerators are those of the system and Ctrl+L; every other key belongs to the page.
 * @param developerTools true only where the program is not packaged
 */
export function menuTemplate(
  actions: MenuActions,
  { platform, developerTools }: { readonly platform: NodeJS.Platform; readonly developerTools: boolean },
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const screen = (label: string, path: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.openScreen(path),
  });
  const about: MenuItemConstructorOptions = { role: 'about', label: text.about };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: text.quit, accelerator: 'CmdOrCtrl+Q' };
  const isMac = platform === 'darwin';

  return [
    ...(isMac
      ? [
          {
            label: desktopText.title,
            submenu: [about, separator, { role: 'hide' as const, label: text.hide }, separator, quit],
          },
        ]
      : []),
    {
      label: text.file,
      submenu: [
        { label: text.lock, accelerator: 'CmdOrCtrl+L', click: actions.lock },
        ...(isMac ? [] : [separator, quit]),
      ],
    },
    {
      label: text.edit,
      submenu: [
        // The page takes back commands with the same keys, so these two are for text fields and only named here.
        { role: 'undo', label: text.undo, registerAccelerator: false },
        { role: 'redo', label: text.redo, registerAccelerator: false },
        separator,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'resetZoom', label: text.resetZoom },
        separator,
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(developerTools
          ? [separator, { role: 'toggleDevTools' as const, label: text.developerTools }]
          : []),
      ],
    },
    {
      label: text.meeting,
      submenu: [
        screen(text.today, '/'),
        screen(text.meetings, '/overleggen'),
        screen(text.intakes, '/aanmeldingen'),
        screen(text.cases, '/casussen'),
        screen(text.actions, '/acties'),
        screen(text.signals, '/signalen'),
        screen(text.network, '/smoelenboek'),
        screen(text.insight, '/inzicht'),
        screen(text.settings, '/instellingen'),
        separator,
        { label: text.room, click: () => actions.openWindow('room') },
        { label: text.minuteTaker, click: () => actions.openWindow('minuteTaker') },
      ],
    },
    { label: text.help, role: 'help', submenu: [about] },
  ];
}
