import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { houseStyleScreenText as words } from '../../../shared/text/nl/houseStyleScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Select } from '../../components/Select.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './HouseStyle.module.css';

type Template = Output<'minutes.houseStyles'>['templates'][number];

/** The templates that are kept, each with what it says, an example and a way out. */
export function TemplateList({ templates }: Readonly<{ templates: readonly Template[] }>): ReactNode {
  if (templates.length === 0) return <p>{words.none}</p>;
  return (
    <ul>
      {templates.map((template) => (
        <li key={template.id} className={styles.template}>
          <TemplateRow template={template} />
        </li>
      ))}
    </ul>
  );
}

function TemplateRow({ template }: Readonly<{ template: Template }>): ReactNode {
  const [isChecked, setChecked] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [kind, setKind] = useState(template.kinds[0] ?? 'letter');
  const sample = useCommand('minutes.exportHouseStyleSample');
  const remove = useCommand('minutes.removeHouseStyle');
  return (
    <>
      <span className={styles.name}>{template.name}</span>
      <span className={styles.small}>
        {template.fileName} · {words.size(Math.ceil(template.size / 1024), dayOf(template.addedAt))}
      </span>
      <span className={styles.small}>
        {words.fits(template.kinds.map((one) => houseStyleText.kinds[one]))}
      </span>
      <div className={styles.buttons}>
        <Select
          label={words.previewKind}
          options={template.kinds.map((id) => ({ id, label: houseStyleText.kinds[id] }))}
          value={kind}
          onChange={setKind}
        />
        <Button
          isPending={sample.isPending}
          onPress={() => sample.mutate({ id: template.id, kind }, toldWhenSaved(words.saved))}
        >
          {words.preview}
        </Button>
        <Button onPress={() => setRemoving(true)}>{words.remove}</Button>
      </div>
      <Disclosure title={words.check} isExpanded={isChecked} onExpandedChange={setChecked}>
        {isChecked && <TemplateCheck id={template.id} />}
      </Disclosure>
      <ConfirmDialog
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onConfirm={() =>
          remove.mutate(
            { id: template.id, version: template.version },
            {
              onSuccess: () => showToast(words.removed),
              onError: (error) => showToast(error.message, { tone: 'bad' }),
            },
          )
        }
        title={words.removeTitle(template.name)}
        confirmLabel={words.removeDo}
        cancelLabel={words.cancel}
        isDanger
        isPending={remove.isPending}
      >
        {words.removeWhy}
      </ConfirmDialog>
    </>
  );
}

/** What the template says about each kind of document, by name. */
function TemplateCheck({ id }: Readonly<{ id: string }>): ReactNode {
  const { data, error } = useAnswer('minutes.checkHouseStyle', { id });
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <Spinner label={words.reading} />;
  const lines = data.kinds.flatMap(({ kind, fits, problems, missing }) => {
    const label = houseStyleText.kinds[kind];
    if (!fits) return [words.doesNotFit(label), ...problems];
    return missing.length === 0 ? [] : [words.missing(label, missing)];
  });
  lines.push(...data.leftBehind);
  if (lines.length === 0) return <p>{words.allGood}</p>;
  return (
    <ul className={styles.problems}>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

function dayOf(instant: number): string {
  return formatShortDate(new Date(instant).toISOString().slice(0, 10));
}
