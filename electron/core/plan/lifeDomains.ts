import type { Input, Output } from '../../../shared/contract/contract.ts';
import { shippedLifeDomain } from '../../../shared/model/lists/lifeDomains.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

export type ChosenDomain = Output<'plan.get'>['domains'][number];

interface ChosenRow {
  readonly rowId: string;
  readonly id: string;
  readonly ownLabel: string | null;
  readonly position: number;
}

/** A group and an area have no individual care fields (domain.md §4.7). */
export function mayHaveDomains(type: Output<'cases.get'>['header']['type']): boolean {
  return type !== 'group' && type !== 'area';
}

/** The life domains of one case in their order: what nobody named stays visible as a question. */
export function chosenDomains(reader: Reader, caseId: string): ChosenDomain[] {
  const named = new Map(
    reader
      .all<{ domain: string; strength: 0 | 1 }>(statements.namedDomains, [caseId])
      .map((row) => [row.domain, row.strength === 1]),
  );
  return reader.all<ChosenRow>(statements.chosenDomains, [caseId]).map((row) => ({
    id: row.id,
    label: domainLabel(row),
    named: named.has(row.id),
    strengthNamed: named.get(row.id) === true,
  }));
}

function domainLabel({ id, ownLabel }: Pick<ChosenRow, 'id' | 'ownLabel'>): string {
  return ownLabel ?? shippedLifeDomain(id)?.label ?? id;
}

/**
 * @throws CallFailure `validation` when nobody chose this domain for the case: not chosen is not stored (domain.md, hard rule 5)
 */
export function requireChosen(reader: Reader, caseId: string, domain: string | null): void {
  if (domain === null) return;
  if (reader.one(statements.domainChosen, [caseId, domain]) === undefined) {
    throw new CallFailure('validation', planText.refusals.domainNotChosen, [
      { field: 'lifeDomain', message: 'notChosen' },
    ]);
  }
}

/** @throws CallFailure `validation` for a case without care fields, a domain nobody knows, or one in which a goal stands */
export function setDomains(input: Input<'plan.setDomains'>, context: CommandContext): void {
  const { reader, write } = context;
  const header = caseHeader(reader, input.caseId);
  if (!mayHaveDomains(header.type)) throw new CallFailure('validation', planText.refusals.noCareFields);
  const wanted = [...new Set(input.domains)];
  const before = reader.all<ChosenRow>(statements.chosenDomains, [header.id]);
  for (const row of before) {
    if (wanted.includes(row.id)) continue;
    if (reader.one(statements.goalInDomain, [header.id, row.id]) !== undefined) {
      throw new CallFailure('validation', planText.refusals.goalInDomain(domainLabel(row)));
    }
    for (const { id } of reader.all<{ id: string }>(statements.statementsInDomain, [header.id, row.id])) {
      write.update('statement', id, { life_domain: null });
    }
    write.remove('case_life_domain', row.rowId);
  }
  for (const [position, domain] of wanted.entries()) {
    const known = before.find(({ id }) => id === domain);
    if (known !== undefined) write.update('case_life_domain', known.rowId, { position });
    else {
      requireKnown(reader, domain);
      write.insert('case_life_domain', { case_id: header.id, domain, position });
    }
  }
}

function requireKnown(reader: Reader, domain: string): void {
  if (shippedLifeDomain(domain) !== undefined) return;
  const own = reader.one<{ retired: 0 | 1 }>(statements.ownDomain, [domain]);
  if (own === undefined || own.retired === 1) {
    throw new CallFailure('validation', planText.refusals.domainUnknown);
  }
}

export function ownDomains(reader: Reader): Output<'plan.domainChoices'>['own'] {
  type Row = Omit<Output<'plan.domainChoices'>['own'][number], 'retired'> & { readonly retired: 0 | 1 };
  return reader.all<Row>(statements.ownDomains).map((row) => ({ ...row, retired: row.retired === 1 }));
}

/** @throws CallFailure `validation` when the name is there already */
export function addOwnDomain(label: string, context: CommandContext): { id: string; version: number } {
  requireFreeLabel(context.reader, label, null);
  return context.write.insert('own_life_domain', { label, retired: 0 });
}

export function changeOwnDomain(
  input: Input<'plan.changeOwnDomain'>,
  { reader, write }: CommandContext,
): { id: string; version: number } {
  if (reader.one(statements.ownDomain, [input.id]) === undefined) {
    throw new CallFailure('notFound', planText.refusals.domainUnknown);
  }
  requireFreeLabel(reader, input.label, input.id);
  return write.update(
    'own_life_domain',
    input.id,
    { label: input.label, retired: input.retired ? 1 : 0 },
    input.version,
  );
}

function requireFreeLabel(reader: Reader, label: string, own: string | null): void {
  const taken = reader.one<{ id: string }>(statements.ownLabelTaken, [label]);
  if (taken !== undefined && taken.id !== own) {
    throw new CallFailure('validation', planText.refusals.labelTaken(label), [
      { field: 'label', message: 'taken' },
    ]);
  }
}
