import type * as z from 'zod';
import type { mapContract } from '../../../shared/contract/map.ts';
import { placesTogether, type MapPlace } from '../../../shared/model/mapPlaces.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { mayHaveMap } from './caseMap.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof mapContract> = z.output<(typeof mapContract)[Name]['input']>;
type Changed = { id: string; version: number };
interface NodeRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: 'person' | 'organisation' | 'other';
}

/** More than this on one map is a picture that nobody can read. */
const nodesAtMost = 100;

/** @throws CallFailure `validation` for a case without a map, someone who is there already, or a map that is full */
export function addNode(input: In<'map.addNode'>, { reader, write }: CommandContext): Changed {
  requireMap(reader, input.caseId);
  requireRoom(reader, input.caseId, 1);
  const { who } = input;
  const place = { case_id: input.caseId, kind: who.kind, note: input.note, x: input.x, y: input.y };
  switch (who.kind) {
    case 'person':
      requirePerson(reader, input.caseId, who.personId);
      return write.insert('map_node', { ...place, person_id: who.personId, label: '' });
    case 'organisation':
      if (reader.one(statements.organisationThere, [who.organisationId]) === undefined) {
        throw new CallFailure('notFound', mapText.refusals.organisationGone);
      }
      if (reader.one(statements.sameOrganisation, [input.caseId, who.organisationId]) !== undefined) {
        throw new CallFailure('validation', mapText.refusals.alreadyThere);
      }
      return write.insert('map_node', { ...place, organisation_id: who.organisationId, label: '' });
    case 'other':
      return write.insert('map_node', { ...place, label: who.label });
  }
}

/** Everyone of the case who is not there yet: the subject in the middle, the others around. */
export function addPeople(caseId: string, { reader, write }: CommandContext): { added: number } {
  requireMap(reader, caseId);
  const left = reader.all<{ personId: string; isSubject: 0 | 1 }>(statements.peopleLeft, { caseId });
  requireRoom(reader, caseId, left.length);
  const taken = reader.all<MapPlace>(statements.places, [caseId]);
  const about = left.filter(({ isSubject }) => isSubject === 1);
  const others = left.filter(({ isSubject }) => isSubject === 0);
  const places = placesTogether(taken, about.length, others.length);
  for (const [index, { personId }] of about.entries()) insertPerson(personId, places.subjects[index]);
  for (const [index, { personId }] of others.entries()) insertPerson(personId, places.others[index]);
  return { added: left.length };

  function insertPerson(personId: string, place: MapPlace = { x: 500, y: 350 }): void {
    write.insert('map_node', { case_id: caseId, kind: 'person', person_id: personId, label: '', ...place });
  }
}

export function moveNode({ id, x, y }: In<'map.moveNode'>, { reader, write }: CommandContext): Changed {
  requireNode(reader, id);
  return write.update('map_node', id, { x, y });
}

/** Only words that were typed can be typed again: a person has initials, an organisation its name. */
export function changeNode(input: In<'map.changeNode'>, { reader, write }: CommandContext): Changed {
  const node = requireNode(reader, input.id);
  if (node.kind === 'other' && input.label === '') {
    throw new CallFailure('validation', mapText.refusals.labelNeeded, [
      { field: 'label', message: 'required' },
    ]);
  }
  return write.update(
    'map_node',
    node.id,
    { note: input.note, ...(node.kind === 'other' ? { label: input.label } : {}) },
    input.version,
  );
}

export function removeNode({ id, version }: In<'map.removeNode'>, { reader, write }: CommandContext): void {
  requireNode(reader, id);
  for (const tie of reader.all<{ id: string }>(statements.tiesOfNode, { id }))
    write.remove('map_tie', tie.id);
  write.remove('map_node', id, version);
}

/** Takes a person off the map of a case, when that person leaves the case. */
export function removePersonFromMap(caseId: string, personId: string, context: CommandContext): void {
  const node = context.reader.one<{ id: string }>(statements.personNode, [caseId, personId]);
  if (node === undefined) return;
  for (const tie of context.reader.all<{ id: string }>(statements.tiesOfNode, { id: node.id })) {
    context.write.remove('map_tie', tie.id);
  }
  context.write.remove('map_node', node.id);
}

/** One tie between two nodes, whichever way round. @throws CallFailure `validation` */
export function tie(input: In<'map.tie'>, { reader, write }: CommandContext): Changed {
  const { caseId, fromNodeId, toNodeId, kind, quality, note } = input;
  if (fromNodeId === toNodeId) throw new CallFailure('validation', mapText.refusals.sameNode);
  for (const id of [fromNodeId, toNodeId]) {
    if (requireNode(reader, id).caseId !== caseId) {
      throw new CallFailure('validation', mapText.refusals.otherCase);
    }
  }
  if (reader.one(statements.between, { a: fromNodeId, b: toNodeId }) !== undefined) {
    throw new CallFailure('validation', mapText.refusals.tiedAlready);
  }
  return write.insert('map_tie', {
    case_id: caseId,
    from_node_id: fromNodeId,
    to_node_id: toNodeId,
    kind,
    quality,
    note,
  });
}

export function changeTie({ id, version, ...fields }: In<'map.changeTie'>, context: CommandContext): Changed {
  requireTie(context.reader, id);
  return context.write.update('map_tie', id, fields, version);
}

export function removeTie({ id, version }: In<'map.removeTie'>, context: CommandContext): void {
  requireTie(context.reader, id);
  context.write.remove('map_tie', id, version);
}

function requireMap(reader: Reader, caseId: string): void {
  if (!mayHaveMap(caseHeader(reader, caseId).type)) {
    throw new CallFailure('validation', mapText.refusals.noMapHere);
  }
}

function requireRoom(reader: Reader, caseId: string, more: number): void {
  const total = reader.one<{ total: number }>(statements.countNodes, [caseId])?.total ?? 0;
  if (total + more > nodesAtMost) throw new CallFailure('validation', mapText.refusals.full);
}

function requirePerson(reader: Reader, caseId: string, personId: string): void {
  if (reader.one(statements.personOfCase, [caseId, personId]) === undefined) {
    throw new CallFailure('notFound', mapText.refusals.personGone);
  }
  if (reader.one(statements.personNode, [caseId, personId]) !== undefined) {
    throw new CallFailure('validation', mapText.refusals.alreadyThere);
  }
}

function requireNode(reader: Reader, id: string): NodeRow {
  const node = reader.one<NodeRow>(statements.node, [id]);
  if (node === undefined) throw new CallFailure('notFound', mapText.refusals.nodeGone);
  return node;
}

function requireTie(reader: Reader, id: string): void {
  if (reader.one(statements.tie, [id]) === undefined) {
    throw new CallFailure('notFound', mapText.refusals.tieGone);
  }
}
