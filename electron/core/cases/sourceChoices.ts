import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reader } from '../reader.ts';
import { fullTextOf } from './caseList.ts';
import { statements } from './store.ts';

type Choices = Output<'cases.sourceChoices'>;

/** Who may be the source of a statement: found by name, profession or organisation, accents folded. */
export function sourceChoices(input: Readonly<Input<'cases.sourceChoices'>>, reader: Reader): Choices {
  const text = input.text.toLocaleLowerCase('nl');
  const match = fullTextOf(text);
  const { limit } = input;
  return {
    contacts: reader.all<Choices['contacts'][number]>(statements.contactChoices, { text, match, limit }),
    organisations: reader.all<Choices['organisations'][number]>(statements.organisationChoices, {
      text,
      limit,
    }),
  };
}
