/** The list of engine families. A new one is a folder beside `theatre/` and a line here. */

import type { Aspect } from '../request.js';
import type { Capabilities, Engine } from './engine.js';
import { openTheatre, theatreCapabilities } from './theatre/engine.js';
import { subjects, suggest } from './theatre/reader/suggest/suggest.js';
import { takeOptions } from './theatre/reader/words/options.js';

export interface EngineOptions {
  /** Another folder of models than the bundled one. */
  modelsFolder: string | undefined;
  /** Threads of one inference session; undefined leaves the choice to the engine. */
  threads: number | undefined;
}

interface Family {
  /** Cheap: reads a manifest, loads no model. @throws where the engine's models are missing or do not fit. */
  capabilities(options: EngineOptions): Capabilities;
  /** Options that the prompt itself asks for: "a vertical film", "6 seconds". Cheap: reads words, loads nothing. */
  wishes(prompt: string): { seconds?: number; aspect?: Aspect };
  /** How what is being typed could go on: at most `limit` whole prompts of at most 100 characters. Cheap. */
  suggest(text: string, locale: string, limit: number): string[];
  /** Examples of what can be shown, in the locale's language. Cheap. */
  subjects(locale: string): { actors: string[]; places: string[]; actions: string[] };
  /** Loads everything; only the render child calls this. */
  open(options: EngineOptions): Promise<Engine>;
}

const FAMILIES: Record<string, Family> = {
  theatre: { capabilities: theatreCapabilities, wishes: takeOptions, suggest, subjects, open: openTheatre },
};

export function engineFamily(name: string): Family {
  const family = FAMILIES[name];
  if (!family) throw new Error(`There is no engine "${name}"; known are ${Object.keys(FAMILIES).join(', ')}.`);
  return family;
}
