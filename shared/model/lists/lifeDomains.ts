import { findListItem, type ListItem } from './listItem.ts';

/** The default set of six. Opt-in per case: not chosen is not recorded. */
export const youthLifeDomains = [
  { id: 'home', label: 'thuis en gezin' },
  { id: 'schoolWork', label: 'school en werk' },
  { id: 'leisure', label: 'vrije tijd en vrienden' },
  { id: 'online', label: 'online' },
  { id: 'street', label: 'straat en wijk' },
  { id: 'health', label: 'gezondheid en middelen' },
] as const satisfies readonly ListItem[];

export type YouthLifeDomainId = (typeof youthLifeDomains)[number]['id'];

/** Names of the thirteen domains of the Zelfredzaamheid-Matrix; its scale and texts are not shipped. */
export const zrmLifeDomains = [
  { id: 'financien', label: 'financiën' },
  { id: 'werk-en-opleiding', label: 'werk en opleiding' },
  { id: 'tijdsbesteding', label: 'tijdsbesteding' },
  { id: 'huisvesting', label: 'huisvesting' },
  { id: 'huiselijke-relaties', label: 'huiselijke relaties' },
  { id: 'geestelijke-gezondheid', label: 'geestelijke gezondheid' },
  { id: 'lichamelijke-gezondheid', label: 'lichamelijke gezondheid' },
  { id: 'middelengebruik', label: 'middelengebruik' },
  { id: 'basale-adl', label: 'basale ADL' },
  { id: 'instrumentele-adl', label: 'instrumentele ADL' },
  { id: 'sociaal-netwerk', label: 'sociaal netwerk' },
  { id: 'maatschappelijke-participatie', label: 'maatschappelijke participatie' },
  { id: 'justitie', label: 'justitie' },
] as const satisfies readonly ListItem[];

export type ZrmLifeDomainId = (typeof zrmLifeDomains)[number]['id'];

export type LifeDomainId = YouthLifeDomainId | ZrmLifeDomainId;

/** A shipped life domain of any set; undefined for an own one of the organisation. */
export function shippedLifeDomain(id: string): ListItem | undefined {
  return findListItem<ListItem>(youthLifeDomains, id) ?? findListItem<ListItem>(zrmLifeDomains, id);
}

/** Sets an organisation chooses from. The twelve of the PGA are typed in by the organisation, so they are no list here. */
export const lifeDomainSets = [
  { id: 'youth', label: 'Jeugd (6)' },
  { id: 'zrm', label: 'Zelfredzaamheid (13)' },
  { id: 'pga', label: 'PGA (zelf invullen)' },
] as const satisfies readonly ListItem[];

export type LifeDomainSetId = (typeof lifeDomainSets)[number]['id'];
