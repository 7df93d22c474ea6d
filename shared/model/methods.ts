import bob from '../../resources/methods/bob.json' with { type: 'json' };
import boboc from '../../resources/methods/boboc.json' with { type: 'json' };
import checkpointRows from '../../resources/methods/checkpoints.json' with { type: 'json' };
import incident from '../../resources/methods/incident.json' with { type: 'json' };
import njiMdo from '../../resources/methods/njiMdo.json' with { type: 'json' };
import sevenSteps from '../../resources/methods/sevenSteps.json' with { type: 'json' };
import signsOfSafety from '../../resources/methods/signsOfSafety.json' with { type: 'json' };
import start1g1p from '../../resources/methods/start1g1p.json' with { type: 'json' };
import weighing from '../../resources/methods/weighing.json' with { type: 'json' };
import { checkMethod, type Method } from './method.ts';

/** The methods that the app ships; organisations add their own beside them. */
export const shippedMethods: readonly Method[] = [
  bob,
  njiMdo,
  signsOfSafety,
  start1g1p,
  incident,
  boboc,
  sevenSteps,
  weighing,
].map((value: unknown) => {
  const check = checkMethod(value);
  if (!check.ok) throw new Error(check.errors.map((error) => `${error.path}: ${error.words}`).join('\n'));
  return check.method;
});

/** A shipped method; undefined for an own method of the organisation. */
export function findShippedMethod(id: string): Method | undefined {
  return shippedMethods.find((method) => method.id === id);
}

/** Points that every case method shares; they have no clock of their own. */
export const checkpoints: Readonly<Record<'start' | 'beforeJudgement' | 'end', readonly string[]>> =
  checkpointRows;
