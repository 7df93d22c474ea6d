import { eventsText } from '../../../shared/text/nl/events.ts';

export interface Roles {
  readonly isSuspect: boolean;
  readonly isVictim: boolean;
  readonly isWitness: boolean;
  readonly isUnclear: boolean;
}

/** The part that one person had; offender and victim at once has a word of its own (D17). */
export function rolesInWords(roles: Roles): string {
  const words = eventsText.roles;
  const pair =
    roles.isSuspect && roles.isVictim
      ? eventsText.offenderAndVictim
      : roles.isSuspect
        ? words.isSuspect
        : roles.isVictim
          ? words.isVictim
          : '';
  return [pair, roles.isWitness ? words.isWitness : '', roles.isUnclear ? words.isUnclear : '']
    .filter((word) => word !== '')
    .join(', ');
}
