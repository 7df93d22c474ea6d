import type { AgendaItem } from './meetingTypes.ts';

/** The fixed place for what is light and early (P11): it is known by how kinds of meeting call it. */
export function isPreventiveSlot(item: AgendaItem): boolean {
  return item.kind === 'plain' && /^voorzorg/iu.test(item.title.trim());
}
