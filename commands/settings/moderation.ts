/** `/settings moderation`: which prompts are refused here, and where reports are shown. */
import { addPattern, addWord, removeOwn } from '../../src/admission/moderation/adding.js';
import { LONGEST_PATTERN, LONGEST_WORD, MODERATION_LEVELS, type Settings } from '../../src/admission/settings.js';
import { deed } from '../../src/command.js';
import { channelOption, choiceOption, switchOption, textOption, yesOrNoOption } from '../../src/command-options.js';
import { readSettings } from '../../src/state/settings.js';
import { changeAndTell, choice, tellArea } from './telling.js';

const LEVELS = ['automatic', ...MODERATION_LEVELS] as const;

export const moderation = deed({
  options: () => ({
    level: choiceOption(LEVELS, (say) => say.settings.refusals.level),
    'add-word': textOption(LONGEST_WORD),
    'remove-word': textOption(LONGEST_WORD),
    'add-pattern': textOption(LONGEST_PATTERN),
    'remove-pattern': textOption(LONGEST_PATTERN),
    'keep-prompts': yesOrNoOption(),
    'reports-to': channelOption(),
    'reports-in-private': switchOption(),
    list: switchOption(),
  }),
  run: async (asked, given, context) => {
    const { say, whisper, database } = context;
    const choices = LEVELS.map((each) => choice(`moderation ${each}`, say.choices[each].name));
    if (given.list) {
      const { words, patterns } = (await readSettings(database, asked.platform, asked.server)).moderation;
      const { wordsListed, patternsListed, values } = whisper.settings;
      const listed = (all: string[]) => (all.length === 0 ? values.none : all.join(' · '));
      return { text: [wordsListed(listed(words)), patternsListed(listed(patterns))].join('\n'), private: true };
    }
    const {
      level,
      'add-word': word,
      'remove-word': goneWord,
      'add-pattern': pattern,
      'remove-pattern': gonePattern,
      'keep-prompts': keepsPrompts,
      'reports-to': reportsTo,
      'reports-in-private': isInPrivate,
    } = given;
    const own = [
      word !== undefined && ((settings: Settings) => addWord(settings, word, whisper)),
      goneWord !== undefined && ((settings: Settings) => removeOwn(settings, goneWord, whisper)),
      pattern !== undefined && ((settings: Settings) => addPattern(settings, pattern, whisper)),
      gonePattern !== undefined && ((settings: Settings) => removeOwn(settings, gonePattern, whisper)),
    ].filter((change) => change !== false);
    const set = {
      ...(level !== undefined && { level: level === 'automatic' ? null : level }),
      ...(keepsPrompts !== undefined && { keepsPrompts }),
      ...(reportsTo !== undefined && { reportsTo }),
      ...(isInPrivate && { reportsTo: null }),
    };
    if (own.length === 0 && Object.keys(set).length === 0) return tellArea(asked, 'moderation', context, choices);
    const change = (settings: Settings) => {
      const changed = own.reduce((known, each) => each(known), settings);
      Object.assign(settings.moderation, changed.moderation, set);
    };
    return changeAndTell(asked, 'moderation', context, change, { choices });
  },
});
