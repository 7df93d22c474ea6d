import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { youthLifeDomains, zrmLifeDomains } from '../../../shared/model/lists/lifeDomains.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './plan.module.css';

const words = planText.domains;

/** Chooses the life domains of one case out of the shipped names and those of the organisation. */
export function DomainsDialog(
  props: Readonly<{ caseId: string; plan: Output<'plan.get'>; onClose: () => void }>,
): ReactNode {
  const { caseId, plan, onClose } = props;
  const { data: choices } = useAnswer('plan.domainChoices', {});
  const setDomains = useCommand('plan.setDomains');
  const addOwn = useCommand('plan.addOwnDomain');
  const changeOwn = useCommand('plan.changeOwnDomain');
  const [chosen, setChosen] = useState<readonly string[]>(plan.domains.map(({ id }) => id));
  const [label, setLabel, forgetLabel] = useKept('plan:ownDomain', '');
  const error = setDomains.error ?? addOwn.error ?? changeOwn.error;
  const own = choices?.own ?? [];

  const toggle = (id: string, isChosen: boolean): void =>
    setChosen((known) => (isChosen ? [...known, id] : known.filter((other) => other !== id)));
  const save = (): void => {
    const order = [...youthLifeDomains, ...zrmLifeDomains, ...own].map(({ id }): string => id);
    const domains = order.filter((id) => chosen.includes(id));
    setDomains.mutate(
      { caseId, domains },
      {
        onSuccess: () => {
          showToast(words.saved, { tone: 'good' });
          onClose();
        },
      },
    );
  };
  const add = (): void => {
    if (label.trim() === '') return;
    addOwn.mutate(
      { label },
      {
        onSuccess: ({ id }) => {
          toggle(id, true);
          forgetLabel();
        },
      },
    );
  };

  return (
    <FormDialog
      onClose={onClose}
      title={words.dialogTitle}
      onSave={save}
      isSaving={setDomains.isPending}
      error={error}
    >
      <p className={styles.quiet}>{words.dialogNote}</p>
      {(
        [
          [words.youth, youthLifeDomains],
          [words.zrm, zrmLifeDomains],
        ] as const
      ).map(([title, list]) => (
        <fieldset key={title} className={styles.choices}>
          <legend>{title}</legend>
          {list.map(({ id, label: name }) => (
            <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(is) => toggle(id, is)}>
              {name}
            </Checkbox>
          ))}
        </fieldset>
      ))}
      <fieldset className={styles.own}>
        <legend>{words.own}</legend>
        {own.length === 0 && <p className={styles.quiet}>{words.ownNone}</p>}
        {own.map((domain) => (
          <div key={domain.id} className={styles.ownLine}>
            <Checkbox
              isSelected={chosen.includes(domain.id)}
              isDisabled={domain.retired && !chosen.includes(domain.id)}
              onChange={(is) => toggle(domain.id, is)}
              detail={domain.retired ? words.retired : undefined}
            >
              {domain.label}
            </Checkbox>
            <Button
              size="small"
              variant="quiet"
              aria-label={`${domain.retired ? words.bringBack : words.retire}: ${domain.label}`}
              onPress={() =>
                changeOwn.mutate({
                  id: domain.id,
                  version: domain.version,
                  label: domain.label,
                  retired: !domain.retired,
                })
              }
            >
              {domain.retired ? words.bringBack : words.retire}
            </Button>
          </div>
        ))}
        <div className={styles.addLine}>
          <TextField
            label={words.addOwn}
            hint={words.ownHint}
            value={label}
            onChange={setLabel}
            maxLength={100}
          />
          <Button onPress={add} isPending={addOwn.isPending}>
            {words.add}
          </Button>
        </div>
      </fieldset>
    </FormDialog>
  );
}
