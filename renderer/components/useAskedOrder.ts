import { useEffect, useRef, useState } from 'react';

interface Asked {
  readonly order: readonly string[];
  /** The order as it was known when the last answer came; null while an answer is still due. */
  readonly settledAt: string | null;
}

export interface AskedOrder {
  /** The order to draw and to count places in. */
  readonly shown: readonly string[];
  /** Shows `order` at once. @param answer of the command; `null` in it, or a refusal, takes the order back */
  ask(order: readonly string[], answer: unknown): void;
}

/**
 * An order that was asked for shows at once and stays until the one that is known has caught up. Without it a second key press
 * within the same moment would count from where the line no longer is.
 * @param known identifiers as the list was last given
 */
export function useAskedOrder(known: readonly string[]): AskedOrder {
  const [asked, setAsked] = useState<Asked | null>(null);
  const knownKey = keyOf(known);
  const latest = useRef(knownKey);
  const due = useRef(0);
  useEffect(() => {
    latest.current = knownKey;
  }, [knownKey]);
  // Something newer is known: what was asked never counts again, not even when the list later looks as it did then.
  if (asked !== null && asked.settledAt !== null && asked.settledAt !== knownKey) setAsked(null);
  const settle = (isDone: boolean): void => {
    due.current -= 1;
    if (!isDone) return setAsked(null);
    if (due.current > 0) return;
    setAsked((now) =>
      now === null || keyOf(now.order) === latest.current ? null : { ...now, settledAt: latest.current },
    );
  };
  return {
    shown: orderToShow(asked, known),
    ask(order, answer) {
      due.current += 1;
      setAsked({ order, settledAt: null });
      void Promise.resolve(answer).then(
        (value) => settle(value !== null),
        (error: unknown) => {
          settle(false);
          throw error;
        },
      );
    },
  };
}

/** What was asked, as long as it still is about these lines and nothing newer is known. */
export function orderToShow(asked: Asked | null, known: readonly string[]): readonly string[] {
  if (asked === null) return known;
  if (asked.settledAt !== null && asked.settledAt !== keyOf(known)) return known;
  const isAboutThese = asked.order.length === known.length && known.every((id) => asked.order.includes(id));
  return isAboutThese ? asked.order : known;
}

function keyOf(order: readonly string[]): string {
  return order.join(' ');
}
