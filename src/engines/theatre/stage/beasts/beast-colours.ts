/** The colours that animals are painted in. Shared by all that draws their parts. */

/** What is in shade turns to this. */
export const SHADE = '#2c1440';

/** Colours of a species, lit by the set. */
export type Coats = Record<
  'coat' | 'belly' | 'mark' | 'snout' | 'nose' | 'hoof' | 'mane' | 'rim' | 'light' | 'dark' | 'ear' | 'white' | 'ink',
  string
> & {
  sock?: string;
  mask?: string;
  tailTip?: string;
  secondMark?: string;
  earCoat?: string;
  /** Lines of a shut eye, where the fur about it is as dark as ink. */
  lid?: string;
  /** What soot left clean of a sooty face. */
  clean?: string;
};
