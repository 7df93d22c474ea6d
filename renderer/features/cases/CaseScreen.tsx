import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { familyText } from '../../../shared/text/nl/family.ts';
import { groupText } from '../../../shared/text/nl/group.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { RouteTabs } from '../../components/RouteTabs.tsx';
import { SplitLayout } from '../../components/SplitLayout.tsx';
import { FamilyTab } from '../family/FamilyTab.tsx';
import { GroupTab } from '../group/GroupTab.tsx';
import { CardsPart } from '../guidance/CardsPart.tsx';
import { CaseSignals } from '../insight/CaseSignals.tsx';
import { EarlySigns } from '../intake/EarlySigns.tsx';
import { MapTab } from '../map/MapTab.tsx';
import { LawTab } from '../law/LawTab.tsx';
import { PlanTab } from '../plan/PlanTab.tsx';
import { BoardTab } from './BoardTab.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseKeys } from './CaseKeys.tsx';
import { CaseSide } from './CaseSide.tsx';
import { DetailsTab } from './DetailsTab.tsx';
import { FollowUpTab } from './FollowUpTab.tsx';
import { SheetTab } from './SheetTab.tsx';
import { StatementDialog, type StatementDialogProps } from './StatementDialog.tsx';
import { TimelineTab } from './TimelineTab.tsx';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './cases.module.css';

/** One case: header, tabs, and beside them the voice, the consent and what is still open. */
export function CaseScreen(): ReactNode {
  const { caseId = '', tab = '' } = useParams();
  const [, navigate] = useLocation();
  const { data: page, error, refetch } = useAnswer('cases.get', { caseId });
  const { data: state } = useAnswer('casefile.state', {});
  const [subject, setSubject] = useState<StatementDialogProps['subject'] | null>(null);
  if (error !== null) {
    return (
      <div className={styles.padded}>
        <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      </div>
    );
  }
  if (page === undefined || state === undefined || page.header.id !== caseId) return <Loading />;
  const base = `/casussen/${caseId}`;
  const words = casesText.tabs;
  const { type } = page.header;
  return (
    <div className={styles.casePage}>
      <CaseHead
        page={page}
        onAdd={() => setSubject({ place: { findPlace: null, organisation: null } })}
        onRemoved={() => navigate('/casussen')}
      />
      <div className={styles.tabs}>
        <RouteTabs
          label={words.label}
          tabs={[
            { href: base, label: words.picture },
            { href: `${base}/blad`, label: casePageText.sheet.tab },
            { href: `${base}/tijdlijn`, label: words.timeline },
            { href: `${base}/plan`, label: words.plan },
            ...(type === 'group' ? [{ href: `${base}/groep`, label: groupText.tab }] : []),
            { href: `${base}/besluiten`, label: words.followUp },
            { href: `${base}/toestemming`, label: words.law },
            ...(page.people.length > 0 ? [{ href: `${base}/personen`, label: familyText.tab }] : []),
            ...(type === 'group' || type === 'area'
              ? []
              : [{ href: `${base}/netwerk`, label: mapText.title }]),
            { href: `${base}/signalen`, label: signalsText.ofCase.tab },
            { href: `${base}/gegevens`, label: words.details },
          ]}
        />
      </div>
      <div className={styles.caseBody}>
        <SplitLayout
          ground="paper"
          detailLabel={casesText.side.label}
          detail={
            <CaseSide
              page={page}
              onVoice={() => setSubject({ place: { findPlace: null, organisation: null, kind: 'voice' } })}
            />
          }
        >
          {(tab === '' || tab === 'leefgebieden') && (
            <BoardTab
              page={page}
              by={tab === '' ? 'place' : 'lifeDomain'}
              onBy={(by) => navigate(by === 'place' ? base : `${base}/leefgebieden`)}
              onAdd={(place) => setSubject({ place })}
              onChange={(statement) => setSubject({ statement })}
            />
          )}
          {tab === 'blad' && <SheetTab page={page} />}
          {tab === 'tijdlijn' && <TimelineTab caseId={caseId} today={state.today} />}
          {tab === 'plan' && <PlanTab caseId={caseId} today={state.today} />}
          {tab === 'plan' && <CardsPart caseId={caseId} />}
          {tab === 'groep' && <GroupTab caseId={caseId} today={state.today} />}
          {tab === 'personen' && <FamilyTab caseId={caseId} />}
          {tab === 'netwerk' && <MapTab caseId={caseId} />}
          {tab === 'besluiten' && <FollowUpTab caseId={caseId} />}
          {tab === 'toestemming' && <LawTab caseId={caseId} today={state.today} />}
          {tab === 'signalen' && (
            <div className={styles.part}>
              {type === 'early' && <EarlySigns caseId={caseId} />}
              <CaseSignals caseId={caseId} />
            </div>
          )}
          {tab === 'gegevens' && (
            <StartAnew from={`${page.header.version}`}>
              <DetailsTab page={page} />
            </StartAnew>
          )}
        </SplitLayout>
      </div>
      <CaseKeys />
      {subject !== null && (
        <StatementDialog
          caseId={caseId}
          today={state.today}
          subject={subject}
          onClose={() => setSubject(null)}
        />
      )}
    </div>
  );
}
