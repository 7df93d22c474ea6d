import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../dates/schoolCalendar.ts';
import { completeName, parseCaptureLine } from './captureLine.ts';
import type { CaptureContext } from './capturedLine.ts';
import { slashWords } from './captureWords.ts';

const context: CaptureContext = {
  people: [
    { id: 'samira', name: 'Samira El Idrissi', organisation: 'Jongerenwerk Zuid' },
    { id: 'joost', name: 'Joost van Dam', organisation: 'politie' },
    { id: 'petra', name: 'Petra Lindeman', organisation: 'Het Baken' },
    { id: 'tom', name: 'Tom Vermeer' },
    { id: 'zoe', name: 'Zoë Çelik' },
    { id: 'jan1', name: 'Jan Smit' },
    { id: 'jan2', name: 'Jan de Wit' },
  ],
  organisations: [{ id: 'wijkteam', name: 'Wijkteam Zuid' }],
  today: '2026-11-24',
};
const parse = (line: string, extra: Partial<CaptureContext> = {}) =>
  parseCaptureLine(line, { ...context, ...extra });

describe('a capture line', () => {
  it('reads a whole action: owner, date and text', () => {
    const line = '/actie @Samira gesprek met J. en moeder over veilig thuiskomen vr 27 nov';
    const read = parse(line);
    expect(read).toMatchObject({
      kind: 'action',
      text: 'Gesprek met J. en moeder over veilig thuiskomen',
      ownerId: 'samira',
      dueDate: '2026-11-27',
      missing: [],
    });
    expect(read.understood.map(({ from, to, meaning }) => [line.slice(from, to), meaning])).toEqual([
      ['/actie', 'actie'],
      ['@Samira', 'Samira El Idrissi'],
      ['vr 27 nov', 'vrijdag 27 november 2026'],
    ]);
  });

  it.each(
    slashWords.flatMap(({ kind, short, word }) => [
      [`/${short} tekst`, kind],
      [`/${word.toUpperCase()} tekst`, kind],
    ]),
  )('%s is %s', (line, kind) => {
    expect(parse(line)).toMatchObject({ kind, text: 'tekst' });
  });

  it.each([
    ['/x tekst', 'fact', '/x tekst'],
    ['tekst /a later', 'fact', 'tekst /a later'],
    ['/aapje', 'fact', '/aapje'],
    ['/f /a bellen', 'action', 'bellen'],
    ['/a', 'action', ''],
    ['', 'fact', ''],
  ])('%j is %s with text %j', (line, kind, text) => {
    expect(parse(line)).toMatchObject({ kind, text });
  });

  it('becomes what the caller says when there is no slash word', () => {
    expect(parse('dure jas', { defaultKind: 'observation' }).kind).toBe('observation');
  });

  it.each([
    ['/a @joost bellen', 'joost', 'Bellen'],
    ['/a @Joost van Dam bellen', 'joost', 'Bellen'],
    ['/a @dam bellen', 'joost', 'Bellen'],
    ['/a @Joost van school halen', 'joost', 'Van school halen'],
    ['/a @zoe bellen', 'zoe', 'Bellen'],
    ['/a @CELIK bellen', 'zoe', 'Bellen'],
    ['/a @lind bellen', 'petra', 'Bellen'],
    ['/a @Jan de Wit bellen', 'jan2', 'Bellen'],
    ['/a bellen @tom', 'tom', 'bellen'],
    ['/a bellen @tom morgen', 'tom', 'bellen'],
    ['/a bellen morgen @tom', 'tom', 'bellen'],
    ['/a vraag @tom om het dossier', 'tom', 'vraag Tom Vermeer om het dossier'],
    ['/a @tom @petra inlichten', 'tom', 'Petra Lindeman inlichten'],
  ])('%s belongs to %s', (line, ownerId, text) => {
    expect(parse(line)).toMatchObject({ ownerId, text });
  });

  it('lets an unclear name stay text and says who it may be', () => {
    const read = parse('/a @Jan bellen morgen');
    expect(read.ownerId).toBeUndefined();
    expect(read.text).toBe('@Jan bellen');
    expect(read.ambiguous).toEqual([{ from: 3, to: 7, candidateIds: ['jan1', 'jan2'] }]);
    expect(read.missing).toEqual(['owner']);
  });

  it('lets an unknown name and a mail address stay text', () => {
    expect(parse('/a @Willem bellen').text).toBe('@Willem bellen');
    expect(parse('/a mail naar info@tom.example').text).toBe('mail naar info@tom.example');
  });

  it.each([
    ['/b @Samira loopt mee naar school', 'Loopt mee naar school'],
    ['/a @Tom ijs halen met J.', 'IJs halen met J.'],
    ["/a @Tom 's avonds bellen", "'s Avonds bellen"],
    ['/a @Tom élke week bellen', 'Élke week bellen'],
    ['/a @Tom iPad inleveren', 'iPad inleveren'],
    ['/a @Tom 3 gesprekken voeren', '3 gesprekken voeren'],
    ['/a @Tom morgen', ''],
  ])('begins with a capital once the name before it is out: %s', (line, text) => {
    expect(parse(line).text).toBe(text);
  });

  it.each([
    ['/a bellen @Tom', 'bellen'],
    ['/f @Tom ziet een dure jas', 'ziet een dure jas'],
    ['/a bellen met de school', 'bellen met de school'],
  ])('leaves the first letter as typed when no owner stood before it: %s', (line, text) => {
    expect(parse(line).text).toBe(text);
  });

  it('takes an organisation as source, but never as owner', () => {
    expect(parse('/f @wijkteam moeder is gebeld')).toMatchObject({
      sourceOrganisationId: 'wijkteam',
      text: 'moeder is gebeld',
    });
    const action = parse('/a @wijkteam belt moeder');
    expect(action.ownerId).toBeUndefined();
    expect(action).toMatchObject({ text: 'Wijkteam Zuid belt moeder', missing: ['owner', 'due'] });
  });

  it('names the source of a statement and reads no due date in it', () => {
    const read = parse('/f @Joost twee keer aangehouden op vr 27 nov');
    expect(read).toMatchObject({
      kind: 'fact',
      sourceId: 'joost',
      text: 'twee keer aangehouden op vr 27 nov',
      missing: [],
    });
    expect(read.dueDate).toBeUndefined();
  });

  it.each([
    ['/a bellen uiterlijk vr', '2026-11-27', 'bellen'],
    ['/a bellen, uiterlijk op 27-11.', '2026-11-27', 'bellen'],
    ['/a morgen moeder bellen', '2026-11-25', 'morgen moeder bellen'],
    [
      '/a gesprek van vr 27 nov voorbereiden morgen',
      '2026-11-25',
      'gesprek van vr 27 nov voorbereiden morgen',
    ],
    ['/v wie kijkt online mee? volgende week', '2026-12-04', 'wie kijkt online mee?'],
    ['/a inbreng week 50', '2026-12-11', 'inbreng'],
  ])('%s is due on %s', (line, dueDate, text) => {
    expect(parse(line)).toMatchObject({ dueDate, text });
  });

  it('knows school holidays when it has a calendar', () => {
    expect(parse('/a rooster klaar voor de kerstvakantie').dueDate).toBeUndefined();
    expect(parse('/a rooster klaar voor de kerstvakantie', { calendar: shippedCalendar() })).toMatchObject({
      dueDate: '2026-12-18',
      text: 'rooster klaar',
    });
  });

  it('lets a date that contradicts itself stay text and says so', () => {
    const read = parse('/a @tom bellen vr 26 nov');
    expect(read).toMatchObject({ text: 'Bellen vr 26 nov', missing: ['due'] });
    expect(read.conflicts[0]?.words).toContain('donderdag');
  });

  it.each([
    [
      '/b J. krijgt een maatje, omdat hij zelf wil stoppen @samira',
      'J. krijgt een maatje',
      'hij zelf wil stoppen',
      [],
    ],
    [
      '/b school houdt een plek vrij want dat helpt',
      'school houdt een plek vrij',
      'dat helpt',
      ['implementer'],
    ],
    ['/b afsluiten. Reden: doel bereikt @tom', 'afsluiten.', 'doel bereikt', []],
    ['/b opschalen', 'opschalen', undefined, ['reason', 'implementer']],
    ['/b opschalen omdat', 'opschalen omdat', undefined, ['reason', 'implementer']],
    ['/b omdat het moet', 'omdat het moet', undefined, ['reason', 'implementer']],
  ])('%s has its reason', (line, text, reason, missing) => {
    expect(parse(line)).toMatchObject({ kind: 'decision', text, missing });
    expect(parse(line).reason).toBe(reason);
  });

  it.each([
    ['/f dure jas !mondeling', 'oralOnly', 'dure jas'],
    ['!niet /f dure jas', 'doNotShare', 'dure jas'],
    ['/f dure !mondeling jas !niet', 'doNotShare', 'dure jas'],
    ['/f let op! niet doen', undefined, 'let op! niet doen'],
  ])('%s is %s', (line, shareability, text) => {
    expect(parse(line).shareability).toBe(shareability);
    expect(parse(line).text).toBe(text);
  });

  it('takes a comma after a slash word as part of it', () => {
    expect(parse('/A,')).toMatchObject({ kind: 'action', text: '' });
    expect(parse('/a, bel de school')).toMatchObject({ kind: 'action', text: 'bel de school' });
  });

  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ...'/a /b /f /v /x @ @Sam @Jan @wijkteam vr 27 nov over twee weken week 50 eind maart'.split(' '),
      ...'!mondeling !niet omdat reden: , . uiterlijk op zo @Joost van Dam'.split(' '),
    ),
  );
  const anyLine = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('never throws, and what was understood lies in the line in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, fc.string(), fc.string({ unit: 'binary' })), (line) => {
        for (const { from, to, meaning } of parse(line).understood) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(line.length);
          expect(meaning).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives its own text again when that is read as the same kind', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const first = parse(line);
        const again = parse(first.text, { defaultKind: first.kind });
        expect(again.text).toBe(first.text);
        expect(parse(line)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('completing a name', () => {
  const names = (text: string, caret = text.length) =>
    completeName(text, caret, context.people)?.candidates.map((person) => person.id);

  it('offers everyone after @ and narrows with every letter', () => {
    expect(names('/a @')).toHaveLength(context.people.length);
    expect(names('/a @j')).toEqual(['joost', 'jan1', 'jan2']);
    expect(names('/a @jan d')).toEqual(['jan2']);
    expect(names('/a @zoe')).toEqual(['zoe']);
    expect(names('/a @idr')).toEqual(['samira']);
  });

  it('puts first names before surnames', () => {
    expect(names('@d')).toEqual(['joost', 'jan2']);
    expect(names('@v')).toEqual(['joost', 'tom']);
  });

  it('says what to replace, at a caret in the middle of the line', () => {
    expect(completeName('/a @sa bellen', 6, context.people)).toMatchObject({ from: 3, to: 6 });
  });

  it('offers nothing outside an @-word', () => {
    expect(names('/a bellen')).toBeUndefined();
    expect(names('info@s')).toBeUndefined();
    expect(names('/a @xyz')).toBeUndefined();
    expect(names('/a @ sam')).toBeUndefined();
  });
});
