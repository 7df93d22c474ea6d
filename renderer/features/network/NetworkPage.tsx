import { useRef, type ReactNode } from 'react';
import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader, type PageHeaderProps } from '../../components/PageHeader.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import page from './Network.module.css';
import { NetworkTabs } from './NetworkTabs.tsx';
import { useSearchKey } from './useSearchKey.ts';

type Search = Readonly<{
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
}>;

/** The frame of every part of the directory beside the list of people: head, tabs, lead, search, what went wrong. */
export function NetworkPage(
  props: Readonly<{
    header: PageHeaderProps;
    lead?: string;
    search?: Search;
    failure?: Readonly<{ title?: string; error: Error | null; onRetry: () => unknown }>;
    /** For what stands side by side and needs the whole width. */
    isWide?: boolean;
    children: ReactNode;
  }>,
): ReactNode {
  const { header, lead, search, failure, isWide = false } = props;
  return (
    <div className={page.page}>
      <PageHeader {...header} />
      <NetworkTabs />
      <div className={page.body}>
        <div className={isWide ? page.wideColumn : page.column}>
          {lead !== undefined && <p className={page.lead}>{lead}</p>}
          {search !== undefined && <PageSearch {...search} />}
          {failure !== undefined && failure.error !== null && (
            <ErrorNotice
              title={failure.title ?? networkScreenText.failed}
              onRetry={() => void failure.onRetry()}
            >
              {failure.error.message}
            </ErrorNotice>
          )}
          {props.children}
        </div>
      </div>
    </div>
  );
}

function PageSearch({ label, placeholder, value, onChange }: Search): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <div className={page.bar}>
      <SearchField
        label={label}
        hideLabel
        placeholder={placeholder}
        value={value}
        onChange={onChange}
        inputRef={field}
      />
    </div>
  );
}
