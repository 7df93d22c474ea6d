import type { ReactElement } from 'react';
import { shellText } from '../../../shared/text/nl/shell.ts';

export function PrepareScreen(): ReactElement {
  return <h1>{shellText.loading}</h1>;
}
