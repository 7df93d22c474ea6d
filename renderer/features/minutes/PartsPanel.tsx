import type { ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DocumentKind } from '../../../shared/model/document/documentModel.ts';
import { documentPartsText as words } from '../../../shared/text/nl/documentParts.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Select } from '../../components/Select.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './PartsPanel.module.css';

type Choices = Output<'minutes.meetingDocument'>['choices'];
type Kind = Input<'minutes.chooseParts'>['kind'];
type Mode = Choices['abbreviations'];

const modes = Object.entries(words.abbreviations.modes).map(([id, label]) => ({ id: id as Mode, label }));

/** What of this kind of document goes into the file, beside the preview that follows at once; and how abbreviations are explained. */
export function PartsPanel({
  kind: shown,
  choices,
}: Readonly<{ kind: DocumentKind; choices: Choices }>): ReactNode {
  const chooseParts = useCommand('minutes.chooseParts');
  const chooseMode = useCommand('minutes.chooseAbbreviations');
  const kind = Object.keys(houseStyleText.kinds).find((one): one is Kind => one === shown);
  // A card to fold has no parts to choose.
  if (kind === undefined) return null;
  const all = choices.parts.flatMap((part) => [part, ...part.fields]);
  const leftOut = all.filter((one) => one.isLeftOut).map(({ id }) => id);
  const failed = { onError: (error: Error) => showToast(error.message, { tone: 'bad' }) };
  const change = (id: string, isIn: boolean): void =>
    chooseParts.mutate(
      { kind, leftOut: isIn ? leftOut.filter((one) => one !== id) : [...leftOut, id] },
      failed,
    );
  const box = (one: Choices['parts'][number]['fields'][number], isInside: boolean): ReactNode => (
    <Checkbox
      key={one.id}
      isSelected={!one.isLeftOut}
      isDisabled={one.isFixed}
      {...(one.isFixed && !isInside ? { detail: words.fixed } : {})}
      onChange={(isIn) => change(one.id, isIn)}
    >
      {one.label}
    </Checkbox>
  );
  return (
    <>
      <p className={styles.small}>
        {choices.template === null ? words.ownLook : words.template(choices.template)}
      </p>
      <Disclosure title={`${words.title} (${words.leftOutCount(leftOut.length)})`}>
        <p className={styles.small}>{words.note}</p>
        <ul className={styles.parts}>
          {choices.parts.map((part) => {
            const fields = part.fields.filter(({ isFixed }) => !isFixed);
            return (
              <li key={part.id}>
                {box(part, false)}
                {!part.isLeftOut && fields.length > 0 && (
                  <ul className={styles.fields} aria-label={words.fieldsOf(part.label)}>
                    {fields.map((field) => (
                      <li key={field.id}>{box(field, true)}</li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
        {leftOut.length > 0 && (
          <Button size="small" onPress={() => chooseParts.mutate({ kind, leftOut: [] }, failed)}>
            {words.all}
          </Button>
        )}
        <Select
          label={words.abbreviations.label}
          hint={words.abbreviations.hint}
          options={modes}
          value={choices.abbreviations}
          onChange={(mode) => chooseMode.mutate({ kind, mode }, failed)}
        />
      </Disclosure>
    </>
  );
}
