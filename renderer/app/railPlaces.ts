import { shellText } from '../../shared/text/nl/shell.ts';

interface Place {
  readonly path: string;
  readonly label: string;
  /** Narrow: behind Meer. */
  readonly isRare?: true;
}

/** The places of the menu, in the order in which they stand and are reached by Tab. */
export const places = [
  { path: '/', label: shellText.today },
  { path: '/overleggen', label: shellText.meetings },
  { path: '/casussen', label: shellText.cases },
  { path: '/aanmeldingen', label: shellText.intake, isRare: true },
  { path: '/acties', label: shellText.actions },
  { path: '/signalen', label: shellText.signals, isRare: true },
  { path: '/smoelenboek', label: shellText.network, isRare: true },
  { path: '/inzicht', label: shellText.insight, isRare: true },
] as const satisfies readonly Place[];

/** What stands behind Meer when the window is narrow. */
export const morePlaces = [
  { path: '/aanmeldingen', label: shellText.intake },
  { path: '/signalen', label: shellText.signals },
  { path: '/smoelenboek', label: shellText.network },
  { path: '/inzicht', label: shellText.insight },
  { path: '/instellingen', label: shellText.settings },
] as const satisfies readonly Place[];

/** True on a place and on every screen below it; Vandaag has none below. */
export function isHere(path: string, location: string): boolean {
  return path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);
}
