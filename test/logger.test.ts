import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../src/logger.js';
import { otherProcess } from './small-parts.js';

/** What a process logs that opens the logger at `level` and logs `facts`; what it wrote on stdout and on stderr. */
async function logged(level: string, facts: object): Promise<{ stdout: string; stderr: string }> {
  const process = otherProcess(
    `const { openLogger } = await import(built + 'src/logger.js');
     openLogger(words[0]).error(JSON.parse(words[1]), 'request failed');`,
    level,
    JSON.stringify(facts),
  );
  let [stdout, stderr] = ['', ''];
  process.process.stdout!.on('data', (chunk) => {
    stdout += chunk;
  });
  process.process.stderr!.on('data', (chunk) => {
    stderr += chunk;
  });
  await process.ended;
  return { stdout, stderr };
}

const FACTS = {
  request: 'dc-1',
  message: `Not found: /webhooks/1/secret-5/messages, redis://:secret-6@host`,
  token: 'secret-1',
  prompt: 'words of a person',
  platform: { token: 'secret-2', authorization: 'secret-3' },
  job: { data: { url: 'redis://:secret-4@host', prompt: 'words of a person' } },
};

describe('the log', () => {
  it('holds no secret and no prompt at info, however deep they lie', async () => {
    const { stderr } = await logged('info', FACTS);

    expect(stderr).toContain('request failed');
    expect(stderr).toContain('dc-1');
    expect(stderr).not.toMatch(/secret|words of a person/);
  });

  it('shows prompts at debug, and still no secret', async () => {
    const { stderr } = await logged('debug', FACTS);

    expect(stderr).toContain('words of a person');
    expect(stderr).not.toContain('secret');
  });

  it('goes to stderr; stdout belongs to results', async () => {
    const { stdout } = await logged('trace', FACTS);

    expect(stdout).toBe('');
  });

  it('is empty at silent', async () => {
    expect(await logged('silent', FACTS)).toEqual({ stdout: '', stderr: '' });
  });
});

describe('withoutSecrets', () => {
  it.each([
    ['a token of Discord', `wrong: MTAwMDAwMDAwMDAwMDAwMDAw.Gabcde.${'s'.repeat(38)}`, 'wrong: (hidden)'],
    ['a token of Telegram', `/bot123456789:${'A-b_c'.repeat(7)}/getMe`, '/bot(hidden)/getMe'],
    ['a token of an interaction', `token aW50ZXJhY3Rpb246MTIzNDU2 is dead`, 'token (hidden) is dead'],
    [
      'an address of an answer',
      'PATCH https://d.com/api/v10/webhooks/12/a.b-c/messages/x',
      'PATCH https://d.com/api/v10/webhooks/12/(hidden)/messages/x',
    ],
    ['an address of an interaction', '/interactions/12/abc/callback', '/interactions/12/(hidden)/callback'],
    ['a password', 'redis://me:secret@host:6379', 'redis://(hidden)@host:6379'],
  ])('takes %s out', (_name, text, clean) => {
    expect(withoutSecrets(text)).toBe(clean);
  });

  it('leaves what is none', () => {
    const text = '{"request":"dc-1575297839368503296","at":"2026-11-25T23:59:07.123Z","message":"Unknown Message"}';

    expect(withoutSecrets(text)).toBe(text);
  });
});
