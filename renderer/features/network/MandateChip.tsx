import type { ReactNode } from 'react';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { Chip } from '../../components/Chip.tsx';
import page from './Network.module.css';

const words = togetherText.mandate;

/** Says that whoever carries out a decision may not decide it, and when they answer (feature W6). */
export function MandateChip({ askBackOn }: Readonly<{ askBackOn: string | null }>): ReactNode {
  return (
    <span className={page.chips}>
      <Chip tone="warn">{words.mark}</Chip>
      {askBackOn !== null && <span className={page.small}>{words.askBack(askBackOn)}</span>}
    </span>
  );
}
