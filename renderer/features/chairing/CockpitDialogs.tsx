import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useDone } from '../../client/useDone.ts';
import type { Cockpit, ParkedPoint } from './cockpit.ts';
import { EstimatesDialog } from './EstimatesDialog.tsx';
import { FloorDialog } from './FloorDialog.tsx';
import { GoalsDialog } from './GoalsDialog.tsx';
import { ThemeHelpDialog } from '../guidance/ThemeHelpDialog.tsx';
import { HintsDialog } from './HintsDialog.tsx';
import { ParkedDialog } from './ParkedDialog.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import { RecoverDialog } from './RecoverDialog.tsx';
import { ScriptDialog } from './ScriptDialog.tsx';
import { TimesDialog } from './TimesDialog.tsx';
import type { TableCall } from './useTableCalls.ts';

export type CockpitDialog =
  | {
      readonly kind:
        | 'recover'
        | 'times'
        | 'hints'
        | 'floor'
        | 'estimates'
        | 'opening'
        | 'closing'
        | 'theme'
        | 'goals';
    }
  | { readonly kind: 'question'; readonly statementId: string }
  | { readonly kind: 'parked'; readonly point: ParkedPoint };

/** What opens over the screen around time, speakers, open questions and parked points. */
export function CockpitDialogs({
  dialog,
  cockpit,
  call,
  onShow,
  onClose,
}: Readonly<{
  dialog: CockpitDialog;
  cockpit: Cockpit;
  call: TableCall;
  onShow: (itemId: string) => void;
  onClose: () => void;
}>): ReactElement | null {
  const { meeting, discussion, people } = cockpit;
  const done = useDone();
  switch (dialog.kind) {
    case 'recover':
      return (
        <RecoverDialog
          cockpit={cockpit}
          onClose={onClose}
          onChoose={(way) => {
            void (async () => {
              if ((await call('chairing.recover', { meetingId: meeting.id, way })) === undefined) return;
              done(cockpitText.late.done);
              onClose();
            })();
          }}
        />
      );
    case 'times':
      return <TimesDialog cockpit={cockpit} call={call} onShow={onShow} onClose={onClose} />;
    case 'hints':
      return <HintsDialog hints={cockpit.hints} call={call} onClose={onClose} />;
    case 'floor':
      return <FloorDialog cockpit={cockpit} call={call} onClose={onClose} />;
    case 'opening':
    case 'closing':
      return <ScriptDialog kind={dialog.kind} cockpit={cockpit} call={call} onClose={onClose} />;
    case 'estimates':
      return discussion === null ? null : <EstimatesDialog card={discussion} call={call} onClose={onClose} />;
    case 'theme':
      return <ThemeHelpDialog theme={discussion?.theme ?? ''} onClose={onClose} />;
    case 'goals':
      return discussion === null ? null : <GoalsDialog card={discussion} onClose={onClose} />;
    case 'question': {
      const question = discussion?.deliberation.questions.find(
        ({ statementId }) => statementId === dialog.statementId,
      );
      return question === undefined ? null : (
        <QuestionDialog question={question} people={people} call={call} onClose={onClose} />
      );
    }
    case 'parked':
      return <ParkedDialog point={dialog.point} people={people} call={call} onClose={onClose} />;
  }
}
