/** `/sora prompt`: one film from words. */
import type { Command, Place } from '../src/command.js';
import { choiceOption, numberOption, type Option, promptOption, switchOption } from '../src/command-options.js';
import { choiceName } from '../src/messages/index.js';
import { ASPECTS, type Aspect } from '../src/request.js';
import { askForFilm } from './film.js';

/** Which seeds there are: also what Change takes. */
export const seedOption = () => numberOption({ type: 'integer', min: 0, max: 0xffffffff }, (say) => say.refusals.seed);

export interface FilmOptions extends Record<string, Option> {
  seconds: Option<number | undefined>;
  aspect: Option<Aspect | undefined>;
  style: Option<string | undefined>;
}

/** How long, of which shape, and in which style where the engine has some: also what Change takes. */
export function filmOptions({ longestSeconds, styles = [] }: Place['capabilities']): FilmOptions {
  const options = {
    seconds: numberOption({ type: 'number', min: 1, max: longestSeconds }, (say) =>
      say.refusals.seconds(longestSeconds),
    ),
    aspect: choiceOption(ASPECTS, (say) => say.refusals.aspect(...ASPECTS)),
    ...(styles.length > 0 && { style: styleOption(styles) }),
  };
  return options as FilmOptions;
}

/** One of these styles: also what `/settings style` takes. */
export function styleOption(styles: readonly string[]): Option<string | undefined> {
  return choiceOption(styles, (say) => say.refusals.style(...styles.map((style) => choiceName(say, style))));
}

interface SoraOptions extends FilmOptions {
  prompt: Option<string>;
  seed: Option<number | undefined>;
  private: Option<boolean>;
  ping: Option<boolean>;
}

function optionsOf({ capabilities, can }: Place): SoraOptions {
  const options = {
    prompt: promptOption(),
    ...filmOptions(capabilities),
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
