import { describe, expect, it } from 'vitest';
import {
  cell,
  content,
  filled,
  line,
  problems,
  template,
} from '../../../../tests/fixtures/word/houseTemplates.ts';
import { paragraph } from '../../../../shared/model/document/buildDocument.ts';
import { openZip } from '../zipReader.ts';
import { fillTemplate } from './fillTemplate.ts';
import type { TemplateContent } from './templateContent.ts';

describe('values', () => {
  it('are filled in also when the word processor split the placeholder over runs', () => {
    const { text } = filled(template(line('Datum: {', '{over', 'leg. Datum }', '} te Meer')));
    expect(text.paragraphs).toEqual(['Datum: vrijdag 20 november 2026 te Meer']);
  });

  it('keep their signs and lines, and are never read as a placeholder themselves', () => {
    const { text } = filled(template(line('{{organisatie}}') + line('{{regels}}') + line('{{vreemd}}')));
    expect(text.paragraphs).toEqual(['ZVH <De Meren> & "co"', 'een\ntwee', '{{acties}} {{overleg.datum}}']);
  });

  it('stand in header and footer, in a table and in both copies of a text box', () => {
    const box = (inner: string): string =>
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>${inner}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${inner}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const bytes = template(
      `<w:tbl><w:tr>${cell(line('{{overleg.datum}}'))}</w:tr></w:tbl>${box(line('in vak {{overleg.datum}}'))}`,
      (path, text) =>
        path === 'word/header1.xml' ? text.replace(/<w:t [^>]*>[^<]*/u, '<w:t>kop {{overleg.datum}}') : text,
    );
    const { xml, text } = filled(bytes);
    expect(text.headerText).toBe('kop vrijdag 20 november 2026');
    expect(text.tables).toEqual([[['vrijdag 20 november 2026']]]);
    expect(xml.match(/in vak /gu)).toHaveLength(2);
    expect(xml).not.toContain('{{');
  });
});

describe('lists', () => {
  it('repeat the row of a table that holds both ends', () => {
    const row = `<w:tr>${cell(line('{{#acties}}{{wat}}'))}${cell(line('{{wie}}{{/acties}}'))}</w:tr>`;
    const { text } = filled(
      template(`<w:tbl><w:tr>${cell(line('Wat'))}${cell(line('Wie'))}</w:tr>${row}</w:tbl>`),
    );
    expect(text.tables).toEqual([
      [
        ['Wat', 'Wie'],
        ['Bellen', 'Tom'],
        ['Schrijven', 'Petra'],
      ],
    ]);
  });

  it('repeat lines between two lines with the ends, which go themselves', () => {
    const { text } = filled(
      template(
        line('Voor') +
          line('{{#acties}}') +
          line('{{wat}}') +
          line('door {{wie}}') +
          line('{{/acties}}') +
          line('Na'),
      ),
    );
    expect(text.paragraphs).toEqual(['Voor', 'Bellen', 'door Tom', 'Schrijven', 'door Petra', 'Na']);
  });

  it('repeat a whole line, or a piece of one', () => {
    const { text } = filled(
      template(
        line('{{#acties}}', '– {{wat}}', '{{/acties}}') +
          line('Wie: {{#acties}}', '{{wie}}; ', '{{/acties}}klaar'),
      ),
    );
    expect(text.paragraphs).toEqual(['– Bellen', '– Schrijven', 'Wie: Tom; Petra; klaar']);
  });

  it('without rows leave nothing, and a value or block that is empty leaves out what stands around it', () => {
    const bytes = template(
      line('{{#doelen}}') +
        line('Doel: {{doel}}') +
        line('{{/doelen}}') +
        line('{{#samenvatting}}Kort: {{samenvatting}}{{/samenvatting}}') +
        line('{{#leeg}}') +
        line('Kop') +
        line('{{leeg}}') +
        line('{{/leeg}}') +
        line('{{#organisatie}}ja{{/organisatie}}'),
    );
    expect(filled(bytes).text.paragraphs).toEqual(['ja']);
  });

  it('that empty a table take the table away', () => {
    const row = `<w:tr>${cell(line('{{#doelen}}{{doel}}{{/doelen}}'))}</w:tr>`;
    const twoCells = `<w:tr>${cell(line('{{#doelen}}{{doel}}'))}${cell(line('{{/doelen}}'))}</w:tr>`;
    expect(filled(template(`<w:tbl>${twoCells}</w:tbl>${line('einde')}`)).text.tables).toEqual([]);
    expect(filled(template(`<w:tbl>${row}</w:tbl>${line('einde')}`)).text.tables).toEqual([[['']]]);
  });
});

