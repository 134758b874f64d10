/** `/settings language`: the language of what everybody sees. */
import { LANGUAGES } from '../../src/admission/settings.js';
import { deed } from '../../src/command.js';
import { choiceOption } from '../../src/command-options.js';
import { sentencesFor } from '../../src/messages/index.js';
import { changeAndTell, choice, tellArea } from './telling.js';

const CHOICES = [...LANGUAGES, 'own'] as const;

export const language = deed({
  options: () => ({ language: choiceOption(CHOICES, (say) => say.settings.refusals.language) }),
  run: async (asked, { language: chosen }, context) => {
    const choices = CHOICES.map((each) => choice(`language ${each}`, context.say.choices[each].name));
    if (chosen === undefined) return tellArea(asked, 'language', context, choices);
    const now = chosen === 'own' ? null : chosen;
    // Where all see the answer, it is the first in the new language.
    const isForAll = asked.locale !== asked.ownLocale || !asked.can?.includes('private');
    const say = isForAll ? sentencesFor(now ?? asked.ownLocale ?? asked.locale) : context.say;
    return changeAndTell(
      asked,
      'language',
      { ...context, say },
      (settings) => Object.assign(settings, { language: now }),
      {
        choices,
      },
    );
  },
});
