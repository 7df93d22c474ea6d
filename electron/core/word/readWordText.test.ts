import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bulletList,
  emphasis,
  heading,
  keyValues,
  paragraph,
  strong,
  table,
} from '../../../shared/model/document/buildDocument.ts';
import { cleanLine, cleanText } from '../../../shared/model/document/cleanText.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import { largeSample } from '../../../tests/fixtures/word/largeSample.ts';
import { readWordText } from './readWordText.ts';
import { WordFileError } from './wordFileError.ts';
import type { WordFileRefusal } from './wordFileError.ts';
import { wordDocumentBytes } from './writeWordDocument.ts';
import { writeZip } from './zipWriter.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A minimal file as another program could have made it. */
function file(
  body: string,
  options: { styles?: string; contentType?: string; more?: readonly string[] } = {},
): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return writeZip([
    {
      path: '[Content_Types].xml',
      content: `<Types><Override PartName="/d.xml" ContentType="${options.contentType ?? MAIN}"/></Types>`,
    },
    {
      path: '_rels/.rels',
      content: `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="/x/d.xml"/></Relationships>`,
    },
    {
      path: 'x/d.xml',
      content:
        body.startsWith('<?') || body.startsWith('<!')
          ? body
          : `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    {
      path: 'x/_rels/d.xml.rels',
      content: `<Relationships><Relationship Id="s" Type="${office}/styles" Target="./s.xml"/></Relationships>`,
    },
    ...(options.styles === undefined
      ? []
      : [{ path: 'x/s.xml', content: `<w:styles ${W}>${options.styles}</w:styles>` }]),
    ...(options.more ?? []).map((path) => ({ path, content: 'x' })),
  ]);
}

function refusal(bytes: Uint8Array): WordFileRefusal | 'read' {
  try {
    readWordText(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof WordFileError) return error.reason;
    throw error;
  }
}

function model(blocks: DocumentModel['blocks'], title = 'Proef'): DocumentModel {
  return { ...caseMinutesSample, title, blocks };
}

describe('reading back what was written', () => {
  it('gives title, language, header, footer and headings of the minutes, and no author', () => {
    const text = readWordText(wordDocumentBytes(caseMinutesSample));
    expect(text.title).toBe('Casusverslag M-0437');
    expect(text.language).toBe('nl-NL');
    expect([text.creator, text.lastModifiedBy]).toEqual(['', '']);
    expect(text.headerText).toBe('Zorg- en Veiligheidshuis De Meren · vertrouwelijk · voor S. El Idrissi');
    expect(text.footerText).toBe('Casusverslag M-0437 · concept 1\tPagina 1 van 1');
    expect(text.headings.slice(8, 10)).toEqual([
      { level: 2, text: 'Minderheidsstandpunt' },
      { level: 1, text: 'Doelen' },
    ]);
    expect(text.tables[2]?.[1]).toEqual([
      'Contactmoment met moeder',
      'Tom Vermeer',
      'do 26 nov 2026',
      'open',
    ]);
  });

  it('gives every text that was written, whatever characters are in it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '🧑‍🏫 é',
        'שלום wereld مرحبا',
        'a\tb\nc',
        ']]> & <w:p>',
        ' spaties  ',
        '\ud83d',
        'x'.repeat(500),
      ),
    );
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 4, maxLength: 8 }), (texts) => {
        const [first = '', second = '', third = '', ...rest] = texts;
        const read = readWordText(
          wordDocumentBytes(
            model(
              [
                heading(1, first),
                paragraph([second, strong(third), emphasis(first)]),
                bulletList(rest),
                keyValues([[first, second]]),
                table(
                  [
                    { header: second, widthPercent: 40 },
                    { header: third, widthPercent: 60 },
                  ],
                  rest.map((cell) => [cell, first]),
                  { caption: third },
                ),
              ],
              first,
            ),
          ),
        );
        expect(read.title).toBe(cleanLine(first));
        expect(read.headings.map((found) => found.text)).toEqual(
          [cleanLine(first)].filter((text) => text !== ''),
        );
        expect(read.paragraphs.slice(cleanLine(first) === '' ? 1 : 2)).toEqual(
          [
            cleanText(second) + cleanText(third) + cleanText(first),
            ...rest.map(cleanText),
            `${cleanLine(first)}\t${cleanText(second)}`,
            cleanLine(third),
          ].filter((text) => text !== ''),
        );
        expect(read.tables).toEqual([
          [[cleanLine(second), cleanLine(third)], ...rest.map((cell) => [cleanText(cell), cleanText(first)])],
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the minutes of 25 cases, which pack very well, without taking them for a bomb', () => {
    const read = readWordText(wordDocumentBytes(largeSample(25, 12)));
    expect(read.headings.filter((found) => found.level === 1)).toHaveLength(25);
  });
});

describe('reading what others wrote', () => {
  it('knows a heading by the name of its style, by its outline level, or by what it is based on', () => {
    const styles = `<w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mijn"><w:name w:val="Mijn kop"/><w:basedOn w:val="Kop2"/></w:style><w:style w:styleId="Lus"><w:name w:val="lus"/><w:basedOn w:val="Lus"/></w:style>`;
    const paragraphs = ['Kop2', 'Mijn', 'Lus', 'Onbekend']
      .map((style) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${style}</w:t></w:r></w:p>`)
      .join('');
    const read = readWordText(
      file(`${paragraphs}<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Los</w:t></w:r></w:p>`, {
        styles,
      }),
    );
    expect(read.headings).toEqual([
      { level: 2, text: 'Kop2' },
      { level: 2, text: 'Mijn' },
      { level: 1, text: 'Los' },
    ]);
    expect(read.paragraphs).toEqual(['Lus', 'Onbekend']);
  });

  it('leaves out removed and moved text, field codes, tab stops and the copy for old versions', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const read = readWordText(
      file(
        `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>er</w:t></w:r></w:ins><w:r><w:instrText>weg</w:instrText><mc:AlternateContent ${mc}><mc:Choice><w:t>is</w:t></mc:Choice><mc:Fallback><w:t>weg</w:t></mc:Fallback></mc:AlternateContent><w:noBreakHyphen/><w:t>&#x41;&amp;</w:t></w:r></w:p>`,
      ),
    );
    expect(read.paragraphs).toEqual(['eris‑A&']);
  });

  it('gives a table inside a table as a table of its own', () => {
    const cell = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const read = readWordText(file(cell(`${line('buiten')}${cell(line('binnen'))}${line('eind')}`)));
    expect(read.tables).toEqual([[['binnen']], [['buiten\neind']]]);
  });

  it('refuses macros, by part and by declared kind', () => {
    expect(refusal(file('', { more: ['word/vbaProject.bin'] }))).toBe('macros');
    expect(refusal(file('', { contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }))).toBe(
      'macros',
    );
  });

  it('refuses XML that defines entities, and unknown ones', () => {
    expect(refusal(file('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toBe('entities');
    expect(refusal(file('<w:p><w:r><w:t>&buiten;</w:t></w:r></w:p>'))).toBe('entities');
  });

  it('refuses XML that nests without end or does not close', () => {
    expect(refusal(file('<w:p>'.repeat(5000)))).toBe('tooDeep');
    expect(refusal(file('<w:p><w:r></w:p></w:r>'))).toBe('damaged');
    expect(refusal(file('<w:p a="1'))).toBe('damaged');
  });

  it('refuses an archive that is no Word file', () => {
    expect(refusal(writeZip([{ path: 'a.txt', content: 'hallo' }]))).toBe('notWord');
    expect(refusal(new TextEncoder().encode('hallo'))).toBe('notWord');
    expect(refusal(new Uint8Array())).toBe('notWord');
  });

  it('never fails in another way, whatever byte of a file is changed or missing', () => {
    const good = wordDocumentBytes(caseMinutesSample);
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        (at, value, cut) => {
          const bad = cut ? good.slice(0, at) : good.slice();
          if (!cut) bad[at] = value;
          expect(typeof refusal(bad)).toBe('string');
        },
      ),
      { numRuns: 300 },
    );
  });
});
