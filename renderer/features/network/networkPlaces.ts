import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';

const words = networkProfileText.tabs;

/** The parts of the directory beside the list of people, each with its own address. */
export const networkPlaces = [
  { href: '/smoelenboek/aanbod', label: words.offers },
  { href: '/smoelenboek/nakijken', label: words.gaps },
  { href: '/smoelenboek/rolkaarten', label: words.roles },
  { href: '/smoelenboek/samen-leren', label: words.learning },
  { href: '/smoelenboek/ambitie', label: words.ambition },
  { href: '/smoelenboek/evaluatie', label: words.evaluation },
] as const;
