import type { Output } from '../../../shared/contract/contract.ts';
import { aboutText } from '../../../shared/text/nl/about.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { oldMinutesText } from '../../../shared/text/nl/oldMinutes.ts';
import { searchText } from '../../../shared/text/nl/search.ts';
import { shellText } from '../../../shared/text/nl/shell.ts';
import { networkPlaces } from '../network/networkPlaces.ts';

/** One line of the command bar: somewhere to go, the glossary, or the lock. */
export interface CommandItem {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly does:
    | { readonly kind: 'go'; readonly href: string }
    | { readonly kind: 'lock' }
    | { readonly kind: 'glossary' };
}
export interface CommandGroup {
  readonly title: string;
  readonly items: readonly CommandItem[];
}

const go = (title: string, href: string, detail = ''): CommandItem => ({
  key: `go ${title}`,
  title,
  detail,
  does: { kind: 'go', href },
});

const commands: readonly CommandItem[] = [
  go(shellText.today, '/'),
  go(shellText.meetings, '/overleggen'),
  go(shellText.cases, '/casussen'),
  go(shellText.intake, '/aanmeldingen'),
  go(shellText.actions, '/acties'),
  go(shellText.signals, '/signalen'),
  go(shellText.network, '/smoelenboek'),
  ...networkPlaces.map(({ label, href }) => go(label, href, shellText.network)),
  go(shellText.insight, '/inzicht'),
  go(shellText.settings, '/instellingen'),
  go(searchText.commands.newCase, '/casussen/nieuw'),
  go(searchText.commands.newIntake, '/aanmeldingen/nieuw'),
  go(searchText.commands.newSignal, '/signalen'),
  go(searchText.commands.newMeeting, '/overleggen/nieuw'),
  { key: 'glossary', title: shellText.glossary, detail: 'F1', does: { kind: 'glossary' } },
  go(caseItemsText.urgent.title, '/overleggen/spoed'),
  go(firstTimeText.begin, '/begin'),
  go(aboutText.title, '/instellingen/over'),
  go(oldMinutesText.command, '/overleggen/oud-verslag'),
  go(meetingTypesText.title, '/instellingen/overlegtypen'),
  { key: 'lock', title: searchText.commands.lock, detail: '', does: { kind: 'lock' } },
];

/** Commands whose words begin with what was typed; all of them when nothing was. */
export function matchingCommands(text: string): CommandItem[] {
  const typed = folded(text.trim());
  return commands.filter(({ title }) =>
    folded(title)
      .split(' ')
      .some((_word, index, all) => all.slice(index).join(' ').startsWith(typed)),
  );
}

/** What was found, as lines that open something. What cannot be opened (a person in no case) is left out. */
export function foundGroups(found: Output<'search.find'>): CommandGroup[] {
  return found.groups
    .map(({ kind, hits }) => ({
      title: searchText.kinds[kind],
      items: hits.flatMap((hit) => {
        const href = placeOf(kind, hit);
        return href === null
          ? []
          : [
              {
                key: `${kind} ${hit.id}`,
                title: hit.title,
                detail: hit.detail,
                does: { kind: 'go' as const, href },
              },
            ];
      }),
    }))
    .filter(({ items }) => items.length > 0);
}

type Group = Output<'search.find'>['groups'][number];

function placeOf(kind: Group['kind'], hit: Group['hits'][number]): string | null {
  switch (kind) {
    case 'case':
      return `/casussen/${hit.id}`;
    case 'person':
    case 'statement':
      return hit.caseId === null ? null : `/casussen/${hit.caseId}`;
    case 'contact':
      return `/smoelenboek/personen/${hit.id}`;
    case 'organisation':
      return `/smoelenboek/organisaties/${hit.id}`;
    case 'offer':
      return `/smoelenboek/aanbod/${hit.id}`;
    case 'meeting':
      return `/overleggen/${hit.id}`;
    case 'action':
    case 'decision':
      return hit.caseId === null ? '/acties' : `/casussen/${hit.caseId}/besluiten`;
    case 'goal':
      return hit.caseId === null ? null : `/casussen/${hit.caseId}/plan`;
    case 'signal':
      return `/signalen/${hit.id}`;
    case 'intake':
      return `/aanmeldingen/${hit.id}`;
  }
}

/** Without accents and capitals, as words are compared here. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
