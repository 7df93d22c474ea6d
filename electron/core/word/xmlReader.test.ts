import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFileError } from './wordFileError.ts';
import { readXml } from './xmlReader.ts';

/** What a visitor is told, one line each. */
function told(xml: string | Uint8Array): readonly string[] {
  const lines: string[] = [];
  readXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, {
    open: (name, namespace, attribute) =>
      lines.push(`<${name} ${namespace} ${attribute('val') ?? ''}`.trim()),
    close: (name) => lines.push(`/${name}`),
    text: (text) => lines.push(text),
  });
  return lines;
}

function outcome(xml: string): string {
  try {
    return told(xml).length === 0 ? 'nothing' : 'read';
  } catch (error) {
    if (error instanceof WordFileError) return error.reason;
    throw error;
  }
}

describe('reading XML', () => {
  it('resolves prefixes where they are declared, whatever they are called', () => {
    expect(told('<a xmlns="n"><b:c xmlns:b="m" b:val="1"/><d/></a>')).toEqual([
      '<a n',
      '<c m 1',
      '/c',
      '<d n',
      '/d',
      '/a',
    ]);
  });

  it('knows character numbers, the five entities, CDATA and line breaks of Windows', () => {
    expect(told('<?xml version="1.0"?><!-- x --><a>&#x1F600;&#65;&lt;&apos;\r\n<![CDATA[<&>]]></a>')).toEqual(
      ['<a', "😀A<'\n", '<&>', '/a'],
    );
  });

  it('does not end a tag at a ">" inside quotes', () => {
    expect(told(`<a val='x > "y"'/>`)).toEqual([`<a  x > "y"`, '/a']);
  });

  it('reads UTF-16 with its mark', () => {
    expect(told(Buffer.from('\ufeff<a>é</a>', 'utf16le'))).toEqual(['<a', 'é', '/a']);
  });

  it.each([
    ['<a><b></a></b>', 'damaged'],
    ['<a', 'damaged'],
    ['<a b=c/>', 'damaged'],
    ['<a>&</a>', 'damaged'],
    ['<a>&#0;</a>', 'damaged'],
    ['<a>&#x110000;</a>', 'damaged'],
    ['<!-- nooit klaar', 'damaged'],
    ['<a>&eigen;</a>', 'entities'],
    ['<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>', 'entities'],
    ['<a>'.repeat(401), 'tooDeep'],
  ])('refuses %s as %s', (xml, reason) => {
    expect(outcome(xml)).toBe(reason);
  });

  it('ends within the limits on tags made to be slow', () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}="${index}"`).join('');
    expect(outcome(`<a${attributes}/>`)).toBe('read');
    expect(outcome(`<a b="${'x'.repeat(1_500_000)}"/>`)).toBe('read');
    expect(outcome(`<a${' '.repeat(1_500_000)}!>`)).toBe('damaged');
    expect(outcome(`<a b="${'x'.repeat(2_200_000)}"/>`)).toBe('tooLarge');
    const prefixes = Array.from({ length: 400 }, (_, index) => ` xmlns:p${index}="n"`).join('');
    expect(outcome(`<a${prefixes}/>`)).toBe('tooDeep');
  });

  it('fails in no other way, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '="',
      '"',
      "'",
      '&',
      ';',
      '#',
      '<!',
      '<?',
      ']]>',
      '-->',
      'xmlns:',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        expect(typeof outcome(parts.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
