/** From how high a camera looks that prompts ask for: from the ground up, or from above down. Read by `reader.ts`; `film-talk.ts` takes the words away. */
import type { Angle } from '../../reading.js';

const ENGLISH = '(?: (?:shot|view|angle|camera|perspective|photography))?(?: of)?\\b';

/** As they stand in a prompt, with what leads to them. */
export const ANGLE_WORDS: readonly (readonly [angle: Angle, said: RegExp])[] = [
  [
    'low',
    new RegExp(
      `[,，]?\\s*\\b(?:(?:shot|seen|viewed|filmed|taken) )?(?:(?:from|at|in|with) )?(?:an? |the )?(?:(?:extreme |very )?low[- ]angle|worm'?s?[- ]eye|ground[- ]level)${ENGLISH}|[,，]?\\s*\\b(?:shot|seen|viewed|filmed|taken) from (?:below|the ground|underneath)\\b`,
      'iu',
    ),
  ],
  [
    'high',
    new RegExp(
      `[,，]?\\s*\\b(?:(?:shot|seen|viewed|filmed|taken) )?(?:(?:from|at|in|with) )?(?:an? |the )?(?:extreme |very )?high[- ]angle${ENGLISH}`,
      'iu',
    ),
  ],
  [
    'low',
    /[，, ]*(?:用|以|从)?(?:低角度|低机位|仰角|仰视角?度?|仰拍|从下往上拍)(?:的?(?:镜头|拍摄|视角|画面|角度))?(?!着|星|天|望)/u,
  ],
  [
    'high',
    /[，, ]*(?:用|以|从)?(?:高角度|高机位|俯角|俯视角?度?|俯拍|从上往下拍)(?:的?(?:镜头|拍摄|视角|画面|角度))?(?!着|冲)/u,
  ],
];

export const angleIn = (prompt: string): Angle | undefined => ANGLE_WORDS.find(([, said]) => said.test(prompt))?.[0];
