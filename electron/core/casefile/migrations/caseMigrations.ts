import type { Migration } from '../migrations.ts';
import { m010Sql } from './m010_initial.ts';
import { m020Sql } from './m020_intake.ts';
import { m030Sql } from './m030_series.ts';
import { m040Sql } from './m040_prepare.ts';
import { m050Sql } from './m050_cockpit.ts';
import { m060Sql } from './m060_room.ts';
import { m070Sql } from './m070_casePage.ts';
import { m080Sql } from './m080_learning.ts';
import { indexIntakes } from './m090_searchIntake.ts';
import { m100Sql } from './m100_tableOfCase.ts';
import { indexGoals } from './m120_goalSearch.ts';
import { m140Sql } from './m140_houseStyle.ts';
import { m150Sql } from './m150_letters.ts';
import { m160Sql } from './m160_heldBack.ts';
import { m170Sql } from './m170_followup.ts';
import { m180Sql } from './m180_network.ts';
import { m190Sql } from './m190_insight.ts';
import { m230Sql } from './m230_nameReason.ts';
import { m240Sql } from './m240_leadAtClosing.ts';
import { removableAndFound } from './m250_network.ts';
import { m260Sql } from './m260_insight.ts';

/** Every step of the schema, oldest first. */
export const caseMigrations: readonly Migration[] = [
  {
    number: 10,
    name: 'first schema',
    up: (db) => {
      for (const sql of m010Sql) db.exec(sql);
    },
  },
  {
    number: 20,
    name: 'what comes in',
    up: (db) => {
      for (const sql of m020Sql) db.exec(sql);
    },
  },
  {
    number: 30,
    name: 'kinds of meeting and series as data, late and split cases, urgent meetings',
    up: (db) => {
      for (const sql of m030Sql) db.exec(sql);
    },
  },
  {
    number: 40,
    name: 'preparing one meeting',
    up: (db) => {
      for (const sql of m040Sql) db.exec(sql);
    },
  },
  {
    number: 50,
    name: 'options, open questions and scripts at the table',
    up: (db) => {
      for (const sql of m050Sql) db.exec(sql);
    },
  },
  {
    number: 60,
    name: 'room screen and own methods',
    up: (db) => {
      for (const sql of m060Sql) db.exec(sql);
    },
  },
  {
    number: 70,
    name: 'goals, network map, group approach, persons apart, events, cards',
    up: (db) => {
      for (const sql of m070Sql) db.exec(sql);
    },
  },
  {
    number: 80,
    name: 'own terms',
    up: (db) => {
      for (const sql of m080Sql) db.exec(sql);
    },
  },
  { number: 90, name: 'aanmeldingen can be found', up: indexIntakes },
  {
    number: 100,
    name: 'the kind of table a case was made for',
    up: (db) => {
      for (const sql of m100Sql) db.exec(sql);
    },
  },
  { number: 120, name: 'goals can be found', up: indexGoals },
  {
    number: 140,
    name: 'house style in Word, chosen recipients, agreement and handing over',
    up: (db) => {
      for (const sql of m140Sql) db.exec(sql);
    },
  },
  {
    number: 150,
    name: 'editions and agreement, handing over, plain pages',
    up: (db) => {
      for (const sql of m150Sql) db.exec(sql);
    },
  },
  {
    number: 160,
    name: 'items for the chair alone, lines that one partner does not get',
    up: (db) => {
      for (const sql of m160Sql) db.exec(sql);
    },
  },
  {
    number: 170,
    name: 'helpers, agreements, kept filters, contact with the young person',
    up: (db) => {
      for (const sql of m170Sql) db.exec(sql);
    },
  },
  {
    number: 180,
    name: 'the directory complete, joint ambition, evaluation, answers from calendars',
    up: (db) => {
      for (const sql of m180Sql) db.exec(sql);
    },
  },
  {
    number: 190,
    name: 'looking back on a discussion, bottlenecks across cases, counting over a period',
    up: (db) => {
      for (const sql of m190Sql) db.exec(sql);
    },
  },
  {
    number: 230,
    name: 'why a file left with a name of another case in it',
    up: (db) => {
      for (const sql of m230Sql) db.exec(sql);
    },
  },
  {
    number: 240,
    name: 'why nobody leads a case',
    up: (db) => {
      for (const sql of m240Sql) db.exec(sql);
    },
  },
  { number: 250, name: 'rounds and evaluations can go, offers can be found', up: removableAndFound },
  {
    number: 260,
    name: 'when a decision ended and why',
    up: (db) => {
      for (const sql of m260Sql) db.exec(sql);
    },
  },
];
