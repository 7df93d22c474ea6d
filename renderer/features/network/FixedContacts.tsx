import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { themes } from '../../../shared/model/lists/themes.ts';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { dotted, nameOf } from './contactLabel.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';
import type { Organisation } from './OrganisationsPane.tsx';

const words = networkProfileText.fixed;
const themeOptions = themes.map(({ id, label }) => ({ id: id as string, label }));

/** Whom to call at an organisation, per area and theme (feature W3). */
export function FixedContacts({ organisation }: Readonly<{ organisation: Organisation }>): ReactNode {
  const deed = useDeed();
  const [isAdding, setAdding] = useState(false);
  const { data: fixed = [] } = useAnswer('network.fixedContacts', { organisationId: organisation.id });
  return (
    <section>
      <h3>{words.title}</h3>
      {fixed.length === 0 ? (
        <p className={page.small}>{words.none}</p>
      ) : (
        <ul className={page.list}>
          {fixed.map((one) => {
            const what = dotted(one.theme, one.area) || words.everything;
            return (
              <li key={one.id}>
                <span className={page.words}>
                  <b>{what}</b>
                  <span>{dotted(one.contact.name, one.contact.profession)}</span>
                </span>
                <IconButton
                  size="small"
                  label={words.remove(one.contact.name, what)}
                  icon={<X aria-hidden="true" size="1rem" />}
                  onPress={() => void deed('network.removeFixedContact', { id: one.id }, words.removed)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button size="small" onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      </div>
      {isAdding && <FixedDialog organisation={organisation} onClose={() => setAdding(false)} />}
    </section>
  );
}

function FixedDialog(props: Readonly<{ organisation: Organisation; onClose: () => void }>): ReactNode {
  const { organisation, onClose } = props;
  const deed = useDeed();
  const [contactId, setContact] = useState<string | null>(null);
  const [area, setArea] = useState('');
  const [theme, setTheme] = useState<string | null>(null);
  const { data } = useAnswer('network.listContacts', {
    text: '',
    domain: null,
    organisationId: organisation.id,
    which: 'present',
    offset: 0,
    limit: 200,
  });
  const people = data?.rows ?? [];
  const keep = async (): Promise<void> => {
    if (contactId === null) return;
    const label = themeOptions.find(({ id }) => id === theme)?.label ?? '';
    const input = { organisationId: organisation.id, contactId, area: area.trim(), theme: label };
    if ((await deed('network.setFixedContact', input, words.kept)) !== null) onClose();
  };
  return (
    <KeepDialog
      title={words.dialog(organisation.name)}
      canKeep={contactId !== null}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {data !== undefined && people.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <div className={page.wide}>
            <ComboBox
              label={words.person}
              takesFocus
              options={people.map((row) => ({ id: row.id, label: nameOf(row), detail: row.profession }))}
              value={contactId}
              onChange={setContact}
            />
          </div>
          <ComboBox
            label={words.theme}
            hint={words.themeHint}
            options={themeOptions}
            value={theme}
            onChange={setTheme}
          />
          <TextField
            label={words.area}
            hint={words.areaHint}
            value={area}
            onChange={setArea}
            maxLength={200}
          />
          <p className={`${page.small ?? ''} ${page.wide ?? ''}`}>{words.takesOver}</p>
        </>
      )}
    </KeepDialog>
  );
}
