import { openInWorker, type CoreInWorker } from './coreInWorker.ts';
import type { LoadFile } from './loadFile.ts';
import { percentile, report, sideBySide } from './measure.ts';

/** One question of one screen: called with another case, meeting or words each turn. */
interface Question {
  readonly name: string;
  /** Whether it is about one thing, so that it should cost the same in any file, or goes through a list. */
  readonly about: 'one' | 'list';
  ask(core: CoreInWorker, known: Known, turn: number): Promise<unknown>;
}

/** Some meetings with a case on their agenda. */
type Known = readonly Readonly<{ meetingId: string; discussionId: string; caseId: string }>[];

const first = { offset: 0, limit: 50 };
const typed = ['v', 've', 'ver', 'verz', 'M-0001', 'sanne'] as const;
/** A year of the load-test set, up to its own day. */
const year = { from: '2025-11-23', to: '2026-11-22' } as const;
const groups = ['owner', 'case', 'late', 'waiting', 'open', 'soon', 'again', 'concept', 'done'] as const;
const at = <Item>(items: readonly Item[], turn: number): Item => {
  const item = items[(turn + 10 * items.length) % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
};

const questions: readonly Question[] = [
  {
    name: 'list-cases-while-typing',
    about: 'list',
    ask: ({ call }, _known, turn) =>
      call('cases.list', { status: 'open', text: at(typed, turn), sort: 'number', ...first }),
  },
  {
    name: 'list-cases-by-review-far-down',
    about: 'list',
    ask: ({ call }) =>
      call('cases.list', { status: 'open', text: '', sort: 'reviewDate', offset: 4_000, limit: 50 }),
  },
  ...groups.map((group): Question => ({
    name: `actions-${group}`,
    about: 'list',
    ask: ({ call }) => call('followup.actions', { group, ...first }),
  })),
  { name: 'actions-counted', about: 'list', ask: ({ call }) => call('followup.actionCounts', {}) },
  {
    name: 'actions-while-typing',
    about: 'list',
    ask: ({ call }, _known, turn) =>
      call('followup.actions', { group: 'open', text: at(['ge', 'gesp', 'school'], turn), ...first }),
  },
  {
    name: 'actions-of-one-case',
    about: 'one',
    ask: ({ call }, known, turn) =>
      call('followup.actions', { group: 'open', caseId: at(known, turn).caseId, ...first }),
  },
  {
    name: 'actions-all-chosen',
    about: 'list',
    ask: ({ call }) => call('followup.actionIds', { group: 'open' }),
  },
  { name: 'action-owners', about: 'list', ask: ({ call }) => call('followup.owners', {}) },
  {
    name: 'cases-with-a-gap',
    about: 'list',
    ask: ({ call }) => call('followup.cases', first),
  },
  { name: 'decision-register', about: 'list', ask: ({ call }) => call('followup.decisions', first) },
  {
    name: 'course-of-a-case',
    about: 'one',
    ask: ({ call }, known, turn) => call('followup.course', { caseId: at(known, turn).caseId }),
  },
  { name: 'today', about: 'list', ask: ({ call }) => call('insight.today', {}) },
  { name: 'counts-in-menu', about: 'list', ask: ({ call }) => call('insight.counts', {}) },
  { name: 'regiebord', about: 'list', ask: ({ call }) => call('insight.board', { limit: 50 }) },
  { name: 'five-figures-of-a-year', about: 'list', ask: ({ call }) => call('insight.figures', year) },
  {
    name: 'list-behind-a-figure',
    about: 'list',
    ask: ({ call }) => call('insight.figureRows', { ...year, figure: 'onTime', limit: 50 }),
  },
  { name: 'lead-times-of-a-year', about: 'list', ask: ({ call }) => call('insight.leadTimes', year) },
  { name: 'trends-by-area', about: 'list', ask: ({ call }) => call('insight.trends', { dimension: 'area' }) },
  {
    name: 'trends-by-theme',
    about: 'list',
    ask: ({ call }) => call('insight.trends', { dimension: 'theme' }),
  },
  {
    name: 'accountability-of-a-year',
    about: 'list',
    ask: ({ call }) => call('insight.accountability', { year: 2026 }),
  },
  { name: 'presence-of-a-year', about: 'list', ask: ({ call }) => call('insight.presence', { ...year }) },
  {
    name: 'backlog',
    about: 'list',
    ask: ({ call }, known, turn) =>
      call('meetings.backlog', { meetingId: at(known, turn).meetingId, ...first }),
  },
  {
    name: 'cockpit',
    about: 'one',
    ask: ({ call }, known, turn) => {
      const { meetingId, caseId } = at(known, turn);
      return call('chairing.cockpit', { meetingId, caseId });
    },
  },
  {
    name: 'minutes-check',
    about: 'one',
    ask: ({ call }, known, turn) => {
      const { discussionId, caseId } = at(known, turn);
      return call('minutes.check', { discussionId, caseId });
    },
  },
  {
    name: 'minutes-of-one-case',
    about: 'one',
    ask: ({ call }, known, turn) => {
      const { discussionId, caseId } = at(known, turn);
      return call('minutes.caseDocument', { discussionId, caseId });
    },
  },
  {
    name: 'export-of-one-case',
    about: 'one',
    ask: ({ call }, known, turn) => {
      const { discussionId, caseId } = at(known, turn);
      return call('minutes.export', { discussionId, caseId, openReason: 'meting' });
    },
  },
  {
    name: 'timeline-of-case',
    about: 'one',
    ask: ({ call }, known, turn) =>
      call('cases.timeline', { caseId: at(known, turn).caseId, kinds: [], ...first }),
  },
];

/** What the other screens ask, in the large file and in one of 100 cases, in turns. */
export async function benchScreens(cases: number, large: LoadFile, small: LoadFile): Promise<void> {
  const core = await openInWorker(large);
  const smallCore = await openInWorker(small);
  const known = await meetingsOf(core);
  const smallKnown = await meetingsOf(smallCore);
  for (const { name, about, ask } of questions) {
    const [ours, other] = await sideBySide(
      20,
      (turn) => ask(core, known, turn),
      (turn) => ask(smallCore, smallKnown, turn),
    );
    const limit = about === 'one' ? 'aim 1.3' : 'aim 150 ms at 95 %';
    report({
      name,
      ours: percentile(ours, 50),
      other: percentile(other, 50),
      unit: 'ms',
      note: `${limit}; median at ${cases} cases beside 100 cases; 95 % within ${percentile(ours, 95).toFixed(1)} ms`,
    });
  }
  await smallCore.close();
  await core.close();
}

/** One case of each of the last twenty meetings. */
async function meetingsOf({ call }: CoreInWorker): Promise<Known> {
  const { rows } = await call('meetings.list', { when: 'past', offset: 0, limit: 20 });
  const found = await Promise.all(
    rows.map(async ({ id }) => {
      const { cases } = await call('minutes.overview', { meetingId: id });
      return cases.map(({ discussionId, caseId }) => ({ meetingId: id, discussionId, caseId })).slice(0, 1);
    }),
  );
  return found.flat();
}
