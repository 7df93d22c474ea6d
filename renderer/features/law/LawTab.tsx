import type { ReactNode } from 'react';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { BasisForm } from './BasisForm.tsx';
import { ConsentPart } from './ConsentPart.tsx';
import { InformingForm } from './InformingForm.tsx';
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
      <BasisForm key={`basis ${law.basis?.version ?? 0}`} caseId={caseId} law={law} />
      <ConsentPart caseId={caseId} law={law} today={today} />
      <InformingForm key={`informing ${law.informing?.version ?? 0}`} caseId={caseId} law={law} />
    </div>
  );
}
