/** The prompt loop of `npm run play`: what people type in a chat, typed in a terminal. */
import { createInterface } from 'node:readline';
import type { PlaySession } from './play-session.js';

/** Reads lines until the input ends or a Ctrl-C comes with nothing to cancel. */
export async function playLoop(session: PlaySession): Promise<void> {
  const { app, line, say } = session;
  const running = new Map<string, Promise<void>>();
  const prompts = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY,
    prompt: '> ',
  });
  prompts.on('SIGINT', () => {
    if (running.size === 0) prompts.close();
    else answer('/cancel').catch((error: Error) => line.print(error.message));
  });
  app.start();
  line.print(say.loop);
  prompts.prompt();
  for await (const text of prompts) {
    if (text.trim() !== '') await answer(text.trim());
    prompts.prompt();
  }
  await Promise.all(running.values());
  await session.finishLeftovers();

  async function answer(text: string): Promise<void> {
    const invocation = session.invoke(...readLine(text));
    const { text: sentence, refused } = await app.handle(invocation);
    line.print(sentence);
    if (invocation.command === 'sora' && !refused) running.set(invocation.eventId, follow(invocation.eventId));
  }

  async function follow(id: string): Promise<void> {
    const { outcome, files } = await session.ended(id);
    running.delete(id);
    line.clear();
    if (outcome.kind === 'clip')
      process.stdout.write(`${say.finished(outcome.clip.understood)}\n${files.clip}\n${files.sheet}\n`);
    else line.print(outcome.kind === 'failed' ? say.failed(outcome.problem.message) : say.cancelled);
    prompts.prompt();
  }
}

/** `/cancel ID` is a command with its option; anything without a slash is a prompt. */
function readLine(text: string): [command: string, options: Record<string, string>] {
  const [, command = 'sora', rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(text) ?? [undefined, 'sora', text];
  if (command === 'sora') return [command, { prompt: rest }];
  if (command === 'cancel' && rest !== '') return [command, { id: rest }];
  return [command, {}];
}
