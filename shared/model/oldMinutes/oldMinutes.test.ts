import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOldMinutes, readOldText } from './oldMinutes.ts';
import type { OldBlock } from './oldProposal.ts';
import { sectionOf } from './oldWords.ts';

const today = '2026-11-22';
const short = (text: string) =>
  readOldText(text, today).proposals.map(({ kind, text: words, owner, due, dueWords }) =>
    [kind, words, owner, due ?? dueWords].filter((part) => part !== '').join(' | '),
  );

describe('lines', () => {
  test.each([
    ['Actie: bel de school (Jan, 12 dec)', 'action | bel de school | Jan | 2026-12-12'],
    [
      '- Actie 3: bel de school (Jan de Wit, vóór 12 december)',
      'action | bel de school | Jan de Wit | 2026-12-12',
    ],
    ['AP 12 – bel de school', 'action | bel de school'],
    ['Actie Jan: bel de school', 'action | bel de school | Jan'],
    ['Actiepunt voor Wijkteam Zuid: bel moeder', 'action | bel moeder | Wijkteam Zuid'],
    ['→ Samira: gesprek plannen, z.s.m.', 'action | gesprek plannen, z.s.m. | Samira'],
    ['[ ] verslag sturen (Noor)', 'action | verslag sturen | Noor'],
    ['Actie: verslag sturen – Noor – z.s.m.', 'action | verslag sturen | Noor | z.s.m.'],
    ['Actie: verslag sturen | Noor | 3-1-2027', 'action | verslag sturen | Noor | 2027-01-03'],
    [
      'Actie: Jan belt uiterlijk 12 december met school',
      'action | Jan belt uiterlijk 12 december met school | 2026-12-12',
    ],
    ['Actie: stuur het formulier (zie bijlage)', 'action | stuur het formulier (zie bijlage)'],
    ['Actie: bel Ali (Jan en Samira)', 'action | bel Ali | Jan en Samira'],
    [
      'Besluit: school blijft plek bieden (Noor, 1 maart)',
      'decision | school blijft plek bieden | Noor | 2027-03-01',
    ],
    [
      'Besluit: plek blijft (Noor, 1 maart), omdat het goed gaat',
      'decision | plek blijft | Noor | 2027-03-01',
    ],
    ['Besloten wordt: eerst praten met moeder', 'decision | eerst praten met moeder'],
    ['1. Opening', 'agendaItem | Opening'],
    ['2 Stand van zaken (10 min)', 'agendaItem | Stand van zaken'],
  ])('%s', (line, expected) => {
    expect(short(line)).toEqual([expected]);
  });

  test.each([
    'Jan opent het overleg om 9.00 uur.',
    '12 december is de volgende keer',
    '[x] Verslag gestuurd (Noor)',
    'Aanwezig: Jan, Samira',
    'De actie van school was goed.',
    '1. Dit is een gewone zin die eindigt met een punt.',
  ])('%s is no proposal and is not lost', (line) => {
    expect(readOldText(line, today)).toMatchObject({ proposals: [], rest: [line.replace(/:$/u, '')] });
  });

  test('a decision keeps its reason apart, an agenda item its minutes', () => {
    expect(readOldText('Besluit: we wachten, omdat moeder morgen belt', today).proposals[0]).toMatchObject({
      text: 'we wachten',
      reason: 'moeder morgen belt',
    });
    expect(readOldText('4. Casus M-0387 (15 min)', today).proposals[0]).toMatchObject({
      kind: 'agendaItem',
      minutes: 15,
      caseNumber: 'M-0387',
    });
  });
});

test('a list under its heading is read, and sentences around it are not', () => {
  const text = `Verslag overleg 3 november 2026
1. Terugblik
Agenda
- Opening
- Casus M-0012 (20 min)
Besluiten:
Wij besloten het volgende.
- school houdt plek vrij
Openstaande acties
1) Jan: bel moeder, 12 nov
2) Formulier sturen (Noor)`;
  expect(short(text)).toEqual([
    'agendaItem | Terugblik',
    'agendaItem | Opening',
    'agendaItem | Casus M-0012',
    'decision | school houdt plek vrij',
    'action | bel moeder, 12 nov | Jan | 2026-11-12',
    'action | Formulier sturen | Noor',
  ]);
  expect(readOldText(text, today)).toMatchObject({
    writtenOn: '2026-11-03',
    rest: ['Verslag overleg 3 november 2026', 'Wij besloten het volgende.'],
  });
});

