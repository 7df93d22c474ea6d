import { readRows, type MinutesWorld } from './minutesWorld.ts';
import type { TestCore } from './testCore.ts';

/** What each output is asked with; a list for those with more than one kind, words for what holds no row of a case. */
export function askedOutputs(
  core: TestCore,
  world: MinutesWorld,
): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | string>> {
  const ownerId = world.contacts.coach;
  const place = { caseId: world.caseId, discussionId: world.discussionId };
  const { meetingId, caseId } = world;
  const openReason = 'proef';
  return {
    'minutes.export': [{ ...place, openReason }],
    'minutes.exportForRecipients': [
      { ...place, contactId: world.contacts.police, openReason },
      { ...place, contactId: null, openReason },
    ],
    'minutes.exportActionList': [{ meetingId }],
    'minutes.exportAgenda': [{ meetingId }],
    'minutes.exportDoorList': [{ meetingId }],
    'minutes.exportForTable': ['runningSheet', 'nameCards', 'introductions'].map((kind) => ({
      meetingId,
      kind,
    })),
    'minutes.exportScripts': [{ meetingId }],
    'minutes.exportInvitation': [{ meetingId }],
    'minutes.exportInvitationDrafts': [{ meetingId, contactId: null, withAddresses: false }],
    'minutes.exportPartnerInvitation': [{ meetingId, contactId: world.contacts.coach }],
    'minutes.exportRequestDrafts': [{ meetingId, contactId: null, withAddresses: false }],
    'minutes.exportPlainPage': 'a person writes and reads it first; plainPage.test.ts plants secrets in it',
    'minutes.exportDossier': [
      { caseId, contactId: world.contacts.police, personId: null },
      { caseId, contactId: null, personId: world.personId },
    ],
    'minutes.exportLetter': 'typed and read by a person; letters.test.ts',
    'minutes.exportHouseStyleSample': 'made-up words only',
    'minutes.exportStartTemplate': 'names of placeholders only',
    'minutes.exportPlaceholders': 'names of placeholders only',
    'map.export': [{ caseId }],
    'family.export': [{ ...place, personId: world.personId, agreedNote: 'proef' }],
    'followup.exportCsv': [{ group: 'open' }],
    'followup.exportOwnerList': [{ ownerId }],
    'followup.exportActionForm': [{ ownerId }],
    'followup.exportDueDates': [{ ownerId }],
    'followup.exportMemo': [
      {
        caseId,
        to: 'de stuurgroep',
        question: 'Wie beslist?',
        needed: 'Een besluit',
        before: null,
        background: '',
      },
    ],
    'followup.exportReminders': [{ ownerIds: [ownerId], withAddresses: false }],
    'network.exportDirectory': [{}],
    'network.exportEvaluationForm': 'a form about working together, without a case',
    'network.mailDraft': [{ contactId: world.contacts.coach }],
    'chairing.exportMethod': [{ id: 'bob' }],
    'insight.exportBottleneckLetter': 'a bottleneck that a person wrote, without a case',
    'insight.exportQuickscan': 'numbers of a year',
    'insight.exportTrends': 'numbers',
    'insight.exportPage': 'numbers',
    'intake.exportForm': 'an empty form',
    'intake.exportContributionForm': [{ contributionId: contributionOf(core) }],
    'intake.exportLetter': 'a letter that a person typed; intake.test.ts',
  };
}

function contributionOf(core: TestCore): string {
  return readRows<{ id: string }>(core, 'SELECT id FROM contribution ORDER BY id LIMIT 1')[0]?.id ?? '';
}
