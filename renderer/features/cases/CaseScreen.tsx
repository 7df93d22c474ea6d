import type { ReactElement } from 'react';
import { shellText } from '../../../shared/text/nl/shell.ts';

export function CaseScreen(): ReactElement {
  return <h1>{shellText.loading}</h1>;
}
