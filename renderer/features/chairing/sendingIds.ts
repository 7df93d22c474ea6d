import { identifierOf } from '../../../shared/model/identifier.ts';

/**
 * Ids for what is sent to be kept, so that the core knows a thing that comes a second time. What was refused and is sent again
 * with the same words gets the same id: it may have been kept, with an answer that never came.
 */
export interface SendingIds {
  readonly take: (words: string) => string;
  readonly giveBack: (words: string, id: string) => void;
}

export function createSendingIds(make: () => string = newId): SendingIds {
  const refused = new Map<string, string>();
  return {
    take(words) {
      const before = refused.get(words);
      refused.delete(words);
      return before ?? make();
    },
    giveBack: (words, id) => void refused.set(words, id),
  };
}

function newId(): string {
  return identifierOf(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
