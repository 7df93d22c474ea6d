import type { ReactElement } from 'react';
import { programVersion, shippedPackages } from 'virtual:shipped-packages';
import { aboutText as text } from '../../../shared/text/nl/about.ts';
import { Card } from '../../components/Card.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import styles from './AboutScreen.module.css';

/** The program itself: its version and licence, and those of everything of others that is in it. */
export function AboutScreen(): ReactElement {
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.version(programVersion)}
        actions={<LinkButton href="/instellingen">{text.back}</LinkButton>}
      />
      <div className={styles['page']}>
        <Card title={text.own}>
          <p>{text.licence}</p>
          <p>{text.quiet}</p>
        </Card>
        <Card title={text.others} note={text.othersNote(shippedPackages.length)}>
          <p className={styles['small']}>{text.chromium}</p>
          <ul className={styles['packages']}>
            {shippedPackages.map((one) => (
              <li key={`${one.name} ${one.version}`}>
                <Disclosure title={`${one.name} ${one.version} · ${one.licence}`}>
                  {one.text === '' ? (
                    <p className={styles['small']}>{text.noText}</p>
                  ) : (
                    <pre className={styles['text']} lang="en">
                      {one.text}
                    </pre>
                  )}
                </Disclosure>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
