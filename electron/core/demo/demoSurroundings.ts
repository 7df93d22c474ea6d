import type { RowWriter } from '../history/rowWriter.ts';
import { contactOf, organisationOf, type DemoCase, type DemoWorld } from './demoWorld.ts';

interface NodeSeed {
  readonly key: string;
  readonly who: 'subject' | 'parent' | 'organisation' | 'other';
  /** Key of an organisation, or words of people. */
  readonly label: string;
  readonly note: string;
  readonly x: number;
  readonly y: number;
}

/** Who is around the young person of the first case; places on a field of 1000 by 700. */
const nodes: readonly NodeSeed[] = [
  { key: 'young', who: 'subject', label: '', note: '', x: 500, y: 350 },
  { key: 'parent', who: 'parent', label: '', note: 'werkt in ploegen', x: 560, y: 60 },
  { key: 'sister', who: 'other', label: 'zusje', note: 'zit in groep 7', x: 110, y: 230 },
  { key: 'uncle', who: 'other', label: 'oom', note: 'woont om de hoek', x: 900, y: 120 },
  { key: 'older', who: 'other', label: 'oudere jongens', note: 'bij het station', x: 150, y: 560 },
  { key: 'school', who: 'organisation', label: 'school', note: '', x: 900, y: 380 },
  { key: 'youthWork', who: 'organisation', label: 'youthWork', note: '', x: 760, y: 610 },
  { key: 'team', who: 'organisation', label: 'teamSouth', note: '', x: 170, y: 50 },
];

const ties = [
  ['young', 'parent', 'family', 'good', 'eten elke avond samen'],
  ['young', 'sister', 'family', 'supports', 'brengt haar naar school'],
  ['uncle', 'young', 'family', 'supports', ''],
  ['older', 'young', 'peer', 'pressure', 'bellen, en dan gaat hij weg'],
  ['young', 'school', 'school', 'tense', ''],
  ['youthWork', 'young', 'care', 'good', 'sportinstuif op woensdag'],
  ['team', 'parent', 'care', 'distant', ''],
] as const;

/** The network map of a case about one young person, and the events in which one is offender and victim at once. */
export function buildSurroundings(world: DemoWorld, { id: caseId }: DemoCase): void {
  world.command(10, ({ reader, write }) => {
    const people = reader.all<{ id: string; isSubject: 0 | 1 }>(
      'SELECT person_id AS id, is_subject AS isSubject FROM case_person WHERE case_id = ? ORDER BY created_at, id',
      [caseId],
    );
    const subject = people.find(({ isSubject }) => isSubject === 1)?.id;
    const parent = people.find(({ isSubject }) => isSubject === 0)?.id;
    if (subject === undefined || parent === undefined) throw new Error('No family in the case');
    buildMap(write, world, caseId, { subject, parent });
    buildEvents(write, world, caseId, { subject, parent });
  });
}

interface Family {
  readonly subject: string;
  readonly parent: string;
}

function buildMap(write: RowWriter, world: DemoWorld, caseId: string, family: Family): void {
  const ids = new Map<string, string>();
  for (const node of nodes) {
    const id = world.newId();
    ids.set(node.key, id);
    const isPerson = node.who === 'subject' || node.who === 'parent';
    write.insert('map_node', {
      id,
      case_id: caseId,
      kind: isPerson ? 'person' : node.who,
      person_id: node.who === 'subject' ? family.subject : node.who === 'parent' ? family.parent : null,
      organisation_id: node.who === 'organisation' ? organisationOf(world, node.label) : null,
      label: node.who === 'other' ? node.label : '',
      note: node.note,
      x: node.x,
      y: node.y,
    });
  }
  for (const [from, to, kind, quality, note] of ties) {
    write.insert('map_tie', {
      id: world.newId(),
      case_id: caseId,
      from_node_id: ids.get(from) ?? '',
      to_node_id: ids.get(to) ?? '',
      kind,
      quality,
      note,
    });
  }
}

function buildEvents(write: RowWriter, world: DemoWorld, caseId: string, family: Family): void {
  const events = [
    {
      day: -33,
      kind: 'incident',
      body: 'Staande gehouden bij het station met een pakketje dat hij moest wegbrengen.',
      place: 'street',
      source: 'police',
      parts: [{ person: family.subject, suspect: 1, victim: 1, witness: 0 }],
    },
    {
      day: -19,
      kind: 'threat',
      body: 'Twee oudere jongens staan ’s avonds voor de deur en vragen naar het zusje.',
      place: 'home',
      source: 'teamSouth',
      parts: [
        { person: family.subject, suspect: 0, victim: 1, witness: 0 },
        { person: family.parent, suspect: 0, victim: 0, witness: 1 },
      ],
    },
  ] as const;
  for (const event of events) {
    const eventId = world.newId();
    write.insert('role_event', {
      id: eventId,
      case_id: caseId,
      on_date: world.onDay(event.day),
      kind: event.kind,
      body: event.body,
      find_place: event.place,
      source_contact_id: contactOf(world, event.source),
      source_note: '',
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    for (const part of event.parts) {
      write.insert('role_event_person', {
        id: world.newId(),
        role_event_id: eventId,
        person_id: part.person,
        is_suspect: part.suspect,
        is_victim: part.victim,
        is_witness: part.witness,
        is_unclear: 0,
      });
    }
  }
}
