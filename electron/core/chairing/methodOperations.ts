import type * as z from 'zod';
import type { methodsContract } from '../../../shared/contract/chairing/methods.ts';
import { shippedMethods } from '../../../shared/model/methods.ts';
import {
  lineErrorSentence,
  readMethodText,
  withEdition,
  writeMethodText,
} from '../../../shared/model/methodText.ts';
import { methodsText } from '../../../shared/text/nl/methods.ts';
import type { CommandContext, Handlers, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './methodStore.ts';
import type { OwnMethodRow } from './methods.ts';

type Listed = z.input<(typeof methodsContract)['chairing.methods']['output']>;

const mostMethods = 100;
const { refused } = methodsText;

/** Methods as text that the organisation writes itself (features D4, X6). */
export const methodOperations: Handlers<typeof methodsContract> = {
  'chairing.methods': (_input, context) => listOf(context),

  'chairing.saveMethod': ({ id, version, text }, context) => {
    const reading = readMethodText(text);
    if (!reading.ok) {
      throw new CallFailure(
        'validation',
        refused.broken,
        reading.errors
          .slice(0, 20)
          .map((error) => ({ field: String(error.line), message: lineErrorSentence(error) })),
      );
    }
    const { name } = reading.method;
    refuseDouble(context, id, name);
    const before = id === null ? undefined : rowOf(context, id);
    const known = before === undefined ? undefined : readMethodText(before.body);
    const edition = known?.ok === true ? known.method.version + 1 : reading.method.version;
    const body = withEdition(text, { version: edition, date: context.today });
    const kept =
      before === undefined
        ? context.write.insert('own_method', { name, body })
        : context.write.update('own_method', before.id, { name, body }, version ?? undefined);
    return { ...kept, edition };
  },

  'chairing.removeMethod': ({ id, version }, context) => {
    rowOf(context, id);
    return context.write.update('own_method', id, { deleted_at: context.now }, version);
  },

  'chairing.exportMethod': async ({ id }, { ports, read }) => {
    const method = read(listOf).find((listed) => listed.id === id);
    if (method === undefined) throw new CallFailure('notFound', refused.gone);
    return ports.saveFile({
      suggestedName: `${method.name.replaceAll(/[^\p{L}\p{N} -]+/gu, ' ').trim()}.${methodsText.screen.fileKind}`,
      mediaType: 'text/plain; charset=utf-8',
      bytes: Buffer.from(method.text.replaceAll('\n', '\r\n'), 'utf8'),
    });
  },
};

function listOf({ reader }: Pick<QueryContext, 'reader'>): Listed {
  const shipped = shippedMethods.map((method) => ({
    id: method.id,
    version: null,
    name: method.name,
    kind: method.kind,
    phases: method.phases.length,
    text: writeMethodText(method, { version: 1, date: '' }),
    edition: 1,
    date: '',
    changedAt: null,
  }));
  const own = reader.all<OwnMethodRow>(statements.ownMethods).map((row) => {
    const reading = readMethodText(row.body);
    const method = reading.ok ? reading.method : undefined;
    return {
      id: row.id,
      version: row.version,
      name: row.name,
      kind: method?.kind ?? ('case' as const),
      phases: method?.phases.length ?? 0,
      text: row.body,
      edition: method?.version ?? 1,
      date: method?.date ?? '',
      changedAt: row.changedAt,
    };
  });
  return [...shipped, ...own];
}

function rowOf({ reader }: CommandContext, id: string): OwnMethodRow {
  const row = reader.one<OwnMethodRow & { deletedAt: number | null }>(statements.ownMethod, [id]);
  if (row === undefined || row.deletedAt !== null) throw new CallFailure('notFound', refused.gone);
  return row;
}

function refuseDouble({ reader }: CommandContext, id: string | null, name: string): void {
  const isShipped = shippedMethods.some((method) => method.name.toLowerCase() === name.toLowerCase());
  if (isShipped || reader.one(statements.sameName, { name, id }) !== undefined) {
    throw new CallFailure('validation', refused.sameName(name));
  }
  const { total } = reader.one<{ total: number }>(statements.ownMethodCount) ?? { total: 0 };
  if (id === null && total >= mostMethods) throw new CallFailure('validation', refused.tooMany);
}
