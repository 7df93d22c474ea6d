import type { ReactElement } from 'react';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import { Loading } from '../../app/Loading.tsx';
import type { CallRefused } from '../../client/client.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';

/** While a part has nothing to show yet: waiting, or what went wrong with a way to try again. */
export function PageState({
  error,
  onRetry,
}: Readonly<{ error: CallRefused | null; onRetry: () => unknown }>): ReactElement {
  if (error === null) return <Loading />;
  return (
    <ErrorNotice title={words.loadFailed} onRetry={() => void onRetry()}>
      {error.message}
    </ErrorNotice>
  );
}
