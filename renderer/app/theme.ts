export type Theme = 'system' | 'light' | 'dark';

/** Only the choice of colours; kept until the window closes, so that the start screen looks like the rest. */
const place = 'theme';

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  sessionStorage.setItem(place, theme);
}

/** Before the first paint: the colours of before the lock. */
export function applyRememberedTheme(): void {
  const kept = sessionStorage.getItem(place);
  if (kept === 'light' || kept === 'dark') applyTheme(kept);
}
