import type { ReactNode } from 'react';
import { networkProfileText as more } from '../../../shared/text/nl/networkProfile.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { ContactFields } from './contactFields.ts';
import { FocusThemesField } from './FocusThemesField.tsx';
import styles from './NetworkScreen.module.css';

const channels = [
  { id: 'none', label: more.channels.none },
  { id: 'mobile', label: more.channels.mobile },
  { id: 'phone', label: more.channels.phone },
  { id: 'email', label: more.channels.email },
] as const;

/** What one fills in after the first time: what not to call for, the way that is liked best, themes, informal or not. */
export function ProfileFields(
  props: Readonly<{
    fields: ContactFields;
    set: <Name extends keyof ContactFields>(name: Name, value: ContactFields[Name]) => void;
    problems: Readonly<Record<string, string>>;
  }>,
): ReactNode {
  const { fields, set, problems } = props;
  return (
    <>
      <TextField
        label={more.notFor}
        hint={more.notForHint}
        value={fields.notFor}
        onChange={(value) => set('notFor', value)}
        maxLength={2000}
      />
      <Select
        label={more.channel}
        options={channels}
        value={fields.channel === '' ? 'none' : fields.channel}
        onChange={(value) => set('channel', value === 'none' ? '' : value)}
      />
      <TextField
        label={more.expertise}
        hint={more.expertiseHint}
        value={fields.expertise}
        onChange={(value) => set('expertise', value)}
        maxLength={2000}
      />
      <FocusThemesField value={fields.focusThemes} onChange={(value) => set('focusThemes', [...value])} />
      <div className={styles.wide}>
        <Checkbox
          isSelected={fields.informal}
          onChange={(value) => set('informal', value)}
          detail={more.informalDetail}
        >
          {more.informalField}
        </Checkbox>
        {problems['informal'] !== undefined && <p role="alert">{problems['informal']}</p>}
      </div>
      {fields.informal && (
        <>
          <TextField
            label={more.permission}
            value={fields.permission}
            onChange={(value) => set('permission', value)}
            maxLength={2000}
          />
          <DatePicker
            label={more.permissionOn}
            value={fields.permissionOn}
            onChange={(value) => set('permissionOn', value)}
          />
        </>
      )}
    </>
  );
}
