import { isWord } from './wordStory.ts';
import { readXml } from './xmlReader.ts';

/** What the style part says about headings and language. */
export type StyleSheet = Readonly<{
  /** Heading level (1–9) of a style, or undefined for other text. */
  headingLevel: (styleId: string) => number | undefined;
  language: string;
}>;

type FoundStyle = { name: string; basedOn: string; outlineLevel: number | undefined };

const HEADING_NAME = /^heading ([1-9])$/i;
const BODY_TEXT = 9;
const LONGEST_CHAIN = 12;

/**
 * A Dutch Word calls the id of a heading "Kop1", but its name is "heading 1" in every language; a house style may have
 * neither and only an outline level, or inherit one.
 */
export function readStyleSheet(bytes: Uint8Array | undefined): StyleSheet {
  const styles = new Map<string, FoundStyle>();
  let current: FoundStyle | undefined;
  let inDefaults = false;
  let language = '';
  if (bytes !== undefined) {
    readXml(bytes, {
      open: (name, namespace, attribute) => {
        if (!isWord(namespace)) return;
        if (name === 'rPrDefault') inDefaults = true;
        else if (name === 'lang' && inDefaults) language = attribute('val') ?? '';
        else if (name === 'style') {
          current = { name: '', basedOn: '', outlineLevel: undefined };
          styles.set(attribute('styleId') ?? '', current);
        } else if (current === undefined) return;
        else if (name === 'name') current.name = attribute('val') ?? '';
        else if (name === 'basedOn') current.basedOn = attribute('val') ?? '';
        else if (name === 'outlineLvl') current.outlineLevel = Number(attribute('val') ?? BODY_TEXT);
      },
      close: (name, namespace) => {
        if (!isWord(namespace)) return;
        if (name === 'rPrDefault') inDefaults = false;
        else if (name === 'style') current = undefined;
      },
      text: () => undefined,
    });
  }
  return { language, headingLevel: (styleId) => headingLevel(styles, styleId) };
}

function headingLevel(styles: ReadonlyMap<string, FoundStyle>, styleId: string): number | undefined {
  let style = styles.get(styleId);
  for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
    const named = HEADING_NAME.exec(style.name)?.[1];
    if (named !== undefined) return Number(named);
    if (style.outlineLevel !== undefined) {
      return style.outlineLevel < BODY_TEXT ? style.outlineLevel + 1 : undefined;
    }
    style = styles.get(style.basedOn);
  }
  return undefined;
}
