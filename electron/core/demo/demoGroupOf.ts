import type { DemoCase, DemoWorld } from './demoWorld.ts';

const moves = [
  { from: null, to: 'share', day: -45, reason: 'Drie partners noemden dezelfde plek.' },
  { from: 'share', to: 'collect', day: -35, reason: 'De signalen zijn gedeeld; we missen de tijden.' },
  { from: 'collect', to: 'interpret', day: -21, reason: 'Plek, tijden en rollen zijn in beeld.' },
] as const;

const notes = [
  {
    step: 'share',
    done: 'Wijkagent, jongerenwerk en woningcorporatie legden hun signalen naast elkaar.',
    still: '',
  },
  {
    step: 'collect',
    done: 'Jongerenwerk was twee weken elke avond op de kade. De drukste uren zijn 21 tot 24 uur.',
    still: 'Wat er in de groepsapp wordt afgesproken, weten we niet.',
  },
  {
    step: 'interpret',
    done: 'Hinderlijk, niet crimineel. De plek trekt: droog, verlicht, dicht bij de winkel.',
    still: 'Met de jongeren zelf bespreken wat zij op die plek zoeken.',
  },
] as const;

/** A group on its third step, and the case of one person from it: by number, on a basis of its own. */
export function buildGroup(world: DemoWorld, { id: caseId }: DemoCase, linked: DemoCase): void {
  for (const move of moves) {
    world.write(-move.day, (write) =>
      write.insert('group_move', {
        id: world.newId(),
        case_id: caseId,
        from_step: move.from,
        to_step: move.to,
        on_date: world.onDay(move.day),
        reason: move.reason,
        decided_by: 'Ilse Voorbeeld',
      }),
    );
  }
  world.write(20, (write) => {
    for (const note of notes) {
      write.insert('group_step_note', { id: world.newId(), case_id: caseId, ...note });
    }
    write.insert('group_link', {
      id: world.newId(),
      case_id: caseId,
      linked_case_id: linked.id,
      reason: 'Wordt door partners genoemd; heeft een eigen plan.',
    });
  });
}
