/** The prompt loop of `npm run play`: what people type in a chat, typed in a terminal. */
import { createInterface } from 'node:readline';
import { tellMarks } from './marks.js';
import type { Host } from './platforms/platform.js';
import type { PlaySession } from './play-session.js';

/** Reads lines until the input ends, or a Ctrl-C comes with nothing to cancel; then finishes what was asked for. */
export async function playLoop(session: PlaySession): Promise<void> {
  const { app, line, say } = session;
  const host = app.hostOf('terminal', []);
  const running = new Map<string, Promise<void>>();
  const prompts = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY,
    prompt: '> ',
  });
  let isOpen = true;
  prompts.once('close', () => {
    isOpen = false;
  });
  app.lost.addEventListener('abort', () => prompts.close());
  const askOn = () => isOpen && prompts.prompt(true);
  prompts.on('SIGINT', () => {
    if (running.size === 0) prompts.close();
    else void answer('/cancel');
  });

  await session.leftoversGoLast();
  app.start();
  line.print(say.loop);
  askOn();
  for await (const text of prompts) {
    if (text.trim() !== '') await answer(text.trim());
    askOn();
  }
  app.lost.throwIfAborted();
  await Promise.all(running.values());
  await session.finishLeftovers();

  /** Never rejects: the loop goes on after whatever went wrong. */
  async function answer(text: string): Promise<void> {
    try {
      const invocation = session.invoke(...readLine(text, host));
      const { text: sentence, request, about = '' } = await app.handle(invocation);
      line.print(tellMarks(sentence));
      if (request !== undefined) running.set(request, follow(request, about));
    } catch (error) {
      line.print((error as Error).message.split('\n', 1)[0]!);
    }
  }

  /** Never rejects. */
  async function follow(id: string, title: string): Promise<void> {
    try {
      const { outcome, files } = await session.ended(id);
      if (outcome.kind === 'clip') {
        process.stdout.write(`${say.finished(outcome.clip.understood)}\n${files.clip}\n${files.sheet}\n`);
      } else line.print(outcome.kind === 'failed' ? say.failed(title, outcome.problem.message) : say.cancelled(title));
    } catch (error) {
      line.print((error as Error).message.split('\n', 1)[0]!);
    }
    running.delete(id);
    askOn();
  }
}

/** What follows a command's name is its first option; anything without a slash is a prompt. */
function readLine(text: string, { commands, place }: Host): [command: string, options: Record<string, string>] {
  const [, name = 'sora', rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(text) ?? [undefined, 'sora', text];
  const command = commands.find((known) => known.name === name);
  const [first] = Object.keys(command?.options(place) ?? {});
  return [name, first !== undefined && (rest !== '' || name === 'sora') ? { [first]: rest } : {}];
}
