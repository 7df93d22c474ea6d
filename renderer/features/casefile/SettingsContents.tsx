import type { MouseEvent, ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import styles from './Settings.module.css';

/** The list of the parts of the settings, in their order: each link shows its part and gives it the focus. */
export function SettingsContents({
  parts,
}: Readonly<{ parts: readonly { readonly id: string; readonly title: string }[] }>): ReactElement {
  // The hash is the route, so a link moves the focus itself.
  const show = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    const part = document.querySelector<HTMLElement>(`#deel-${id}`);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return (
    <nav className={styles['contents']} aria-label={text.onThisPage}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#deel-${id}`} onClick={(event) => show(event, id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
