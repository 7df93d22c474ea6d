import { createContext, use, useCallback, useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import type { TableCall } from './useTableCalls.ts';

export type FoldedPart = Input<'chairing.fold'>['part'];

export interface Folded {
  readonly folded: ReadonlySet<FoldedPart>;
  readonly fold: (part: FoldedPart, isFolded: boolean) => void;
}

/** What is folded on this screen; a panel folds itself through it. */
export const FoldedContext = createContext<Folded>({ folded: new Set(), fold: () => undefined });

export function useFold(): Folded {
  return use(FoldedContext);
}

/** Folds at once and keeps it in the case file: the screen looks the same after a reload and at the next meeting. */
export function useFolded(kept: readonly FoldedPart[], call: TableCall): Folded {
  const [folded, setFolded] = useState<ReadonlySet<FoldedPart>>(() => new Set(kept));
  // Another window folded something.
  const words = kept.toSorted().join(' ');
  const [seen, setSeen] = useState(words);
  if (words !== seen) {
    setSeen(words);
    setFolded(new Set(kept));
  }
  const fold = useCallback(
    (part: FoldedPart, isFolded: boolean): void => {
      setFolded((now) => new Set(isFolded ? [...now, part] : [...now].filter((entry) => entry !== part)));
      void call('chairing.fold', { part, isFolded });
    },
    [call],
  );
  return { folded, fold };
}
