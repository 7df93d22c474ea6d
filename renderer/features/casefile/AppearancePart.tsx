import type { ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';

type Theme = 'system' | 'light' | 'dark';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Light, dark, or as the computer. Seen at once, kept in the case file. */
export function AppearancePart({ theme }: Readonly<{ theme: Theme }>): ReactElement {
  const keep = useCommand('casefile.setTheme');
  return (
    <>
      <SegmentedControl
        label={text.theme}
        segments={themes.map((id) => ({ id, label: text.themes[id] }))}
        value={theme}
        onChange={(next) => keep.mutate({ theme: next })}
      />
      {keep.error !== null && <p role="alert">{keep.error.message}</p>}
    </>
  );
}
