import { organisationOf, type DemoCase, type DemoWorld } from './demoWorld.ts';

interface BottleneckPlan {
  readonly body: string;
  readonly asks: string;
  readonly domain: string;
  readonly organisation: 'youthHealth' | 'school' | 'municipality';
  /** Days from today; negative. */
  readonly noticed: number;
  readonly state: 'open' | 'raised' | 'solved';
  readonly outcome: string;
  /** How many cases count. */
  readonly cases: number;
}

const bottlenecks: readonly BottleneckPlan[] = [
  {
    body: 'De wachttijd voor jeugd-ggz is langer dan een half jaar. Het plan staat stil, terwijl iedereen klaarstaat.',
    asks: 'Elke maand één plek die de overlegtafel mag toewijzen.',
    domain: 'care',
    organisation: 'youthHealth',
    noticed: -40,
    state: 'open',
    outcome: '',
    cases: 7,
  },
  {
    body: 'Bij een overstap naar een andere school komt het ondersteuningsplan te laat mee.',
    asks: 'Een vaste afspraak: het plan gaat mee binnen een week.',
    domain: 'education',
    organisation: 'school',
    noticed: -33,
    state: 'raised',
    outcome: '',
    cases: 3,
  },
  {
    body: 'Na vijf uur ’s middags was niemand van het wijkteam bereikbaar.',
    asks: 'Een telefoonnummer voor de avond.',
    domain: 'social',
    organisation: 'municipality',
    noticed: -60,
    state: 'solved',
    outcome: 'Sinds deze maand is er een avonddienst.',
    cases: 5,
  },
];

/** Answers for the discussions of past meetings; the last stays open, as it does in daily use. */
const looks = [
  ['good', 'mixed', 'good', 'good', 'poor', 'good'],
  ['good', 'good', 'mixed', 'good', 'mixed', 'mixed'],
  ['mixed', 'poor', 'good', null, 'good', 'good'],
  ['good', 'good', 'good', 'mixed', 'good', null],
] as const;
const mostLooks = 11;

/** Bottlenecks in every state, and the look back of the chair on past discussions. @param cases in the order of `casePlans` */
export function buildInsight(world: DemoWorld, cases: readonly DemoCase[]): void {
  for (const plan of bottlenecks) {
    world.write(-plan.noticed, (write) => {
      const { id } = write.insert('bottleneck', {
        id: world.newId(),
        body: plan.body,
        asks: plan.asks,
        domain: plan.domain,
        organisation_id: organisationOf(world, plan.organisation),
        noticed_on: world.onDay(plan.noticed),
        state: plan.state,
        raised_on: plan.state === 'open' ? null : world.onDay(plan.noticed + 10),
        outcome: plan.outcome,
      });
      for (const { id: caseId } of cases.slice(0, plan.cases)) {
        write.insert('bottleneck_case', { id: world.newId(), bottleneck_id: id, case_id: caseId });
      }
    });
  }
  world.command(0, ({ reader, write }) => {
    const discussions = reader.all<{ id: string }>(
      `SELECT d.id FROM discussion d JOIN meeting m ON m.id = d.meeting_id
        WHERE m.status = 'finished' AND m.date > ? ORDER BY m.date, d.id LIMIT ?`,
      [world.onDay(-60), mostLooks],
    );
    discussions.forEach(({ id }, index) => {
      const [facts, voice, collaboration, safety, options, plan] = looks[index % looks.length] ?? looks[0];
      write.insert('meeting_reflection', {
        id: world.newId(),
        discussion_id: id,
        facts,
        voice,
        collaboration,
        safety,
        options,
        plan,
        note: index === 0 ? 'Eerder vragen wat de jongere zelf wil.' : '',
      });
    });
  });
}
