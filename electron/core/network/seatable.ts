import { networkText } from '../../../shared/text/nl/network.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { contactName } from './contactName.ts';
import { statements } from './directoryStore.ts';

/**
 * For every place where somebody gets to know of a case: a seat, standing in, a request for a contribution. Informal contacts
 * have no access to cases (feature W9).
 * @throws CallFailure `validation` with the name
 */
export function requireSeatable(reader: Reader, contactId: string): void {
  const name = informalName(reader, contactId);
  if (name !== null) throw new CallFailure('validation', networkText.refusals.informalNoSeat(name));
}

/** The name of an informal contact; null for a professional. */
export function informalName(reader: Reader, contactId: string): string | null {
  const informal = reader.one<{ givenName: string; infix: string; familyName: string }>(
    statements.isInformal,
    [contactId],
  );
  return informal === undefined ? null : contactName(informal);
}
