import { expect, test } from 'vitest';
import { groupsOf, keyOfRow, type DistributionRow } from './distributionGroups.ts';

const row = (values: Partial<DistributionRow>): DistributionRow => ({
  document: 'caseMinutes',
  discussionId: 'd1',
  contactId: 'c1',
  personId: null,
  number: 'M-0001',
  name: 'Tom Vermeer',
  organisation: 'Stichting Kade',
  madeOn: null,
  dueOn: null,
  state: 'notMade',
  handedOver: null,
  nameReason: '',
  ...values,
});

test('rows stand under their document, the plain page of a case apart from its minutes', () => {
  const rows = [
    row({ document: 'actionList', discussionId: null, number: null }),
    row({}),
    row({ document: 'plainSummary', contactId: null, personId: 'p1' }),
    row({ contactId: 'c2' }),
  ];
  expect(groupsOf(rows).map(({ title, rows: own }) => [title, own.length])).toEqual([
    ['Actie- en besluitenlijst', 1],
    ['Casusverslag M-0001', 2],
    ['Samenvatting in gewone taal M-0001', 1],
  ]);
  expect(new Set(rows.map(keyOfRow)).size).toBe(4);
  expect(groupsOf([])).toEqual([]);
});
