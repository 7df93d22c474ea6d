import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import { agendaSample } from '../../../tests/fixtures/word/listSamples.ts';
import { paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { wordDocumentBytes, writeWordDocument } from './writeWordDocument.ts';

async function part(path: string, blocks?: readonly Block[]): Promise<string> {
  const model = blocks === undefined ? caseMinutesSample : { ...caseMinutesSample, blocks };
  // jszip is a second, independent reader: it also checks every checksum.
  const zip = await JSZip.loadAsync(await writeWordDocument(model), { checkCRC32: true });
  return (await zip.file(path)?.async('string')) ?? '';
}

describe('a written Word document', () => {
  it('has the same bytes for the same model, and others for another', () => {
    expect(wordDocumentBytes(caseMinutesSample)).toEqual(
      wordDocumentBytes(structuredClone(caseMinutesSample)),
    );
    expect(wordDocumentBytes(caseMinutesSample)).not.toEqual(
      wordDocumentBytes({ ...caseMinutesSample, versionLabel: 'concept 2' }),
    );
  });

  it('carries no date in the archive', async () => {
    const zip = await JSZip.loadAsync(wordDocumentBytes(caseMinutesSample));
    for (const file of Object.values(zip.files)) expect(file.date.getUTCFullYear()).toBe(1980);
  });

  it('has a title and a language, an empty author, last editor and company, and no dates', async () => {
    const core = await part('docProps/core.xml');
    expect(core).toContain('<dc:title>Casusverslag M-0437</dc:title>');
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
    expect(core).toContain('<dc:creator></dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy></cp:lastModifiedBy>');
    expect(core).not.toContain('dcterms');
    expect(await part('docProps/app.xml')).toContain('<Company></Company>');
  });

  it('is in Dutch for the spelling checker and the screen reader', async () => {
    expect(await part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(await part('word/settings.xml')).toContain('<w:themeFontLang w:val="nl-NL"/>');
  });

  it('has no revision marks, comments or hidden text', async () => {
    const document = await part('word/document.xml');
    expect(document).not.toMatch(/<w:(ins|del|moveFrom|moveTo|vanish|commentReference)[ />]/);
    expect(await part('word/settings.xml')).not.toContain('trackRevisions');
  });

  it('uses only styles that it defines', async () => {
    const defined = new Set(
      [...(await part('word/styles.xml')).matchAll(/w:styleId="(\w+)"/g)].map((m) => m[1]),
    );
    const used = new Set<string | undefined>();
    for (const path of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']) {
      for (const match of (await part(path)).matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g))
        used.add(match[1]);
    }
    expect(used.size).toBeGreaterThan(8);
    expect([...used].filter((style) => !defined.has(style))).toEqual([]);
  });

  it('repeats the header row, keeps rows whole and describes each table', async () => {
    const document = await part('word/document.xml');
    expect(document.split('<w:tbl>')).toHaveLength(4);
    expect(document.split('<w:tblHeader/>')).toHaveLength(4);
    expect(document.split('<w:cantSplit/>').length).toBe(document.split('<w:tr>').length);
    expect(document).toContain(
      '<w:tblDescription w:val="Tabel met de kolommen Wat, Wie, Wanneer, Status."/>',
    );
  });

  it('parts two tables that touch and never ends in a table', async () => {
    const small = table([{ header: 'Wat', widthPercent: 100 }], [['x']]);
    const document = await part('word/document.xml', [small, small]);
    expect(document).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/);
    expect(document).toMatch(/<\/w:tbl><w:p>[^]*?<\/w:p><w:sectPr>/);
  });

  it('starts a new page without an empty line', async () => {
    const document = await part('word/document.xml', agendaSample.blocks);
    expect(document).toContain('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>');
    expect(document).not.toContain('w:br w:type="page"');
  });

  it('marks right-to-left text and leaves the Dutch around it alone', async () => {
    const document = await part('word/document.xml', [
      paragraph('zij zei שלום עולם en lachte'),
      paragraph('مرحبا'),
    ]);
    expect(document).toContain(
      '<w:r><w:t xml:space="preserve">zij zei </w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">שלום עולם</w:t></w:r>',
    );
    expect(document).toContain('<w:p><w:pPr><w:bidi/></w:pPr>');
  });

  it('writes text that looks like XML as text', async () => {
    const document = await part('word/document.xml', [paragraph('<w:p> & "]]>" &#0;')]);
    expect(document).toContain('&lt;w:p&gt; &amp; &quot;]]&gt;&quot; &amp;#0;');
  });
});
