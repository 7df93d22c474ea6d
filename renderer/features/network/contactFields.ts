import type { Input, Output } from '../../../shared/contract/contract.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';

/** What the form holds itself; the two long texts are kept as drafts. */
export type ContactFields = Omit<Input<'network.createContact'>, 'callFor' | 'note'>;

export const emptyContact: ContactFields = {
  givenName: '',
  infix: '',
  familyName: '',
  organisationId: null,
  profession: '',
  domain: 'social',
  phone: '',
  mobile: '',
  email: '',
  area: '',
  workingDays: [],
  standInId: null,
};

/** The fields of someone who is there already. */
export function fieldsOf(contact: Output<'network.getContact'>): ContactFields {
  const { givenName, infix, familyName, organisationId, profession, domain } = contact;
  const { phone, mobile, email, area, workingDays, standInId } = contact;
  return {
    givenName,
    infix,
    familyName,
    organisationId,
    profession,
    domain,
    phone,
    mobile,
    email,
    area,
    workingDays,
    standInId,
  };
}

/** What is wrong before it is sent, by field; the core looks again. */
export function contactProblems(
  fields: Pick<ContactFields, 'givenName' | 'familyName' | 'email'>,
): Readonly<Record<string, string>> {
  return {
    ...(fields.givenName.trim() === '' && fields.familyName.trim() === ''
      ? { givenName: words.nameNeeded }
      : {}),
    ...emailProblem(fields.email),
  };
}

/** Empty, or something on both sides of one @. */
export function emailProblem(email: string): Readonly<Record<string, string>> {
  return email.trim() === '' || /^[^\s@]+@[^\s@]+$/u.test(email.trim()) ? {} : { email: words.emailWrong };
}
