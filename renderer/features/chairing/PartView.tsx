import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import type { Card, Line } from './cockpit.ts';
import { InterpretationPart } from './InterpretationPart.tsx';
import { OptionsPart } from './OptionsPart.tsx';
import type { Part } from './parts.ts';
import { SayBackPart } from './SayBackPart.tsx';
import { SincePart } from './SincePart.tsx';
import { StancePart } from './StancePart.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './Parts.module.css';

export interface PartDeeds {
  readonly onEdit: (line: Line) => void;
  readonly onRemove: (line: Line) => void;
  readonly onQuestion: (statementId: string) => void;
  readonly onDecide: (option: string) => void;
  readonly onPart: (part: Part) => void;
  readonly onCloseCase: () => void;
}

/**
 * The middle for every part but the picture, which is the list of lines itself; under it the line that was just kept. The
 * decision round needs the room for its people.
 */
export function PartView({
  part,
  card,
  call,
  lastLine,
  canClose,
  deeds,
}: Readonly<{
  part: Exclude<Part, 'picture'>;
  card: Card;
  call: TableCall;
  lastLine: Line | undefined;
  canClose: boolean;
  deeds: PartDeeds;
}>): ReactElement {
  return (
    <div className={styles['pane']} data-pane>
      <PartOf part={part} card={card} call={call} canClose={canClose} deeds={deeds} />
      {lastLine !== undefined && part !== 'since' && part !== 'decision' && (
        <p className={styles['quiet']}>
          {cockpitText.lastLine} {lastLine.row.body}
        </p>
      )}
    </div>
  );
}

function PartOf({
  part,
  card,
  call,
  canClose,
  deeds,
}: Readonly<{
  part: Exclude<Part, 'picture'>;
  card: Card;
  call: TableCall;
  canClose: boolean;
  deeds: PartDeeds;
}>): ReactElement {
  switch (part) {
    case 'since':
      return <SincePart card={card} onQuestion={deeds.onQuestion} onStart={() => deeds.onPart('picture')} />;
    case 'interpretation':
      return <InterpretationPart card={card} call={call} />;
    case 'options':
      return (
        <OptionsPart
          card={card}
          call={call}
          onEdit={deeds.onEdit}
          onRemove={deeds.onRemove}
          onDecide={deeds.onDecide}
        />
      );
    case 'decision':
      return <StancePart card={card} call={call} />;
    case 'sayBack':
      return <SayBackPart card={card} call={call} canClose={canClose} onCloseCase={deeds.onCloseCase} />;
  }
}
