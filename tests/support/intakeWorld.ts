import type { Input } from '../../shared/contract/contract.ts';

/** An aanmelding about a fictional young person; every required thing is there. */
export function newIntake(other: Partial<Input<'intake.create'>> = {}): Input<'intake.create'> {
  return {
    receivedOn: '2026-11-20',
    about: 'person',
    person: {
      givenName: 'Noor',
      infix: 'van',
      familyName: 'Proefstra',
      initials: '',
      birthDate: '2011-03-14',
    },
    reason: 'Blijft weg van school en is veel op straat.',
    purpose: 'Weer naar school, en rust thuis.',
    whyNow: 'Vorige week tweemaal opgepakt.',
    told: true,
    toldReason: '',
    bringerContactId: null,
    bringer: 'mentor van het Voorbeeldcollege',
    urgency: 'normal',
    urgencyReason: '',
    framework: 'zvh',
    partners: [],
    ...other,
  };
}
