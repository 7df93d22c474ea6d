import type { ActionRow } from './useActionPages.ts';

/** What is being asked about an action; `row` null: about all chosen rows. */
export type AskedDeed = Readonly<{
  kind: 'edit' | 'drop' | 'wait' | 'transfer' | 'date' | 'third' | 'agreement';
  row: ActionRow | null;
}>;
