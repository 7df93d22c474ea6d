import { describe, expect, it } from 'vitest';
import { actionKinds, actionStatuses } from './actionStatuses.ts';
import { caseStatuses, caseTypes, eventRoles, triageOutcomes } from './caseLists.ts';
import { consentKinds, consentMethods, consentStates, informingStates } from './consentLists.ts';
import { decisionStatuses, feedbackStates, stances } from './decisionLists.ts';
import { decisionTypes } from './decisionTypes.ts';
import { domains } from './domains.ts';
import { findPlaces } from './findPlaces.ts';
import { lawfulRoutes } from './lawfulRoutes.ts';
import { legalBases } from './legalBases.ts';
import { lifeDomainSets, youthLifeDomains, zrmLifeDomains } from './lifeDomains.ts';
import { findListItem, isIdOf, labelOf, type ListItem } from './listItem.ts';
import {
  attendanceStates,
  contributionStates,
  discussionKinds,
  meetingMinutesStatuses,
  meetingStatuses,
  minutesStates,
} from './meetingLists.ts';
import { perspectives } from './perspectives.ts';
import { professions } from './professions.ts';
import { caseRoles, meetingRoles, personRoles } from './roles.ts';
import { signalCategories } from './signalCategories.ts';
import { shareabilities, statementKinds, visibilities } from './statementKinds.ts';
import { themeGroups, themes } from './themes.ts';

const lists: Record<string, readonly ListItem[]> = {
  actionKinds,
  actionStatuses,
  attendanceStates,
  caseRoles,
  caseStatuses,
  caseTypes,
  consentKinds,
  consentMethods,
  consentStates,
  contributionStates,
  decisionStatuses,
  decisionTypes,
  discussionKinds,
  domains,
  eventRoles,
  feedbackStates,
  findPlaces,
  informingStates,
  lawfulRoutes,
  legalBases,
  lifeDomainSets,
  meetingMinutesStatuses,
  meetingRoles,
  meetingStatuses,
  minutesStates,
  personRoles,
  perspectives,
  professions,
  shareabilities,
  signalCategories,
  stances,
  statementKinds,
  themeGroups,
  themes,
  triageOutcomes,
  visibilities,
  youthLifeDomains,
  zrmLifeDomains,
};

describe('lists that the app ships', () => {
  it.each(Object.entries(lists))('%s has unique, lasting ids and a label for each', (_name, list) => {
    expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
    for (const item of list) {
      expect(item.id).toMatch(/^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/u);
      expect(item.label.trim()).toBe(item.label);
      expect(item.label).not.toBe('');
    }
  });

  it('gives every domain its own letter', () => {
    expect(domains.map((domain) => domain.letter).join('')).toBe('ZVOSBJ');
  });

  it('gives every kind of statement its own shape', () => {
    expect(new Set(statementKinds.map((kind) => kind.shape)).size).toBe(statementKinds.length);
  });

  it('flags signals that may hold special or criminal data', () => {
    expect(findListItem(signalCategories, 'radicalisering')).toMatchObject({
      specialData: true,
      criminalData: true,
    });
    expect(findListItem(signalCategories, 'verwondingen')).toMatchObject({
      specialData: true,
      criminalData: false,
    });
    expect(findListItem(signalCategories, 'overlast-of-hangen')).toMatchObject({
      specialData: false,
      criminalData: false,
    });
  });

  it('keeps the sizes of the design', () => {
    expect(youthLifeDomains).toHaveLength(6);
    expect(zrmLifeDomains).toHaveLength(13);
    expect(legalBases).toHaveLength(16);
    expect(decisionTypes).toHaveLength(18);
    expect(signalCategories).toHaveLength(19);
  });

  it('finds a label by id and says which id is unknown', () => {
    expect(labelOf(caseStatuses, 'inTriage')).toBe('in triage');
    expect(findListItem(caseStatuses, 'somethingElse')).toBeUndefined();
    expect(isIdOf(domains, 'care')).toBe(true);
    expect(isIdOf(domains, 'zorg')).toBe(false);
  });
});
