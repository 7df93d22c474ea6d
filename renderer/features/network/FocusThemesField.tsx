import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { themes } from '../../../shared/model/lists/themes.ts';
import { networkProfileText as more } from '../../../shared/text/nl/networkProfile.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import styles from './NetworkScreen.module.css';

const options = themes.map(({ id, label }) => ({ id: id as string, label }));

/** Themes of which somebody is the aandachtsfunctionaris: chosen from the list, taken away one by one. */
export function FocusThemesField(
  props: Readonly<{ value: readonly string[]; onChange: (value: readonly string[]) => void }>,
): ReactNode {
  const { value, onChange } = props;
  const [turn, setTurn] = useState(0);
  return (
    <div>
      <ComboBox
        // A new, empty box after each choice, ready for the next theme.
        key={turn}
        takesFocus={turn > 0}
        opensOn="input"
        label={more.focusField}
        hint={more.focusHint}
        options={options.filter(({ label }) => !value.includes(label))}
        value={null}
        onChange={(id) => {
          const label = options.find((option) => option.id === id)?.label;
          if (label === undefined) return;
          setTurn(turn + 1);
          onChange([...value, label]);
        }}
      />
      <div className={styles.marks}>
        {value.map((theme) => (
          <Button
            key={theme}
            size="small"
            icon={<X aria-hidden="true" size="0.875rem" />}
            aria-label={more.focusRemove(theme)}
            onPress={() => onChange(value.filter((one) => one !== theme))}
          >
            {theme}
          </Button>
        ))}
      </div>
    </div>
  );
}
