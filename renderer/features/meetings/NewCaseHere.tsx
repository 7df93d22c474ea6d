import { Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { tableOfCaseText as text } from '../../../shared/text/nl/tableOfCase.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { NewCaseDialog } from '../cases/NewCaseDialog.tsx';
import type { Meeting } from './meetingTypes.ts';

/** A case that is not in the file yet: made for this meeting, with what its kind brings, and put on its agenda. */
export function NewCaseHere(
  props: Readonly<{
    meeting: Meeting;
    onAdd: (made: Readonly<{ caseId: string; number: string }>) => Promise<void>;
  }>,
): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { data: next } = useAnswer('cases.nextNumber', {});
  const { id, type, takesPersons } = props.meeting;
  return (
    <div>
      <Button size="small" icon={<Plus size="1rem" aria-hidden="true" />} onPress={() => setOpen(true)}>
        {text.newHere}
      </Button>
      {isOpen && (
        <NewCaseDialog
          nextNumber={next?.number ?? ''}
          prefix={next?.prefix ?? ''}
          meeting={{ id, type, takesPersons }}
          onClose={() => setOpen(false)}
          onMade={(caseId, number) => {
            setOpen(false);
            void props.onAdd({ caseId, number });
          }}
        />
      )}
    </div>
  );
}
