import type { Picture } from '../../../../shared/model/document/documentModel.ts';
import { appPropertiesXml, corePropertiesXml } from '../wordParts.ts';
import { writeZip } from '../zipWriter.ts';
import { expandStory } from './expandStory.ts';
import { gatherPlaceholders } from './findPlaceholders.ts';
import { speakDutch, wearTemplateStyles } from './templateStyles.ts';
import type { LeftBehind, PlaceholderProblem, TemplateContent, TemplatePlace } from './templateContent.ts';
import {
  openTemplate,
  packedParts,
  storiesOf,
  type TemplatePackage,
  type TemplatePart,
} from './templatePackage.ts';
import { OwnPictures } from './ownPictures.ts';
import { sectionWidths } from './textWidth.ts';
import { elementsUnder, type XmlElement } from './xmlTree.ts';

/** A filled template, or what is wrong with its placeholders; never both. */
export type FilledTemplate =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly used: ReadonlySet<string> }
  | { readonly ok: false; readonly problems: readonly PlaceholderProblem[] };

/**
 * Fills the .docx of an organisation. Its styles, numbering, page set-up, headers, footers and pictures stay; remarks,
 * revisions, properties and whatever leads outside the file do not come along. Equal input gives equal bytes. Words that
 * are filled in are never read as a placeholder. Throws `WordFileError` for a file that cannot be read or trusted.
 */
export function fillTemplate(bytes: Uint8Array, content: TemplateContent): FilledTemplate {
  const template = openTemplate(bytes);
  const problems = new Map<string, PlaceholderProblem>();
  const used = new Set<string>();
  const pageWidth = sectionWidths(template.main.tree);
  const pictures = new OwnPictures(template);
  for (const story of storiesOf(template)) {
    const place = placeOf(story);
    const report = (fault: PlaceholderProblem['fault'], name: string): void => {
      problems.set(`${fault} ${name} ${place}`, { fault, name, place });
    };
    for (const words of gatherPlaceholders(story.tree)) report('broken', words);
    for (const name of namesIn(story.tree)) used.add(name);
    const placePicture = (picture: Picture, width: number): string | null =>
      story === template.main ? pictures.place(picture, width) : null;
    expandStory(story.tree, { content, report, pageWidth, placePicture });
  }
  const told = [...problems.values()].filter(({ fault }) => fault === 'broken').map(({ name }) => name);
  for (const [name, place] of leftOvers(template)) {
    if (told.some((words) => words.includes(name))) continue;
    problems.set(`leftOver ${name} ${place}`, { fault: 'leftOver', name, place });
  }
  if (problems.size > 0) return { ok: false, problems: [...problems.values()] };
  const added = wearTemplateStyles(template);
  speakDutch(template);
  const core = corePropertiesXml({ title: content.title, language: 'nl-NL' });
  const parts = packedParts(template, { core, app: appPropertiesXml() }, [...added, ...pictures.parts]);
  return { ok: true, bytes: writeZip(parts), used };
}

/** What of a template does not come along, in its order; each name once. Throws `WordFileError`. */
export function leftBehindOf(bytes: Uint8Array): readonly LeftBehind[] {
  const { leftBehind } = openTemplate(bytes);
  return [...new Map(leftBehind.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}

function placeOf({ kind }: TemplatePart): TemplatePlace {
  switch (kind) {
    case 'document':
    case 'header':
    case 'footer':
    case 'footnotes':
    case 'endnotes':
      return kind;
    default:
      return 'other';
  }
}

function namesIn(element: XmlElement): string[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'placeholder') return [child.name];
    return child.kind === 'element' ? namesIn(child) : [];
  });
}

/** Braces that are still in the template's own words or attributes, in whatever part: no file leaves with one. */
function* leftOvers({ parts }: TemplatePackage): Generator<readonly [string, TemplatePlace]> {
  for (const part of parts) {
    for (const element of [part.tree, ...elementsUnder(part.tree)]) {
      const own = [
        element.raw,
        ...element.children.map((child) => (child.kind === 'text' && !child.isFilled ? child.text : '')),
      ];
      for (const text of own) {
        const found = /\{\{([^{}]{0,80})/u.exec(text);
        if (found !== null) yield [(found[1] ?? '').trim(), placeOf(part)];
      }
      if (element.children.some(({ kind }) => kind === 'placeholder')) yield ['', placeOf(part)];
    }
  }
}
