import { useEffect } from 'react';
import { useAnswer } from '../client/hooks.ts';
import { applyTheme } from './theme.ts';

/** Gives the page the colours that the case file asks for. */
export function useTheme(): void {
  const { data } = useAnswer('casefile.settings', {});
  const theme = data?.theme;
  useEffect(() => {
    if (theme !== undefined) applyTheme(theme);
  }, [theme]);
}