describe('blocks', () => {
  it('stand in place of their line, in the styles of the house by name, with bullets of their own', () => {
    const dutch = (path: string, text: string): string =>
      path === 'word/styles.xml'
        ? text
            .replaceAll('"TableText"', '"Tabeltekst1"')
            .replace(/<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/su, '')
            .replace(/<w:style [^>]*w:styleId="ListBullet">.*?<\/w:style>/su, '')
        : text;
    const { xml, text, part } = filled(template(line('Voor') + line('{{acties}}') + line('Na'), dutch));
    expect(text.paragraphs).toEqual(['Voor', 'Inleiding', 'eerste', 'tweede', 'Na']);
    expect(text.tables).toEqual([
      [
        ['Wat', 'Wie'],
        ['Bellen', 'Tom'],
      ],
    ]);
    expect(xml).toContain('<w:pStyle w:val="Tabeltekst1"/>');
    expect(xml).toContain('<w:pStyle w:val="ListBullet"/><w:keepNext/><w:numPr>');
    for (const added of ['ListBullet', 'Heading1']) {
      expect(part('word/styles.xml').match(new RegExp(`w:styleId="${added}"`, 'gu'))).toHaveLength(1);
    }
    expect(
      part('word/styles.xml').match(/<w:name w:val="heading 1"\/>(?:(?!<\/w:style>).)*/su)?.[0],
    ).not.toMatch(/w:color w:val="[0-9A-F]{6}"/u);
    expect(text.headings).toEqual([{ level: 1, text: 'Acties' }]);
    expect(part('word/numbering.xml').match(/<w:abstractNum /gu)).toHaveLength(2);
  });

  it('have room between their paragraphs where the house has none, and only there', () => {
    const prose: TemplateContent = {
      ...content,
      blocks: new Map([['brief', [paragraph('Beste Tom,'), paragraph('Tot morgen.', 'note')]]]),
    };
    const withSpace = (after: string) =>
      template(line('{{brief}}'), (path, text) =>
        path === 'word/styles.xml'
          ? text
              .replace(/<w:pPrDefault>.*?<\/w:pPrDefault>/su, '')
              .replace(
                /<w:style [^>]*w:styleId="Normal">.*?<\/w:style>/su,
                `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="${after}"/></w:pPr></w:style>`,
              )
          : text,
      );
    const xmlOf = (after: string): string => {
      const made = fillTemplate(withSpace(after), prose);
      if (!made.ok) throw new Error('not filled');
      return new TextDecoder().decode(openZip(made.bytes).read('word/document.xml'));
    };
    expect(xmlOf('0').match(/<w:spacing w:after="120"\/>/gu)).toHaveLength(1);
    expect(xmlOf('0')).toContain('<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r>');
    expect(xmlOf('160')).not.toContain('<w:spacing');
  });

  it('fit in the cell that they stand in, and a cell never ends empty', () => {
    const { xml } = filled(
      template(`<w:tbl><w:tr>${cell(line('{{acties}}'))}${cell(line('{{leeg}}'))}</w:tr></w:tbl>`),
    );
    expect(xml).toContain('<w:tblW w:w="2784" w:type="dxa"/>');
    expect(xml).toMatch(/<\/w:tcPr><w:p\/><\/w:tc>/u);
  });

  it('keep the page set-up of the section that their line ends', () => {
    const end =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr><w:r><w:t>{{acties}}</w:t></w:r></w:p>';
    const { xml } = filled(template(end + line('Na')));
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906"/>');
    expect(xml.indexOf('Bellen')).toBeLessThan(xml.indexOf('w:w="16838" w:h'));
  });
});

describe('what is wrong is told by name, and nothing is written', () => {
  it.each([
    ['an unknown name', line('{{onbekend}}'), [['unknown', 'onbekend', 'document']]],
    [
      'an unknown name in a list without rows',
      line('{{#doelen}}{{fout}}{{/doelen}}'),
      [['unknown', 'fout', 'document']],
    ],
    ['a column outside its list', line('{{wat}}'), [['outsideList', 'wat', 'document']]],
    [
      'a list that is not closed',
      line('{{#acties}}') + line('{{overleg.datum}}'),
      [['notClosed', 'acties', 'document']],
    ],
    ['a list that was not opened', line('{{/acties}}'), [['notOpened', 'acties', 'document']]],
    ['a block among words', line('Acties: {{acties}}'), [['blockNotAlone', 'acties', 'document']]],
    ['a column that is repeated', line('{{#wat}}x{{/wat}}'), [['noList', 'wat', 'document']]],
    ['loose braces', line('Zie {{naam en verder'), [['broken', 'Zie {{naam en verder', 'document']]],
    [
      'ends in a cell and outside the table',
      `<w:tbl><w:tr>${cell(line('{{#acties}}'))}</w:tr></w:tbl>${line('{{/acties}}')}`,
      [['crossing', 'acties', 'document']],
    ],
    [
      'the description of a picture',
      '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" id="1" name="x" descr="{{organisatie}}"/></w:drawing></w:r></w:p>',
      [['leftOver', 'organisatie', 'document']],
    ],
  ] as const)('%s', (_what, body, expected) => {
    expect(problems(template(body))).toEqual(expected);
  });

  it('says when it stands in a header', () => {
    const bytes = template(line('x'), (path, text) =>
      path === 'word/header1.xml' ? text.replace(/<w:t [^>]*>[^<]*/u, '<w:t>{{onbekend}}') : text,
    );
    expect(problems(bytes)).toEqual([['unknown', 'onbekend', 'header']]);
  });
});
