import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { CaseFileError } from '../../electron/core/casefile/faults.ts';
import { openCaseFile } from '../../electron/core/casefile/openCaseFile.ts';
import { testSettings, withTemporaryCaseFile } from '../../electron/core/casefile/testing.ts';
import { readContactFile } from '../../electron/core/network/import/readContactFile.ts';
import {
  completeContactCells,
  csvText,
  encodeText,
  fileEncodings,
  outlookNlHeadings,
} from '../../electron/core/network/import/testMaterial.ts';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { WordFileError } from '../../electron/core/word/wordFileError.ts';
import { wordDocumentBytes } from '../../electron/core/word/writeWordDocument.ts';
import { openZip } from '../../electron/core/word/zipReader.ts';
import { writeZip } from '../../electron/core/word/zipWriter.ts';
import { longestMethod, readMethodText, writeMethodText } from '../../shared/model/methodText.ts';
import { caseMinutesSample } from '../fixtures/word/caseMinutesSample.ts';
import { damaged, seeded } from './mutations.ts';

/** Gives a reader one damaged file. @throws when the reader answers in any other way than its own */
export type Attack = (seed: number) => void;

const plainCells: Readonly<Record<string, string>> = completeContactCells.outlookNl;
const csv = csvText(
  [
    outlookNlHeadings,
    outlookNlHeadings.map((heading) => plainCells[heading] ?? ''),
    outlookNlHeadings.map((heading, index) => `"${heading}\n${index};,"`),
  ],
  ';',
  '\r\n',
);
const cards = [
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Proefstra;Zo=C3=AB;;;\r\nTEL;CELL:0612345678\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Joost Proefdam\r\nN:Proefdam;Joost;;;\r\nORG:Politie Waterrijk;Team\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Samira Voor\r\n beeld\r\nitem1.EMAIL;TYPE=work:samira@steiger.voorbeeld.test\r\nEND:VCARD\r\n',
].join('');

/** A file of contacts, as a table or as cards, in any encoding: always an answer, every value within its limits. */
export const attackContacts: Attack = (seed) => {
  const random = seeded(seed);
  const encoding = fileEncodings[Math.floor(random() * fileEncodings.length)] ?? 'utf-8';
  const bytes = damaged(encodeText(random() < 0.5 ? csv : cards, encoding), random);
  const { rows, skipped, failure } = readContactFile(bytes, random() < 0.5 ? 'a.csv' : 'a.vcf');
  if (failure !== undefined && rows.length + skipped.length > 0) throw new Error('refused and read');
  for (const { line, excerpt } of skipped)
    if (line < 1 || excerpt.length > 80) throw new Error(`line ${line}, excerpt of ${excerpt.length}`);
  for (const { line, candidate } of rows) {
    if (line < 1) throw new Error(`line ${line}`);
    if (!JSON.stringify(candidate).isWellFormed()) throw new Error('half a sign');
  }
};

let word: Uint8Array | undefined;

/** A Word file, damaged as a whole or inside one of its parts: its text, or a refusal with a reason. */
export const attackWord: Attack = (seed) => {
  const random = seeded(seed);
  word ??= wordDocumentBytes(caseMinutesSample);
  const bytes = random() < 0.3 ? damaged(word, random) : withDamagedPart(word, random);
  try {
    readWordText(bytes);
  } catch (error) {
    if (!(error instanceof WordFileError)) throw error;
  }
};

function withDamagedPart(bytes: Uint8Array, random: () => number): Uint8Array {
  const archive = openZip(bytes);
  const paths = archive.paths;
  // The text itself is hit most often.
  const chosen = random() < 0.6 ? 'word/document.xml' : (paths[Math.floor(random() * paths.length)] ?? '');
  return writeZip(
    paths.map((each) => {
      const content = archive.read(each) ?? new Uint8Array();
      return { path: each, content: each === chosen ? damaged(content, random) : content };
    }),
  );
}

const method = writeMethodText(
  {
    name: 'Proefmethode',
    kind: 'case',
    spansMeetings: false,
    phases: [
      { id: 'picture', name: 'Beeld', share: 60, prompts: ['Wat weten we?', 'Wat niet?'] },
      { id: 'decision', name: 'Besluit', share: 40, prompts: ['Wie doet wat?'] },
    ],
  },
  { version: 2, date: '2026-11-22' },
);

/** The text of a method: a method, or errors that name lines which are there. */
export const attackMethod: Attack = (seed) => {
  const random = seeded(seed);
  const text = damaged(Buffer.from(method, 'utf8'), random).toString(random() < 0.5 ? 'utf8' : 'latin1');
  const reading = readMethodText(text);
  if (reading.ok) return;
  const lines = text.split(/\r\n|\r|\n/u).length;
  if (reading.errors.length === 0 || text.length > longestMethod + 1)
    throw new Error('refused without words');
  for (const { line } of reading.errors)
    if (line < 1 || line > lines) throw new Error(`line ${line} of ${lines}`);
};

/**
 * A case file, damaged anywhere, most often in its first pages: it opens, or it is refused by name and not one byte is
 * other than it was.
 */
export function attackCaseFile(use: (attack: Attack) => void): void {
  withTemporaryCaseFile(caseMigrations, ({ file, folder, path: original, recoveryCode }) => {
    file.close();
    const whole = readFileSync(original);
    const target = path.join(folder, 'aanval.casus');
    use((seed) => {
      const random = seeded(seed);
      const start = 4096 * 2;
      const bytes =
        random() < 0.7
          ? Buffer.concat([damaged(whole.subarray(0, start), random), whole.subarray(start)])
          : damaged(whole, random);
      writeFileSync(target, bytes);
      try {
        openCaseFile({
          ...testSettings(caseMigrations),
          path: target,
          secret: { kind: 'recoveryCode', code: recoveryCode },
        }).close();
      } catch (error) {
        if (!(error instanceof CaseFileError)) throw error;
        if (error.code === 'internal') throw error;
        if (!readFileSync(target).equals(bytes)) throw new Error('changed, then refused', { cause: error });
      }
    });
  });
}
