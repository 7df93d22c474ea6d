import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWordText } from './readWordText.ts';
import { WordFileError } from './wordFileError.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = path.join(process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(root, '../shared/data'), 'docx');
const present = existsSync(folder);
const suite = 'files that other programs made';

describe.skipIf(!present)(present ? suite : `${suite} - not run: they are not on this machine`, () => {
  const read = (name: string): ReturnType<typeof readWordText> =>
    readWordText(readFileSync(path.join(folder, name)));

  it('knows headings in a file from a Dutch Word, whose ids are Dutch', () => {
    const text = read('nl-word-dutch-style-ids.docx');
    expect(text.headings.map((heading) => heading.level)).toContain(2);
    expect(text.headings.at(-1)?.text).not.toBe('');
    expect(text.language).toBe('nl-BE');
  });

  it('reads the headers of odd and even pages', () => {
    expect(read('en-odd-even-headers.docx').headerText.split('\n')).toEqual([
      'Odd page header.',
      'Even page header.',
    ]);
  });

  it('reads tables inside nested content controls', () => {
    expect(read('en-sdt-nested-glossary.docx').tables[0]?.[0]).toEqual(['name', 'phone', 'website']);
  });

  it('refuses a file with macros', () => {
    expect(() => read('en-macro-enabled.docm')).toThrow(WordFileError);
  });

  it('reads or refuses each of them, and fails in no other way', () => {
    const outcomes = readdirSync(folder).map((name) => {
      try {
        return typeof read(name).title;
      } catch (error) {
        return error instanceof WordFileError ? error.reason : `${name}: ${String(error)}`;
      }
    });
    expect(new Set(outcomes)).toEqual(new Set(['string', 'macros']));
  });
});
