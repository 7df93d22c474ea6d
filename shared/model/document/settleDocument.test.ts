import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bulletList,
  heading,
  headingId,
  pageBreak,
  paragraph,
  runs,
  strong,
  table,
} from './buildDocument.ts';
import { cleanLine, cleanText } from './cleanText.ts';
import type { Block, DocumentModel } from './documentModel.ts';
import { documentText } from './documentText.ts';
import { footerLine, headerLine, subtitleLine } from './pageLines.ts';
import { settleDocument } from './settleDocument.ts';

function model(blocks: readonly Block[]): DocumentModel {
  return {
    title: 'Casusverslag M-0001',
    subject: '24 november 2026',
    kind: 'caseMinutes',
    organisation: 'ZVH De Meren',
    confidentiality: 'vertrouwelijk',
    recipient: 'S. El Idrissi',
    versionLabel: 'concept 1',
    language: 'nl-NL',
    blocks,
  };
}

const settled = (blocks: readonly Block[]): readonly Block[] => settleDocument(model(blocks)).blocks;
const columns = [
  { header: 'Wat', widthPercent: 30 },
  { header: 'Wie', widthPercent: 30 },
];

describe('settling a document', () => {
  it('lowers a heading that skips a level and leaves the others as they are', () => {
    const levels = settled([heading(2, 'a'), heading(3, 'b'), heading(1, 'c'), heading(3, 'd')]).map(
      (block) => (block.type === 'heading' ? block.level : 0),
    );
    expect(levels).toEqual([1, 2, 1, 2]);
  });

  it('says the words of the caller in place of a table without rows', () => {
    expect(settled([table(columns, [], { emptyText: 'Er zijn geen acties.' })])).toEqual([
      { type: 'paragraph', runs: [{ text: 'Er zijn geen acties.' }] },
    ]);
    expect(settled([table(columns, [])])).toEqual([{ type: 'paragraph', runs: [{ text: 'Geen.' }] }]);
  });

  it('gives every row as many cells as there are columns and makes widths add up to 100', () => {
    const [block] = settled([table(columns, [['een'], ['een', 'twee', 'drie']])]);
    if (block?.type !== 'table') throw new Error('a table was expected');
    expect(block.rows.map((row) => row.length)).toEqual([2, 2]);
    expect(block.columns.map((column) => column.widthPercent)).toEqual([50, 50]);
  });

  it('leaves out empty lists, lines and headings, and page breaks that part nothing', () => {
    const blocks = [
      pageBreak(),
      heading(1, ' '),
      bulletList([]),
      paragraph(''),
      paragraph('blijft'),
      pageBreak(),
      pageBreak(),
      paragraph('blijft ook'),
      pageBreak(),
    ];
    expect(settled(blocks).map((block) => block.type)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 3 }), (texts, level) => {
        const once = settleDocument(
          model([
            ...texts.map((text) => heading(level === 1 ? 1 : level === 2 ? 2 : 3, text)),
            bulletList(texts),
            table(
              columns,
              texts.map((text) => [text]),
            ),
          ]),
        );
        expect(settleDocument(once)).toEqual(once);
      }),
    );
  });

  it('survives JSON', () => {
    const document = model([heading(1, 'Feiten', headingId('facts')), paragraph([strong('nee'), ' ja'])]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('cleaning text', () => {
  it('drops control characters, keeps tabs and makes one kind of line break', () => {
    expect(cleanText('a\u0000b\u0007c\td\r\ne\rf\vg\u2028h\u0085i\u009f')).toBe('abc\td\ne\nf\ng\nh\ni');
  });

  it('keeps emoji, diacritics and right-to-left text, and marks half an emoji', () => {
    expect(cleanText('🧑‍🏫 Çelik Ağaoğlu שלום مرحبا')).toBe('🧑‍🏫 Çelik Ağaoğlu שלום مرحبا');
    expect(cleanText('half \ud83d')).toBe('half \ufffd');
  });

  it('makes one line of what must be one line', () => {
    expect(cleanLine(' M-0437\n\tconcept ')).toBe('M-0437 concept');
  });
});

describe('the lines around the text', () => {
  it('names organisation, confidentiality and recipient, and leaves out what is absent', () => {
    expect(headerLine(model([]))).toBe('ZVH De Meren · vertrouwelijk · voor S. El Idrissi');
    const { recipient: _recipient, subject: _subject, ...rest } = model([]);
    expect(headerLine(rest)).toBe('ZVH De Meren · vertrouwelijk');
    expect(subtitleLine(rest)).toBe('concept 1');
    expect(footerLine(rest)).toBe('Casusverslag M-0001 · concept 1');
  });

  it('has every word in the text for checks and search', () => {
    const text = documentText(
      model([
        heading(1, 'Feiten'),
        paragraph(['vier ', strong('keer')]),
        bulletList(['een', 'twee']),
        table(columns, [['bellen', 'Tom']], { caption: 'Acties' }),
      ]),
    );
    expect(text.split('\n')).toEqual([
      'ZVH De Meren · vertrouwelijk · voor S. El Idrissi',
      'Casusverslag M-0001',
      '24 november 2026 · concept 1',
      'Feiten',
      'vier keer',
      'een',
      'twee',
      'Acties',
      'Wat\tWie',
      'bellen\tTom',
    ]);
  });
});

describe('building', () => {
  it('takes text, runs or a mix and leaves out empty pieces', () => {
    expect(runs(['a', '', strong('b')])).toEqual([{ text: 'a' }, { text: 'b', emphasis: 'strong' }]);
    expect(runs(strong('b'))).toEqual([{ text: 'b', emphasis: 'strong' }]);
    expect(runs('')).toEqual([]);
  });

  it('makes names of places that Word accepts as bookmarks', () => {
    expect(headingId('legalBasis')).toBe('legalBasis');
    expect(headingId('12 é')).toBe('h_12__');
    expect(headingId('x'.repeat(99))).toHaveLength(40);
  });
});
