import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from './menu.ts';

const done: string[] = [];
const actions = {
  lock: () => done.push('lock'),
  openScreen: (screen: string) => done.push(screen),
  openWindow: (role: string) => done.push(`window ${role}`),
};
const itemsOf = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
const platforms = ['win32', 'linux', 'darwin'] as const;
const all = platforms.flatMap((platform) =>
  [true, false].map((developerTools) => itemsOf(menuTemplate(actions, { platform, developerTools }))),
);

test('there are five menus, in Dutch, and one more on macOS', () => {
  const labels = (platform: NodeJS.Platform) =>
    menuTemplate(actions, { platform, developerTools: false }).map(({ label }) => label?.replace('&', ''));
  expect(labels('win32')).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Overleg', 'Help']);
  expect(labels('darwin')[0]).toBe('Casustafel');
});

test('every item has a label of its own, so that none is in the language of the system', () => {
  for (const item of all.flat()) if (item.type !== 'separator') expect(item.label).toMatch(/^[A-Z&]/);
});

test('no key of the page is taken', () => {
  for (const items of all)
    expect(items.flatMap(({ accelerator }) => accelerator ?? []).toSorted()).toEqual([
      'CmdOrCtrl+L',
      'CmdOrCtrl+Q',
    ]);
  for (const items of all)
    for (const item of items.filter(({ role }) => role === 'undo' || role === 'redo'))
      expect(item.registerAccelerator).toBe(false);
});

test('nothing in it reloads the page, opens a page elsewhere or, once packaged, the inspector', () => {
  const roles = all.flat().map(({ role }) => role);
  expect(roles).not.toContain('reload');
  expect(roles).not.toContain('forceReload');
  expect(roles).not.toContain('recentDocuments');
  const packaged = platforms.flatMap((platform) =>
    itemsOf(menuTemplate(actions, { platform, developerTools: false })),
  );
  expect(packaged.map(({ role }) => role)).not.toContain('toggleDevTools');
});

test('lock, the screens and the windows do what they say', () => {
  done.length = 0;
  const items = itemsOf(menuTemplate(actions, { platform: 'win32', developerTools: false }));
  for (const label of ['Vergrendel', 'Vandaag', 'Casussen', 'Zaalscherm', 'Venster van de notulist'])
    items.find((item) => item.label === label)?.click?.({} as never, undefined, {});
  expect(done).toEqual(['lock', '/', '/casussen', 'window room', 'window minuteTaker']);
});
