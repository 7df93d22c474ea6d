import type { insightContract } from '../../../shared/contract/insight.ts';
import { addDays } from '../../../shared/dates/isoDay.ts';
import type { Handlers, QueryContext } from '../context.ts';
import { actionsById, countLateActions } from '../followup/actionList.ts';
import { listFeedback } from '../followup/feedback.ts';
import type { Reader } from '../reader.ts';
import { readBoard, readBoardAction } from './board.ts';
import {
  addBottleneck,
  casesOfBottleneck,
  changeBottleneck,
  countCase,
  listBottlenecks,
  removeBottleneck,
  setBottleneckState,
} from './bottlenecks.ts';
import { comingDates } from './comingDates.ts';
import { exportLetter, exportPage, exportQuickscan, exportTrends } from './exportPages.ts';
import { readFigureRows, readFigures } from './figures.ts';
import { readLeadTimes } from './leadTimes.ts';
import { nextMeeting } from './nextMeeting.ts';
import { keepReflection, reflectionCourse, reflectionsOf } from './reflections.ts';
import { addSignalLink, linkSignal, removeSignalLink, signalsToChoose } from './signalLinks.ts';
import { changeSignal, createSignal, listSignals, markDiscussed, removeSignal } from './signals.ts';
import { signalsForMeeting } from './signalsForMeeting.ts';
import { statements } from './store.ts';
import { readTrends } from './trends.ts';
import { accountabilityOf, decisionsOfYear, presenceOf } from './year.ts';

/** Within a week counts as soon (shared/model/actionState.ts). */
const soonDays = 7;
const shownActions = 8;
const shownFeedback = 5;
const shownDates = 8;

export const insightOperations: Handlers<typeof insightContract> = {
  'insight.today': (_input, context) => {
    const { reader, today } = context;
    const dates = comingDates(reader, today);
    const feedback = listFeedback({ state: 'toDo', offset: 0, limit: shownFeedback }, context);
    return {
      today,
      has: has(reader),
      nextMeeting: nextMeeting(context),
      actions: attentionActions(context),
      feedback: {
        total: feedback.total,
        rows: feedback.rows.map((row) => ({
          id: row.id,
          case: row.case,
          to: row.to,
          domain: row.domain,
          days: row.days,
          isLate: row.isLate,
        })),
      },
      dates: { total: dates.length, rows: dates.slice(0, shownDates) },
      withoutNextDate: withoutNextDate(reader, today),
    };
  },
  'insight.counts': (_input, { reader, today }) =>
    reader.one<{ cases: number; intakes: number; lateActions: number; signals: number }>(statements.counts, {
      today,
    }) ?? {
      cases: 0,
      intakes: 0,
      lateActions: 0,
      signals: 0,
    },
  'insight.listSignals': listSignals,
  'insight.signalsForMeeting': ({ meetingId }, context) => signalsForMeeting(meetingId, context),
  'insight.signalsToChoose': (input, { reader }) => signalsToChoose(input, reader),
  'insight.createSignal': createSignal,
  'insight.changeSignal': changeSignal,
  'insight.linkSignal': linkSignal,
  'insight.addSignalLink': addSignalLink,
  'insight.removeSignalLink': ({ id }, context) => removeSignalLink(id, context),
  'insight.markDiscussed': markDiscussed,
  'insight.removeSignal': removeSignal,
  'insight.board': readBoard,
  'insight.boardAction': readBoardAction,
  'insight.figures': readFigures,
  'insight.figureRows': readFigureRows,
  'insight.leadTimes': readLeadTimes,
  'insight.bottlenecks': listBottlenecks,
  'insight.bottleneckCases': casesOfBottleneck,
  'insight.addBottleneck': addBottleneck,
  'insight.changeBottleneck': changeBottleneck,
  'insight.setBottleneckState': setBottleneckState,
  'insight.countCase': countCase,
  'insight.removeBottleneck': removeBottleneck,
  'insight.exportBottleneckLetter': exportLetter,
  'insight.exportQuickscan': exportQuickscan,
  'insight.reflections': reflectionsOf,
  'insight.reflectionCourse': reflectionCourse,
  'insight.keepReflection': keepReflection,
  'insight.trends': readTrends,
  'insight.exportTrends': exportTrends,
  'insight.decisionsOfYear': decisionsOfYear,
  'insight.accountability': accountabilityOf,
  'insight.presence': presenceOf,
  'insight.exportPage': exportPage,
};

/** Late first, then what is due within a week; the longest late on top. */
function attentionActions({ reader, today }: QueryContext) {
  const until = addDays(today, soonDays);
  const ids = reader
    .all<{ id: string }>(statements.attentionActions, { today, until, limit: shownActions })
    .map(({ id }) => id);
  return {
    late: countLateActions(reader, today),
    dueSoon: reader.one<{ total: number }>(statements.dueSoon, { today, until })?.total ?? 0,
    rows: actionsById(reader, today, ids),
  };
}

function has(reader: Reader) {
  const found = reader.one<{ contacts: number; cases: number; meetings: number }>(statements.has);
  return {
    contacts: found?.contacts === 1,
    cases: found?.cases === 1,
    meetings: found?.meetings === 1,
  };
}

function withoutNextDate(reader: Reader, today: string) {
  const rows = reader.all<{ id: string; number: string; alias: string; total: number }>(
    statements.withoutNextDate,
    { today },
  );
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ id, number, alias }) => ({ id, number, alias })) };
}
