import type { Method } from '../../../shared/model/method.ts';
import { findShippedMethod, shippedMethods } from '../../../shared/model/methods.ts';
import { readMethodText } from '../../../shared/model/methodText.ts';
import type { Reader } from '../reader.ts';
import { statements } from './methodStore.ts';

export interface OwnMethodRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly body: string;
  readonly changedAt: number;
}

/** A method by the id that a discussion keeps; undefined when there never was one. Also one that is off the list by now. */
export function findMethod(reader: Reader, id: string): Method | undefined {
  const shipped = findShippedMethod(id);
  if (shipped !== undefined) return shipped;
  const row = reader.one<OwnMethodRow>(statements.ownMethod, [id]);
  return row === undefined ? undefined : ownMethod(row);
}

/** The method of a discussion. Only a text that this version cannot read any more falls back to the first that ships. */
export function methodOf(reader: Reader, id: string): Method {
  const method = findMethod(reader, id) ?? findShippedMethod('bob');
  if (method === undefined) throw new Error('The shipped methods are missing');
  return method;
}

/** What the chair can choose from: the methods that ship, then the own ones by name. */
export function choosableMethods(reader: Reader): readonly { readonly id: string; readonly name: string }[] {
  return [
    ...shippedMethods.map(({ id, name }) => ({ id, name })),
    ...reader.all<OwnMethodRow>(statements.ownMethods).map(({ id, name }) => ({ id, name })),
  ];
}

/**
 * Where a discussion goes on when its method changes: in the phase with the same id or the same name, else in the first.
 * @returns null when no phase has begun
 */
export function phaseAfterChange(from: Method, to: Method, current: string | null): string | null {
  if (current === null) return null;
  const name = from.phases.find(({ id }) => id === current)?.name.toLocaleLowerCase('nl');
  const kept =
    to.phases.find(({ id }) => id === current) ??
    to.phases.find((phase) => phase.name.toLocaleLowerCase('nl') === name) ??
    to.phases[0];
  return kept?.id ?? null;
}

/** The phase of before, as long as the method still has it, else its first: an own method may have been written anew since. */
export function startPhaseOf({ phases }: Method, before: string | null): string | null {
  return phases.find(({ id }) => id === before)?.id ?? phases[0]?.id ?? null;
}

function ownMethod({ id, body }: OwnMethodRow): Method | undefined {
  const reading = readMethodText(body);
  if (!reading.ok) return undefined;
  const { name, kind, spansMeetings, phases } = reading.method;
  return { id, name, kind, spansMeetings, phases };
}
