/**
 * The engine in a Worker: one file, questions by message, answers by message. Nothing here talks to the network
 * except to read a file that the local server hands out.
 * @module
 */
import { summarise } from '../../scan/summary.ts';
import { REPORTERS } from '../../report/index.ts';
import { PLAIN } from '../../report/reporter.ts';
import { terminalText } from '../../report/escape.ts';
import type { Outline } from './differences.ts';
import { openInput } from './open-input.ts';
import type { Asked, Told } from './protocol.ts';
import { Session } from './session.ts';

declare const LAB_VERSION: string;

let session: Session | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => void reply(data));

async function reply(asked: Asked): Promise<void> {
  const { id } = asked;
  let told: Told;
  try {
    told = { id, answer: await answerTo(asked) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    told = { id, problem: terminalText(problem) };
  }
  postMessage(told);
}

function answerTo(asked: Asked): unknown {
  if (asked.ask === 'open') {
    const { input } = asked;
    session = new Session(openInput(input), input.name, () => performance.now());
    return session.overview();
  }
  if (session === undefined) throw new Error('no file is open');
  return answerOf(session, asked);
}

function answerOf(open: Session, asked: Exclude<Asked, { ask: 'open' }>): unknown {
  switch (asked.ask) {
    case 'inventory':
      return open.inventory();
    case 'story':
      return open.story();
    case 'rows':
      return open.views.rows(asked.input);
    case 'bytes':
      return open.bytes(asked.input);
    case 'opcodes': {
      const { pickle, from, count } = asked.input;
      return open.replay(pickle).opcodes(from, count);
    }
    case 'python': {
      const { pickle, from, count } = asked.input;
      return open.replay(pickle).python(from, count);
    }
    case 'stepAt':
      return open.replay(asked.input.pickle).stepAt(asked.input.offset);
    case 'lineAt':
      return open.replay(asked.input.pickle).lineAt(asked.input.offset);
    case 'state':
      return open.replay(asked.input.pickle).state(asked.input.step);
    case 'landmarks':
      return open.replay(asked.input.pickle).landmarks();
    case 'report':
      return reportOf(open, asked.input.format);
    case 'share':
      asked.input.postMessage(open.outline());
      return undefined;
    default:
      return received(asked.input).then((outline) => open.compare(outline));
  }
}

/** As a Blob, which the page hands on without reading it. */
function reportOf({ report, milliseconds }: Session, format: 'json' | 'html'): Blob {
  const reporter = REPORTERS.find(({ id }) => id === format);
  if (reporter === undefined) throw new Error(`there is no ${format} report`);
  const facts = { version: LAB_VERSION, elapsedMs: milliseconds, interrupted: false };
  const text = reporter.render(summarise([report], [], facts), {
    paint: PLAIN,
    verbose: true,
    width: 100,
  });
  const type = format === 'json' ? 'application/json' : 'text/html';
  return new Blob([text], { type });
}

function received(port: MessagePort): Promise<Outline> {
  return new Promise((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent<Outline>) => resolve(data), {
      once: true,
    });
    port.start();
  });
}
