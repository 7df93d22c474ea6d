import { buildFamily } from './demoFamilyOf.ts';
import { buildGroup } from './demoGroupOf.ts';
import { buildPlan, youngRecruitPlan } from './demoPlanOf.ts';
import { buildSurroundings } from './demoSurroundings.ts';
import type { DemoCase, DemoWorld } from './demoWorld.ts';

/**
 * What a case page holds besides statements and outcomes: plan, network map, events and cards of the first case, the family
 * case with persons apart, the group on its way through the seven steps.
 * @param cases in the order of `casePlans`; runs after the meetings, so that actions can serve goals
 */
export function buildCasePages(world: DemoWorld, cases: readonly DemoCase[]): void {
  const [young, linked, , , family, group] = cases;
  if (young === undefined || linked === undefined || family === undefined || group === undefined) {
    throw new Error('The demo has too few cases');
  }
  buildPlan(world, young, youngRecruitPlan);
  buildSurroundings(world, young);
  buildCards(world, young);
  buildFamily(world, family);
  buildGroup(world, group, linked);
}

function buildCards(world: DemoWorld, { id: caseId }: DemoCase): void {
  const cards = [
    {
      day: -13,
      kind: 'challenger',
      inMinutes: 1,
      answers: {
        wrong: 'Misschien verdient hij zelf geld en is hij niet bang. Dan helpt een veilige route niet.',
        unseen: 'Niemand sprak met het zusje. De tweede telefoon heeft maar één partner gezien.',
        check: 'Jongerenwerk vraagt hem vóór de volgende keer wat hij zelf wil houden.',
      },
    },
    {
      day: -12,
      kind: 'ownStrength',
      inMinutes: 0,
      answers: {
        asked: 'Moeder wil met haar broer een plan maken.',
        circle: 'Oom, de trainer van de sportinstuif, een tante in Noord.',
      },
    },
  ] as const;
  for (const card of cards) {
    world.write(-card.day, (write) =>
      write.insert('reflection_card', {
        id: world.newId(),
        case_id: caseId,
        discussion_id: null,
        kind: card.kind,
        answers: JSON.stringify(card.answers),
        filled_on: world.onDay(card.day),
        written_by: 'Ilse Voorbeeld',
        in_minutes: card.inMinutes,
      }),
    );
  }
}
