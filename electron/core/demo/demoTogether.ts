import type { DemoWorld } from './demoWorld.ts';

const partners = [
  [
    'police',
    'Minder jongeren die ’s avonds op straat de fout in gaan.',
    'Eerder bellen, ook zonder melding.',
  ],
  ['school', 'Elke leerling haalt het einde van het jaar.', 'Een vaste persoon die meedenkt bij verzuim.'],
  [
    'youthWork',
    'Elke jongere heeft een plek waar hij gezien wordt.',
    'Dat we horen wat er met signalen gebeurt.',
  ],
  ['teamSouth', 'Gezinnen krijgen op tijd hulp.', 'Dat partners ons eerst bellen en dan pas melden.'],
] as const;

/** A round that ended in a sentence, an evaluation under way, learning points and a visit. */
export function buildTogether(world: DemoWorld): void {
  world.write(40, (write) => {
    const round = write.insert('ambition_round', {
      id: world.newId(),
      series_id: null,
      name: 'Ambitieronde najaar',
      step: 'closed',
      on_date: world.onDay(-40),
      sentence: 'Geen jongere uit Waterrijk raakt buiten beeld.',
      goals: 'Binnen een week een eerste contact\nElke partner hoort terug wat er gebeurde',
    });
    const ids = partners.flatMap(([key, body, asks]) => {
      const organisationId = world.organisations.get(key);
      if (organisationId === undefined) return [];
      return [
        write.insert('partner_ambition', {
          id: world.newId(),
          round_id: round.id,
          organisation_id: organisationId,
          body,
          asks,
        }).id,
      ];
    });
    const overlap = write.insert('ambition_overlap', {
      id: world.newId(),
      round_id: round.id,
      body: 'eerder en vaker bellen',
    });
    for (const partnerId of ids.slice(0, 3)) {
      write.insert('ambition_overlap_part', {
        id: world.newId(),
        overlap_id: overlap.id,
        partner_ambition_id: partnerId,
      });
    }
    write.insert('joint_ambition', {
      id: world.newId(),
      series_id: null,
      sentence: 'Geen jongere uit Waterrijk raakt buiten beeld.',
      goals: 'Binnen een week een eerste contact\nElke partner hoort terug wat er gebeurde',
      from_date: world.onDay(-40),
      reason: 'Ambitieronde najaar',
    });
    for (const [body, training] of [
      ['Eerst de vraag van de inbrenger hardop lezen scheelt tien minuten.', 'no'],
      ['We herkennen een licht verstandelijke beperking te laat.', 'wanted'],
    ] as const) {
      write.insert('learning_point', {
        id: world.newId(),
        on_date: world.onDay(-14),
        body,
        training,
      });
    }
    write.insert('visit', {
      id: world.newId(),
      on_date: world.onDay(-12),
      who: 'De zorgcoördinator liep een avond mee met de boa’s',
      what: 'Hoe rustig zij aanspreken, en hoeveel jongeren zij bij naam kennen.',
    });
    const evaluation = write.insert('evaluation', {
      id: world.newId(),
      year: Number(world.today.slice(0, 4)),
      name: `Samenwerking ${world.today.slice(0, 4)}`,
      state: 'open',
    });
    for (const [position, [body, agree, partly, disagree]] of (
      [
        ['Ik weet wie ik waarvoor kan bellen.', 4, 1, 0],
        ['Ik hoor terug wat er met mijn inbreng is gebeurd.', 1, 2, 2],
      ] as const
    ).entries()) {
      write.insert('evaluation_statement', {
        id: world.newId(),
        evaluation_id: evaluation.id,
        position,
        body,
        agree,
        partly,
        disagree,
      });
    }
    for (const [kind, body] of [
      ['strength', 'We kennen elkaar bij naam.'],
      ['improvement', 'Sneller terugkoppelen aan de school.'],
    ] as const) {
      write.insert('evaluation_line', { id: world.newId(), evaluation_id: evaluation.id, kind, body });
    }
    for (let form = 0; form < 5; form += 1) {
      write.insert('evaluation_form', {
        id: world.newId(),
        evaluation_id: evaluation.id,
        mark: `voorbeeld ${form}`,
        received_on: world.onDay(-5),
      });
    }
  });
}
