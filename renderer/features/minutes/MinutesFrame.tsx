import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { Chip } from '../../components/Chip.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SplitLayout } from '../../components/SplitLayout.tsx';
import { Hint } from '../learning/Hint.tsx';
import { DocumentsList } from './DocumentsList.tsx';
import { MinutesKeys } from './MinutesKeys.tsx';
import type { Choice } from './choice.ts';
import styles from './MinutesScreen.module.css';

export type MinutesFrameProps = Readonly<{
  overview: Output<'minutes.overview'>;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  title: string;
  status?: ReactNode;
  actions?: ReactNode;
  /** What Ctrl+S does: the primary button of this document. */
  onSave?: (() => void) | undefined;
  underList?: ReactNode;
  detail: ReactNode;
  children: ReactNode;
}>;

/** What every document of this screen has around it: title and buttons, what there is to choose, paper, check. */
export function MinutesFrame(props: MinutesFrameProps): ReactNode {
  const { overview, choice, onChoose } = props;
  const isMade = overview.actionListMadeAt !== null;
  return (
    <div className={styles.screen}>
      <MinutesKeys onSave={props.onSave} />
      <PageHeader
        eyebrow={words.eyebrow(overview.title, formatShortDate(overview.date), overview.finishedAt !== null)}
        title={props.title}
        status={
          <>
            {props.status}
            <Chip tone={isMade ? 'good' : 'neutral'}>
              {isMade ? words.actionListMade : words.actionListNotMade}
            </Chip>
          </>
        }
        actions={props.actions}
      />
      <SplitLayout
        listLabel={words.documents}
        list={
          <>
            <DocumentsList overview={overview} choice={choice} onChoose={onChoose} />
            {props.underList}
          </>
        }
        detailLabel={words.check}
        detail={
          <>
            <Hint place="minutesCheck" />
            {props.detail}
          </>
        }
        ground="paper"
      >
        {props.children}
      </SplitLayout>
    </div>
  );
}
