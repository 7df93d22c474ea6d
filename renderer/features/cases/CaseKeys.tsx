import type { ReactNode } from 'react';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { KeyListUnderKey } from '../../components/KeyList.tsx';

/** The list of keys of the case page. */
export function CaseKeys(): ReactNode {
  return <KeyListUnderKey title={casePageText.keys.title} keys={casePageText.keys.list} />;
}
