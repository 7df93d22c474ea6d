import { useMemo, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { ChooseCase, ChooseMeeting, ChooseOrganisation, ChoosePerson } from './ChoosePerson.tsx';
import type { ListView } from './listView.ts';
import { useListView } from './useListView.ts';
import styles from './Followup.module.css';

/**
 * What narrows a list of actions: the same fields above each of them, kept when another list opens. They read the address
 * themselves: what is typed stands there at once, while the lists follow.
 */
export function ActionFilters(): ReactElement {
  const [view, onView] = useListView();
  const choose = useChoose(onView);
  const { data: counts } = useAnswer('followup.actionCounts', {});
  return (
    <div className={styles['filters']}>
      <SearchField label={followupText.search} value={view.text} onChange={(text) => onView({ text })} />
      {view.list === 'open' && (
        <Select
          label={followupText.only}
          value={view.only ?? 'all'}
          onChange={(only) => onView({ only: only === 'all' ? null : only })}
          options={[
            { id: 'all' as const, label: followupText.onlyNames.all },
            { id: 'soon' as const, label: followupText.onlyNames.soon },
            { id: 'again' as const, label: followupText.onlyNames.again(counts?.again ?? 0) },
            { id: 'concept' as const, label: followupText.onlyNames.concept },
          ]}
        />
      )}
      <ChoosePerson
        label={followupText.filterOwner}
        placeholder={followupText.everybody}
        value={view.ownerId}
        onChange={choose.owner}
      />
      <ChooseOrganisation
        label={followupText.filterOrganisation}
        placeholder={followupText.everyOrganisation}
        value={view.organisationId}
        onChange={choose.organisation}
      />
      <ChooseCase
        label={followupText.filterCase}
        placeholder={followupText.everyCase}
        value={view.caseId}
        onChange={choose.case}
      />
      <ChooseMeeting
        label={followupText.filterMeeting}
        placeholder={followupText.everyMeeting}
        value={view.meetingId}
        onChange={choose.meeting}
      />
    </div>
  );
}

/** The same functions for all renders: lists of fifty to choose from are not made again with every letter of a search. */
function useChoose(
  onView: (change: Partial<ListView>) => void,
): Record<'owner' | 'organisation' | 'case' | 'meeting', (id: string | null) => void> {
  return useMemo(
    () => ({
      owner: (ownerId) => onView({ ownerId }),
      organisation: (organisationId) => onView({ organisationId }),
      case: (caseId) => onView({ caseId }),
      meeting: (meetingId) => onView({ meetingId }),
    }),
    [onView],
  );
}
