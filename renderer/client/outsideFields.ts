import type { CallRefused } from './client.ts';

/** A refusal that no field of the form can say itself, for above the fields; null when a field says it or nothing was refused. */
export function outsideFields(refused: CallRefused | null): CallRefused | null {
  return refused === null || (refused.error.fields ?? []).length > 0 ? null : refused;
}
