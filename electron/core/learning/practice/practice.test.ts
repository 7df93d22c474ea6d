import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  decoyErrors,
  plantedErrors,
  type PlantedErrorId,
} from '../../../../shared/model/lists/practiceErrors.ts';
import { practiceText } from '../../../../shared/text/nl/practice.ts';
import { openTestCore, type TestCore } from '../../../../tests/support/testCore.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import { practiceFile, type PracticeFile } from './practiceFile.ts';
import { queryContext } from '../../transaction.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

type Practice = NonNullable<Output<'learning.practice'>>;

async function practice(): Promise<Practice> {
  const found = await core.call('learning.practice', {});
  if (found === null) throw new Error('no training file');
  return found;
}

function built(): PracticeFile {
  const found = practiceFile(queryContext(core.core.session.current(), core.now()));
  if (found === null) throw new Error('no training file');
  return found;
}

function row<Row>(sql: string, id: string): Row {
  const found = core.core.session.current()?.reader.one<Row>(sql, [id]);
  if (found === undefined) throw new Error(`no row for ${sql}`);
  return found;
}

const versionOf = (table: string, id: string): number =>
  row<{ version: number }>(`SELECT version FROM ${table} WHERE id = ?`, id).version;
const mendedNow = async (): Promise<string[]> =>
  (await practice()).errors.filter(({ isMended }) => isMended).map(({ id }) => id);

test('the training file lies apart, with its own passphrase, and says that it is one', async () => {
  expect(await core.call('learning.practice', {})).toBeNull();
  const opened = await core.call('learning.openPractice', { fresh: false });
  expect(opened).toEqual({ name: 'Oefencasus' });
  expect((await core.call('casefile.state', {})).name).toBe('Oefencasus');
  const names = (await core.call('casefile.recent', {})).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['Oefencasus', 'Proef']);
  expect((await practice()).caseNumber).toBe('OEF-0001');
});

test('opening it again goes on where one was, and a new one begins from the start', async () => {
  await core.call('learning.openPractice', { fresh: false });
  await core.call('learning.markError', { error: 'jargon', isMarked: true });
  await core.call('casefile.lock', {});
  core.advance(1000);
  expect(await core.call('learning.openPractice', { fresh: false })).toEqual({ name: 'Oefencasus' });
  expect((await practice()).marked).toBe(1);
  await core.call('casefile.lock', {});
  expect(await core.call('learning.openPractice', { fresh: true })).toEqual({ name: 'Oefencasus 2' });
  expect((await practice()).marked).toBe(0);
});

test('a file of that name that is no training file is refused, and stays closed and unchanged', async () => {
  const chosen = await core.call('casefile.choose', { purpose: 'create', suggestedName: 'Oefencasus' });
  await core.call('casefile.create', {
    handle: chosen?.handle ?? '',
    passphrase: practiceText.passphrase,
    chairName: 'Echt',
  });
  await core.call('casefile.lock', {});
  expect((await core.refusal('learning.openPractice', { fresh: false })).code).toBe('validation');
  expect((await core.call('casefile.state', {})).open).toBe(false);
});

test('the same moment gives the same training case', async () => {
  await core.call('learning.openPractice', { fresh: false });
  const first = built();
  await core.call('casefile.lock', {});
  const other = await openTestCore({});
  await other.call('learning.openPractice', { fresh: false });
  const second = practiceFile(queryContext(other.core.session.current(), other.now()));
  expect(second).toEqual(first);
  other.close();
});

test('every planted error is really there, no decoy is told apart, and three meetings are there', async () => {
  await core.call('learning.openPractice', { fresh: false });
  const { errors, planted, mended } = await practice();
  expect(planted).toBe(plantedErrors.length);
  expect(mended).toBe(0);
  expect(errors).toHaveLength(plantedErrors.length + decoyErrors.length);
  expect(new Set(errors.map(({ truth }) => truth))).toEqual(new Set(['unknown']));
  const { meetingIds, caseId } = built();
  const statuses = await Promise.all(
    meetingIds.map(async (meetingId) => (await core.call('meetings.get', { meetingId })).status),
  );
  expect(statuses).toEqual(['finished', 'finished', 'planned']);
  // Not a decoy by accident.
  const page = await core.call('cases.get', { caseId });
  expect(page.header.reviewDate).not.toBeNull();
  expect(page.header.alias).toBe('J.');
  expect(page.openActions.every(({ dueDate }) => dueDate !== null)).toBe(true);
});

