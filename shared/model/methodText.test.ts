import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMethod } from './method.ts';
import { shippedMethods } from './methods.ts';
import { lineErrorSentence, readMethodText, withEdition, writeMethodText } from './methodText.ts';

const good = `methode: Rondje Noord
soort: casus
// voor onszelf: van de heidag

# Beeld (40%)
- Wat weten we zeker?
- Wat gaat goed?
> Rondje, nog geen discussie.

# Oordeel (35,5%)
- Wat betekent dit samen?

# Besluit (24,5%)
- Wie doet wat?
`;

const errorsOf = (text: string): readonly string[] => {
  const reading = readMethodText(text);
  return reading.ok ? [] : reading.errors.map(lineErrorSentence);
};

describe('reading', () => {
  test('a method is read with its phases, questions, hint and shares', () => {
    expect(readMethodText(good)).toEqual({
      ok: true,
      method: {
        name: 'Rondje Noord',
        kind: 'case',
        spansMeetings: false,
        version: 1,
        date: '',
        phases: [
          {
            id: 'beeld',
            name: 'Beeld',
            share: 40,
            prompts: ['Wat weten we zeker?', 'Wat gaat goed?'],
            note: 'Rondje, nog geen discussie.',
          },
          { id: 'oordeel', name: 'Oordeel', share: 35.5, prompts: ['Wat betekent dit samen?'] },
          { id: 'besluit', name: 'Besluit', share: 24.5, prompts: ['Wie doet wat?'] },
        ],
      },
    });
  });

  test('line ends of any system, a byte order mark, capitals and space do not matter', () => {
    const windows = `\uFEFF${good.replaceAll('\n', '\r\n').replace('methode:', '  METHODE :')}`;
    expect(readMethodText(windows)).toEqual(readMethodText(good));
  });

  test.each([
    ['soort: casus\n\n# A (100%)\n- a', 'Regel 1: de naam ontbreekt.'],
    ['methode: A\n\n# A (100%)\n- a', 'Regel 1: de soort ontbreekt.'],
    ['methode: A\nsoort: kort\n# A (100%)\n- a', 'Regel 2: de soort moet casus, groep of triage zijn.'],
    [
      'methode: A\nsoort: casus\n\n# A (60%)\n- a\n\n# B (35%)\n- b',
      'Regel 7: de percentages tellen op tot 95, dat moet 100 zijn.',
    ],
    [
      'methode: A\nsoort: casus\n# A (99,5%)\n- a',
      'Regel 3: de percentages tellen op tot 99,5, dat moet 100 zijn.',
    ],
    ['methode: A\nsoort: casus\n# A\n- a', 'Regel 3: een fase ziet er zo uit'],
    ['methode: A\nsoort: casus\n# A (0%)\n- a\n# B (100%)\n- b', 'Regel 3: het percentage moet boven 0'],
    ['methode: A\nsoort: casus\n# A (100%)', 'Regel 3: fase “A” heeft nog geen vraag.'],
    ['methode: A\nsoort: casus\n# A (50%)\n- a\n# a (50%)\n- b', 'Regel 5: er is al een fase “a”.'],
    ['methode: A\nsoort: casus\n- te vroeg\n# A (100%)\n- a', 'Regel 3: een vraag hoort onder een fase.'],
    ['methode: A\nsoort: casus\n# A (100%)\n- a\n-', 'Regel 5: hier staat een streepje zonder vraag.'],
    ['methode: A\nsoort: casus\n# A (100%)\n- a\n> x\n> y', 'Regel 6: deze fase heeft al een aanwijzing.'],
    ['methode: A\nmethode: B\nsoort: casus\n# A (100%)\n- a', 'Regel 2: “methode” staat er twee keer.'],
    ['methode: A\nkleur: rood\nsoort: casus\n# A (100%)\n- a', 'Regel 2: “kleur” kennen we niet.'],
    ['methode: A\nsoort: casus\n# A (100%)\n- a\nversie: 2', 'Regel 5: dit hoort boven de eerste fase'],
    ['methode: A\nsoort: casus\nzomaar\n# A (100%)\n- a', 'Regel 3: deze regel begrijpen we niet.'],
    ['methode: A\nsoort: casus\nversie: twee\n# A (100%)\n- a', 'Regel 3: de versie moet een heel getal'],
    ['methode: A\nsoort: casus\ndatum: 2026-02-30\n# A (100%)\n- a', 'Regel 3: de datum moet er zo uitzien'],
    ['methode: A\nsoort: casus\nover meer overleggen: soms\n# A (100%)\n- a', 'Regel 3: schrijf ja of nee.'],
    ['methode: A\nsoort: casus', 'Regel 2: er is nog geen fase.'],
  ])('%j says: %s', (text, sentence) => {
    expect(errorsOf(text).some((said) => said.startsWith(sentence))).toBe(true);
    expect(errorsOf(text)).toHaveLength(1);
  });

  test('everything that is wrong is named at once, from top to bottom', () => {
    expect(errorsOf('soort: kort\n# A (90%)').map((said) => said.slice(0, 8))).toEqual([
      'Regel 1:',
      'Regel 1:',
      'Regel 2:',
      'Regel 2:',
    ]);
  });

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      'methode: ',
      'soort: casus',
      '# ',
      '(40%)',
      '- ',
      '> ',
      '//',
      '\n',
      ':',
      '\r',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
        const reading = readMethodText(pieces.join(''));
        if (!reading.ok) expect(reading.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('writing', () => {
  test('every method that ships can be written as text and read back, with its shares, questions and hints', () => {
    for (const method of shippedMethods) {
      const text = writeMethodText(method, { version: 3, date: '2026-11-22' });
      const reading = readMethodText(text);
      if (!reading.ok) throw new Error(reading.errors.map(lineErrorSentence).join('\n'));
      const { phases, ...top } = reading.method;
      expect(top).toEqual({
        name: method.name,
        kind: method.kind,
        spansMeetings: method.spansMeetings,
        version: 3,
        date: '2026-11-22',
      });
      expect(phases.map(({ id: _id, ...phase }) => phase)).toEqual(
        method.phases.map(({ id: _id, ...phase }) => phase),
      );
      expect(checkMethod({ ...reading.method, id: 'eigen', version: undefined, date: undefined }).ok).toBe(
        false,
      );
      const { version: _version, date: _date, ...plain } = reading.method;
      expect(checkMethod({ ...plain, id: 'eigen' })).toMatchObject({ ok: true });
    }
  });

  test('any method survives writing and reading', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    const phases = fc.uniqueArray(words, {
      minLength: 1,
      maxLength: 8,
      selector: (name) => name.toLowerCase(),
    });
    fc.assert(
      fc.property(words, phases, words, (name, names, prompt) => {
        const shareOf = (index: number): number => (index === 0 ? 100 - 10 * (names.length - 1) : 10);
        const written = writeMethodText(
          {
            name,
            kind: 'group',
            spansMeetings: true,
            phases: names.map((each, index) => ({
              id: 'x',
              name: each,
              share: shareOf(index),
              prompts: [prompt],
            })),
          },
          { version: 1, date: '' },
        );
        const reading = readMethodText(written);
        if (!reading.ok) throw new Error(`${written}${reading.errors.map(lineErrorSentence).join('\n')}`);
        expect(reading.method.name).toBe(name);
        expect(reading.method.phases.map((phase) => [phase.name, ...phase.prompts])).toEqual(
          names.map((each) => [each, prompt]),
        );
        expect(new Set(reading.method.phases.map(({ id }) => id)).size).toBe(names.length);
      }),
    );
  });

  test('a new version and date change those two lines and nothing else', () => {
    const first = withEdition(good, { version: 1, date: '2026-11-22' });
    expect(first).toContain('soort: casus\nversie: 1\ndatum: 2026-11-22\n// voor onszelf');
    const second = withEdition(first, { version: 2, date: '2026-12-01' });
    expect(second).toBe(first.replace('versie: 1', 'versie: 2').replace('2026-11-22', '2026-12-01'));
    expect(readMethodText(second)).toMatchObject({ ok: true, method: { version: 2, date: '2026-12-01' } });
  });
});
