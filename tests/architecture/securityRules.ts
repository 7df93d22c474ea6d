import { violationAt, visit } from './code.ts';
import { type HouseFile, isProgram, type Rule, type Violation } from './house.ts';

const htmlSinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
]);

/** No text ever becomes markup or code. */
export const noTextAsCode: Rule = (files) =>
  files.filter(isProgram).flatMap((file) => {
    const found: Violation[] = [];
    const add = (node: { start: number }, name: string): void => {
      found.push(violationAt(file, node.start, `${name} turns text into markup or code`));
    };
    visit(file, {
      Identifier(node) {
        if (htmlSinks.has(node.name) || node.name === 'executeJavaScript') add(node, node.name);
      },
      JSXAttribute(node) {
        if (node.name.type === 'JSXIdentifier' && htmlSinks.has(node.name.name)) add(node, node.name.name);
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'eval') add(node, 'eval');
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Function') add(node, 'new Function');
      },
    });
    return found;
  });

/** Opening something outside the program goes through one file of the shell, which asks and checks. */
export const oneWayOut: Rule = (files) =>
  onlyInOneFile(files, 'opening outside the program', (file, add) => {
    visit(file, {
      MemberExpression(node) {
        const name = memberName(node);
        if (name === 'openExternal' || name === 'openPath') add(node, name);
      },
    });
  });

/** Every window comes from one factory, so that every window has the same hardening. */
export const oneWindowFactory: Rule = (files) =>
  onlyInOneFile(files, 'making a window', (file, add) => {
    visit(file, {
      NewExpression(node) {
        const name = node.callee.type === 'Identifier' ? node.callee.name : memberName(node.callee);
        if (name === 'BrowserWindow' || name === 'BaseWindow' || name === 'WebContentsView')
          add(node, `new ${name}`);
      },
    });
  });

/** Ways in which content could leave the encryption. */
const databaseMembers = new Map([
  ['serialize', 'gives the whole file as plain text'],
  ['backup', 'does not keep the encryption'],
  ['loadExtension', 'runs foreign code in the database'],
  ['rekey', 'changes the key'],
  ['key', 'sets the key'],
]);

const databaseWords: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /\bATTACH\s+(DATABASE\b|['":?@$])/i, message: 'ATTACH opens a second file with its own key' },
  { pattern: /^file:./, message: 'a file: address can carry a key or switch off safety' },
  {
    pattern: /(\bPRAGMA\s+|^\s*)(hex)?(re)?key\s*=|\bPRAGMA\s+cipher|^\s*cipher\w*\s*=/i,
    message: 'a key pragma leaves the key in a statement',
  },
];

/** Keys and copies of the database are touched in the room of the case file and nowhere else. */
export const keysStayInCasefile: Rule = (files) =>
  files
    .filter((file) => isProgram(file) && !file.path.startsWith('electron/core/casefile/'))
    .flatMap((file) => {
      const found: Violation[] = [];
      const words = (node: { start: number }, text: string): void => {
        for (const { pattern, message } of databaseWords) {
          // The shell names file: addresses in order to refuse them.
          if (pattern.source.startsWith('^file:') && file.path.startsWith('electron/main/')) continue;
          if (pattern.test(text)) found.push(violationAt(file, node.start, message));
        }
      };
      visit(file, {
        CallExpression(node) {
          if (!file.path.startsWith('electron/') || node.callee.type !== 'MemberExpression') return;
          const name = memberName(node.callee);
          const danger = databaseMembers.get(name);
          if (danger !== undefined) found.push(violationAt(file, node.start, `.${name}() ${danger}`));
        },
        Literal(node) {
          if (typeof node.value === 'string') words(node, node.value);
        },
        TemplateElement(node) {
          words(node, node.value.raw);
        },
      });
      return found;
    });

function onlyInOneFile(
  files: readonly HouseFile[],
  what: string,
  search: (file: HouseFile, add: (node: { start: number }, name: string) => void) => void,
): Violation[] {
  const found: Violation[] = [];
  for (const file of files.filter(isProgram))
    search(file, (node, name) => {
      found.push(violationAt(file, node.start, `${name}: ${what} is the task of one file in electron/main`));
    });
  const places = new Set(found.map(({ path }) => path));
  const [first] = places;
  return places.size === 1 && first?.startsWith('electron/main/') === true ? [] : found;
}

function memberName(node: { type: string }): string {
  if (!('property' in node) || typeof node.property !== 'object' || node.property === null) return '';
  return 'name' in node.property && typeof node.property.name === 'string' ? node.property.name : '';
}
