/**
 * The files of an address as inputs, one after the other, for who reads many models.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Found } from '../../sources/directory.ts';
import type { Values } from '../command.ts';
import type { ModelInput } from '../model-input.ts';
import { listAddress } from './list-address.ts';
import { bareMessage } from './named-failure.ts';
import { remoteWish } from './remote-flags.ts';
import { openListedInput } from './remote-input.ts';
import { addressOf } from './remote-task.ts';

/** A file that can be opened. */
export interface FoundInput {
  readonly kind: 'input';
  readonly path: string;
  readonly open: () => Promise<ModelInput>;
}

/** Yields each file of what `uri` names, to be read by ranges. */
export async function* findInputs(uri: string, values: Values): AsyncGenerator<Found | FoundInput> {
  try {
    const listed = await listAddress(uri, remoteWish(values));
    for (const file of listed.model.files) {
      const open = (): Promise<ModelInput> =>
        openListedInput(listed, file, { values, whole: false });
      yield { kind: 'input', path: addressOf(listed.model, file), open };
    }
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    yield { kind: 'unreadable', path: uri, reason: bareMessage(uri, error.message) };
  }
}
