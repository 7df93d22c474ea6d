import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openZip } from '../../electron/core/word/zipReader.ts';
import { writeZip } from '../../electron/core/word/zipWriter.ts';

/** A Word file with its main part rewritten, as a word processor would after somebody typed. */
export function withDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const archive = openZip(bytes);
  return writeZip(
    archive.paths.map((name) => {
      const content = Buffer.from(archive.read(name) ?? new Uint8Array()).toString('utf8');
      return { path: name, content: name === 'word/document.xml' ? change(content) : content };
    }),
  );
}

/** Types answers into the controls of a form, by their keys; a line break becomes one of Word. */
export function fillControls(bytes: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array {
  return withDocument(bytes, (xml) =>
    Object.entries(answers).reduce((text, [key, answer]) => {
      const escaped = answer.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const run = `<w:r><w:t xml:space="preserve">${escaped.replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r>`;
      return text.replace(
        new RegExp(
          `(<w:tag w:val="casustafel:${key}"/>(?:(?!</w:sdt>).)*?)<w:showingPlcHdr/>((?:(?!</w:sdt>).)*?<w:sdtContent>)(?:(?!</w:sdt>).)*(</w:sdtContent>)`,
        ),
        (_all, before: string, between: string, after: string) => `${before}${between}${run}${after}`,
      );
    }, xml),
  );
}

/** Why nothing can be converted here; empty when it can. */
export const noOffice = spawnSync('soffice', ['--version']).error ? 'LibreOffice is not installed' : '';

const filters = { docx: 'docx:MS Word 2007 XML', odt: 'odt' } as const;

/** What LibreOffice makes of a file when it is opened and saved in these formats, one after the other. */
export function throughOffice(bytes: Uint8Array, formats: readonly ('docx' | 'odt')[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-office-'));
  try {
    let current = path.join(folder, 'in.docx');
    writeFileSync(current, bytes);
    formats.forEach((format, index) => {
      const out = path.join(folder, `step${index}`);
      const ran = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          filters[format],
          '--outdir',
          out,
          current,
        ],
        { timeout: 110_000, encoding: 'utf8' },
      );
      if (ran.status !== 0) throw new Error(`LibreOffice did not convert: ${ran.stderr}`);
      current = path.join(out, `in.${format}`);
    });
    return readFileSync(current);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
