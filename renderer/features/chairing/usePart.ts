import { useState } from 'react';
import type { Card } from './cockpit.ts';
import { partOf, type Part } from './parts.ts';

/**
 * The part in the middle. It follows the phase; what a chair chooses holds until the next phase, or until the next case when
 * following is switched off.
 */
export function usePart(
  card: Card | null,
  followsPhase: boolean,
): { readonly part: Part; readonly choose: (part: Part) => void } {
  const [chosen, setChosen] = useState<{ readonly place: string; readonly part: Part } | null>(null);
  const place = card === null ? '' : `${card.id} ${followsPhase ? card.currentPhase : ''}`;
  const followed = card === null ? 'picture' : followsPhase ? partOf(card) : 'picture';
  return {
    part: chosen?.place === place ? chosen.part : followed,
    choose: (part) => setChosen({ place, part }),
  };
}
