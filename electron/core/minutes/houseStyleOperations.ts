import type { Input, Output } from '../../../shared/contract/contract.ts';
import { heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { houseStyleText as words } from '../../../shared/text/nl/houseStyle.ts';
import { houseStyleScreenText } from '../../../shared/text/nl/houseStyleScreen.ts';
import type { CommandContext, QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import { filledBytes, templateReport, type TemplateRow } from './houseStyle.ts';
import { columnsOfPart, houseStyleKinds, partsOfKind } from './houseStyleNames.ts';
import { sampleDocument } from './houseStyleSample.ts';
import { statements } from './houseStyleStore.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
type Kinds = Output<'minutes.houseStyles'>['templates'][number]['kinds'];
type TemplateLine = Omit<Output<'minutes.houseStyles'>['templates'][number], 'kinds'> & {
  readonly kinds: string;
};

export function houseStyles({ reader }: QueryContext): Output<'minutes.houseStyles'> {
  return {
    templates: reader.all<TemplateLine>(statements.templates).map((row) => ({ ...row, kinds: kindsOf(row) })),
    uses: reader
      .all<Output<'minutes.houseStyles'>['uses'][number] & { id: string }>(statements.uses)
      .map(({ kind, meetingType, templateId }) => ({ kind, meetingType, templateId })),
  };
}

export function placeholders(): Output<'minutes.placeholders'> {
  const keys = Object.keys(words.names) as (keyof typeof words.names)[];
  return {
    values: keys.map((key) => ({ name: words.names[key], meaning: words.meanings[key] })),
    parts: houseStyleKinds
      .filter((kind) => partsOfKind[kind].length > 0)
      .map((kind) => ({
        kind,
        names: partsOfKind[kind].map((part) => ({
          name: words.parts[part],
          columns: [...(columnsOfPart[part] ?? [])],
        })),
      })),
  };
}

/** @throws CallFailure `notFound` */
export function checkHouseStyle(
  { id }: Input<'minutes.checkHouseStyle'>,
  { reader }: QueryContext,
): Output<'minutes.checkHouseStyle'> {
  return templateReport(Buffer.from(templateOf(reader, id).content, 'base64'));
}

/** @throws CallFailure `validation` for a file that cannot be read or trusted, `notFound` when the host no longer has it */
export async function addHouseStyle(
  { handle, name }: Input<'minutes.addHouseStyle'>,
  task: TaskContext,
): Promise<Output<'minutes.addHouseStyle'>> {
  const file = await task.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', words.fileGone);
  const report = templateReport(file.bytes);
  const kinds = report.kinds.filter(({ fits }) => fits).map(({ kind }) => kind);
  if (kinds.length === 0) return { added: null, report };
  const added = task.change(({ write }) =>
    write.insert('house_template', {
      name,
      file_name: file.name.slice(0, 200),
      size: file.bytes.length,
      kinds: JSON.stringify(kinds),
      content: Buffer.from(file.bytes).toString('base64'),
    }),
  );
  return { added, report };
}

/** What was chosen for it falls back to the look of Casustafel. @throws CallFailure `conflict`, `notFound` */
export function removeHouseStyle(
  { id, version }: Input<'minutes.removeHouseStyle'>,
  { reader, write, now }: CommandContext,
): Output<'minutes.removeHouseStyle'> {
  templateOf(reader, id);
  for (const use of reader.all<{ id: string }>(statements.usesOfTemplate, [id])) {
    write.remove('house_template_use', use.id);
  }
  return write.update('house_template', id, { deleted_at: now }, version);
}

/** @throws CallFailure `validation` when the template does not fit that kind of document */
export function chooseHouseStyle(
  { kind, meetingType, templateId }: Input<'minutes.chooseHouseStyle'>,
  { reader, write }: CommandContext,
): Output<'minutes.chooseHouseStyle'> {
  const use = reader.one<{ id: string }>(statements.use, { kind, meetingType });
  if (templateId === null) {
    if (use !== undefined) write.remove('house_template_use', use.id);
    return { id: null };
  }
  const template = templateOf(reader, templateId);
  if (kind !== '' && !kindsOf(template).includes(kind)) throw new CallFailure('validation', words.notFitting);
  const values = { kind, meeting_type: meetingType, template_id: templateId };
  const { id } =
    use === undefined
      ? write.insert('house_template_use', values)
      : write.update('house_template_use', use.id, values);
  return { id };
}

/** @throws CallFailure `notFound`, `forbidden` when the template does not fit */
export async function exportHouseStyleSample(
  { id, kind }: Input<'minutes.exportHouseStyleSample'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const bytes = task.read(({ reader }) => filledBytes(templateOf(reader, id), sampleDocument(kind)));
  return save(task, words.sample.fileName, bytes);
}

/** The look of Casustafel with placeholders in header, title and body: change it in Word, and bring it back. */
export async function exportStartTemplate(task: TaskContext): Promise<SavedFile | null> {
  return save(task, words.sample.startFileName, wordDocumentBytes(startTemplate));
}

export async function exportPlaceholders(task: TaskContext): Promise<SavedFile | null> {
  return save(task, words.sample.listFileName, wordDocumentBytes(placeholderPage()));
}

const braces = (name: string): string => `{{${name}}}`;
const { names } = words;

const startTemplate: DocumentModel = {
  title: braces(names.title),
  subject: braces(names.subject),
  kind: 'letter',
  organisation: braces(names.organisation),
  confidentiality: braces(names.confidentiality),
  versionLabel: braces(names.version),
  language: 'nl-NL',
  blocks: [
    paragraph(
      `${braces(`#${names.recipient}`)}${houseStyleScreenText.forRecipient} ${braces(names.recipient)}${braces(`/${names.recipient}`)}`,
      'note',
    ),
    paragraph(braces(names.all)),
  ],
};

function placeholderPage(): DocumentModel {
  const { values, parts } = placeholders();
  const text = houseStyleScreenText.page;
  return {
    title: text.title,
    kind: 'letter',
    organisation: '',
    confidentiality: '',
    versionLabel: '',
    language: 'nl-NL',
    blocks: [
      paragraph(text.lead, 'lead'),
      heading(1, text.values),
      table(
        columnsOf(text.valueColumns, [40, 60]),
        values.map(({ name, meaning }) => [braces(name), meaning]),
        { rowHeaders: true },
      ),
      ...parts.flatMap(({ kind, names: list }) => [
        heading(1, text.parts(words.kinds[kind])),
        table(
          columnsOf(text.partColumns, [32, 68]),
          list.map(({ name, columns }) => [
            braces(name),
            columns.length === 0 ? text.blockOnly : text.repeat(name, columns),
          ]),
          { rowHeaders: true },
        ),
      ]),
      heading(1, text.rulesTitle),
      ...text.rules.map((rule) => paragraph(rule)),
    ],
  };
}

function save(task: TaskContext, name: string, bytes: Uint8Array): Promise<SavedFile | null> {
  return task.ports.saveFile({ suggestedName: `${name}.docx`, mediaType: wordType, bytes });
}

function templateOf(reader: Reader, id: string): TemplateRow {
  const row = reader.one<TemplateRow>(statements.template, [id]);
  if (row === undefined) throw new CallFailure('notFound', words.templateGone);
  return row;
}

function kindsOf({ kinds }: { readonly kinds: string }): Kinds {
  const known: readonly string[] = JSON.parse(kinds) as string[];
  return houseStyleKinds.filter((kind) => known.includes(kind));
}
