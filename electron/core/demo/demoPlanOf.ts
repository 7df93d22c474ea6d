import { contactOf, type DemoCase, type DemoWorld } from './demoWorld.ts';

type State = 'notStarted' | 'underway' | 'stuck' | 'reached' | 'dropped';

interface StepSeed {
  readonly body: string;
  readonly who: string | null;
  readonly whoWords: string;
  /** Days from today. */
  readonly due: number | null;
  readonly done: number | null;
}

interface GoalSeed {
  readonly domain: string | null;
  readonly body: string;
  readonly result: string;
  readonly until: number | null;
  readonly state: State;
  readonly note: string;
  readonly who: string | null;
  readonly whoWords: string;
  readonly steps: readonly StepSeed[];
  /** How many of the oldest actions of the case belong to it. */
  readonly actions: number;
}

export interface PlanSeed {
  /** Life domains by choice; one that nobody named stays a question. */
  readonly domains: readonly string[];
  /** In which domain what was said at a find place lies. */
  readonly said: Readonly<Record<string, string>>;
  readonly goals: readonly GoalSeed[];
}

/** The plan of the first case of the region: safe first, then school, and health that nobody spoke of yet. */
export const youngRecruitPlan: PlanSeed = {
  domains: ['home', 'schoolWork', 'leisure', 'street', 'health', 'online'],
  said: { home: 'home', school: 'schoolWork', street: 'street', sport: 'leisure', welfare: 'home' },
  goals: [
    {
      domain: 'street',
      body: 'Hij komt elke dag veilig thuis.',
      result: 'Vier weken achter elkaar belt hij niemand omdat hij niet naar buiten durft.',
      until: 42,
      state: 'underway',
      note: 'De afspraken over thuiskomen lopen sinds twee weken.',
      who: 'youthWork',
      whoWords: '',
      steps: [
        {
          body: 'Vaste route en tijd afspreken',
          who: 'youthWork',
          whoWords: 'met moeder',
          due: -8,
          done: -9,
        },
        { body: 'Oom rijdt hem op dinsdag en donderdag', who: null, whoWords: 'oom', due: 5, done: null },
      ],
      actions: 2,
    },
    {
      domain: 'schoolWork',
      body: 'Hij volgt weer alle lessen.',
      result: 'Geen ongeoorloofd verzuim in vier weken.',
      until: 63,
      state: 'stuck',
      note: 'Dinsdag en donderdag blijven lastig.',
      who: 'school',
      whoWords: '',
      steps: [
        { body: 'Mentor belt elke maandag', who: 'school', whoWords: '', due: 12, done: null },
        { body: 'Rooster bekijken met leerplicht', who: 'attendance', whoWords: '', due: -3, done: null },
      ],
      actions: 1,
    },
    {
      domain: 'leisure',
      body: 'Hij helpt elke week op de sportinstuif.',
      result: 'De begeleider noemt hem als vaste hulp.',
      until: null,
      state: 'reached',
      note: '',
      who: null,
      whoWords: 'de jongere zelf',
      steps: [],
      actions: 0,
    },
  ],
};

/** Life domains, marks on what was said, goals with steps and the actions that serve them. */
export function buildPlan(world: DemoWorld, { id: caseId }: DemoCase, plan: PlanSeed): void {
  world.command(12, ({ reader, write }) => {
    plan.domains.forEach((domain, position) =>
      write.insert('case_life_domain', { id: world.newId(), case_id: caseId, domain, position }),
    );
    type Said = { readonly id: string; readonly place: string };
    for (const { id, place } of reader.all<Said>(
      `SELECT id, find_place AS place FROM statement WHERE case_id = ? AND find_place IS NOT NULL ORDER BY created_at, id`,
      [caseId],
    )) {
      const domain = plan.said[place];
      if (domain !== undefined) write.update('statement', id, { life_domain: domain });
    }
    const actions = reader.all<{ id: string }>(
      'SELECT id FROM action_item WHERE case_id = ? AND deleted_at IS NULL ORDER BY created_at, id',
      [caseId],
    );
    let taken = 0;
    plan.goals.forEach((goal, position) => {
      const goalId = world.newId();
      write.insert('goal', {
        id: goalId,
        case_id: caseId,
        life_domain: goal.domain,
        body: goal.body,
        result: goal.result,
        until_date: goal.until === null ? null : world.onDay(world.toWorkday(goal.until)),
        state: goal.state,
        state_on: goal.state === 'notStarted' ? null : world.onDay(-12),
        state_note: goal.note,
        who_contact_id: goal.who === null ? null : contactOf(world, goal.who),
        who_words: goal.whoWords,
        position,
      });
      if (goal.state !== 'notStarted') {
        write.insert('goal_event', {
          id: world.newId(),
          goal_id: goalId,
          case_id: caseId,
          on_date: world.onDay(-12),
          from_state: 'notStarted',
          to_state: goal.state,
          note: goal.note,
        });
      }
      goal.steps.forEach((step, place) =>
        write.insert('goal_step', {
          id: world.newId(),
          goal_id: goalId,
          body: step.body,
          who_contact_id: step.who === null ? null : contactOf(world, step.who),
          who_words: step.whoWords,
          due_date: step.due === null ? null : world.onDay(step.due),
          done_on: step.done === null ? null : world.onDay(step.done),
          position: place,
        }),
      );
      for (const action of actions.slice(taken, taken + goal.actions)) {
        write.insert('goal_action', { id: world.newId(), goal_id: goalId, action_id: action.id });
      }
      taken += goal.actions;
    });
  });
}