test('marking and showing are kept, and an answer tells what is planted and what is not', async () => {
  await core.call('learning.openPractice', { fresh: false });
  await core.call('learning.markError', { error: 'jargon', isMarked: true });
  await core.call('learning.markError', { error: 'nameInAlias', isMarked: true });
  await core.call('learning.markError', { error: 'jargon', isMarked: false });
  await core.call('learning.showAnswer', { error: 'nameInAlias' });
  const one = (await practice()).errors.find(({ id }) => id === 'nameInAlias');
  expect(one).toMatchObject({ isMarked: true, isShown: true, truth: 'notThere' });
  expect((await practice()).allShown).toBe(false);
  await core.call('learning.showAnswer', { error: null });
  const all = await practice();
  expect(all.allShown).toBe(true);
  expect(all.errors.filter(({ truth }) => truth === 'planted')).toHaveLength(plantedErrors.length);
});

test('in a file of daily use nothing of the training can be marked', async () => {
  expect((await core.refusal('learning.markError', { error: 'jargon', isMarked: true })).code).toBe(
    'validation',
  );
});

/** Each error mended as a chair would, through the operations of the screens. */
const mends: Readonly<Record<PlantedErrorId, (file: PracticeFile) => Promise<unknown>>> = {
  factWithoutSource: (file) => changeStatement(file.rows.factWithoutSource, { sourceNote: 'de beheerder' }),
  hearsayAsFact: (file) => changeStatement(file.rows.hearsayAsFact, { kind: 'hearsay' }),
  jargon: (file) =>
    changeStatement(file.rows.jargon, { body: 'De school maakt zich zorgen over het verzuim.' }),
  outsiderNamed: (file) => changeStatement(file.rows.outsiderNamed, { body: 'Hangt rond met een vriend.' }),
  judgement: ({ rows }) =>
    core.call('cases.removeStatement', {
      id: rows.judgement,
      version: versionOf('statement', rows.judgement),
    }),
  consentOfOneParent: ({ caseId, rows }) =>
    core.call('law.saveConsent', {
      caseId,
      aboutPersonId: row<{ id: string }>(
        'SELECT person_id AS id FROM case_person WHERE case_id = ? AND is_subject = 1',
        caseId,
      ).id,
      giverPersonId: rows.consentOfOneParent,
      version: null,
      state: 'asked',
      kind: 'secrecy',
      scope: '',
      recipients: '',
      purpose: '',
      how: '',
      askedBy: 'zorgcoördinator',
      askedOn: '2026-11-20',
      givenOn: null,
      validUntil: null,
      withdrawnOn: null,
      proof: '',
    }),
  basisUnknown: ({ caseId }) =>
    core.call('law.setBasis', {
      caseId,
      version: row<{ version: number }>('SELECT version FROM legal_basis WHERE case_id = ?', caseId).version,
      basis: 'wgs',
      lawNote: '',
      purpose: 'Samen voorkomen dat het erger wordt.',
      proportionality: 'Niet meer dan nodig.',
      subsidiarity: 'Zonder naam lukt het niet.',
      reason: 'Besproken met de privacyofficer.',
      specialData: false,
      criminalData: true,
      confirm: false,
      confirmedBy: '',
    }),
  notInformed: ({ caseId }) =>
    core.call('law.setInforming', {
      caseId,
      version: row<{ version: number }>('SELECT version FROM informing WHERE case_id = ?', caseId).version,
      state: 'informed',
      byContactId: row<{ id: string }>('SELECT introducer_contact_id AS id FROM cases WHERE id = ?', caseId)
        .id,
      informedOn: '2026-11-20',
      told: 'Dat we overleggen en waarom.',
      notTold: '',
      reason: '',
      recheckOn: null,
    }),
  decisionWithoutReason: ({ rows, caseId }) =>
    core.call('followup.completeDecision', {
      id: rows.decisionWithoutReason,
      version: versionOf('decision', rows.decisionWithoutReason),
      reason: 'Om de rust in de kantine te houden.',
      implementerId: introducer(caseId),
    }),
  actionWithoutOwner: ({ rows, caseId }) =>
    core.call('followup.updateAction', {
      id: rows.actionWithoutOwner,
      version: versionOf('action_item', rows.actionWithoutOwner),
      ownerId: introducer(caseId),
    }),
  notHeard: ({ rows, meetingIds }) =>
    core.call('meetings.addSeat', {
      discussionId: row<{ id: string }>('SELECT id FROM discussion WHERE meeting_id = ?', meetingIds[2]).id,
      contactId: row<{ id: string }>('SELECT contact_id AS id FROM seat WHERE id = ?', rows.notHeard).id,
    }),
  oralOnlyWritten: ({ caseId, rows }) =>
    core.call('minutes.setSummary', {
      caseId,
      discussionId: row<{ id: string }>(
        'SELECT discussion_id AS id FROM minutes WHERE id = ?',
        rows.oralOnlyWritten,
      ).id,
      summary: 'J. komt weer vaker op school.',
      version: versionOf('minutes', rows.oralOnlyWritten),
    }),
  feedbackForgotten: ({ rows }) =>
    core.call('followup.giveFeedback', {
      id: rows.feedbackForgotten,
      version: versionOf('feedback', rows.feedbackForgotten),
      givenOn: '2026-11-22',
      content: 'Gebeld.',
    }),
  voiceMissing: ({ caseId }) =>
    core.call('cases.addStatement', {
      caseId,
      discussionId: null,
      kind: 'voice',
      body: '‘Ik wil wel naar school, maar niet naar die klas.’',
      sourceContactId: null,
      sourceOrganisationId: null,
      sourceNote: 'J. zelf',
      observedOn: '2026-11-20',
      findPlace: null,
      visibility: 'casePartners',
      shareability: 'shareable',
      howAsked: 'in een gesprek met zijn mentor',
    }),
  lateAction: ({ rows }) =>
    core.call('followup.setActionStatus', {
      id: rows.lateAction,
      version: versionOf('action_item', rows.lateAction),
      status: 'done',
    }),
  agendaTooFull: ({ meetingIds }) =>
    core.call('meetings.update', {
      id: meetingIds[2],
      version: versionOf('meeting', meetingIds[2]),
      endTime: '14:30',
    }),
  chairTakesMinutes: ({ meetingIds, caseId }) =>
    core.call('meetings.update', {
      id: meetingIds[2],
      version: versionOf('meeting', meetingIds[2]),
      minuteTakerId: introducer(caseId),
    }),
};

