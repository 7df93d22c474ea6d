import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { shellText } from '../../shared/text/nl/shell.ts';
import { MenuButton, type MenuEntry } from '../components/MenuButton.tsx';
import { openGlossary } from '../features/learning/openGlossary.ts';
import { morePlaces } from './railPlaces.ts';

type MoreId = (typeof morePlaces)[number]['path'] | 'glossary';

/** On a narrow or enlarged window: what is opened less often, behind one button, so that the menu keeps one line. */
export function RailMore({
  detailOf,
}: Readonly<{
  /** How many wait at a place, in words; undefined = nothing to tell. */
  detailOf: (path: string) => string | undefined;
}>): ReactElement {
  const [, navigate] = useLocation();
  const entries: readonly MenuEntry<MoreId>[] = [
    ...morePlaces.map(({ path, label }) => {
      const detail = detailOf(path);
      return { id: path, label, ...(detail === undefined ? {} : { detail }) };
    }),
    { id: 'glossary', label: shellText.glossary, keys: 'F1' },
  ];
  return (
    <MenuButton
      label={shellText.more}
      variant="quiet"
      entries={entries}
      onAction={(id) => (id === 'glossary' ? openGlossary() : navigate(id))}
    />
  );
}
