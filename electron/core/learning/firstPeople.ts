import type { Input } from '../../../shared/contract/contract.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { settingKeys } from '../casefile/settings.ts';
import type { CommandContext } from '../context.ts';
import { splitPersonName } from '../network/import/personName.ts';
import { networkOperations } from '../network/operations.ts';
import { statements } from './store.ts';

/** An organisation that is there already is not made twice. */
export function addPartner(
  partner: Input<'learning.addPartners'>['partners'][number],
  context: CommandContext,
): void {
  const organisationId = organisationNamed(partner.organisation, partner.domain, context);
  const name = (partner.personName ?? '').trim();
  if (name === '') return;
  networkOperations['network.createContact'](
    {
      ...noContactYet,
      ...splitPersonName(name),
      organisationId,
      profession: partner.profession ?? '',
      domain: partner.domain,
    },
    context,
  );
}

/**
 * The chair as a contact: who stands in the smoelenboek can be chosen as chair, as owner of an action and as stand-in.
 * A second time changes what was made the first time.
 * @param chair `chairId` null = not in the smoelenboek yet
 * @returns id of the contact
 */
export function putChairInDirectory(
  chair: Input<'learning.introduceChair'> & { readonly chairId: string | null },
  context: CommandContext,
): string {
  context.keepSetting(settingKeys.chairName, chair.chairName);
  context.keepSetting(settingKeys.organisationName, chair.organisationName);
  const organisationId = ownOrganisation(context);
  const name = splitPersonName(chair.chairName);
  const { profession } = chair;
  if (chair.chairId === null) {
    return networkOperations['network.createContact'](
      { ...noContactYet, ...name, organisationId, profession, domain: 'administration' },
      context,
    ).id;
  }
  context.write.update('contact', chair.chairId, {
    given_name: name.givenName,
    infix: name.infix,
    family_name: name.familyName,
    organisation_id: organisationId,
    profession,
  });
  return chair.chairId;
}

/** The organisation of the chair as an organisation of the smoelenboek: whoever brings a case stands there. */
export function ownOrganisation(context: CommandContext): string {
  const kept = context.setting(settingKeys.organisationName, '').trim();
  const name = kept === '' ? firstTimeText.case.ownOrganisation : kept;
  return organisationNamed(name, 'administration', context);
}

function organisationNamed(
  name: string,
  domain: Input<'network.createOrganisation'>['domain'],
  context: CommandContext,
): string {
  const known = context.reader.one<{ id: string }>(statements.organisationNamed, [name]);
  if (known !== undefined) return known.id;
  return networkOperations['network.createOrganisation'](
    { name, domain, place: '', phone: '', email: '', note: '' },
    context,
  ).id;
}

/** What one does not ask about a person in the first minutes. */
const noContactYet = {
  phone: '',
  mobile: '',
  email: '',
  callFor: '',
  area: '',
  workingDays: [],
  note: '',
  standInId: null,
};
