import { useState, type CSSProperties, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { Link } from 'wouter';
import { houseColours, houseFonts, type HouseStyle } from '../../../shared/model/lists/houseStyles.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { showToast } from '../../components/toastQueue.ts';
import formStyles from './FirstTime.module.css';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './HouseStyle.module.css';

const text = firstTimeText.style;

interface HouseStyleProps {
  readonly saveLabel?: string;
  readonly onSaved?: () => void;
  /** More buttons, before the one that saves. */
  readonly children?: ReactNode;
}

/** How Word files look: colour and letter, with a piece of paper that shows both. */
export function HouseStylePart(props: HouseStyleProps): ReactElement | null {
  const { data } = useAnswer('learning.houseStyle', {});
  return data === undefined ? null : (
    <StartAnew from={JSON.stringify(data)}>
      <HouseStyleForm kept={data} {...props} />
    </StartAnew>
  );
}

function HouseStyleForm({
  kept,
  saveLabel = text.save,
  onSaved,
  children,
}: HouseStyleProps & Readonly<{ kept: HouseStyle }>): ReactElement {
  const keep = useCommand('learning.keepHouseStyle');
  const [style, setStyle] = useState(kept);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate(style, {
      onSuccess: () => (onSaved === undefined ? showToast(text.saved, { tone: 'good' }) : onSaved()),
    });
  };
  return (
    <form className={formStyles['form']} onSubmit={submit}>
      <RadioGroup
        label={text.colour}
        orientation="horizontal"
        options={houseColours}
        value={style.colour}
        onChange={(colour) => setStyle({ ...style, colour })}
      />
      <RadioGroup
        label={text.font}
        orientation="horizontal"
        options={houseFonts}
        value={style.font}
        onChange={(font) => setStyle({ ...style, font })}
      />
      <Sample style={style} />
      {onSaved !== undefined && (
        <p className={formStyles['note']}>
          {text.template} <Link href="/instellingen/huisstijl">{text.templateLink}</Link>
        </p>
      )}
      {keep.error !== null && <p role="alert">{keep.error.message}</p>}
      <div className={formStyles['buttons']}>
        {children}
        <Button
          type="submit"
          variant={saveLabel === text.save ? 'secondary' : 'primary'}
          isPending={keep.isPending}
        >
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}

/** A corner of a page in the chosen look; paper is white in every theme, as it is when printed. */
function Sample({ style }: Readonly<{ style: HouseStyle }>): ReactElement {
  const colour = houseColours.find(({ id }) => id === style.colour) ?? houseColours[0];
  const font = houseFonts.find(({ id }) => id === style.font) ?? houseFonts[0];
  const look: CSSProperties & Record<`--${string}`, string> = {
    '--house-ink': `#${colour.ink}`,
    fontFamily: `${font.label}, '${font.standIn}', sans-serif`,
  };
  return (
    <figure className={styles['sample']} style={look}>
      <figcaption className={styles['caption']}>{text.sample}</figcaption>
      <p className={styles['title']}>{text.sampleTitle}</p>
      <p className={styles['heading']}>{text.sampleHeading}</p>
      <p>{text.sampleText}</p>
    </figure>
  );
}
