import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ageOn } from '../../../shared/dates/isoDay.ts';
import { fullName, personInitials } from '../../../shared/model/personInitials.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './store.ts';

interface BornRow {
  readonly personId: string;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly initials: string;
  readonly birthDate: string;
  readonly caseId: string;
  readonly number: string;
  readonly alias: string;
  readonly status: Output<'cases.findDoubles'>[number]['status'];
}

/**
 * Persons in the own file who may be the one that is being typed: the same name and birth date, or the same initials and
 * birth date. Shown before saving; a person decides. Without a birth date nothing is proposed, because names alone say too little.
 */
export function findDoubles(
  typed: Readonly<Input<'cases.findDoubles'>>,
  context: QueryContext,
): Output<'cases.findDoubles'> {
  if (typed.birthDate === null) return [];
  const name = folded(fullName(typed));
  const initials = folded(personInitials(typed));
  return context.reader.all<BornRow>(statements.bornOn, [typed.birthDate]).flatMap((row) => {
    const sameName = name !== '' && folded(fullName(row)) === name;
    const sameInitials = initials !== '?' && folded(personInitials(row)) === initials;
    if (!sameName && !sameInitials) return [];
    return [
      {
        caseId: row.caseId,
        number: row.number,
        alias: row.alias,
        status: row.status,
        personId: row.personId,
        initials: personInitials(row),
        age: ageOn(row.birthDate, context.today),
        reason: sameName ? ('nameAndBirthDate' as const) : ('initialsAndBirthDate' as const),
      },
    ];
  });
}

/** Accents, case and punctuation do not make another person. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}?]/gu, '')
    .toLocaleLowerCase('nl');
}
