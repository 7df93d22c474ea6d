import { useState } from 'react';
import type { ReactNode } from 'react';
import { Card } from '../Card.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { ComboBox } from '../ComboBox.tsx';
import { DateField } from '../DateField.tsx';
import { DatePicker } from '../DatePicker.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { DomainDot } from '../DomainDot.tsx';
import { FieldGroup } from '../FieldGroup.tsx';
import { FileDrop } from '../FileDrop.tsx';
import { NumberField } from '../NumberField.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import { SearchField } from '../SearchField.tsx';
import { Select } from '../Select.tsx';
import { Switch } from '../Switch.tsx';
import { TextArea } from '../TextArea.tsx';
import { TextField } from '../TextField.tsx';
import { TimeField } from '../TimeField.tsx';
import { ToggleChips } from '../ToggleChips.tsx';
import { RefusedForm } from './RefusedForm.tsx';
import styles from './Gallery.module.css';

const people = Array.from({ length: 400 }, (_, index) => ({
  id: `person-${index}`,
  label: index === 0 ? 'Renée de Bruin' : `Voorbeeld Persoon ${index}`,
  detail: index % 2 === 0 ? 'jeugdarts' : 'wijkagent',
  mark: <DomainDot domain={index % 2 === 0 ? 'care' : 'safety'} />,
}));

/** Everything that is typed in or chosen from. */
export function FieldsPart(): ReactNode {
  const [person, setPerson] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-24');
  const [time, setTime] = useState<string | null>('09:30');
  const [minutes, setMinutes] = useState<number | null>(20);
  const [kind, setKind] = useState<'new' | 'followUp' | null>(null);
  const [share, setShare] = useState<'yes' | 'oral' | null>('oral');
  const [places, setPlaces] = useState<readonly string[]>(['street']);
  return (
    <Card title="Velden">
      <div className={styles.stack}>
        <div className={styles.two}>
          <TextField label="Vraag van de inbrenger" hint="Eén zin" isRequired />
          <TextField
            label="E-mail"
            error="Dit is geen e-mailadres. Kijk naar het @-teken."
            defaultValue="a.b"
          />
          <Select
            label="Soort bespreking"
            options={[
              { id: 'new', label: 'nieuw' },
              { id: 'followUp', label: 'vervolg', detail: 'eerder besproken' },
            ]}
            value={kind}
            onChange={setKind}
          />
          <ComboBox
            label="Actiehouder"
            options={people}
            value={person}
            onChange={setPerson}
            placeholder="typ een naam"
          />
          <DatePicker label="Klaar op" value={date} onChange={setDate} />
          <DateField label="Geboren op" value={null} onChange={() => undefined} />
          <TimeField label="Begint om" value={time} onChange={setTime} />
          <NumberField label="Duur" unit="min" value={minutes} onChange={setMinutes} />
        </div>
        <p data-testid="values" className={styles.muted}>
          {[date, time, minutes, person].join(' · ')}
        </p>
        <FieldGroup legend="Wie brengt het in">
          <TextField label="Naam" />
          <TextField label="Functie" />
        </FieldGroup>
        <SearchField label="Zoek" hideLabel placeholder="Zoek een casus of persoon" />
        <TextArea label="Wat is er gezien?" placeholder="Wie, wat, waar. Zonder naam mag." rows={2} />
        <RadioGroup
          label="Mag dit gedeeld worden?"
          orientation="horizontal"
          options={[
            { id: 'yes', label: 'deelbaar' },
            { id: 'oral', label: 'alleen mondeling', detail: 'komt in geen bestand' },
          ]}
          value={share}
          onChange={setShare}
        />
        <div className={styles.row}>
          <Checkbox defaultSelected>Betrokkene is geïnformeerd</Checkbox>
          <Checkbox>Nazending</Checkbox>
          <Switch defaultSelected>Zacht geluid bij de tijd</Switch>
        </div>
        <ToggleChips
          label="Vindplaatsen"
          chips={[
            { id: 'home', label: 'thuis' },
            { id: 'street', label: 'straat' },
            { id: 'online', label: 'online' },
          ]}
          value={places}
          onChange={setPlaces}
        />
        <Disclosure title="Meer velden" headingLevel={3}>
          <p className={styles.muted}>Wat niet vaak nodig is.</p>
        </Disclosure>
        <FileDrop
          label="Contacten (CSV of vCard)"
          accept={['.csv', '.vcf']}
          hint="Er wordt niets bewaard voordat je het hebt nagekeken."
          onFile={() => undefined}
        />
        <RefusedForm />
      </div>
    </Card>
  );
}
