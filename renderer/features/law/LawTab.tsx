import type { ReactNode } from 'react';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { BasisForm } from './BasisForm.tsx';
import { ConsentPart } from './ConsentPart.tsx';
import { InformingForm } from './InformingForm.tsx';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './law.module.css';

/** Basis, informing and consent of one case: what the law asks before something is shared. */
export function LawTab({ caseId, today }: Readonly<{ caseId: string; today: string }>): ReactNode {
  const { data: law, error, refetch } = useAnswer('law.get', { caseId });
  if (error !== null) {
    return (
      <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (law === undefined) return <Loading />;
  return (
    <div className={styles.part}>
      <StartAnew from={`${law.basis?.version ?? 0}`}>
        <BasisForm caseId={caseId} law={law} />
      </StartAnew>
      <ConsentPart caseId={caseId} law={law} today={today} />
      <StartAnew from={`${law.informing?.version ?? 0}`}>
        <InformingForm caseId={caseId} law={law} />
      </StartAnew>
    </div>
  );
}
