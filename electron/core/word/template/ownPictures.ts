import type { Picture } from '../../../../shared/model/document/documentModel.ts';
import { emfPicture } from '../emfPicture.ts';
import { pictureXml } from '../wordPicture.ts';
import { RELATIONSHIP_NAMESPACE } from '../xmlText.ts';
import type { ZipPart } from '../zipWriter.ts';
import type { TemplatePackage } from './templatePackage.ts';
import { attribute, elementsUnder } from './xmlTree.ts';

/** Our pictures in the body of a template: each gets a part, a relation and a number that nothing in the template has. */
export class OwnPictures {
  readonly parts: ZipPart[] = [];
  readonly #template: TemplatePackage;
  #number: number;

  constructor(template: TemplatePackage) {
    this.#template = template;
    const numbers = [...elementsUnder(template.main.tree)]
      .filter(({ name }) => name === 'docPr')
      .map((element) => Number(attribute(element, 'id') ?? 0))
      .filter((number) => Number.isSafeInteger(number));
    this.#number = Math.max(0, ...numbers);
  }

  /** @param width twips that it may take */
  place(picture: Picture, width: number): string {
    this.#number += 1;
    const target = `word/media/casustafel${this.parts.length + 1}.emf`;
    const id = `rIdCasustafelPicture${this.parts.length + 1}`;
    this.#template.main.relations.push({ id, type: `${RELATIONSHIP_NAMESPACE}/image`, target });
    this.parts.push({ path: target, content: emfPicture(picture.drawing) });
    return pictureXml(picture, this.#number, id, width);
  }
}
