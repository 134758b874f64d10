import { describe, expect, it } from 'vitest';
import { LOOKS } from '../src/engines/theatre/score/score.js';
import { en } from '../src/messages/en.js';
import { choiceNamed, sentencesFor } from '../src/messages/index.js';
import { zhCn } from '../src/messages/zh-cn.js';

/** What a sentence is spoken with that takes something else than numbers. */
const QUOTA = { scope: 'server', window: 'month', limit: 70, used: 30 };
const SPOKEN_WITH: Record<string, unknown[]> = {
  'admission.channel': [['7', '8']],
  'admission.neverFits': [80, QUOTA],
  'admission.usedUp': [50, QUOTA, '9'],
  'admission.quota.line': [QUOTA, '9'],
  shape: [7, '9:16'],
  reshaped: [7, '1:1'],
  'host.use': [{ today: 4, month: 50, films: 6, users: 7, weight: 2 }],
};

/** Every sentence under its name, functions spoken with the same arguments. */
function spoken(sentences: object, path = ''): Record<string, string> {
  return Object.entries(sentences).reduce<Record<string, string>>((all, [key, value]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'object') return Object.assign(all, spoken(value, name));
    all[name] = typeof value === 'function' ? value(...(SPOKEN_WITH[name] ?? [7, 8, ' 9'])) : value;
    return all;
  }, {});
}

const english = spoken(en);
const chinese = spoken(zhCn);
const names = Object.keys(english);

/** How a command is typed is the same in every language where it takes no words. */
const TYPED = ['commands.help.usage', 'host.usage.0', 'host.usage.3', 'host.usage.4'];
/** Commands without options. */
const BARE = ['commands.queue.usage', 'commands.quota.usage', 'commands.mydata.usage'];
/** Only arguments, with space between them. */
const PURE = [
  'queueLine',
  'titled',
  'mydata.line',
  'settings.fact',
  'settings.difference',
  'settings.audit.line',
  'settings.audit.note',
  'settings.audit.between',
];

describe('the sentences', () => {
  it('are the same in both languages, by name', () => {
    expect(Object.keys(chinese).sort()).toEqual([...names].sort());
  });

  it.each(names.filter((name) => !BARE.includes(name)))('%s is not empty, and one line, in both', (name) => {
    for (const sentence of [english[name]!, chinese[name]!]) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/\n|undefined|\[object|NaN/);
    }
  });

  it.each(names.filter((name) => ![...TYPED, ...BARE, ...PURE].includes(name)))('%s is Chinese in Chinese', (name) => {
    expect(chinese[name]).toMatch(/\p{Script=Han}/u);
    expect(chinese[name]).not.toBe(english[name]);
  });

  it.each(names)('%s has no Chinese in English', (name) => {
    expect(english[name]).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(names)('%s tells the same facts in both', (name) => {
    const facts = (sentence: string) => [...new Set(sentence.match(/\d+|--[a-z]+|\/[a-z]+/g) ?? [])].sort();

    expect(facts(chinese[name]!)).toEqual(facts(english[name]!));
  });

  it.each(LOOKS)('call the look %s something in both', (look) => {
    expect(Object.keys(en.choices)).toContain(look);
    expect(choiceNamed(LOOKS, en.choices[look].name.toUpperCase())).toBe(look);
    expect(choiceNamed(LOOKS, zhCn.choices[look].name)).toBe(look);
  });

  it('tell one from many', () => {
    expect(en.used(1, 4)).toContain('1 film,');
    expect(en.used(2, 8)).toContain('2 films,');
    expect(en.cancelling(1, 'a cat')).not.toContain('1');
    expect(en.cancelling(3, 'a cat')).toContain('3');
    expect(en.admitted(1, true)).not.toBe(en.admitted(2, true));
    expect(en.admitted(1, true)).not.toBe(en.admitted(1, false));
    expect(zhCn.admitted(1, true)).not.toBe(zhCn.admitted(2, true));
  });
});

describe('sentencesFor', () => {
  it.each(['zh', 'zh-CN', 'zh-TW', 'zh_CN.UTF-8', 'ZH', 'zh.UTF-8', 'zh-Hans-CN'])(
    'speaks Chinese for %s',
    (locale) => {
      expect(sentencesFor(locale)).toBe(zhCn);
    },
  );

  it.each(['en', 'en-US', 'C', 'POSIX', '', 'de_DE.UTF-8', 'zha', 'tlh'])('speaks English for %j', (locale) => {
    expect(sentencesFor(locale)).toBe(en);
  });
});