describe('tables', () => {
  test('the head says what a column is; what is done is left out, and named in the rest', () => {
    const block: OldBlock = {
      kind: 'table',
      rows: [
        ['Nr', 'Actie', 'Wie', 'Wanneer', 'Status'],
        ['1', 'Bel school', 'Jan', 'di 24 nov', 'open'],
        ['2', 'Plan gesprek\nmet moeder', 'Samira', 'z.s.m.', ''],
        ['3', 'Stuur brief', 'Noor', '1 nov 2026', 'Gereed'],
        ['', '', '', '', ''],
      ],
    };
    const read = readOldMinutes([block], today);
    expect(read.proposals).toMatchObject([
      { kind: 'action', text: 'Bel school', owner: 'Jan', due: '2026-11-24', dueWords: '' },
      { kind: 'action', text: 'Plan gesprek\nmet moeder', owner: 'Samira', due: null, dueWords: 'z.s.m.' },
    ]);
    expect(read.rest).toEqual(['3 · Stuur brief · Noor · 1 nov 2026 · Gereed']);
  });

  test('our own list of actions and decisions comes back with its case', () => {
    const read = readOldMinutes(
      [
        { kind: 'heading', level: 1, text: 'Besluiten' },
        {
          kind: 'table',
          rows: [
            ['Casus', 'Besluit', 'Uitvoering', 'Evaluatie'],
            ['M-0387', 'Jongerenwerk blijft', 'Noor Voorbeeld', '1 maart 2027'],
          ],
        },
        { kind: 'heading', level: 1, text: 'Acties' },
        {
          kind: 'table',
          rows: [
            ['Casus', 'Wat', 'Wie', 'Wanneer', 'Status'],
            ['M-0387', 'Bel moeder', 'Jan Proef', '3 dec', 'open'],
            ['M-0388', 'Bel vader', 'Jan Proef', '3 dec', 'gedaan'],
          ],
        },
      ],
      today,
    );
    expect(read.proposals).toMatchObject([
      {
        kind: 'decision',
        text: 'Jongerenwerk blijft',
        owner: 'Noor Voorbeeld',
        due: '2027-03-01',
        caseNumber: 'M-0387',
      },
      { kind: 'action', text: 'Bel moeder', owner: 'Jan Proef', due: '2026-12-03', caseNumber: 'M-0387' },
    ]);
  });

  test('a row may hold a decision and an action, an agenda its minutes, and a layout table lines of its own', () => {
    const both = readOldText('Besluit\tActie\tWie\nWe wachten\tBel Ali\tJan', today).proposals;
    expect(both.map(({ kind, text, owner }) => [kind, text, owner])).toEqual([
      ['decision', 'We wachten', 'Jan'],
      ['action', 'Bel Ali', 'Jan'],
    ]);
    expect(
      readOldText('Tijd\tOnderwerp\tMinuten\n9:00\tOpening\t5\n9:05\tRondvraag\t10', today).proposals,
    ).toMatchObject([
      { kind: 'agendaItem', text: 'Opening', minutes: 5 },
      { kind: 'agendaItem', text: 'Rondvraag', minutes: 10 },
    ]);
    const layout = readOldMinutes(
      [{ kind: 'table', rows: [['Punt 1\nActie: bel Ali', 'gesproken']] }],
      today,
    );
    expect(layout.proposals.map(({ text }) => text)).toEqual(['bel Ali']);
    expect(layout.rest).toEqual(['Punt 1', 'gesproken']);
    expect(short('Acties\nbel Ali\tJan\t12 dec')).toEqual(['action | bel Ali | Jan | 2026-12-12']);
  });
});

test('headings are agenda items, the title of the file is not, and a case above a list is its case', () => {
  const read = readOldMinutes(
    [
      { kind: 'heading', level: 1, text: 'Verslag ZAT' },
      { kind: 'heading', level: 2, text: '1. Opening' },
      { kind: 'paragraph', text: 'Iedereen is er.', isListItem: false },
      { kind: 'heading', level: 2, text: 'Casus M-0042' },
      { kind: 'paragraph', text: 'Actie: bel moeder', isListItem: false },
      { kind: 'heading', level: 2, text: 'Rondvraag' },
      { kind: 'paragraph', text: 'Actie: koffie regelen', isListItem: true },
    ],
    today,
  );
  expect(read.proposals.map(({ kind, text, caseNumber }) => [kind, text, caseNumber])).toEqual([
    ['agendaItem', 'Opening', ''],
    ['agendaItem', 'Casus M-0042', 'M-0042'],
    ['action', 'bel moeder', 'M-0042'],
    ['agendaItem', 'Rondvraag', ''],
    ['action', 'koffie regelen', ''],
  ]);
  const ofOneCase = readOldText('Casusverslag M-0042\nAanleiding en vraag:\nActies:\n- bel moeder', today);
  expect(ofOneCase.proposals.map(({ kind }) => kind)).toEqual(['action']);
});

test('whatever is read: never a crash, never an empty proposal, and every word is in a proposal or in the rest', () => {
  const word = fc.constantFrom(
    'Actie:',
    'Besluit:',
    '- ',
    '1. ',
    'Jan',
    '(Jan, 12 dec)',
    '12 dec',
    '[ ]',
    '\t',
    '\n',
    '→',
    'Wie',
    'Acties',
    'bel',
    'school',
    '(',
    ')',
    ':',
    '–',
    ' ',
    'M-0042',
    '10 min',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const { proposals, rest } = readOldText(text, today);
      for (const proposal of proposals) {
        expect(proposal.text.trim()).not.toBe('');
        if (proposal.due !== null) expect(proposal.due).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
      const shown = `${proposals.map(({ from }) => from).join(' ')} ${rest.join(' ')}`.replaceAll(
        /[\s·:]+/gu,
        ' ',
      );
      for (const line of text.split(/[\n\t\r]/u)) {
        const plain = line.replaceAll(/[\s·:]+/gu, ' ').trim();
        // The head of a table is read, not kept.
        if (plain !== '' && !text.includes('\t') && sectionOf(line.trim().replace(/:$/u, '')) === 'none')
          expect(shown, text).toContain(plain);
      }
    }),
    { numRuns: 400 },
  );
});
