/** Soot on the picture of a thing that came alive, from top to toe, so that nothing but its eyes is white. Called by `figure.ts`. */
import type { Coats } from './beast-colours.js';
import { blankCanvas, type Canvas, mix, withAlpha } from './paint.js';
import type { Clothes } from './puppet.js';
import { release } from './sprites.js';

const SOOT = '#332f3a';
/** How dark the picture becomes, and its limbs: what it was is still to be seen. */
const COAT = 0.84;
const LIMBS = 0.8;

/** Clothes and limbs under soot. */
export const sootyClothes = (clothes: Clothes): Clothes => {
  const { skin, top, trousers, shoes } = clothes;
  const black = (colour: string): string => mix(colour, SOOT, LIMBS);
  return { ...clothes, skin: black(skin), top: black(top), trousers: black(trousers), shoes: black(shoes) };
};

/** A head under soot: nothing of it is bright but its eyes, shut or open. */
export function sootyCoats(coats: Coats, strength: number): Coats {
  const sooty = { ...coats };
  for (const [part, colour] of Object.entries(coats))
    if (colour && part !== 'white' && part !== 'ink') sooty[part as keyof Coats] = mix(colour, SOOT, COAT * strength);
  return { ...sooty, rim: '#17141c', nose: '#6d6676', lid: coats.white };
}

/** A sooty picture, painted again only when `haze` changes. */
export function openSoot() {
  let sooty: Canvas | undefined;
  let sootyFor = -1;
  return {
    on(picture: Canvas, haze: number): Canvas {
      if (sooty && sootyFor === haze) return sooty;
      const { width, height } = picture;
      sooty ??= blankCanvas(width, height);
      sootyFor = haze;
      const brush = sooty.getContext('2d');
      brush.globalCompositeOperation = 'source-over';
      brush.clearRect(0, 0, width, height);
      brush.drawImage(picture, 0, 0);
      // Only where there is somebody.
      brush.globalCompositeOperation = 'source-atop';
      brush.fillStyle = withAlpha(SOOT, COAT);
      brush.fillRect(0, 0, width, height);
      return sooty;
    },
    close(): void {
      if (sooty) release(sooty);
    },
  };
}
