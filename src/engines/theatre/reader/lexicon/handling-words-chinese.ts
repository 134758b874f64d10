/** Pieces that the handling of things is worded with in Chinese. Used by the lists `handlings-*-chinese.ts`. */

export const HAN = '\\p{Script=Han}';
export const ONE = '(?:[一两三这那几][只个条位名朵束份件块根颗枚杯碗顶把支串袋盒瓶张盘罐箱摞叠堆篮筐桶本])?';
export const THING = `${ONE}(?<thing>${HAN}{1,6}?)`;
export const WHOM = `(?<whom>${ONE}${HAN}{1,5}?)`;
export const HOW = '(?:一脚|一把|一爪子|一下子?|不小心|故意|偷偷|突然|慢慢|用力|使劲|狠狠|高高|轻轻|又|就|地|往|向)*';
export const END = '(?=$|[，。,！!；;])';
