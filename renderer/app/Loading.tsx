import type { ReactElement } from 'react';
import { shellText } from '../../shared/text/nl/shell.ts';

/** Quiet sign of waiting; said once by a screen reader. */
export function Loading(): ReactElement {
  return <p role="status">{shellText.loading}</p>;
}
