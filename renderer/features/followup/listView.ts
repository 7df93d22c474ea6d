import type { Input } from '../../../shared/contract/contract.ts';

/** The lists of this screen with their name in an address; the names stay as they are, kept links hold them. */
const listNames = {
  owner: 'per-persoon',
  case: 'per-casus',
  late: 'te-laat',
  waiting: 'wacht-op',
  open: 'open',
  done: 'gesloten',
  agreements: 'afspraken',
  decisions: 'besluiten',
  feedback: 'terugkoppeling',
  cases: 'casussen',
} as const;
const onlyNames = { soon: '7-dagen', again: 'derde-keer', concept: 'concept' } as const;
const statusNames = {
  valid: 'geldig',
  superseded: 'vervangen',
  expired: 'verlopen',
  carriedOut: 'uitgevoerd',
  concept: 'concept',
  review: 'evalueren',
} as const;
const stateNames = { done: 'gegeven', notAllowed: 'mag-niet' } as const;
const gapNames = { noDate: 'zonder-datum', outOfSight: 'uit-beeld', noLead: 'zonder-regie' } as const;

export type ListId = keyof typeof listNames;
export const actionLists = ['owner', 'case', 'late', 'waiting', 'open', 'done'] as const;
export type ActionList = (typeof actionLists)[number];

/** What is being looked at: a list and its filters. All of it stands in the address, so that it can be kept as a link. */
export type ListView = Readonly<{
  list: ListId;
  /** Of all that is open only a part. */
  only: keyof typeof onlyNames | null;
  text: string;
  ownerId: string | null;
  organisationId: string | null;
  caseId: string | null;
  meetingId: string | null;
  /** Of the register of decisions; null: all but concepts. */
  status: keyof typeof statusNames | null;
  /** Of feedback; null: who still waits. */
  state: keyof typeof stateNames | null;
  /** Of the cases; null: whatever is missing. */
  gap: keyof typeof gapNames | null;
}>;

export const firstView: ListView = {
  list: 'owner',
  only: null,
  text: '',
  ownerId: null,
  organisationId: null,
  caseId: null,
  meetingId: null,
  status: null,
  state: null,
  gap: null,
};

const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const longestText = 200;

/** The view of an address; what is not understood is left out, so that an old or broken link still opens the screen. */
export function readView(address: string): ListView {
  const parts = new URLSearchParams(address);
  const id = (name: string): string | null => {
    const found = parts.get(name) ?? '';
    return idShape.test(found) ? found : null;
  };
  return {
    list: keyOf(listNames, parts.get('lijst')) ?? firstView.list,
    only: keyOf(onlyNames, parts.get('alleen')),
    text: (parts.get('zoek') ?? '').slice(0, longestText),
    ownerId: id('wie'),
    organisationId: id('organisatie'),
    caseId: id('casus'),
    meetingId: id('overleg'),
    status: keyOf(statusNames, parts.get('status')),
    state: keyOf(stateNames, parts.get('bericht')),
    gap: keyOf(gapNames, parts.get('mist')),
  };
}

/** The address of a view: only what differs from the first view, in a fixed order; empty for the first view. */
export function writeView(view: ListView): string {
  const parts = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') parts.set(name, value);
  };
  put('lijst', view.list === firstView.list ? null : listNames[view.list]);
  put('alleen', view.only === null ? null : onlyNames[view.only]);
  put('zoek', view.text.slice(0, longestText));
  put('wie', view.ownerId);
  put('organisatie', view.organisationId);
  put('casus', view.caseId);
  put('overleg', view.meetingId);
  put('status', view.status === null ? null : statusNames[view.status]);
  put('bericht', view.state === null ? null : stateNames[view.state]);
  put('mist', view.gap === null ? null : gapNames[view.gap]);
  return parts.toString();
}

/** Where a view is found in the app. */
export function viewHref(view: Partial<ListView>): string {
  const address = writeView({ ...firstView, ...view });
  return address === '' ? '/acties' : `/acties/${address}`;
}

/** What the core is asked for a list of actions. */
export function actionFilterOf(
  view: ListView,
): Pick<Input<'followup.actions'>, 'group' | 'text' | 'ownerId' | 'caseId' | 'organisationId' | 'meetingId'> {
  const list = actionLists.find((id) => id === view.list) ?? 'open';
  return {
    group: list === 'open' && view.only !== null ? view.only : list,
    // One letter is the beginning of a word: until there are two, the list stays as it is.
    text: Array.from(view.text.trim()).length < 2 ? '' : view.text,
    ...(view.ownerId === null ? {} : { ownerId: view.ownerId }),
    ...(view.organisationId === null ? {} : { organisationId: view.organisationId }),
    ...(view.caseId === null ? {} : { caseId: view.caseId }),
    ...(view.meetingId === null ? {} : { meetingId: view.meetingId }),
  };
}

function keyOf<Names extends Readonly<Record<string, string>>>(
  names: Names,
  value: string | null,
): keyof Names | null {
  const found = Object.entries(names).find(([, name]) => name === value);
  return found === undefined ? null : found[0];
}
