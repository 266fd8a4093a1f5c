/**
 * New keys from the arguments to the exit code.
 * @module
 */
import { newKeyPair, type Curve } from '../../crypto/keys.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import type { Invocation, Values } from '../command.ts';
import { OK } from '../exit-code.ts';
import { openOutput } from '../output-file.ts';
import { UsageError } from '../usage-error.ts';
import { passphraseOf } from './key-files.ts';
import { textOf, wantsJson } from './values.ts';

const SECRET = 0o600;

/** Makes a pair of keys and writes both files, or none. */
export function runKeygen({ values, terminal }: Invocation): number {
  const name = nameOf(values);
  const curve = curveOf(values);
  const passphrase = passphraseOf(values);
  const force = values['force'] === true;
  const privatePath = `${name}.pem`;
  const publicPath = `${name}.pub`;
  const privateFile = openOutput(privatePath, force, { mode: SECRET });
  try {
    const publicFile = openOutput(publicPath, force);
    const { privatePem, publicPem, hint } = newKeyPair(curve, passphrase);
    privateFile.write(privatePem);
    publicFile.write(publicPem);
    publicFile.finish();
    privateFile.finish();
    const encrypted = passphrase !== undefined;
    const report = { privateKey: privatePath, publicKey: publicPath, curve, encrypted, hint };
    if (wantsJson(values)) {
      terminal.out(`${jsonText({ schema: 'pickleproof/keygen/v1', ...report }, 2)}\n`);
      return OK;
    }
    terminal.out(
      `private  ${terminalText(privatePath)} (${encrypted ? 'encrypted' : 'not encrypted: keep it secret'})\n` +
        `public   ${terminalText(publicPath)} (give it to whoever verifies)\n` +
        `hint     ${hint}\n`,
    );
    return OK;
  } catch (error) {
    privateFile.discard();
    throw error;
  }
}

function nameOf(values: Values): string {
  const name = textOf(values, 'output')?.replace(/\.(?:pem|pub)$/, '') ?? '';
  if (name !== '') return name;
  throw new UsageError('keygen: name the keys with -o NAME');
}

function curveOf(values: Values): Curve {
  const curve = textOf(values, 'curve');
  return curve === 'p384' || curve === 'p521' ? curve : 'p256';
}
