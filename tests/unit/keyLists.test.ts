import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chairScreenText } from '../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../shared/text/nl/cockpit.ts';
import { minutesScreenText } from '../../shared/text/nl/minutesScreen.ts';
import { networkProfileText } from '../../shared/text/nl/networkProfile.ts';
import { networkScreenText } from '../../shared/text/nl/networkScreen.ts';
import { preparationScreensText } from '../../shared/text/nl/preparationScreens.ts';
import { roomText } from '../../shared/text/nl/room.ts';

const root = path.join(import.meta.dirname, '../..');
const source = (file: string): string => readFileSync(path.join(root, 'renderer', file), 'utf8');

type KeyLine = { readonly keys: readonly string[] };
const keysIn = (lists: readonly (readonly KeyLine[])[]): string[] =>
  lists.flat().flatMap(({ keys }) => keys.map((key) => key.toLowerCase()));
/** The keys that a component itself lists, as `keys: ['E', 'Enter']`. */
const writtenIn = (file: string): string[] =>
  [...source(file).matchAll(/keys: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, key]) => (key ?? '').toLowerCase()),
  );

const cockpit = keysIn([chairScreenText.keyList, cockpitText.keyList, roomText.keyList]);
const prepare = keysIn([preparationScreensText.keys.list]);
const actions = writtenIn('features/followup/KeysDialog.tsx');
const intake = writtenIn('features/intake/KeysDialog.tsx');
const signals = writtenIn('features/insight/SignalKeys.tsx');
const network = keysIn([networkScreenText.searchKeys, networkScreenText.importKeys, networkProfileText.keys]);

/** Every file with keys of its own, and the list that its screen shows. Null: keys that every field or dialog of the system has. */
const listOf: Readonly<Record<string, readonly string[] | null>> = {
  'features/chairing/useChairKeys.ts': cockpit,
  'features/chairing/ChairTable.tsx': cockpit,
  'features/chairing/SeatRow.tsx': cockpit,
  'features/chairing/TablePanel.tsx': cockpit,
  'features/chairing/CaptureLine.tsx': cockpit,
  'features/chairing/MinuteTakerKeys.tsx': keysIn([roomText.minuteTaker.keyList]),
  'features/meetings/AgendaList.tsx': prepare,
  'features/meetings/PrepareKeys.tsx': prepare,
  'features/followup/ActionsScreen.tsx': actions,
  'features/followup/ActionsPart.tsx': actions,
  'features/intake/useQueueKeys.ts': intake,
  'features/insight/useSignalKeys.ts': signals,
  'features/insight/SignalForm.tsx': signals,
  'features/network/useSearchKey.ts': network,
  'features/network/useContactKeys.ts': network,
  'features/network/DirectoryScreen.tsx': network,
  'features/network/ImportPreview.tsx': network,
  'features/cases/boardSteps.ts': writtenIn('features/cases/PuzzleBoard.tsx'),
  'features/chairing/useCockpitKeys.ts': null,
  'features/chairing/FloorDialog.tsx': null,
  'features/chairing/SayBackPart.tsx': null,
  'features/chairing/StancePart.tsx': null,
  'features/followup/ActionTable.tsx': null,
  'features/learning/GlossaryKey.tsx': null,
  'features/minutes/CheckPanel.tsx': null,
  'features/minutes/MinutesKeys.tsx': keysIn([minutesScreenText.keyList]),
  'features/minutes/OpenPointsDialog.tsx': null,
  'features/search/CommandBar.tsx': null,
  'features/search/CommandDialog.tsx': null,
};

/** How a key of the browser is written in a list. */
const written: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  delete: 'del',
  escape: 'esc',
  ' ': 'spatie',
};

/** The keys that a source asks for: compared with `key`, a case of a switch, or a letter of `useCockpitKeys`. */
function keysHandled(file: string): string[] {
  const code = source(file);
  const compared = [...code.matchAll(/key(?:\.toLowerCase\(\))? === '([^']+)'/g)];
  const cases = [...code.matchAll(/case '([A-Za-z ]|Arrow\w+|Enter|Escape|Delete|F\d+)':/g)];
  const table = /useCockpitKeys\(\{([\s\S]*?)\n {2}\}\);/.exec(code)?.[1] ?? '';
  const letters = [...table.matchAll(/^ {4}([a-z]): /gm)];
  return [...compared, ...cases, ...letters].map(([, key]) => (key ?? '').toLowerCase());
}

const files = readdirSync(path.join(root, 'renderer/features'), { recursive: true, encoding: 'utf8' })
  .map((name) => `features/${name.replaceAll(path.sep, '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'));

test('every file that listens to keys says in which list of its screen they stand', () => {
  const listening = files.filter((file) => keysHandled(file).length > 0);
  expect(listening.filter((file) => !Object.hasOwn(listOf, file))).toEqual([]);
});

test('every key that does something on a screen stands in the list of that screen', () => {
  const unlisted = Object.entries(listOf).flatMap(([file, list]) =>
    list === null
      ? []
      : [...new Set(keysHandled(file))]
          .filter((key) => !list.includes(key) && !list.includes(written[key] ?? key))
          .map((key) => `${file}: ${key}`),
  );
  expect(unlisted).toEqual([]);
});
