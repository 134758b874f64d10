/** Whom a Chinese pronoun means behind a verb or 给: 大爷递给他一根烟, 女孩给它撑伞. The name stands in for it. Called by `reader.ts`. */
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';

/** Not 他们, nor 他 who begins a clause: those the interpreter knows itself. */
const PRONOUN = /(?<=[给对向帮替把被朝陪喂追抱亲救打咬踢扶拉抓着])([他她它])(?!们|自己|的)/u;
const MOST = 3;

/** @param draftsOf who is named in a text, in their order. */
export function withNamesFor(prompt: string, draftsOf: (text: string) => readonly Draft[]): string {
  let text = prompt;
  for (let times = 0; times < MOST; times += 1) {
    const found = PRONOUN.exec(text);
    if (!found) return text;
    const name = meant(text.slice(0, found.index), found[1]!, draftsOf);
    if (name === undefined) return text;
    text = text.slice(0, found.index) + name + text.slice(found.index + 1);
  }
  return text;
}

/** The one named last of whom the clause is not told. */
function meant(before: string, pronoun: string, draftsOf: (text: string) => readonly Draft[]): string | undefined {
  const clause = /[^，,。；;！!？?]*$/u.exec(before)![0];
  const doer = draftsOf(clause)[0]?.name;
  const others = draftsOf(before).filter(
    ({ name, subject, count }) => name !== doer && isAlive(subject) && (count ?? 1) === 1 && fits(subject, pronoun),
  );
  // Where the clause names nobody, it is told of who was named first.
  const [first, ...rest] = others;
  return doer === undefined ? (rest.at(-1) ?? undefined)?.name : (others.at(-1) ?? first)?.name;
}

const fits = ({ kind, gender }: Draft['subject'], pronoun: string): boolean =>
  pronoun === '它'
    ? kind !== 'person'
    : kind === 'person' && (pronoun === '他' ? gender !== 'woman' : gender !== 'man');
