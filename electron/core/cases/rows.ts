import type { Contract } from '../../../shared/contract/contract.ts';
import type * as z from 'zod';

/** Rows as the statements of this room give them: booleans are 0 or 1. */

type Page = z.output<Contract['cases.get']['output']>;
export type StatementOutput = Page['statements'][number];
export type Header = Page['header'];
export type ContactReference = NonNullable<Header['introducer']>;
export type MaskedPerson = Page['people'][number];

type Flag = 0 | 1;

export type StatementRow = Omit<StatementOutput, 'released'> & { readonly released: Flag };

export interface PersonRow {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly personId: string;
  readonly personVersion: number;
  readonly initials: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly role: MaskedPerson['role'];
  readonly isSubject: Flag;
  readonly hasAuthority: Flag;
  readonly isOffender: Flag;
  readonly isVictim: Flag;
  readonly isWitness: Flag;
  readonly note: string;
}

export interface HeaderRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly alias: string;
  readonly type: Header['type'];
  readonly status: Header['status'];
  readonly theme: string;
  readonly question: string;
  readonly reason: string;
  readonly whyNow: string;
  readonly urgent: Flag;
  readonly consentRule: Header['consentRule'];
  readonly submittedOn: string | null;
  readonly reviewDate: string | null;
  readonly retentionEnd: string | null;
  readonly closedOn: string | null;
  readonly nextDiscussionOn: string | null;
  readonly safetyAgreements: string;
  readonly changedAt: number;
  readonly introducerId: string | null;
  readonly processCoordinatorId: string | null;
  readonly caseCoordinatorId: string | null;
  readonly leadHolderId: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly organisationDomain: ContactReference['domain'] | null;
}
