import type { Reader } from '../reader.ts';
import { comparableOrganisation } from './import/proposeMerges.ts';
import { listOrganisations, type DomainName } from './store.ts';

interface KnownOrganisation {
  readonly id: string;
  readonly domain: DomainName;
}

export interface OrganisationsByName {
  find(name: string): KnownOrganisation | undefined;
  add(name: string, organisation: KnownOrganisation): void;
}

/** Organisations found by name as one reads it: without accents, capitals, signs, *Stichting* and the legal form. */
export function organisationsByName(reader: Reader): OrganisationsByName {
  const byName = new Map<string, KnownOrganisation>();
  for (const organisation of listOrganisations(reader)) {
    const key = comparableOrganisation(organisation.name);
    if (!byName.has(key)) byName.set(key, organisation);
  }
  return {
    find: (name) => (name === '' ? undefined : byName.get(comparableOrganisation(name))),
    add: (name, organisation) => void byName.set(comparableOrganisation(name), organisation),
  };
}
