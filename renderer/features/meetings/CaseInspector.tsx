import { useState, type ReactElement, type ReactNode } from 'react';
import { Link } from 'wouter';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Select } from '../../components/Select.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { BeforeDiscussion } from '../chairing/BeforeDiscussion.tsx';
import { CaseContributions } from './CaseContributions.tsx';
import type { AgendaItem, CaseTab, Discussion, Meeting } from './meetingTypes.ts';
import { ReadinessPart } from './ReadinessPart.tsx';
import { SavedText } from './SavedText.tsx';
import { SplitBlock } from './SplitBlock.tsx';
import { SeatTable } from './SeatTable.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Inspector.module.css';
import shared from './Prepare.module.css';

const text = prepareText.case;
const tabsText = preparationScreensText.tabs;

/** One case on the agenda in three parts: is it ready, who sits there, and what do they bring. */
export function CaseInspector(
  props: Readonly<{
    meeting: Meeting;
    item: AgendaItem;
    discussion: Discussion;
    menu: ReactNode;
    /** The part that was chosen by hand; null = what this case needs first. */
    tab: CaseTab | null;
    onTab: (tab: CaseTab) => void;
  }>,
): ReactElement {
  const { meeting, item, discussion, menu, onTab } = props;
  // A case without people is seated first; the part stays when they are there.
  const [own, setOwn] = useState<CaseTab>(discussion.seats.length === 0 ? 'table' : 'case');
  const choose = (tab: CaseTab): void => {
    setOwn(tab);
    onTab(tab);
  };
  const waiting = discussion.contributions.filter(
    ({ state }) => state === 'asked' || state === 'promised',
  ).length;
  return (
    <>
      <div className={shared.block}>
        <p className={shared.small}>
          {text.line(discussion.caseNumber, labelOf(discussionKinds, discussion.kind))}
        </p>
        <div className={shared.head}>
          <h2 className={styles.inspectorTitle}>
            {text.who(discussion.alias || discussion.caseNumber, discussion.age)}
          </h2>
          <Link href={`/casussen/${discussion.caseId}`}>{text.open}</Link>
          {menu}
        </div>
      </div>
      <Tabs
        label={tabsText.label}
        value={props.tab ?? own}
        onChange={choose}
        tabs={[
          {
            id: 'case',
            label: tabsText.case,
            content: <CasePart item={item} discussion={discussion} onTab={choose} />,
          },
          {
            id: 'table',
            label: tabsText.table,
            ...(discussion.seats.length === 0 ? {} : { count: discussion.seats.length }),
            content: <SeatTable item={item} discussion={discussion} />,
          },
          {
            id: 'contributions',
            label: tabsText.contributions,
            ...(waiting === 0 ? {} : { count: waiting }),
            content: <CaseContributions meeting={meeting} discussion={discussion} />,
          },
        ]}
      />
    </>
  );
}

function CasePart(
  props: Readonly<{ item: AgendaItem; discussion: Discussion; onTab: (tab: CaseTab) => void }>,
): ReactElement {
  const { item, discussion } = props;
  const deed = useDeed();
  const row = { id: discussion.id, version: discussion.version };
  const itemRow = { id: item.id, version: item.version };
  const { data: known = [] } = useAnswer('chairing.methods', {});
  const methods = known.map(({ id, name }) => ({ id, label: name }));
  return (
    <div className={shared.part}>
      <ReadinessPart discussion={discussion} onTab={props.onTab} />
      <BeforeDiscussion
        caseId={discussion.caseId}
        discussionId={discussion.id}
        people={discussion.seats.map(({ contact, substitute }) => substitute ?? contact)}
      />
      <SavedText
        place={`discussion-question:${discussion.id}`}
        label={text.question}
        value={discussion.question}
        onSave={(question) => deed('meetings.updateDiscussion', { ...row, question })}
      />
      <div className={shared.two}>
        <Select
          label={text.kind}
          options={discussionKinds}
          value={discussion.kind}
          onChange={(kind) => void deed('meetings.updateDiscussion', { ...row, kind })}
        />
        <Select
          label={text.method}
          options={methods}
          value={discussion.method}
          onChange={(method) => void deed('meetings.updateDiscussion', { ...row, method })}
        />
      </div>
      <SplitBlock item={item} discussion={discussion} />
      <SavedText
        place={`item-note:${item.id}`}
        label={prepareText.item.note}
        hint={prepareText.item.noteHint}
        value={item.note}
        onSave={(note) => deed('meetings.updateItem', { ...itemRow, note })}
      />
      <Checkbox
        isSelected={item.heavy}
        onChange={(heavy) => void deed('meetings.updateItem', { ...itemRow, heavy })}
        detail={prepareText.item.heavyHint}
      >
        {prepareText.item.heavy}
      </Checkbox>
    </div>
  );
}
