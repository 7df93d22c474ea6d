import type { ListItem } from './listItem.ts';

/** Headings under which themes are shown. */
export const themeGroups = [
  { id: 'moneyUndermining', label: 'ondermijning en geld' },
  { id: 'online', label: 'online' },
  { id: 'exploitation', label: 'uitbuiting' },
  { id: 'violence', label: 'geweld' },
  { id: 'groupPlace', label: 'groep en plek' },
  { id: 'schoolCare', label: 'school en zorg' },
  { id: 'transition', label: 'overgang en overig' },
] as const satisfies readonly ListItem[];

export type ThemeGroupId = (typeof themeGroups)[number]['id'];

/** Themes of a case or a consultation. */
export const themes = [
  { id: 'jonge-aanwas', label: 'jonge aanwas', group: 'moneyUndermining' },
  { id: 'drugshandel-en-uithalers', label: 'drugshandel en uithalers', group: 'moneyUndermining' },
  { id: 'ondermijning', label: 'ondermijning', group: 'moneyUndermining' },
  { id: 'geldezel', label: 'geldezel', group: 'moneyUndermining' },
  { id: 'schulden', label: 'schulden', group: 'moneyUndermining' },
  { id: 'sextortion-en-sexting', label: 'sextortion en sexting', group: 'online' },
  { id: 'cybercrime-en-hacken', label: 'cybercrime en hacken', group: 'online' },
  { id: 'online-pesten-en-exposen', label: 'online pesten en exposen', group: 'online' },
  { id: 'loverboy-seksuele-uitbuiting', label: 'loverboy, seksuele uitbuiting', group: 'exploitation' },
  { id: 'criminele-uitbuiting', label: 'criminele uitbuiting', group: 'exploitation' },
  { id: 'arbeidsuitbuiting', label: 'arbeidsuitbuiting', group: 'exploitation' },
  { id: 'wapens', label: 'wapens', group: 'violence' },
  { id: 'high-impact-crime', label: 'high impact crime', group: 'violence' },
  { id: 'explosieven', label: 'explosieven', group: 'violence' },
  { id: 'geweld-tussen-jongeren', label: 'geweld tussen jongeren', group: 'violence' },
  {
    id: 'huiselijk-geweld-en-kindermishandeling',
    label: 'huiselijk geweld en kindermishandeling',
    group: 'violence',
  },
  { id: 'complexe-scheiding', label: 'complexe scheiding', group: 'violence' },
  { id: 'problematische-jeugdgroep', label: 'problematische jeugdgroep', group: 'groupPlace' },
  { id: 'overlast', label: 'overlast', group: 'groupPlace' },
  { id: 'voetbal-of-evenement', label: 'voetbal of evenement', group: 'groupPlace' },
  { id: 'schoolveiligheid', label: 'schoolveiligheid', group: 'groupPlace' },
  { id: 'schooluitval', label: 'schooluitval', group: 'schoolCare' },
  { id: 'thuiszitter', label: 'thuiszitter', group: 'schoolCare' },
  { id: 'middelengebruik', label: 'middelengebruik', group: 'schoolCare' },
  { id: 'lvb', label: 'LVB', group: 'schoolCare' },
  { id: 'onbegrepen-gedrag', label: 'onbegrepen gedrag', group: 'schoolCare' },
  { id: 'suicide-of-zorgcrisis', label: 'suïcide- of zorgcrisis', group: 'schoolCare' },
  { id: 'multiprobleemgezin', label: 'multiprobleemgezin', group: 'schoolCare' },
  { id: 'dakloosheid', label: 'dakloosheid', group: 'transition' },
  { id: 'radicalisering-en-extremisme', label: 'radicalisering en extremisme', group: 'transition' },
  { id: 'nieuwkomer-of-asiel', label: 'nieuwkomer of asiel', group: 'transition' },
  { id: 'nazorg-jji', label: 'nazorg JJI', group: 'transition' },
  { id: 'overgang-naar-18', label: 'overgang naar 18', group: 'transition' },
] as const satisfies readonly (ListItem & { readonly group: ThemeGroupId })[];

export type ThemeId = (typeof themes)[number]['id'];
