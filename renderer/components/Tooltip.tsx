import type { ReactElement, ReactNode } from 'react';
import { OverlayArrow, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

export type TooltipProps = Readonly<{
  text: string;
  /** Keys that do the same as the thing under the tooltip. */
  keys?: readonly string[];
  /** One focusable component of this library (Button, IconButton …). */
  children: ReactElement;
}>;

/** Words beside a control on hover and on keyboard focus. Never the only place where something stands. */
export function Tooltip(props: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {props.children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        <OverlayArrow className={styles.arrow ?? ''}>
          <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
            <path d="M0 0 L4 4 L8 0" />
          </svg>
        </OverlayArrow>
        {props.text}
        {props.keys?.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
