import { lazy, Suspense, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useAnswer } from '../client/hooks.ts';
import { ToastRegion } from '../components/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';

const StartScreen = lazy(async () => {
  const { StartScreen } = await import('../features/casefile/StartScreen.tsx');
  return { default: StartScreen };
});
const Shell = lazy(async () => {
  const { Shell } = await import('./Shell.tsx');
  return { default: Shell };
});

/** Shows the start screen while no case file is open, and the frame with the screens while one is. */
export function App(): ReactElement {
  const { data } = useAnswer('casefile.state', {});
  if (data === undefined) return <Loading />;
  return (
    <I18nProvider locale="nl-NL">
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <Suspense fallback={<Loading />}>
            {data.open ? <Shell fileName={data.name ?? ''} /> : <StartScreen state={data} />}
          </Suspense>
        </Router>
      </ErrorBoundary>
      <ToastRegion />
    </I18nProvider>
  );
}
