import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordDocumentBytes } from '../../electron/core/word/writeWordDocument.ts';
import { documentText } from '../../shared/model/document/documentText.ts';
import { largeSample } from '../fixtures/word/largeSample.ts';
import { percentile, report, timed } from './measure.ts';

/** Minutes of 25 cases with 12 statements each, beside pandoc making the same text into .docx. */
export async function benchWord(folder: string): Promise<void> {
  const model = largeSample(25, 12);
  const markdown = path.join(folder, 'verslag.md');
  writeFileSync(markdown, documentText(model).split('\n').join('\n\n'));
  const ours = percentile(await timed(7, () => wordDocumentBytes(model)), 50);
  const pandoc = (): number =>
    spawnSync('pandoc', [markdown, '-o', path.join(folder, 'verslag.docx')]).status ?? 1;
  const present = spawnSync('pandoc', ['--version']).status === 0;
  const other = present ? percentile(await timed(3, pandoc), 50) : null;
  report({
    name: 'word-25-cases',
    ours,
    other,
    unit: 'ms',
    note: present
      ? 'limit 0.5; our writer in the running core, pandoc as a whole process on the same text'
      : 'limit 0.5; pandoc is not installed here',
  });
}
