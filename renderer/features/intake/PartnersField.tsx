import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { FieldGroup } from '../../components/FieldGroup.tsx';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import type { IntakeChoices } from './intakeDraft.ts';
import styles from './IntakeForm.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.form;
type Partner = IntakeChoices['partners'][number];
const nobody = { contactId: null, organisationId: null };

/** Who could be invited: people and organisations of the address book, or names as they were given. */
export function PartnersField(
  props: Readonly<{ partners: readonly Partner[]; onChange: (partners: Partner[]) => void }>,
): ReactNode {
  const { partners, onChange } = props;
  const [name, setName, forgetName] = useKept('intake:partnerName', '');
  const labels = usePartnerLabels();
  const labelOf = (partner: Partner): string =>
    partner.name === ''
      ? (labels.get(partner.contactId ?? partner.organisationId ?? '') ?? '…')
      : partner.name;
  const keyOf = (partner: Partner): string => partner.contactId ?? partner.organisationId ?? partner.name;
  const add = (partner: Partner): void => {
    if (partners.length < 40 && !partners.some((known) => keyOf(known) === keyOf(partner))) {
      onChange([...partners, partner]);
    }
  };
  return (
    <FieldGroup legend={words.partners}>
      <p className={shared.quiet}>{words.partnersHint}</p>
      {partners.length > 0 && (
        <ul className={styles.partners}>
          {partners.map((partner) => (
            <li key={keyOf(partner)} className={styles.partner}>
              {labelOf(partner)}
              <IconButton
                label={words.partnerRemove(labelOf(partner))}
                icon={<X aria-hidden="true" size="0.875rem" />}
                onPress={() => onChange(partners.filter((known) => known !== partner))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.withButton}>
        <ContactPicker
          // Begins again after each choice, so that the next one can be typed at once.
          key={partners.length}
          label={words.partnerChoose}
          withOrganisations
          value={nobody}
          valueLabel=""
          onChange={(source) => {
            if (source.contactId !== null || source.organisationId !== null) add({ ...source, name: '' });
          }}
        />
        <TextField label={words.partnerName} value={name} maxLength={500} onChange={setName} />
        <Button
          isDisabled={name.trim() === ''}
          onPress={() => {
            add({ ...nobody, name: name.trim() });
            forgetName();
          }}
        >
          {words.partnerAdd}
        </Button>
      </div>
    </FieldGroup>
  );
}

/** Names for ids of the address book, as far as they were found by typing or are organisations. */
function usePartnerLabels(): ReadonlyMap<string, string> {
  const organisations = useAnswer('network.listOrganisations', {});
  const people = useAnswer('followup.people', { text: '', includeId: null });
  return new Map([
    ...(organisations.data ?? []).map(({ id, name }) => [id, name] as const),
    ...(people.data ?? []).map(({ id, name }) => [id, name] as const),
  ]);
}
