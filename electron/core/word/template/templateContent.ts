import type { Block } from '../../../../shared/model/document/documentModel.ts';

/**
 * What a template can be filled with, by the name of the placeholder. A name may be a value or a block and a list at once:
 * `{{acties}}` is the whole table, `{{#acties}}…{{/acties}}` repeats what stands in between for each action.
 */
export type TemplateContent = Readonly<{
  /** Title for the properties of the file. */
  title: string;
  values: ReadonlyMap<string, string>;
  blocks: ReadonlyMap<string, readonly Block[]>;
  lists: ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>;
  /** Names inside a list, also when it has no rows now. */
  columns: ReadonlyMap<string, readonly string[]>;
}>;

/**
 * What is wrong with a placeholder: `unknown` nothing of that name; `outsideList` it only exists inside a list; `notClosed`
 * and `notOpened` a list with one end; `crossing` the two ends of a list do not stand in the same text, row or cell;
 * `blockNotAlone` a block shares its line with other text; `noList` it cannot be repeated; `broken` loose braces;
 * `leftOver` a placeholder where none can be filled, such as the description of a picture.
 */
export type PlaceholderFault =
  | 'unknown'
  | 'outsideList'
  | 'notClosed'
  | 'notOpened'
  | 'crossing'
  | 'blockNotAlone'
  | 'noList'
  | 'broken'
  | 'leftOver';

/**
 * What cannot come along because it leads outside the words and pictures of the file: a diagram (SmartArt), a chart, an embedded
 * file, a picture that stands elsewhere, a remark or a revision of a reader.
 */
export type LeftBehindKind = 'diagram' | 'chart' | 'embedded' | 'linkedPicture' | 'otherDrawing';

export interface LeftBehind {
  readonly kind: LeftBehindKind;
  /** As Word names it, such as `Diagram 3`; empty when it has no name. */
  readonly name: string;
}

/** Where in the template: the body, or the kind of part. */
export type TemplatePlace = 'document' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'other';

export interface PlaceholderProblem {
  readonly fault: PlaceholderFault;
  /** As it is compared, without braces; for `broken` the words around it. */
  readonly name: string;
  readonly place: TemplatePlace;
}
