import { expect, test } from 'vitest';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { withTemporaryCaseFile } from '../../electron/core/casefile/testing.ts';
import { statements as cases } from '../../electron/core/cases/store.ts';
import { actionStatement, statements as followup } from '../../electron/core/followup/store.ts';
import { statements as insight } from '../../electron/core/insight/store.ts';
import { statements as agreement } from '../../electron/core/minutes/agreementStore.ts';
import { statements as distribution } from '../../electron/core/minutes/distributionStore.ts';
import { statements as dossier } from '../../electron/core/minutes/dossierStore.ts';
import { statements as plainPage } from '../../electron/core/minutes/plainPageStore.ts';
import { statements as minutes } from '../../electron/core/minutes/store.ts';

/** What is asked about one case or for one screen of attention: it must not slow down with every case that is added. */
const aboutOne: Readonly<Record<string, string>> = {
  header: cases.header,
  people: cases.people,
  statementsOfCase: cases.statementsOfCase,
  countStatements: cases.countStatements,
  lastVoice: cases.lastVoice,
  boardColumns: cases.boardColumns,
  contributions: cases.contributions,
  openActions: cases.openActions,
  countOpenActions: cases.countOpenActions,
  actions: cases.actions,
  decisions: cases.decisions,
  feedbackOwed: cases.feedbackOwed,
  namesElsewhere: minutes.namesElsewhere,
  owedAfterMeetings: distribution.owed,
  namedFiles: distribution.namedFiles,
  meetingsOfCases: distribution.meetingsOfCases,
  agreements: agreement.agreements,
  editions: agreement.editions,
  dossierDiscussions: dossier.discussions,
  dossierPresence: dossier.presence,
  dossierCounts: dossier.counts,
  plainPage: plainPage.page,
  attentionActions: insight.attentionActions,
  dueSoon: insight.dueSoon,
  retentionEnds: insight.retentionEnds,
  reviews: insight.reviews,
  withoutNextDate: insight.withoutNextDate,
  actionCounts: followup.actionCounts,
  askingActions: actionStatement('ids.again.all.with'),
  openOfOwner: followup.openOfOwner,
  lateActions: followup.lateActions,
  ...Object.fromEntries(
    (['owner', 'case', 'late', 'waiting', 'open', 'soon', 'again', 'concept', 'done'] as const).flatMap(
      (group) =>
        [`ids.${group}.case.with`, `count.${group}.case`, `count.${group}.all`].map((name) => [
          name,
          actionStatement(name),
        ]),
    ),
  ),
};

/**
 * Tables that hold thousands of rows in a large file, under the names that statements give them. Walking along `action_again` is no
 * walk through the table: that index holds only the open actions that were mentioned three times.
 */
const wholeTable =
  /^SCAN (cases|c|action_item|action|a|statement|s|person|p|discussion|decision|meeting)( |$)(?!USING COVERING|USING INDEX action_again$)/;

const scans = (plan: readonly { detail: string }[]): string[] =>
  plan.map(({ detail }) => detail).filter((detail) => wholeTable.test(detail));

test('no statement about one case walks through a whole table, in a file without planner statistics', () => {
  withTemporaryCaseFile(caseMigrations, ({ file }) => {
    for (const [name, sql] of Object.entries(aboutOne)) {
      // A plan does not depend on values: each parameter is an empty text.
      const bare = sql.replaceAll(/[@:][a-zA-Z]+|\?/gu, "''");
      const plan = file.db.prepare(`EXPLAIN QUERY PLAN ${bare}`).all() as { detail: string }[];
      expect(plan.length, name).toBeGreaterThan(0);
      expect(scans(plan), name).toEqual([]);
    }
  });
});

test('a walk through a whole table is seen', () => {
  withTemporaryCaseFile(caseMigrations, ({ file }) => {
    const plan = file.db.prepare("EXPLAIN QUERY PLAN SELECT id FROM statement WHERE body = ''").all();
    expect(scans(plan as { detail: string }[])).toHaveLength(1);
  });
});
