import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import type { Card } from './cockpit.ts';
import { Panel } from './Panel.tsx';
import { QuestionList } from './QuestionList.tsx';

const text = cockpitText.questions;

/** What nobody knows about this case: open ones first. */
export function QuestionPanel({
  card,
  onOpen,
}: Readonly<{ card: Card; onOpen: (statementId: string) => void }>): ReactElement | null {
  const { questions } = card.deliberation;
  if (questions.length === 0) return null;
  return (
    <Panel title={text.title} name="questions">
      <QuestionList questions={questions} onOpen={onOpen} />
    </Panel>
  );
}
