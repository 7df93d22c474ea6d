import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnerForms } from '../../../shared/model/partnerForms.ts';
import { partnerFormsText as words } from '../../../shared/text/nl/partnerForms.ts';
import { fillControls, withDocument } from '../../../tests/support/wordForms.ts';
import { readWordForm, wordFormBytes } from '../word/wordForm.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { plain } from '../word/formReading.ts';
import { formAnswers } from './formAnswers.ts';
import { formRows } from './formRows.ts';

const keys = partnerForms.intake.map(({ key }) => key);
const blank = wordFormBytes(
  {
    title: words.titles.intake,
    organisation: words.organisationFallback,
    confidentiality: words.confidential,
    versionLabel: words.version,
    language: 'nl-NL',
    kind: 'letter',
    blocks: [],
  },
  words.columns,
  formRows('intake', 'aanmelding'),
);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rowOf = (key: string): RegExp =>
  new RegExp(`<w:tr>(?:(?!</w:tr>).)*casustafel:${key}"(?:(?!</w:tr>).)*</w:tr>`, 'u');
/** Words as somebody types them: they hold a letter and are told apart from each other by a number. */
const typed = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'abc&<>"é’ 1.'.split('')), maxLength: 40 }), fc.nat(9999))
  .map(([text, number]) => `w${number} ${text.trim()} w`);
const somewhere = fc.oneof(
  fc.record({ how: fc.constant('answer' as const), key: fc.constantFrom(...keys), text: typed }),
  fc.record({ how: fc.constant('removed' as const), key: fc.constantFrom(...keys), text: typed }),
  fc.record({ how: fc.constant('doubled' as const), key: fc.constantFrom(...keys), text: typed }),
  fc.record({ how: fc.constant('ownRow' as const), key: fc.constantFrom(...keys), text: typed }),
  fc.record({ how: fc.constant('besideControl' as const), key: fc.constantFrom(...keys), text: typed }),
  fc.record({ how: fc.constant('inQuestion' as const), key: fc.constantFrom(...keys), text: typed }),
  fc.record({ how: fc.constant('paragraph' as const), key: fc.constantFrom(...keys), text: typed }),
);
type Typed = typeof somewhere extends fc.Arbitrary<infer Value> ? Value : never;

/** What somebody did to the file; null when there was nothing left to do it to. */
function apply(bytes: Uint8Array, { how, key, text }: Typed): Uint8Array | null {
  let done = true;
  const changed = withDocument(bytes, (xml) => {
    const row = rowOf(key).exec(xml)?.[0];
    const run = `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
    const cell = `<w:tc><w:p>${run}</w:p></w:tc>`;
    if (how === 'paragraph') return xml.replace('<w:sectPr>', () => `<w:p>${run}</w:p><w:sectPr>`);
    if (row === undefined) {
      done = false;
      return xml;
    }
    if (how === 'removed') return xml.replace(row, '');
    if (how === 'answer') return xml;
    if (how === 'doubled') {
      const other = row.replace(/<w:sdt>.*<\/w:sdt>/u, () => run);
      return xml.replace(row, () => row + other);
    }
    if (how === 'ownRow') return xml.replace(row, () => `${row}<w:tr>${cell.repeat(1)}</w:tr>`);
    if (how === 'besideControl')
      return xml.replace(row, () => row.replace('</w:sdt></w:p>', () => `</w:sdt>${run}</w:p>`));
    return xml.replace(row, () =>
      row.replace(escape(words.labels[key] ?? ''), (label) => `${label} ${escape(text)}`),
    );
  });
  if (!done) return null;
  return how === 'answer' ? fillControls(changed, { [key]: text }) : changed;
}

test('whatever is typed wherever in a form is shown, and a question that is gone is named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(somewhere, { selector: ({ key }) => key, maxLength: 7 }), (steps) => {
      let bytes = blank;
      const done = steps.filter((step) => {
        const next = apply(bytes, step);
        if (next !== null) bytes = next;
        return next !== null;
      });
      const read = formAnswers(readWordForm(bytes), new Set([words.titles.intake].map(plain)));
      const shown = [
        ...(read?.fields.flatMap(({ values }) => values) ?? []),
        ...(read?.unknown.map(({ text }) => text) ?? []),
      ].map(plain);
      for (const { how, key, text } of done) {
        const field = read?.fields.find((one) => one.key === key);
        if (how === 'removed') expect(field?.state, key).toBe('missing');
        else
          expect(
            shown.some((one) => one.includes(plain(text))),
            `${how} ${key}: ${text} in ${JSON.stringify(shown)}`,
          ).toBe(true);
        if (how === 'answer')
          expect([field?.state, field?.values.map(plain)]).toEqual(['filled', [plain(text)]]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a form with any byte changed or any end cut off is read or refused, and fails in no other way', () => {
  const outcome = (bytes: Uint8Array): void => {
    try {
      formAnswers(readWordForm(bytes), new Set());
    } catch (error) {
      expect(error).toBeInstanceOf(WordFileError);
    }
  };
  fc.assert(
    fc.property(fc.nat(blank.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
      const changed = blank.slice();
      changed[at] = value;
      outcome(changed);
      outcome(blank.slice(0, at));
    }),
    { numRuns: 120 },
  );
});
