import { describe, expect, test } from 'vitest';
import { describeViolations, type HouseFile, type Rule } from './house.ts';
import { keysStayInCasefile, noTextAsCode, oneWayOut, oneWindowFactory } from './securityRules.ts';

const file = (path: string, text: string): HouseFile => ({ path, text });
const broken = (rule: Rule, ...files: readonly HouseFile[]): string[] => describeViolations(rule(files));

describe('text never becomes markup or code', () => {
  test.each([
    'element.innerHTML = name;',
    'element.insertAdjacentHTML("beforeend", name);',
    'const a = <p dangerouslySetInnerHTML={{ __html: name }} />;',
    'const a = <iframe srcdoc={name} />;',
    'page.executeJavaScript(name);',
    'eval(name);',
    'const f = new Function(name);',
  ])('seen: %s', (text) => {
    expect(broken(noTextAsCode, file('renderer/app/a.tsx', text))).not.toEqual([]);
  });

  test('the words in a comment or a text are no use of them', () => {
    expect(broken(noTextAsCode, file('renderer/app/a.tsx', "// innerHTML\nconst a = 'eval(x)';"))).toEqual(
      [],
    );
  });
});

describe('one way out and one window factory', () => {
  const window = (path: string): HouseFile => file(path, 'const w = new BrowserWindow({});');
  const out = (path: string): HouseFile => file(path, 'await shell.openExternal(url); shell.openPath(a);');

  test('one file of the shell may, in as many places as it needs', () => {
    expect(broken(oneWindowFactory, window('electron/main/window.ts'))).toEqual([]);
    expect(broken(oneWayOut, out('electron/main/openOutside.ts'))).toEqual([]);
  });

  test('a second file is seen, and so is a file elsewhere', () => {
    expect(broken(oneWindowFactory, window('electron/main/a.ts'), window('electron/main/b.ts'))).toHaveLength(
      2,
    );
    expect(broken(oneWindowFactory, window('electron/hosts/a.ts'))).toHaveLength(1);
    expect(broken(oneWayOut, out('renderer/app/a.ts'))).toHaveLength(2);
    expect(
      broken(oneWindowFactory, file('electron/main/a.ts', ''), window('electron/core/a.ts')),
    ).toHaveLength(1);
  });
});

describe('keys and copies stay in the room of the case file', () => {
  test.each([
    'database.serialize();',
    'await database.backup(target);',
    'database.loadExtension(name);',
    'database.key(secret);',
    "database.pragma('rekey = 1');",
    'database.exec("PRAGMA key = \'x\'");',
    'database.pragma(`cipher = ${name}`);',
    "database.exec('ATTACH DATABASE ? AS other');",
    "new Database('file:a.casus?mode=ro');",
  ])('seen elsewhere in the core: %s', (text) => {
    expect(broken(keysStayInCasefile, file('electron/core/search/store.ts', text))).toHaveLength(1);
    expect(broken(keysStayInCasefile, file('electron/core/casefile/open.ts', text))).toEqual([]);
  });

  test('a column that is called key, a Dutch sentence and the refusal of file: addresses pass', () => {
    expect(
      broken(
        keysStayInCasefile,
        file('electron/core/a.ts', "database.prepare('SELECT value FROM setting WHERE key = ?');"),
        file('shared/text/nl/a.ts', "const a = 'Attach geen bestand';"),
        file('electron/main/refuse.ts', "const refused = ['file://*/*'];"),
      ),
    ).toEqual([]);
  });
});
