/**
 * A process of its own for tests: does one task with a case file, says what it has done line by line, and can be killed
 * at any moment or kills itself right before a given call on the disk.
 */
import { writeSync } from 'node:fs';
import { changePassphrase } from './changePassphrase.ts';
import { createCaseFile } from './createCaseFile.ts';
import type { CaseFileSettings } from './caseFile.ts';
import type { Disk } from './disk.ts';
import { openCaseFile } from './openCaseFile.ts';
import { restoreCaseFile } from './restore.ts';
import type { Migration } from './migrations.ts';
import { testPassphrase, testSettings, watchedDisk } from './testing.ts';

export type ProcessTask = Readonly<{
  task: 'hold' | 'write' | 'create' | 'changePassphrase' | 'migrate' | 'restore';
  path: string;
  /** Kills itself right before this changing call on the disk, counted from 1; null to stay alive. */
  killAtCall: number | null;
  /** `migrate`: kills itself inside this step. */
  killInMigration: number | null;
  backupPath: string | null;
}>;

/** The passphrase that `changePassphrase` sets. */
export const changedPassphrase = 'een heel andere zin voor de proef';

/** The schema that these processes start from, and the two steps that `migrate` adds. */
export const firstMigrations: readonly Migration[] = [
  {
    number: 10,
    name: 'notes',
    up: (db) => db.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'),
  },
];

export function laterMigrations(killIn: number | null): readonly Migration[] {
  const killing = (number: number, up: Migration['up']): Migration['up'] => {
    return (db) => {
      up(db);
      if (number === killIn) process.kill(process.pid, 'SIGKILL');
    };
  };
  return [
    ...firstMigrations,
    {
      number: 20,
      name: 'colour of notes',
      up: killing(20, (db) => db.exec("ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'wit'")),
    },
    {
      number: 30,
      name: 'labels',
      up: killing(30, (db) =>
        db.exec(`CREATE TABLE label (id INTEGER PRIMARY KEY, note INTEGER NOT NULL REFERENCES note (id)) STRICT;
                 INSERT INTO label (note) SELECT id FROM note`),
      ),
    },
  ];
}

/** Between two of these the disk stays the same, so that a kill in between shows nothing new. */
const changingCalls: ReadonlySet<keyof Disk> = new Set<keyof Disk>([
  'create',
  'copy',
  'rename',
  'remove',
  'makeFolder',
  'syncFile',
  'syncFolder',
]);

const [, script, argument] = process.argv;
if (script !== undefined && import.meta.filename === script && argument !== undefined) {
  const task: ProcessTask = JSON.parse(argument);
  run(task);
}

function run({ task, path, killAtCall, killInMigration, backupPath }: ProcessTask): void {
  let changes = 0;
  const settings: CaseFileSettings = {
    ...testSettings(firstMigrations),
    disk: watchedDisk((_, name) => {
      if (changingCalls.has(name)) changes += 1;
      if (changes === killAtCall) process.kill(process.pid, 'SIGKILL');
    }),
  };
  const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
  switch (task) {
    case 'create':
      createCaseFile({ ...settings, path, passphrase: testPassphrase }).file.close();
      break;
    case 'hold':
      openCaseFile({ ...settings, path, secret });
      say('open');
      // Stays alive, with the file open, until it is killed.
      setInterval(() => undefined, 60_000);
      return;
    case 'write':
      writeForever({ ...settings, path, secret });
      return;
    case 'changePassphrase':
      changePassphrase(openCaseFile({ ...settings, path, secret }), changedPassphrase).file.close();
      break;
    case 'migrate':
      openCaseFile({ ...settings, migrations: laterMigrations(killInMigration), path, secret }).close();
      break;
    case 'restore':
      restoreCaseFile({ ...settings, path, secret, backupPath: backupPath ?? '' }).file.close();
      break;
  }
  say('done');
}

/** Says each row's number after its commit: from then on it must survive anything. */
function writeForever(request: Parameters<typeof openCaseFile>[0]): void {
  const { db } = openCaseFile(request);
  const insert = db.prepare('INSERT INTO note (text) VALUES (?)');
  for (;;) {
    const filler = 'lange regel '.repeat(Math.floor(Math.random() * 200));
    say(String(insert.run(filler).lastInsertRowid));
  }
}

/** Written at once, not through a stream: a killed process must have said what it said. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
