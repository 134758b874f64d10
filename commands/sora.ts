/** `/sora prompt`: one film from words. */
import type { Command, Place } from '../src/command.js';
import { choiceOption, numberOption, type Option, promptOption, switchOption } from '../src/command-options.js';
import { ASPECTS } from '../src/request.js';
import { askForFilm } from './film.js';

/** Which seeds there are: also what Change takes. */
export const seedOption = () => numberOption({ type: 'integer', min: 0, max: 0xffffffff }, (say) => say.refusals.seed);

/** How long and of which shape: also what Change takes. */
export const shapeOptions = (longestSeconds: number) => ({
  seconds: numberOption({ type: 'number', min: 1, max: longestSeconds }, (say) => say.refusals.seconds(longestSeconds)),
  aspect: choiceOption(ASPECTS, (say) => say.refusals.aspect(ASPECTS.join(', '))),
});

interface SoraOptions extends Record<string, Option> {
  prompt: Option<string>;
  seconds: Option<number | undefined>;
  aspect: Option<(typeof ASPECTS)[number] | undefined>;
  seed: Option<number | undefined>;
  private: Option<boolean>;
  ping: Option<boolean>;
}

function optionsOf({ capabilities: { longestSeconds }, can }: Place): SoraOptions {
  const options = {
    prompt: promptOption(),
    ...shapeOptions(longestSeconds),
    seed: seedOption(),
    ...(can.includes('private') && { private: switchOption() }),
    ...(can.includes('ping') && { ping: switchOption() }),
  };
  return options as SoraOptions;
}

export const sora: Command<SoraOptions> = {
  name: 'sora',
  typed: true,
  answer: 'public',
  options: optionsOf,
  run: (invocation, wish, context) => askForFilm(invocation, wish, context),
};
