import { describe, expect, it } from 'vitest';
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
