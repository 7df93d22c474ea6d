import type { ListItem } from './listItem.ts';

/** Kinds of signals; the flags say that an entry may hold special (AVG art. 9) or criminal (art. 10) data. */
export const signalCategories = [
  {
    id: 'verzuim-of-schooluitval',
    label: 'verzuim of schooluitval',
    specialData: false,
    criminalData: false,
  },
  { id: 'gedragsverandering', label: 'gedragsverandering', specialData: false, criminalData: false },
  {
    id: 'geld-of-bezit',
    label: 'geld of bezit (dure kleding, telefoons)',
    specialData: false,
    criminalData: false,
  },
  {
    id: 'nieuwe-of-oudere-vrienden',
    label: 'nieuwe of oudere vrienden',
    specialData: false,
    criminalData: false,
  },
  { id: 'verwondingen', label: 'verwondingen', specialData: true, criminalData: false },
  { id: 'weglopen-of-laat-thuis', label: 'weglopen of laat thuis', specialData: false, criminalData: false },
  { id: 'middelengebruik', label: 'middelengebruik', specialData: true, criminalData: false },
  { id: 'wapenbezit', label: 'wapenbezit', specialData: false, criminalData: true },
  {
    id: 'online-gedrag',
    label: 'online gedrag (groepschats, exposen, ronselen)',
    specialData: false,
    criminalData: false,
  },
  { id: 'geweld-of-bedreiging', label: 'geweld of bedreiging', specialData: false, criminalData: true },
  { id: 'slachtofferschap', label: 'slachtofferschap', specialData: false, criminalData: false },
  { id: 'onveilig-thuis', label: 'onveilig thuis', specialData: false, criminalData: true },
  { id: 'armoede-of-schulden', label: 'armoede of schulden', specialData: false, criminalData: false },
  {
    id: 'psychische-klachten-of-suicidaliteit',
    label: 'psychische klachten of suïcidaliteit',
    specialData: true,
    criminalData: false,
  },
  {
    id: 'seksueel-grensoverschrijdend-gedrag',
    label: 'seksueel grensoverschrijdend gedrag',
    specialData: true,
    criminalData: true,
  },
  { id: 'overlast-of-hangen', label: 'overlast of hangen', specialData: false, criminalData: false },
  { id: 'politiecontact', label: 'politiecontact', specialData: false, criminalData: true },
  { id: 'radicalisering', label: 'radicalisering', specialData: true, criminalData: true },
  { id: 'niet-pluisgevoel', label: 'niet-pluisgevoel', specialData: false, criminalData: false },
] as const satisfies readonly (ListItem & {
  readonly specialData: boolean;
  readonly criminalData: boolean;
})[];

export type SignalCategoryId = (typeof signalCategories)[number]['id'];
