import type { Input, Output } from '../../../shared/contract/contract.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';

/** What the form holds itself; the two long texts are kept as drafts. */
export type ContactFields = Pick<
  Output<'network.getContact'>,
  Extract<
    Exclude<keyof Input<'network.createContact'>, 'callFor' | 'note'>,
    keyof Output<'network.getContact'>
  >
>;

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
  notFor: '',
  channel: '',
  expertise: '',
  focusThemes: [],
  informal: false,
  permission: '',
  permissionOn: null,
};

/** The fields of someone who is there already. */
export function fieldsOf(contact: Output<'network.getContact'>): ContactFields {
  const { givenName, infix, familyName, organisationId, profession, domain } = contact;
  const { phone, mobile, email, area, workingDays, standInId } = contact;
  const { notFor, channel, expertise, focusThemes, informal, permission, permissionOn } = contact;
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
    notFor,
    channel,
    expertise,
    focusThemes,
    informal,
    permission,
    permissionOn,
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
