import { useState, type FormEvent, type ReactElement } from 'react';
import { Link } from 'wouter';
import { domains, type DomainId } from '../../../shared/model/lists/domains.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { StepProps } from './firstTimeStep.ts';
import styles from './FirstTime.module.css';

const text = firstTimeText.partners;

interface Partner {
  readonly organisation: string;
  readonly domain: DomainId;
  readonly personName: string;
  readonly profession: string;
}

const empty = (domain: DomainId): Partner => ({ organisation: '', domain, personName: '', profession: '' });
const begin: readonly Partner[] = [empty('education'), empty('safety'), empty('social')];
const mostPartners = 6;

/** Up to a handful of partners; rows without an organisation are left out. What is typed is kept when one stops here. */
export function PartnersStep({ onNext, buttons }: StepProps): ReactElement {
  const add = useCommand('learning.addPartners');
  const { data: organisations } = useAnswer('network.listOrganisations', {});
  const [value, set, forget] = useKept<readonly Partner[]>('firstTime:partners', begin);
  const [tried, setTried] = useState(false);
  const partners = value;
  const change = (index: number, values: Partial<Partner>): void =>
    set(partners.map((row, place) => (place === index ? { ...row, ...values } : row)));
  const isNameless = (row: Partner): boolean =>
    row.organisation.trim() === '' && `${row.personName}${row.profession}`.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (partners.some(isNameless)) return;
    const filled = partners.filter(({ organisation }) => organisation.trim() !== '');
    if (filled.length === 0) return onNext();
    add.mutate(
      { partners: filled },
      {
        onSuccess: () => {
          forget();
          onNext();
        },
      },
    );
  };
  const held = organisations?.length ?? 0;
  return (
    <form className={styles['form']} onSubmit={submit}>
      {held > 0 && <p className={styles['note']}>{text.already(held)}</p>}
      {partners.map((partner, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows are only added at the end
        <fieldset key={index} className={styles['partner']}>
          <legend>{text.partner(index + 1)}</legend>
          <TextField
            label={text.organisation}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever comes to this step comes to type here
            autoFocus={index === 0}
            value={partner.organisation}
            onChange={(organisation) => change(index, { organisation })}
            maxLength={500}
            error={tried && isNameless(partner) ? text.organisationMissing : undefined}
          />
          <Select
            label={text.domain}
            options={domains}
            value={partner.domain}
            onChange={(domain) => change(index, { domain })}
          />
          <TextField
            label={text.person}
            value={partner.personName}
            onChange={(personName) => change(index, { personName })}
            maxLength={500}
          />
          <TextField
            label={text.profession}
            value={partner.profession}
            onChange={(profession) => change(index, { profession })}
            maxLength={500}
          />
        </fieldset>
      ))}
      {partners.length < mostPartners && (
        <div>
          <Button size="small" onPress={() => set([...partners, empty('care')])}>
            {text.another}
          </Button>
        </div>
      )}
      <p className={styles['note']}>
        {text.import} <Link href="/smoelenboek">{text.importLink}</Link>
      </p>
      {add.error !== null && <p role="alert">{add.error.message}</p>}
      <div className={styles['buttons']}>
        {buttons}
        <Button type="submit" variant="primary" isPending={add.isPending}>
          {firstTimeText.next}
        </Button>
      </div>
    </form>
  );
}
