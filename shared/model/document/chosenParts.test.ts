import { expect, test } from 'vitest';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import { heading, headingId, keyValues, paragraph, table } from './buildDocument.ts';
import { partsOfDocument, withoutParts } from './chosenParts.ts';
import type { DocumentModel } from './documentModel.ts';
import { documentText } from './documentText.ts';
import { settleDocument } from './settleDocument.ts';

const columns = ['Wat', 'Wie', 'Wanneer'].map((header) => ({ header, widthPercent: 33 }));
const document: DocumentModel = settleDocument({
  ...caseMinutesSample,
  recipient: 'Tom Vermeer',
  fields: { 'overleg.notulist': 'Noura', 'overleg.datum': 'dinsdag' },
  blocks: [
    keyValues([
      ['Casusnummer', 'M-0437'],
      ['Notulist', 'Noura'],
    ]),
    heading(1, 'Grondslag', headingId('legalBasis')),
    paragraph('Jeugdwet'),
    heading(1, 'Doelen', headingId('goals')),
    heading(2, 'Kort'),
    paragraph('Naar school'),
    heading(1, 'Acties', headingId('actions')),
    table(columns, [['Bellen', 'Tom', 'morgen']]),
    heading(1, 'Alleen voor jou', headingId('own')),
    paragraph('Eigen regel'),
  ],
});

test('a part that is left out goes with everything under it, and the reader is told', () => {
  const text = documentText(withoutParts(document, new Set(['goals'])));
  expect(text).not.toMatch(/Kort|Naar school/u);
  expect(text).toContain('Weggelaten: Doelen.');
  expect(text).toContain('Bellen\tTom\tmorgen');
});

test('a column and a line can be left out by themselves, also as single values of a house style', () => {
  const chosen = withoutParts(document, new Set(['actions.Wanneer', 'top.Notulist']));
  const text = documentText(chosen);
  expect(text).toContain('Wat\tWie\nBellen\tTom');
  expect(text).not.toMatch(/morgen|Noura/u);
  expect(text).toContain('Weggelaten: Notulist, Wanneer.');
  expect(chosen.fields).toEqual({ 'overleg.datum': 'dinsdag' });
});

test('basis, recipient, confidentiality, case number and what is only for one person stay, whatever is asked', () => {
  const asked = new Set(['top', 'legalBasis', 'own', 'adoption', 'top.Casusnummer', 'actions.Wat']);
  expect(withoutParts(document, asked)).toEqual(document);
  const whole = documentText(withoutParts(document, new Set([...asked, 'goals', 'actions'])));
  for (const kept of ['Tom Vermeer', document.confidentiality, 'Jeugdwet', 'M-0437', 'Eigen regel']) {
    expect(whole).toContain(kept);
  }
});

test('what can be chosen says what is fixed and what was left out', () => {
  const parts = partsOfDocument(document, new Set(['goals', 'legalBasis', 'actions.Wie']));
  expect(parts.map(({ id, isFixed, isLeftOut }) => [id, isFixed, isLeftOut])).toEqual([
    ['top', true, false],
    ['legalBasis', true, false],
    ['goals', false, true],
    ['actions', false, false],
    ['own', true, false],
  ]);
  const actions = parts.find(({ id }) => id === 'actions');
  expect(actions?.fields.map(({ id, isFixed, isLeftOut }) => [id, isFixed, isLeftOut])).toEqual([
    ['actions.Wat', true, false],
    ['actions.Wie', false, true],
    ['actions.Wanneer', false, false],
  ]);
});

test('leaving out twice is the same as once, and everything left out leaves what is fixed', () => {
  const every = new Set(
    partsOfDocument(document, new Set()).flatMap((part) => [part.id, ...part.fields.map(({ id }) => id)]),
  );
  const once = withoutParts(document, every);
  expect(withoutParts(once, every)).toEqual(once);
  expect(once.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
    'Grondslag',
    'Alleen voor jou',
  ]);
});
