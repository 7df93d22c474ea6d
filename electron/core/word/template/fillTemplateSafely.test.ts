import { describe, expect, it } from 'vitest';
import { content, filled, line, run, template } from '../../../../tests/fixtures/word/houseTemplates.ts';
import { WordFileError } from '../wordFileError.ts';
import { fillTemplate, leftBehindOf } from './fillTemplate.ts';

describe('what comes from outside stays outside', () => {
  const relations =
    '<Relationship Id="rIdOut" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://volgmij.example/" TargetMode="External"/><Relationship Id="rIdPic" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://volgmij.example/pixel.png" TargetMode="External"/></Relationships>';
  const withRelations = (path: string, text: string): string =>
    path === 'word/_rels/document.xml.rels' ? text.replace('</Relationships>', relations) : text;

  it('drops links, linked pictures and fields that fetch, and keeps their words', () => {
    const body =
      `<w:p><w:hyperlink r:id="rIdOut">${run('onze site')}</w:hyperlink></w:p>` +
      '<w:p><w:r><w:drawing><a:blip xmlns:a="x" r:link="rIdPic"/></w:drawing></w:r></w:p>' +
      '<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;https://volgmij.example/x&quot; "><w:r><w:t>oud</w:t></w:r></w:fldSimple></w:p>' +
      '<w:p><w:hyperlink w:anchor="hier"><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\volgmij.example </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>rest</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>' +
      '<w:p><w:r><w:instrText>INCLUDEPICTURE volgmij.example</w:instrText></w:r></w:p>' +
      line('slot');
    const { text, paths, part } = filled(template(body, withRelations));
    expect(text.paragraphs).toEqual(['onze site', 'oud', 'rest', 'slot']);
    for (const path of paths) expect(part(path)).not.toMatch(/volgmij|TargetMode|INCLUDE|DDE/u);
  });

  it('tells by name what does not come along: diagrams, charts, linked pictures and embedded files', () => {
    const drawing = (name: string, kind: string, inside: string): string =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:docPr id="1" name="${name}"/><a:graphic xmlns:a="a"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const bytes = template(
      drawing(
        'Diagram 3',
        'diagram',
        '<dgm:relIds xmlns:dgm="d" r:dm="rIdD" r:lo="rIdD" r:qs="rIdD" r:cs="rIdD"/>',
      ) +
        drawing('Grafiek 4', 'chart', '<c:chart xmlns:c="c" r:id="rIdC"/>') +
        drawing('Plaatje 5', 'picture', '<a:blip r:link="rIdPic"/>') +
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="o" ProgID="Excel.Sheet.12" r:id="rIdO"/></w:object></w:r></w:p>' +
        line('slot'),
      withRelations,
    );
    expect(leftBehindOf(bytes)).toEqual([
      { kind: 'diagram', name: 'Diagram 3' },
      { kind: 'chart', name: 'Grafiek 4' },
      { kind: 'linkedPicture', name: 'Plaatje 5' },
      { kind: 'embedded', name: 'Excel.Sheet.12' },
    ]);
    expect(filled(bytes).text.paragraphs).toEqual(['slot']);
    expect(leftBehindOf(template(line('slot')))).toEqual([]);
  });

  it('keeps page numbers', () => {
    expect(filled(template(line('x'))).part('word/footer1.xml')).toContain('NUMPAGES');
  });

  it('takes no remarks, revisions, properties or names of makers along', () => {
    const body =
      '<w:p><w:ins w:id="1" w:author="Jan Geheim" w:date="2020-01-01T00:00:00Z"><w:r><w:t>nieuw</w:t></w:r></w:ins><w:del w:id="2" w:author="Jan Geheim"><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>';
    const { text, paths, part } = filled(
      template(body, (path, whole) =>
        path === 'docProps/core.xml'
          ? whole.replace('<dc:creator></dc:creator>', '<dc:creator>Jan Geheim</dc:creator>')
          : whole,
      ),
    );
    expect(text.paragraphs).toEqual(['nieuw']);
    expect(text.creator).toBe('');
    expect(text.title).toBe('Casusverslag M-0437');
    for (const path of paths) expect(part(path)).not.toContain('Geheim');
    expect(part('word/settings.xml')).toContain('<w:removePersonalInformation/>');
  });

  it.each([
    [
      'a file with macros',
      'macros',
      (path: string, text: string): string =>
        path === '[Content_Types].xml'
          ? text.replace('document.main+xml', 'document.macroEnabled.main+xml')
          : text,
    ],
    [
      'a part with its own entities',
      'entities',
      (path: string, text: string): string =>
        path === 'word/styles.xml' ? text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>') : text,
    ],
    [
      'the second dialect',
      'notWord',
      (path: string, text: string): string =>
        path === 'word/document.xml'
          ? text.replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            )
          : text,
    ],
  ] as const)('refuses %s', (_what, reason, change) => {
    expect(() => fillTemplate(template(line('x'), change), content)).toThrow(WordFileError);
    try {
      fillTemplate(template(line('x'), change), content);
    } catch (error) {
      expect(error instanceof WordFileError && error.reason).toBe(reason);
    }
  });

  it('refuses a file that is far too large, and one that is no Word file', () => {
    expect(() => fillTemplate(new Uint8Array(5 * 1024 * 1024), content)).toThrow(WordFileError);
    expect(() => fillTemplate(new TextEncoder().encode('hallo'), content)).toThrow(WordFileError);
  });

  it('gives the same bytes for the same input', () => {
    const bytes = template(line('{{acties}}'));
    expect(fillTemplate(bytes, content)).toEqual(fillTemplate(bytes, content));
  });
});
