import { useState, type ReactElement } from 'react';
import { useParams } from 'wouter';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Spinner } from '../../components/Spinner.tsx';
import { SplitLayout } from '../../components/SplitLayout.tsx';
import { AgendaFit } from './AgendaFit.tsx';
import { AgendaList } from './AgendaList.tsx';
import { BacklogList } from './BacklogList.tsx';
import { ItemInspector } from './ItemInspector.tsx';
import { MeetingNotices } from './MeetingNotices.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import type { CaseTab, Meeting } from './meetingTypes.ts';
import { PrepareFrame } from './PrepareFrame.tsx';
import { PrepareKeys } from './PrepareKeys.tsx';
import { useReadTogether } from './useReadTogether.ts';

/** Builds the agenda of one meeting: what could be on it, what is on it with its times, and what the chosen item still needs. */
export function PrepareScreen(): ReactElement {
  return <MeetingPage>{(meeting) => <Prepared key={meeting.id} meeting={meeting} />}</MeetingPage>;
}

function Prepared({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const isRead = useReadTogether(meeting);
  const { itemId } = useParams<{ itemId?: string }>();
  const [chosen, setChosen] = useState<string | null>(itemId ?? null);
  const [tab, setTab] = useState<CaseTab | null>(null);
  // Until something is chosen, the case that needs most is shown.
  const selected =
    meeting.items.find((item) => item.id === chosen) ??
    meeting.items.find((item) => item.discussion !== null && item.discussion.readiness.state !== 'good') ??
    meeting.items.find((item) => item.discussion !== null) ??
    null;
  if (!isRead) return <Spinner />;
  const backlog = (isStacked: boolean): ReactElement => (
    <BacklogList meeting={meeting} isFolded={isStacked} onAdded={setChosen} />
  );
  return (
    <PrepareFrame meeting={meeting} step="agenda">
      <MeetingNotices meeting={meeting} />
      <AgendaFit meeting={meeting} selectedId={selected?.id ?? null} />
      <SplitLayout
        list={backlog}
        listLabel={prepareText.backlog.title}
        detail={
          <ItemInspector
            meeting={meeting}
            item={selected}
            tab={tab}
            onTab={setTab}
            onGone={() => setChosen(null)}
          />
        }
        detailLabel={prepareText.item.label}
      >
        <AgendaList meeting={meeting} selectedId={selected?.id ?? null} onSelect={setChosen} />
      </SplitLayout>
      <PrepareKeys />
    </PrepareFrame>
  );
}
