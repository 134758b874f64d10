/** Whether a noun means somebody who was named before. Part of `nouns.ts`. */
import type { Draft } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';

/** "a corgi … the dog" is one, a Siamese cat and a calico are two, and so are a dog and its puppies. */
export function isSame({ subject: known }: Draft, { subject, form }: Meaning): boolean {
  const said = subject!;
  if (known.sprite !== said.sprite || known.gender !== said.gender) return false;
  if (known.breed && said.breed) return known.breed === said.breed && known.size === said.size;
  if (!known.breed && !said.breed) return known.size === said.size;
  const isYoung = (size = YOUNGEST_GROWN): boolean => size < YOUNGEST_GROWN;
  return form === 'base' || isYoung(known.size) === isYoung(said.size);
}

/** The lowest that a dog or cat is which nobody calls young. */
const YOUNGEST_GROWN = 0.36;

/** 婆婆和媳妇: by what they are called they are two, though one figure would do for both. */
export const isCalledElse = ({ name, subject }: Draft, { word }: Meaning, { language }: Term): boolean =>
  language === 'zh' && subject.kind === 'person' && name !== word && !ANYBODY.test(word);
const ANYBODY =
  /^(?:男|女|老|年轻|成年|中年)?人$|^[男女].?$|^(?:孩子|小孩|儿童|小朋友|先生|女士|大家|少年|姑娘|少女|美女)$/u;
