/** What must not take long, whatever people type: in a process of its own, where no other file's garbage is counted. */
import { expect, it } from 'vitest';
import { checkPrompt } from '../src/admission/moderation/moderation.js';
import { refusePattern } from '../src/admission/moderation/own.js';
import { MOST_PATTERNS } from '../src/admission/settings.js';
import { suggest } from '../src/engines/theatre/reader/suggest/suggest.js';
import { EVERYDAY_CHINESE, EVERYDAY_ENGLISH, lines } from './admission/moderation/allowed.js';

/** Milliseconds of processor that the quickest of some calls takes: other work on the machine only adds to it. */
function leastMs(call: () => void, times = 20): number {
  const each = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...each);
}

it('a prompt of a thousand characters is looked through in some milliseconds, whatever they are', () => {
  const long = (text: string) => text.repeat(1000).slice(0, 1000);
  const everyday = [
    lines(EVERYDAY_ENGLISH).join(', ').slice(0, 1000),
    lines(EVERYDAY_CHINESE).join('，').slice(0, 1000),
  ];
  const evil = ['s e x', 'f*', 'a1!', 'f', 'fu', 'ｓ\u0301\u200b', '做 ', '-', 'kill the ', 'x4-e0_', 'b*d a1l s-x '];
  const milliseconds = [...everyday, ...evil.map(long)].map((prompt) =>
    leastMs(() => checkPrompt(prompt, { level: 'strict', words: [], patterns: [] })),
  );

  // 0.4 to 5 on a slow machine; what goes through a prompt again and again takes hundreds.
  expect(Math.max(...milliseconds)).toBeLessThan(20);
});

it("a server's own patterns take linear time: what hangs other engines is done in a moment, as many as there may be", () => {
  const evil = ['(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*a){8}c', '^(([a-z])+.)+[A-Z]([a-z])+$'];
  const patterns = Array.from(
    { length: MOST_PATTERNS },
    (_, index) => `${evil[index % evil.length]}${'x?'.repeat(index)}y`,
  );
  for (const pattern of patterns) expect(refusePattern(pattern)).toBeUndefined();
  const check = () => checkPrompt(`${'a'.repeat(999)}!`, { level: 'off', words: [], patterns });

  expect(check()).toBeUndefined();
  expect(leastMs(check, 3)).toBeLessThan(200);
});

it('suggestions are quick enough for every key that is pressed', () => {
  expect(leastMs(() => suggest('a large and happy do', 'en', 25))).toBeLessThan(20);
});
