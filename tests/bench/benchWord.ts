import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { houseStyleContent } from '../../electron/core/minutes/houseStyleContent.ts';
import { fillTemplate } from '../../electron/core/word/template/fillTemplate.ts';
import { wordDocumentBytes } from '../../electron/core/word/writeWordDocument.ts';
import { documentText } from '../../shared/model/document/documentText.ts';
import { settleDocument } from '../../shared/model/document/settleDocument.ts';
import { largeSample } from '../fixtures/word/largeSample.ts';
import { percentile, report, timed } from './measure.ts';

/** Minutes of 25 cases with 12 statements each, in our look and in a template, beside pandoc making the same text into .docx. */
export async function benchWord(folder: string): Promise<void> {
  const model = largeSample(25, 12);
  const markdown = path.join(folder, 'verslag.md');
  writeFileSync(markdown, documentText(model).split('\n').join('\n\n'));
  const ours = percentile(await timed(7, () => wordDocumentBytes(model)), 50);
  const template = wordDocumentBytes({
    ...model,
    title: '{{titel}}',
    blocks: [{ type: 'paragraph', runs: [{ text: '{{inhoud}}' }] }],
  });
  const inTemplate = percentile(
    await timed(7, () => fillTemplate(template, houseStyleContent(settleDocument(model)))),
    50,
  );
  const pandoc = (): number =>
    spawnSync('pandoc', [markdown, '-o', path.join(folder, 'verslag.docx')]).status ?? 1;
  const present = spawnSync('pandoc', ['--version']).status === 0;
  const other = present ? percentile(await timed(3, pandoc), 50) : null;
  const note = present
    ? 'limit 0.5; our writer in the running core, pandoc as a whole process on the same text'
    : 'limit 0.5; pandoc is not installed here';
  report({ name: 'word-25-cases', ours, other, unit: 'ms', note });
  report({ name: 'word-25-cases-in-template', ours: inTemplate, other, unit: 'ms', note });
}
