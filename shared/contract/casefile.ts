import * as z from 'zod';
import { fileHandle, instant, nothing, optionalLine } from './fields.ts';
import { command, query, task } from './operation.ts';

const passphrase = z.string().min(1).max(1000);

/** What opens a case file or a backup. */
const secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recoveryCode'), code: z.string().min(1).max(200) }),
]);

/** Number of a group of the recovery code, counted from 1. */
const groupNumber = z.int().min(1).max(13);

/** Shown once: the code, and which two groups the person types over to show that it was kept. */
const newRecoveryCode = z.strictObject({
  recoveryCode: z.string(),
  askedGroups: z.tuple([groupNumber, groupNumber]),
});

export const recentFile = z.strictObject({
  handle: fileHandle,
  name: z.string(),
  folder: z.string(),
  openedAt: instant.nullable(),
  exists: z.boolean(),
});

/** Opaque: stands for one backup of one case file. */
const backupId = z.string().regex(/^[a-z0-9]{10,64}$/);

const backup = z.strictObject({
  id: backupId,
  takenAt: instant,
  kind: z.enum(['close', 'manual', 'migration', 'import', 'destruction', 'passphrase']),
  /** Bytes. */
  size: z.int().min(0),
});

/** Which case file: one of the start screen by its handle, or `null` for the one that is open. */
const whichFile = fileHandle.nullable();

export const idleMinutesLimits = { least: 1, most: 120 } as const;
const idleMinutes = z.int().min(idleMinutesLimits.least).max(idleMinutesLimits.most);
/** Characters of the longest text that a button copies. */
export const longestCopiedText = 10_000;

const theme = z.enum(['system', 'light', 'dark']);

export const casefileContract = {
  /** What the page needs before anything is open: session, capabilities of the host, which operation reads what. */
  'casefile.state': task({
    input: nothing,
    output: z.strictObject({
      open: z.boolean(),
      name: z.string().nullable(),
      capabilities: z.strictObject({
        nativeDialogs: z.boolean(),
        deviceUnlock: z.boolean(),
        ownWindows: z.boolean(),
        ownClipboard: z.boolean(),
      }),
      /** For each query the entities it reads, so that a push can refresh it. */
      reads: z.record(z.string(), z.array(z.string())),
      now: instant,
      today: z.string(),
      /** Something about the last lock that must be known: the backup at closing failed. A sentence. */
      notice: z.string().nullable(),
    }),
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.recent': task({
    input: nothing,
    output: z.array(recentFile),
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.choose': task({
    input: z.strictObject({ purpose: z.enum(['create', 'open']), suggestedName: z.string().max(100) }),
    output: z.strictObject({ handle: fileHandle, name: z.string() }).nullable(),
    entities: [],
    requires: 'nothing',
  }),
  /** How long guessing a passphrase takes. `known`: words that someone who knows you would try first. */
  'casefile.estimate': task({
    input: z.strictObject({ passphrase, known: z.array(z.string().max(200)).max(10) }),
    output: z.strictObject({
      score: z.int().min(0).max(4),
      /** In Dutch words: "ongeveer 3 jaar". */
      timeToGuess: z.string(),
      advice: z.array(z.string()),
      acceptable: z.boolean(),
    }),
    entities: [],
    requires: 'nothing',
  }),
  'casefile.create': task({
    input: z.strictObject({ handle: fileHandle, passphrase, chairName: z.string().trim().max(200) }),
    output: newRecoveryCode,
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.open': task({
    input: z.strictObject({
      handle: fileHandle,
      secret,
      /** Goes on although a note says that another computer has the file open. */
      takeOver: z.boolean().optional(),
    }),
    output: nothing,
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.lock': task({ input: nothing, output: nothing, entities: ['session'], requires: 'nothing' }),
  /** Somebody is at the keyboard: puts off the lock after a quiet time. */
  'casefile.active': task({ input: nothing, output: nothing, entities: [] }),
  /** For a host that guards the clipboard itself; the others answer that it was not done. */
  'casefile.clipboard': task({
    input: z.strictObject({
      deed: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('write'), text: z.string().min(1).max(longestCopiedText) }),
        z.strictObject({ kind: z.literal('copied') }),
        z.strictObject({ kind: z.literal('wipe') }),
      ]),
    }),
    output: z.strictObject({ done: z.boolean() }),
    entities: [],
  }),
  'casefile.changePassphrase': task({
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: newRecoveryCode,
    entities: ['session', 'backup'],
  }),
  /** Two groups typed over from paper; remembered in the case file when they fit. */
  'casefile.confirmRecoveryCode': task({
    input: z.strictObject({
      groups: z.array(z.strictObject({ number: groupNumber, text: z.string().max(20) })).length(2),
    }),
    output: z.strictObject({ wrongGroups: z.array(groupNumber) }),
    entities: ['setting'],
  }),
  'casefile.backups': task({
    input: z.strictObject({ file: whichFile }),
    output: z.array(backup),
    entities: ['backup', 'session'],
    requires: 'nothing',
  }),
  'casefile.backUpNow': task({ input: nothing, output: backup, entities: ['backup'] }),
  /** Puts a backup in the place of the case file and opens it; the old file is moved aside, never deleted. */
  'casefile.restore': task({
    input: z.strictObject({ file: whichFile, backup: backupId, secret }),
    output: z.strictObject({
      cases: z.int().min(0),
      takenAt: instant,
      /** Name of the file that was moved aside; null when there was none. */
      setAside: z.string().nullable(),
    }),
    entities: ['session', 'backup'],
    requires: 'nothing',
  }),
  /** Reads the whole file and checks it; progress is pushed. */
  'casefile.checkIntegrity': task({
    input: nothing,
    output: z.strictObject({
      sound: z.boolean(),
      /** Dutch sentences, one for each kind of damage. */
      findings: z.array(z.string()),
    }),
    entities: [],
  }),
  'casefile.settings': query({
    input: nothing,
    output: z.strictObject({
      chairName: z.string(),
      organisationName: z.string(),
      caseNumberPrefix: z.string(),
      idleMinutes,
      theme,
      /** Null while nobody has shown to have the recovery code. */
      recoveryCodeConfirmedAt: instant.nullable(),
    }),
    entities: ['setting', 'session'],
  }),
  'casefile.saveSettings': command({
    input: z.strictObject({
      chairName: optionalLine,
      organisationName: optionalLine,
      caseNumberPrefix: z.string().trim().max(15),
    }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  'casefile.setIdleMinutes': command({
    input: z.strictObject({ minutes: idleMinutes }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  'casefile.setTheme': command({
    input: z.strictObject({ theme }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
} as const;
