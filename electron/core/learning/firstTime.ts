import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { learningContract } from '../../../shared/contract/learning.ts';
import type { FirstTimeStep } from '../../../shared/model/firstTime.ts';
import { meetingTypeOf, type MeetingTypeId } from '../../../shared/model/meetingType.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { retentionMonthsSetting, reviewMonthsSetting } from '../cases/createCase.ts';
import { casesOperations } from '../cases/operations.ts';
import type { CommandContext, Handlers, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { meetingsOperations } from '../meetings/operations.ts';
import { lookOf, lookSetting } from '../word/wordLook.ts';
import { addPartner, ownOrganisation, putChairInDirectory } from './firstPeople.ts';
import { statements } from './store.ts';

type FirstTimeOperations = Pick<
  typeof learningContract,
  | 'learning.firstTime'
  | 'learning.rules'
  | 'learning.keepRules'
  | 'learning.houseStyle'
  | 'learning.keepHouseStyle'
  | 'learning.introduceChair'
  | 'learning.goToStep'
  | 'learning.chooseTable'
  | 'learning.planFirstMeeting'
  | 'learning.addPartners'
  | 'learning.addFirstCase'
>;

/** Keys in the table `setting`. */
const progressSetting = 'firstTime';
const consentRuleSetting = 'caseConsentRule';

interface Progress {
  readonly step: FirstTimeStep | 'done';
  readonly typeId: MeetingTypeId | null;
  readonly meetingId: string | null;
  readonly caseId: string | null;
  /** The chair in the smoelenboek. */
  readonly chairId: string | null;
}

const atStart: Progress = { step: 'table', typeId: null, meetingId: null, caseId: null, chairId: null };

/** From a new case file to a first agenda (feature X8). Where it was left stands in the file, so a restart goes on there. */
export const firstTimeOperations: Handlers<FirstTimeOperations> = {
  'learning.firstTime': (_input, context) => {
    const kept = context.setting<Progress | null>(progressSetting, null);
    return { ...progressOf(context), isBegun: kept !== null, profession: chairProfession(context) };
  },
  'learning.rules': (_input, context) => rulesOf(context),
  'learning.keepRules': (input, { keepSetting }) => {
    keepSetting(consentRuleSetting, input.consentRule);
    keepSetting(reviewMonthsSetting, input.reviewMonths);
    keepSetting(retentionMonthsSetting, input.retentionMonths);
    return {};
  },
  'learning.houseStyle': (_input, context) => lookOf(context),
  'learning.keepHouseStyle': (style, { keepSetting }) => {
    keepSetting(lookSetting, style);
    return {};
  },
  'learning.introduceChair': (input, context) => {
    const { meetingId, chairId: known } = progressOf(context);
    const chairId = putChairInDirectory({ ...input, chairId: known }, context);
    keep(context, { chairId });
    const meeting = meetingHere(meetingId, context);
    if (meeting !== undefined) meetingsOperations['meetings.update']({ ...meeting, chairId }, context);
    return { contactId: chairId };
  },
  'learning.goToStep': ({ step }, context) => {
    keep(context, { step });
    return {};
  },
  'learning.chooseTable': ({ typeId }, context) => {
    keep(context, { typeId });
    if (context.setting<string | null>(consentRuleSetting, null) !== null) return {};
    const { consentRule, retention } = meetingTypeOf(typeId);
    if (consentRule !== 'none' && consentRule !== 'asCase') {
      context.keepSetting(consentRuleSetting, consentRule);
    }
    if (retention.reviewMonths !== null) context.keepSetting(reviewMonthsSetting, retention.reviewMonths);
    if (retention.endMonths !== null) context.keepSetting(retentionMonthsSetting, retention.endMonths);
    return {};
  },
  'learning.planFirstMeeting': (input, context) => {
    const { typeId, meetingId, chairId } = progressOf(context);
    const known = meetingHere(meetingId, context);
    if (known !== undefined) {
      meetingsOperations['meetings.update']({ ...known, ...input }, context);
      return { meetingId: known.id };
    }
    const made = meetingsOperations['meetings.create'](
      { seriesId: null, type: typeId ?? 'jv', chairId, ...input },
      context,
    );
    keep(context, { meetingId: made.id });
    return { meetingId: made.id };
  },
  'learning.addPartners': ({ partners }, context) => {
    for (const partner of partners) addPartner(partner, context);
    return { added: partners.length };
  },
  'learning.addFirstCase': (input, context) => {
    if (input.kind === 'person' && input.initials === '') {
      const message = firstTimeText.refused.initialsNeeded;
      throw new CallFailure('validation', message, [{ field: 'initials', message }]);
    }
    const { meetingId } = progressOf(context);
    const made = casesOperations['cases.create'](caseInput(input, context), context);
    if (meetingId !== null) {
      meetingsOperations['meetings.addCase']({ meetingId, caseId: made.id }, context);
    }
    keep(context, { caseId: made.id });
    return { caseId: made.id };
  },
};

function rulesOf(context: QueryContext): Output<'learning.rules'> {
  return {
    consentRule: context.setting<Output<'learning.rules'>['consentRule']>(consentRuleSetting, 'careDual'),
    reviewMonths: context.setting(reviewMonthsSetting, 12),
    retentionMonths: context.setting(retentionMonthsSetting, 60),
  };
}

/** Where one is; a meeting or case that was taken back or removed since is forgotten. */
function progressOf(context: QueryContext): Progress {
  // Files in which it was begun before the chair stood in it have no chair here.
  const kept = { ...atStart, ...context.setting<Partial<Progress>>(progressSetting, {}) };
  const isHere = (sql: string, id: string | null): boolean =>
    id !== null && context.reader.one(sql, [id]) !== undefined;
  return {
    ...kept,
    meetingId: isHere(statements.meetingHere, kept.meetingId) ? kept.meetingId : null,
    caseId: isHere(statements.caseHere, kept.caseId) ? kept.caseId : null,
    chairId: isHere(statements.contactHere, kept.chairId) ? kept.chairId : null,
  };
}

/** The first meeting, as long as it was not begun. */
function meetingHere(
  meetingId: string | null,
  { reader }: QueryContext,
): { id: string; version: number } | undefined {
  return meetingId === null ? undefined : reader.one(statements.meetingHere, [meetingId]);
}

/** What the chair is, as it stands in the smoelenboek; empty while the chair is not in it. */
function chairProfession(context: QueryContext): string {
  const { chairId } = progressOf(context);
  if (chairId === null) return '';
  return context.reader.one<{ profession: string }>(statements.contactHere, [chairId])?.profession ?? '';
}

function keep(context: CommandContext, change: Partial<Progress>): void {
  context.keepSetting(progressSetting, { ...progressOf(context), ...change });
}

function caseInput(
  input: Input<'learning.addFirstCase'>,
  context: CommandContext,
): Parameters<(typeof casesOperations)['cases.create']>[0] {
  const isPerson = input.kind === 'person';
  return {
    number: '',
    type: input.kind,
    alias: isPerson ? '' : firstTimeText.case.anonymousAlias,
    theme: '',
    question: input.question,
    reason: '',
    whyNow: '',
    urgent: false,
    introducerContactId: null,
    responsibleOrganisationId: input.organisationId ?? ownOrganisation(context),
    consentRule: isPerson ? rulesOf(context).consentRule : 'none',
    person: isPerson
      ? {
          givenName: '',
          infix: '',
          familyName: '',
          initials: input.initials,
          birthDate: null,
          note: '',
          role: 'youngPerson',
          isSubject: true,
          hasAuthority: false,
          isOffender: false,
          isVictim: false,
          isWitness: false,
        }
      : null,
  };
}
