import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { followupCourseText as words } from '../../../shared/text/nl/followupCourse.ts';
import { useKept } from '../../client/useKept.ts';
import { TextField } from '../../components/TextField.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { todayHere } from './todayHere.ts';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

/** Somebody spoke with the young person: the day and who (feature A13). */
export function ContactMomentDialog(
  props: Readonly<{ about: Readonly<{ id: string; number: string }>; onClose: () => void }>,
): ReactElement {
  const run = useDeed('good');
  const [when, setWhen] = useState<TypedDate>({ kind: 'date', date: todayHere() });
  const [contactId, setContactId] = useState<string | null>(null);
  const [byWhom, setByWhom, forget] = useKept(`contact-by:${props.about.id}`, '');
  const close = (): void => {
    forget();
    props.onClose();
  };
  return (
    <WordsDialog
      title={words.contactTitle}
      about={`${props.about.number} · ${words.contactAbout}`}
      label={null}
      confirm={followupText.saveNew}
      place="contact-moment"
      isOptional
      canConfirm={when.kind === 'date' && (contactId !== null || byWhom.trim() !== '')}
      onClose={close}
      onConfirm={async () =>
        when.kind === 'date' &&
        (await run(
          'followup.addContactMoment',
          {
            caseId: props.about.id,
            onDate: when.date,
            contactId,
            byWhom: contactId === null ? byWhom : '',
            note: '',
          },
          words.contactDone,
        )) !== null
      }
    >
      <PhraseDateField label={words.contactWhen} initial={todayHere()} onChange={setWhen} takesFocus />
      <ChoosePerson label={words.contactBy} value={contactId} onChange={setContactId} />
      <TextField
        label={words.contactByOther}
        hint={words.contactByHint}
        value={byWhom}
        maxLength={500}
        onChange={setByWhom}
      />
    </WordsDialog>
  );
}
