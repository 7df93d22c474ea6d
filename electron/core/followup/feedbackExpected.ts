import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { initialsOf } from '../../../shared/model/initials.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './feedbackStore.ts';
import { placeOf, requireCase, requireDecision } from './references.ts';

interface ContactLine {
  readonly why: 'introducer' | 'informant';
  readonly contactId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly isListed: number;
  readonly wasThere: number;
}

interface FamilyRow {
  readonly role: string;
  readonly isSubject: number;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly initials: string;
}

/**
 * Who may expect word about a case: who brought it in, who contributed, the young person and the parents, each with whether it
 * is on the list already (feature A8). Family by initials and role, never by name.
 * @throws CallFailure `notFound`
 */
export function feedbackExpected(
  input: z.output<(typeof followupContract)['followup.feedbackExpected']['input']>,
  { reader }: QueryContext,
) {
  requireCase(reader, input.caseId);
  requireDecision(reader, input.decisionId);
  placeOf(reader, input.discussionId);
  const about = {
    caseId: input.caseId,
    decisionId: input.decisionId,
    discussionId: input.discussionId ?? null,
  };
  const contacts = [statements.introducer, statements.informants].flatMap((sql) =>
    reader.all<ContactLine>(sql, about),
  );
  const listed = new Set(
    reader.all<{ toWhom: string }>(statements.feedbackWords, about).map(({ toWhom }) => toWhom),
  );
  return [
    ...contacts.map((line) => ({
      ...line,
      isListed: line.isListed === 1,
      wasThere: line.wasThere === 1,
    })),
    ...reader.all<FamilyRow>(statements.family, [input.caseId]).map((person) => {
      const name = familyLabel(person);
      const isYoung = person.isSubject === 1 || person.role === 'youngPerson';
      return {
        why: isYoung ? ('youngPerson' as const) : ('parent' as const),
        contactId: null,
        name,
        organisation: null,
        isListed: listed.has(name),
        wasThere: false,
      };
    }),
  ];
}

/** Names of those who expect word of a discussion, did not sit at its table and are not on the list yet. */
export function forgottenAtClosing(context: QueryContext, caseId: string, discussionId: string): string[] {
  return feedbackExpected({ caseId, decisionId: null, discussionId }, context)
    .filter(({ isListed, wasThere }) => !isListed && !wasThere)
    .map(({ name }) => name);
}

function familyLabel(person: FamilyRow): string {
  const role = findListItem(casePersonRoles, person.role)?.label ?? '';
  const whole = [person.givenName, person.infix, person.familyName].join(' ');
  const initials = person.initials === '' ? initialsOf(whole) : person.initials;
  return [initials, role].filter((part) => part !== '').join(', ');
}
