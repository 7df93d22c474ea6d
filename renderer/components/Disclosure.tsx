import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import styles from './Disclosure.module.css';

export type DisclosureProps = Readonly<{
  title: ReactNode;
  children: ReactNode;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  defaultExpanded?: boolean;
  headingLevel?: 2 | 3 | 4;
}>;

/** A part that opens and closes under its heading. */
export function Disclosure(props: DisclosureProps): ReactNode {
  const { title, children, headingLevel = 3, ...rest } = props;
  return (
    <AriaDisclosure {...rest} className={styles.disclosure ?? ''}>
      <Heading level={headingLevel}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
