import * as z from 'zod';
import { changed, date, id, line, nothing, optionalLine, text, version } from './fields.ts';
import { command, query } from './operation.ts';

const cardKind = z.enum(['reverseTest', 'balance', 'argument', 'challenger', 'ownStrength']);
/** Answer by the id of the field of the card. */
const answers = z.record(z.string().min(1).max(40), z.string().max(20_000));

const card = z.strictObject({
  id,
  version,
  kind: cardKind,
  answers,
  filledOn: date,
  writtenBy: z.string(),
  /** Only on purpose: a card stands in the minutes when a person said so. */
  inMinutes: z.boolean(),
});

const helpFields = {
  /** One line each. */
  hints: text,
  signs: text,
  involve: text,
  source: optionalLine,
};

export const themeHelp = z.strictObject({
  theme: z.string(),
  label: z.string(),
  group: z.string(),
  ...helpFields,
  datedOn: date,
  /** Text of the organisation itself; null = as it was shipped. */
  version: version.nullable(),
  /** Nobody in the field has confirmed this text yet. */
  toVerify: z.boolean(),
});

/** Thinking along: help on themes (D20) and reflection cards (D24). Nothing here claims an effect. */
export const guidanceContract = {
  'guidance.themes': query({
    input: nothing,
    output: z.strictObject({ themes: z.array(themeHelp) }),
    entities: ['themeHelp'],
  }),
  'guidance.theme': query({
    input: z.strictObject({ theme: line }),
    /** Null: no help for this theme (somebody typed own words). */
    output: themeHelp.nullable(),
    entities: ['themeHelp'],
  }),
  /** The organisation's own text; dated today unless it says from which day its source is. */
  'guidance.saveTheme': command({
    input: z.strictObject({
      theme: line,
      version: version.nullable(),
      ...helpFields,
      datedOn: date.optional(),
    }),
    output: changed,
    entities: ['themeHelp'],
  }),
  /** Back to the shipped text. */
  'guidance.resetTheme': command({
    input: z.strictObject({ theme: line, version }),
    output: nothing,
    entities: ['themeHelp'],
  }),
  'guidance.cards': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ cards: z.array(card) }),
    entities: ['reflectionCard', 'case'],
    auditedBy: 'caseId',
  }),
  'guidance.saveCard': command({
    input: z.strictObject({
      caseId: id,
      /** Null: a new card. */
      card: z.strictObject({ id, version }).nullable(),
      discussionId: id.nullable(),
      kind: cardKind,
      answers,
      inMinutes: z.boolean(),
    }),
    output: changed,
    entities: ['reflectionCard'],
  }),
  'guidance.removeCard': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['reflectionCard'],
  }),
} as const;
