import type { Reader } from '../reader.ts';
import type { CasePersonRow } from './caseMaterial.ts';
import { maskPersons } from './maskPersons.ts';
import { statements } from './store.ts';

/** Initials in place of the names of the people of one case, for every document that leaves. */
export function caseNameMask(reader: Reader, caseId: string): (text: string) => string {
  return maskPersons(reader.all<CasePersonRow>(statements.casePersons, [caseId]));
}
