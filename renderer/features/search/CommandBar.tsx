import type { ReactElement } from 'react';

export function CommandBar(): ReactElement | null {
  return null;
}