function introducer(caseId: string): string {
  return row<{ id: string }>('SELECT introducer_contact_id AS id FROM cases WHERE id = ?', caseId).id;
}

type StatementChange = Partial<{ kind: 'hearsay'; body: string; sourceNote: string }>;

async function changeStatement(id: string, change: StatementChange): Promise<unknown> {
  const { statements } = await core.call('cases.get', { caseId: built().caseId });
  const found = statements.find((statement) => statement.id === id);
  if (found === undefined) throw new Error('no statement');
  return core.call('cases.changeStatement', {
    id,
    version: found.version,
    kind: change.kind ?? found.kind,
    body: change.body ?? found.body,
    sourceContactId: found.sourceContactId,
    sourceOrganisationId: found.sourceOrganisationId,
    sourceNote: change.sourceNote ?? found.sourceNote,
    observedOn: found.observedOn,
    findPlace: found.findPlace,
    visibility: found.visibility,
    shareability: found.shareability,
    howAsked: found.howAsked,
  });
}

test('mending an error is seen, one after the other, and nothing else changes with it', async () => {
  await core.call('learning.openPractice', { fresh: false });
  const file = built();
  const done: string[] = [];
  for (const { id } of plantedErrors) {
    await mends[id](file);
    done.push(id);
    expect((await mendedNow()).toSorted(), id).toEqual(done.toSorted());
  }
  expect((await practice()).mended).toBe(plantedErrors.length);
  // Undo brings an error back, and that is seen too.
  await core.call('history.undo', {});
  expect(await mendedNow()).not.toContain('chairTakesMinutes');
});
