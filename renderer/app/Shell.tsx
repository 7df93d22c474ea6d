import { Suspense, type ReactElement } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { shellText } from '../../shared/text/nl/shell.ts';
import { useWatchedCopies } from '../client/useCopying.ts';
import { useAnswer } from '../client/hooks.ts';
import { LinkButton } from '../components/LinkButton.tsx';
import { GlossaryKey } from '../features/learning/GlossaryKey.tsx';
import { PracticeBanner } from '../features/learning/PracticeBanner.tsx';
import { CommandBar } from '../features/search/CommandBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';
import { Rail } from './Rail.tsx';
import { screens } from './screens.ts';
import { usePanicKey } from './usePanicKey.ts';
import { useQuietLock } from './useQuietLock.ts';
import { useShellKeys } from './useShellKeys.ts';
import { useTheme } from './useTheme.ts';
import { useTopOfScreen } from './useTopOfScreen.ts';
import { useVisits } from './visitAgain.ts';
import styles from './Shell.module.css';

/** The frame of an open case file: menu, the screen of the moment, command bar (Ctrl+K), undo, lock. */
export function Shell({ fileName }: Readonly<{ fileName: string }>): ReactElement {
  const [location] = useLocation();
  useTopOfScreen(placeOf(location));
  useShellKeys();
  usePanicKey();
  useQuietLock();
  useTheme();
  useWatchedCopies();
  const visits = useVisits();
  const isPractice = useAnswer('learning.help', {}).data?.isPractice ?? false;
  const bare = screens.some(({ path, frame }) => frame === 'bare' && matches(path, location));
  const content = (
    <ErrorBoundary key={`${placeOf(location)} ${visits}`}>
      <Suspense fallback={<Loading />}>
        <Switch>
          {screens.map(({ path, component: ScreenComponent }) => (
            <Route key={path} path={path}>
              <ScreenComponent />
            </Route>
          ))}
          <Route>
            <div className={styles['missing']}>
              <h1>{shellText.notFound}</h1>
              <p>{shellText.notFoundExplanation}</p>
              <LinkButton href="/">{shellText.toToday}</LinkButton>
            </div>
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
  return (
    <div className={styles['window']} data-practice={isPractice}>
      {!bare && (
        <a className={styles['skip']} href="#inhoud" onClick={focusContent}>
          {shellText.skip}
        </a>
      )}
      {isPractice && <PracticeBanner />}
      {bare ? (
        content
      ) : (
        <div className={styles['frame']}>
          <Rail fileName={fileName} location={location} />
          <main id="inhoud" className={styles['content']} tabIndex={-1}>
            {content}
          </main>
        </div>
      )}
      <CommandBar />
      <GlossaryKey />
    </div>
  );
}

/** The hash is the route, so the skip link moves the focus itself. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#inhoud')?.focus();
}

/** A screen that keeps its filters in its address stays the same screen while they change. */
function placeOf(location: string): string {
  return location.startsWith('/acties/') ? '/acties' : location;
}

function matches(pattern: string, location: string): boolean {
  const parts = pattern.split('/');
  const given = location.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, index) => part.startsWith(':') || part === given[index])
  );
}
