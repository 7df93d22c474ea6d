import { useState } from 'react';
import { useKept } from '../../client/useKept.ts';

/** Who looks after something: a professional from the smoelenboek, or somebody of the family or network in words. */
export interface Who {
  readonly whoContactId: string | null;
  readonly whoWords: string;
}

export interface WhoState {
  readonly value: Who;
  chooseContact(id: string | null): void;
  setWords(words: string): void;
  /** After it was saved. */
  forget(): void;
}

/** @param place unique name of the form around it; typed words survive a lock there */
export function useWho(place: string, known: Who | null): WhoState {
  const [whoContactId, chooseContact] = useState(known?.whoContactId ?? null);
  const [whoWords, setWords, forget] = useKept(`${place}:who`, known?.whoWords ?? '');
  return { value: { whoContactId, whoWords }, chooseContact, setWords, forget };
}
