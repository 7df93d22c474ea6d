import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { basisLabel, statusLabel } from '../cases/caseWords.ts';
import cases from '../cases/cases.module.css';
import { useDeed } from '../../client/useDeed.ts';
import { LinkDialog } from './LinkDialog.tsx';

/** Cases of persons from this group, by number only; each stands on a basis of its own. */
export function GroupLinks(
  props: Readonly<{ caseId: string; links: Output<'group.get'>['links'] }>,
): ReactNode {
  const { caseId, links } = props;
  const run = useDeed();
  const [linking, setLinking] = useState(false);
  const columns = words.linkColumns;
  return (
    <Card
      title={words.links}
      actions={
        <Button size="small" onPress={() => setLinking(true)}>
          {words.link}
        </Button>
      }
    >
      <p className={cases.quiet}>
        {links.length === 0 ? `${words.linksNone} ${words.linksNote}` : words.linksNote}
      </p>
      {links.length > 0 && (
        <table className={cases.plainTable} aria-label={words.links}>
          <thead>
            <tr>
              <th scope="col">{columns.case}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.basis}</th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.change}</th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <tr key={link.id}>
                <th scope="row">
                  <Link href={`/casussen/${link.caseId}`}>{link.number}</Link>
                </th>
                <td>{statusLabel(link.status)}</td>
                <td>
                  {basisLabel(link.basis)}
                  {!link.mayStay && <span className={cases.late}> · {words.lapsed}</span>}
                </td>
                <td>{link.reason}</td>
                <td>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={words.unlinkOf(link.number)}
                    onPress={() => void run('group.unlink', { id: link.id, version: link.version })}
                  >
                    {words.unlink}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {linking && <LinkDialog caseId={caseId} onClose={() => setLinking(false)} />}
    </Card>
  );
}
