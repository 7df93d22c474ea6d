import { modelText } from '../text/nl/model.ts';

export const methodKinds = ['case', 'group', 'triage'] as const;
export type MethodKind = (typeof methodKinds)[number];

/** One step of a method. `share` is the percentage of the minutes of the case. */
export type MethodPhase = Readonly<{
  id: string;
  name: string;
  share: number;
  prompts: readonly string[];
  note?: string;
}>;

/** A way to discuss a case, as data: organisations write their own. */
export type Method = Readonly<{
  id: string;
  name: string;
  kind: MethodKind;
  /** True when the steps are spread over meetings: then only the current step gets time. */
  spansMeetings: boolean;
  phases: readonly MethodPhase[];
}>;

/** One thing that is wrong; `path` names the place (`phases[1].share`), `words` say it in Dutch. */
export type MethodError = Readonly<{ path: string; words: string }>;

export type MethodCheck =
  | Readonly<{ ok: true; method: Method }>
  | Readonly<{ ok: false; errors: readonly MethodError[] }>;

const idPattern = /^[a-z][A-Za-z0-9-]{0,39}$/u;

/** Checks a method that was read from a file. Never throws; names everything that is wrong, not only the first. */
export function checkMethod(value: unknown): MethodCheck {
  const errors: MethodError[] = [];
  const text = modelText.method;
  const report = (path: string, words: string) => void errors.push({ path, words });
  if (!isRecord(value)) return { ok: false, errors: [{ path: '', words: text.noObject }] };
  const id = readId(value['id'], 'id', report);
  const name = readText(value['name'], 'name', report);
  const kind = methodKinds.find((known) => known === value['kind']);
  if (kind === undefined) report('kind', text.unknownKind(methodKinds.join(', ')));
  const spansMeetings = value['spansMeetings'];
  if (typeof spansMeetings !== 'boolean') report('spansMeetings', text.noBoolean);
  const phases = readPhases(value['phases'], report);
  for (const key of unknownKeys(value, ['id', 'name', 'kind', 'spansMeetings', 'phases'])) {
    report(key, text.unknownField(key));
  }
  if (errors.length > 0 || kind === undefined || typeof spansMeetings !== 'boolean')
    return { ok: false, errors };
  return { ok: true, method: { id, name, kind, spansMeetings, phases } };
}

type Report = (path: string, words: string) => void;

function readPhases(value: unknown, report: Report): readonly MethodPhase[] {
  const text = modelText.method;
  if (!Array.isArray(value) || value.length === 0) {
    report('phases', text.noPhases);
    return [];
  }
  const phases = value.map((phase: unknown, index) => readPhase(phase, `phases[${index}]`, report));
  const sum = phases.reduce((total, phase) => total + phase.share, 0);
  if (Number.isFinite(sum) && Math.abs(sum - 100) > 0.001) report('phases', text.sharesSum(sum));
  for (const [index, phase] of phases.entries()) {
    if (phases.findIndex((other) => other.id === phase.id) < index)
      report(`phases[${index}].id`, text.double(phase.id));
  }
  return phases;
}

function readPhase(value: unknown, path: string, report: Report): MethodPhase {
  const text = modelText.method;
  if (!isRecord(value)) {
    report(path, text.noObject);
    return { id: path, name: '', share: Number.NaN, prompts: [] };
  }
  const share = value['share'];
  const validShare = typeof share === 'number' && share > 0 && share <= 100 ? share : Number.NaN;
  if (Number.isNaN(validShare)) report(`${path}.share`, text.noShare);
  const prompts: unknown = value['prompts'];
  const validPrompts = Array.isArray(prompts)
    ? prompts.filter((prompt): prompt is string => typeof prompt === 'string' && prompt.trim() !== '')
    : [];
  if (!Array.isArray(prompts) || validPrompts.length !== prompts.length || prompts.length === 0) {
    report(`${path}.prompts`, text.noPrompts);
  }
  for (const key of unknownKeys(value, ['id', 'name', 'share', 'prompts', 'note'])) {
    report(`${path}.${key}`, text.unknownField(key));
  }
  const base = {
    id: readId(value['id'], `${path}.id`, report),
    name: readText(value['name'], `${path}.name`, report),
    share: validShare,
    prompts: validPrompts,
  };
  return value['note'] === undefined
    ? base
    : { ...base, note: readText(value['note'], `${path}.note`, report) };
}

function readId(value: unknown, path: string, report: Report): string {
  if (typeof value === 'string' && idPattern.test(value)) return value;
  report(path, modelText.method.noId);
  return path;
}

function readText(value: unknown, path: string, report: Report): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  report(path, modelText.method.noText);
  return '';
}

function unknownKeys(value: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Object.keys(value).filter((key) => !known.includes(key));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
