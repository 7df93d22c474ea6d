import { expect, test } from 'vitest';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import { bulletList, heading, paragraph, strong, table } from './buildDocument.ts';
import { explainAbbreviations, looksAbbreviated } from './abbreviations.ts';
import type { Block, DocumentModel } from './documentModel.ts';
import { documentText } from './documentText.ts';
import { settleDocument } from './settleDocument.ts';

const known = [
  { term: 'OM', meaning: 'Openbaar Ministerie: beslist of iemand voor de rechter komt.' },
  { term: 'RvdK', meaning: 'Raad voor de Kinderbescherming: onderzoekt.' },
  { term: '3RO', meaning: 'Drie reclasseringsorganisaties: samen.' },
  { term: 'GGD', meaning: 'Gemeentelijke gezondheidsdienst.' },
];

function documentOf(...blocks: readonly Block[]): DocumentModel {
  return settleDocument({ ...caseMinutesSample, title: 'Verslag', blocks });
}

const sample = documentOf(
  heading(1, 'Wat het OM zei'),
  paragraph([strong('Kern: '), 'het OM, de RvdK en het OM weer. Het gaat om school.'], 'lead'),
  paragraph('3RO is oké', 'quote'),
  bulletList(['RvdK’s advies', 'OMA belt']),
  table(
    [
      { header: 'Wie', widthPercent: 50 },
      { header: 'Wat', widthPercent: 50 },
    ],
    [['RvdK', 'onderzoek']],
  ),
);

test('the first use in running text gets its words, once; capitals and whole words count', () => {
  const text = documentText(explainAbbreviations(sample, 'firstUse', known));
  expect(text).toContain(
    'het OM (Openbaar Ministerie), de RvdK (Raad voor de Kinderbescherming) en het OM weer. Het gaat om school.',
  );
  expect(text.match(/Openbaar Ministerie\)/gu)).toHaveLength(1);
  expect(text).toContain('RvdK’s advies\nOMA belt');
});

test('words of a person are not touched: what stands only there is explained at the end', () => {
  const text = documentText(explainAbbreviations(sample, 'firstUse', known));
  expect(text).toContain('3RO is oké\n');
  expect(text).toContain('3RO\tDrie reclasseringsorganisaties: samen.');
  expect(text).not.toContain('OM\tOpenbaar');
});

test('the list at the end has the terms that are used, and no others', () => {
  const explained = explainAbbreviations(sample, 'appendix', known);
  const text = documentText(explained);
  expect(text).toContain(documentText(sample));
  expect(
    text
      .split('Afkorting\tBetekenis\n')[1]
      ?.split('\n')
      .map((line) => line.split('\t')[0]),
  ).toEqual(['3RO', 'OM', 'RvdK']);
});

test('twice is the same as once, off is nothing, and no term gives no list', () => {
  for (const mode of ['firstUse', 'appendix'] as const) {
    const once = settleDocument(explainAbbreviations(sample, mode, known));
    expect(settleDocument(explainAbbreviations(once, mode, known))).toEqual(once);
  }
  expect(explainAbbreviations(sample, 'off', known)).toBe(sample);
  const plain = documentOf(paragraph('Niets korts.'));
  expect(explainAbbreviations(plain, 'appendix', known)).toEqual(plain);
});

test.each([
  ['RvdK', true],
  ['3RO', true],
  ['JIT', true],
  ['O&O', true],
  ['Halt', false],
  ['een heel lang begrip', false],
])('%s is an abbreviation of an organisation itself: %s', (term, expected) => {
  expect(looksAbbreviated(term)).toBe(expected);
});
