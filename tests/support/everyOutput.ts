import { fewestForms } from '../../electron/core/network/evaluation.ts';
import type { OperationName } from '../../shared/contract/contract.ts';
import { newIntake } from './intakeWorld.ts';
import { addRow, fetchExport, readRows, writeRows, type MinutesWorld } from './minutesWorld.ts';
import type { TestCore } from './testCore.ts';

/** One file to ask for; `label` tells the files of one operation apart and is empty when there is one. */
export interface AskedOutput {
  readonly operation: OperationName;
  readonly label: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface GivenOutput extends AskedOutput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Every file that the app can give about this world, each with every kind and every sort of recipient it has. What a person does before
 * (reading the page in plain language, deciding on an aanmelding, keeping a template) is done here.
 */
export async function askedOutputs(core: TestCore, world: MinutesWorld): Promise<readonly AskedOutput[]> {
  const ownerId = world.contacts.coach;
  const { meetingId, caseId, discussionId, personId } = world;
  const place = { caseId, discussionId };
  const police = { contactId: world.contacts.police, personId: null };
  const young = { contactId: null, personId };
  const nobody = { contactId: null, personId: null };
  const openReason = 'proef';
  const year = { from: '2026-01-01', to: '2026-12-31' };
  submitCases(core);
  const templateId = await keptTemplate(core);
  await readPlainPage(core, { ...place, personId });
  return [
    ask('minutes.export', { ...place, openReason }),
    ask('minutes.exportForRecipients', { ...place, contactId: police.contactId, openReason }, 'politie'),
    ask('minutes.exportForRecipients', { ...place, contactId: null, openReason }, 'allemaal'),
    ask('minutes.exportActionList', { meetingId }),
    ask('minutes.exportAgenda', { meetingId }),
    ask('minutes.exportDoorList', { meetingId }),
    ask('minutes.exportForTable', { meetingId, kind: 'runningSheet' }, 'draaiboek'),
    ask('minutes.exportForTable', { meetingId, kind: 'nameCards' }, 'naambordjes'),
    ask('minutes.exportForTable', { meetingId, kind: 'introductions' }, 'kennismaking'),
    ask('minutes.exportScripts', { meetingId }),
    ask('minutes.exportInvitation', { meetingId }),
    ask('minutes.exportInvitationDrafts', { meetingId, contactId: null, withAddresses: false }),
    ask('minutes.exportPartnerInvitation', { meetingId, contactId: ownerId }),
    ask('minutes.exportRequestDrafts', { meetingId, contactId: null, withAddresses: false }),
    ask('minutes.exportPlainPage', { ...place, personId }),
    ask('minutes.exportDossier', { caseId, ...nobody }, 'eigen'),
    ask('minutes.exportDossier', { caseId, ...police }, 'politie'),
    ask('minutes.exportDossier', { caseId, ...young }, 'jongere'),
    ask('minutes.exportLetter', { caseId, kind: 'invitation', ...young, body: '' }, 'uitnodiging'),
    ask('minutes.exportLetter', { caseId, kind: 'postponement', ...young, body: '' }, 'uitstel-jongere'),
    ask('minutes.exportLetter', { caseId, kind: 'postponement', ...police, body: '' }, 'uitstel-politie'),
    ask('minutes.exportLetter', { caseId, kind: 'handOver', ...police, body: '' }, 'overdracht'),
    ask('minutes.exportLetter', { caseId, kind: 'destruction', ...nobody, body: '' }, 'vernietiging'),
    ask('minutes.exportLetter', { caseId, kind: 'weighing', ...nobody, body: '' }, 'weging'),
    ask('minutes.exportHouseStyleSample', { id: templateId, kind: 'caseMinutes' }),
    ask('minutes.exportStartTemplate', {}),
    ask('minutes.exportPlaceholders', {}),
    ask('map.export', { caseId }),
    ask('family.export', { ...place, personId, agreedNote: 'proef' }),
    ask('followup.exportCsv', { group: 'open' }),
    ask('followup.exportOwnerList', { ownerId }),
    ask('followup.exportActionForm', { ownerId }),
    ask('followup.exportDueDates', { ownerId }),
    ask('followup.exportMemo', {
      caseId,
      to: 'de stuurgroep',
      question: 'Wie beslist?',
      needed: 'Een besluit',
      before: null,
      background: '',
    }),
    ask('followup.exportReminders', { ownerIds: [ownerId], withAddresses: false }),
    ask('network.exportDirectory', {}),
    ask('network.exportEvaluationForm', { id: await startedEvaluation(core) }),
    ask('network.mailDraft', { contactId: ownerId }),
    ask('chairing.exportMethod', { id: 'bob' }),
    ask('insight.exportBottleneckLetter', { id: bottleneckOf(core, world), to: 'de stuurgroep' }),
    ask('insight.exportQuickscan', { year: 2026 }),
    ask('insight.exportTrends', { dimension: 'theme', kind: 'word' }, 'word'),
    ask('insight.exportTrends', { dimension: 'theme', kind: 'csv' }, 'csv'),
    ...(['board', 'figures', 'leadTimes', 'decisions', 'accountability', 'presence'] as const).map((page) =>
      ask('insight.exportPage', { page, ...year }, page),
    ),
    ask('intake.exportForm', {}),
    ask('intake.exportContributionForm', { contributionId: contributionOf(core, world) }),
    ask('intake.exportLetter', {
      intakeId: await decidedIntake(core),
      message: 'Bespreek met Noor van Proefstra wat zij zelf wil.',
    }),
    ask('network.exportEvaluation', { id: await countedEvaluation(core) }),
  ];
}

function ask(operation: OperationName, input: Readonly<Record<string, unknown>>, label = ''): AskedOutput {
  return { operation, label, input };
}

/** Asks for one file and takes it. @throws when it is refused */
export async function givenOutput(core: TestCore, asked: AskedOutput): Promise<GivenOutput> {
  const answer = (await core.call(asked.operation, asked.input)) as unknown as
    | Saved
    | { readonly file: Saved }
    | null;
  if (answer === null) throw new Error(`${asked.operation}: nothing was given`);
  const saved = 'file' in answer ? answer.file : answer;
  return { ...asked, name: saved.name, bytes: fetchExport(core, saved) };
}

interface Saved {
  readonly name: string;
  readonly url?: string;
}

/** Under five nothing is counted in a trend. */
function submitCases(core: TestCore): void {
  writeRows(core, (write) => {
    for (const number of ['M-0501', 'M-0502', 'M-0503', 'M-0504', 'M-0505']) {
      write.insert('cases', {
        number,
        type: 'person',
        status: 'closed',
        consent_rule: 'careDual',
        submitted_on: '2025-05-12',
        closed_on: '2026-06-30',
      });
    }
  });
}

/** The template that comes along, kept as somebody's own. */
async function keptTemplate(core: TestCore): Promise<string> {
  const saved = await core.call('minutes.exportStartTemplate', {});
  const bytes = fetchExport(core, saved);
  const handle = core.incoming.keep({ name: 'Huis.docx', mediaType: '', bytes });
  const { added } = await core.call('minutes.addHouseStyle', { handle, name: 'Huis' });
  return added?.id ?? '';
}

async function readPlainPage(
  core: TestCore,
  page: { readonly caseId: string; readonly discussionId: string; readonly personId: string },
): Promise<void> {
  const { hash } = await core.call('minutes.plainPage', page);
  await core.call('minutes.confirmPlainPage', { ...page, hash });
}

async function startedEvaluation(core: TestCore): Promise<string> {
  const statements = ['Afspraken worden nagekomen.', 'We weten elkaar te vinden.'];
  return (await core.call('network.startEvaluation', { name: 'Casusoverleg', year: 2026, statements })).id;
}

/** With as many forms as its results ask for. */
async function countedEvaluation(core: TestCore): Promise<string> {
  const id = await startedEvaluation(core);
  writeRows(core, (write) => {
    for (const [kind, body] of [
      ['strength', 'We bellen elkaar.'],
      ['weakness', 'Het duurt lang voor iemand belt.'],
    ] as const)
      write.insert('evaluation_line', { evaluation_id: id, kind, body });
    for (let form = 0; form < fewestForms; form += 1)
      write.insert('evaluation_form', {
        evaluation_id: id,
        mark: `proef ${form}`,
        received_on: '2026-11-20',
      });
  });
  return id;
}

function bottleneckOf(core: TestCore, { caseId }: MinutesWorld): string {
  return writeRows(core, (write) => {
    const { id } = write.insert('bottleneck', {
      body: 'Wachtlijst van vier maanden.',
      asks: 'Een vast spreekuur.',
      domain: 'care',
      noticed_on: '2026-11-20',
      state: 'open',
    });
    write.insert('bottleneck_case', { bottleneck_id: id, case_id: caseId });
    return id;
  });
}

async function decidedIntake(core: TestCore): Promise<string> {
  const { id, version } = await core.call('intake.create', newIntake());
  await core.call('intake.decide', {
    intakeId: id,
    version,
    outcome: 'adviceToSubmitter',
    reason: 'Met advies kan school verder.',
    referTo: 'het jeugdteam',
    newCase: null,
  });
  return id;
}

/** A partner who was asked what is known; made here when the world has none. */
function contributionOf(core: TestCore, { discussionId, contacts }: MinutesWorld): string {
  const [asked] = readRows<{ id: string }>(
    core,
    "SELECT id FROM contribution WHERE state = 'asked' ORDER BY id LIMIT 1",
  );
  return (
    asked?.id ??
    addRow(core, 'contribution', {
      discussion_id: discussionId,
      contact_id: contacts.police,
      state: 'asked',
      asked_on: '2026-11-20',
    })
  );
}
