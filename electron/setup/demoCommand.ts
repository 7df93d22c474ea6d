import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import { createCore, type Core } from '../core/createCore.ts';
import { buildDemo } from '../core/demo/buildDemo.ts';
import type { HostPorts } from '../core/ports.ts';

/**
 * `npm run demo -- --out DIR`: makes the demo case file and, from it, agenda, action list, minutes and invitation.
 * Prints one line of JSON with the paths and the passphrase.
 */
const demoPassphrase = 'oefenen met de tafel';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo' } } });
const folder = path.resolve(values.out);
mkdirSync(folder, { recursive: true, mode: 0o700 });
const casefile = path.join(folder, 'demo.casus');
for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(casefile + suffix, { force: true });

/** Where the next saved file goes: the command decides, no dialog does. */
let target = '';
const ports: HostPorts = {
  chooseCaseFile: async () => ({ handle: 'demo-case-file', name: 'demo' }),
  pathOf: async () => casefile,
  recentCaseFiles: async () => [],
  rememberCaseFile: async () => undefined,
  readFile: async () => null,
  async saveFile(file) {
    writeFileSync(target, file.bytes, { mode: 0o600 });
    return { kind: 'saved', name: path.basename(target) };
  },
  openWindow: async () => false,
  clipboard: async () => false,
  capabilities: () => ({ nativeDialogs: false, deviceUnlock: false, ownWindows: false, ownClipboard: false }),
};

const core = createCore({
  ports,
  clock: () => Date.now(),
  log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  push: () => undefined,
});

await call(core, 'casefile.create', {
  handle: 'demo-case-file',
  passphrase: demoPassphrase,
  chairName: 'Ilse Voorbeeld',
});
const open = core.session.current();
if (open === null) throw new Error('The demo file did not open');
buildDemo(open, Date.now());

const coming = open.reader.one<{ id: string }>(
  "SELECT id FROM meeting WHERE status = 'planned' ORDER BY date LIMIT 1",
);
const past = open.reader.one<{ id: string; discussionId: string; caseId: string }>(
  `SELECT meeting.id, discussion.id AS discussionId, discussion.case_id AS caseId
   FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
   JOIN legal_basis ON legal_basis.case_id = discussion.case_id AND legal_basis.basis <> 'unknown'
   WHERE meeting.status = 'finished' ORDER BY meeting.date DESC, discussion.id LIMIT 1`,
);
if (coming === undefined || past === undefined) throw new Error('The demo has no meetings');

const agenda = await written('agenda.docx', () =>
  call(core, 'minutes.exportAgenda', { meetingId: coming.id }),
);
const invitation = await written('uitnodiging.ics', () =>
  call(core, 'minutes.exportInvitation', { meetingId: coming.id }),
);
const actionList = await written('actielijst.docx', () =>
  call(core, 'minutes.exportActionList', { meetingId: past.id }),
);
const minutes = await written('verslag.docx', () =>
  call(core, 'minutes.export', {
    caseId: past.caseId,
    discussionId: past.discussionId,
    openReason: 'voorbeeld, niet nagekeken',
  }),
);
core.close();
process.stdout.write(
  `${JSON.stringify({ casefile, passphrase: demoPassphrase, agenda, actionList, minutes, invitation })}\n`,
);

async function written(name: string, save: () => Promise<unknown>): Promise<string> {
  target = path.join(folder, name);
  if ((await save()) === null) throw new Error(`${name} was not written`);
  return target;
}

async function call<Name extends OperationName>(
  { call: send }: Core,
  operation: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = await send(operation, input);
  if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`);
  return reply.value as Output<Name>;
}
