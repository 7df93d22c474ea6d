import * as z from 'zod';

/**
 * Inputs made from a schema: one that is valid, and the ways in which it can be wrong. Works on the JSON Schema that
 * zod writes, so that a new operation is covered the moment it stands in the contract.
 */
export interface Samples {
  readonly valid: unknown;
  readonly invalid: readonly { readonly why: string; readonly input: unknown }[];
}

interface Shape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly additionalProperties?: Shape | boolean;
}

export function samplesOf(schema: z.ZodType): Samples {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const valid = validFor(shape);
  return { valid, invalid: [...wrongWhole(), ...wrongFields(shape, valid)] };
}

function validFor(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices !== undefined) return choices[0] === undefined ? null : validFor(choices[0]);
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {})
          .filter(([key]) => shape.required?.includes(key))
          .map(([key, value]) => [key, validFor(value)]),
      );
    case 'array':
      return Array.from({ length: shape.minItems ?? 0 }, () => validFor(shape.items ?? {}));
    case 'string':
      return validText(shape);
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 1, (shape.exclusiveMinimum ?? 0) + 1, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return 'x';
  }
}

/** Texts for the formats and patterns of shared/contract/fields.ts. */
function validText(shape: Shape): string {
  if (shape.format === 'uuid') return '01890a5d-ac96-774b-bcce-b302099a8057';
  // The day on the clock of the test: not too late where a day must have been, not too early where it must come.
  if (shape.format === 'date') return '2026-11-22';
  if (shape.format === 'email') return 'iemand@voorbeeld.test';
  const candidates = ['09:30', 'abcdefgh12', 'x'.repeat(Math.max(1, shape.minLength ?? 1)), 'M-0001'];
  const { pattern } = shape;
  if (pattern === undefined) return 'x'.repeat(Math.max(1, shape.minLength ?? 1));
  const found = candidates.find((candidate) => new RegExp(pattern, 'u').test(candidate));
  if (found === undefined) throw new Error(`No sample for the pattern ${pattern}`);
  return found;
}

function wrongWhole(): Samples['invalid'] {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  let deep: unknown = 1;
  for (let level = 0; level < 100; level += 1) deep = [deep];
  return [
    { why: 'nothing at all', input: undefined },
    { why: 'null', input: null },
    { why: 'a list', input: [] },
    { why: 'a text', input: 'x' },
    { why: 'prototype key', input: JSON.parse('{"__proto__":{"admin":true}}') },
    { why: 'constructor key', input: JSON.parse('{"constructor":{"prototype":{"x":1}}}') },
    { why: 'cyclic', input: cyclic },
    { why: 'too deep', input: { deep } },
    { why: 'over a million characters', input: { large: 'x'.repeat(1_100_000) } },
    { why: 'a number that is none', input: { number: Number.NaN } },
  ];
}

function wrongFields(shape: Shape, valid: unknown): Samples['invalid'] {
  if (typeof valid !== 'object' || valid === null) return [];
  const base = valid as Readonly<Record<string, unknown>>;
  const extra = { why: 'an extra field', input: { ...base, surplusField: 1 } };
  const perField = Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const wrong = { why: `${key} of the wrong kind`, input: { ...base, [key]: wrongFor(field) } };
    if (!shape.required?.includes(key)) return [wrong];
    const { [key]: _left, ...rest } = base;
    return [wrong, { why: `${key} missing`, input: rest }];
  });
  return [extra, ...perField];
}

/** A value that fits no member of the shape. */
function wrongFor(shape: Shape): unknown {
  return JSON.stringify(shape).includes('"object"') || JSON.stringify(shape).includes('"array"')
    ? 12.5
    : { not: 'this' };
}
