/**
 * LZMA2: chunks of LZMA data and of plain bytes, as xz and 7z hold them.
 * Spec: the .xz file format, section 5.3.1, and xz-embedded's description of the control byte.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { LzmaDecoder, lzmaProperties } from './lzma-decoder.ts';
import { LzmaWindow } from './lzma-window.ts';

// The control byte: 0 ends, 1 and 2 announce plain bytes, from 0x80 on LZMA data follows.
const PLAIN_WITH_RESET = 1;
const PLAIN = 2;
const COMPRESSED = 0x80;
/** Bits 5 and 6: what is reset before a compressed chunk. */
const RESET_STATE = 1;
const RESET_PROPERTIES = 2;
const RESET_DICTIONARY = 3;

/** Decodes LZMA2 data up to its end mark. */
export function* lzma2Stream(
  input: ByteInput,
  dictionarySize: number,
): Generator<Uint8Array, void> {
  const window = new LzmaWindow(dictionarySize);
  const chunks = new Chunks(input, window);
  try {
    for (let control = input.byte(); control !== 0; control = input.byte()) {
      yield* control < COMPRESSED ? chunks.plain(control) : chunks.compressed(control);
    }
  } catch (error) {
    yield window.handOut(); // what came before the damage
    throw error;
  }
}

class Chunks {
  private readonly input: ByteInput;
  private readonly window: LzmaWindow;
  private readonly decoder: LzmaDecoder;
  private needs: 'dictionary' | 'properties' | 'state' | 'nothing' = 'dictionary';

  constructor(input: ByteInput, window: LzmaWindow) {
    this.input = input;
    this.window = window;
    this.decoder = new LzmaDecoder(input, window);
  }

  *plain(control: number): Generator<Uint8Array, void> {
    if (control > PLAIN) throw this.input.error('MALFORMED', `LZMA2 control byte ${control}`);
    if (control === PLAIN_WITH_RESET) this.resetDictionary();
    else if (this.needs === 'dictionary') throw this.unprepared();
    for (let left = this.u16() + 1; left > 0;) {
      const some = this.input.some(Math.min(left, this.window.limit - this.window.position));
      if (some.length === 0) throw this.input.truncated();
      this.window.put(some);
      this.decoder.skip(some.length);
      left -= some.length;
      yield this.window.handOut();
    }
  }

  *compressed(control: number): Generator<Uint8Array, void> {
    const { input, window, decoder } = this;
    let left = ((control & 31) << 16) + this.u16() + 1;
    const size = this.u16() + 1;
    this.prepare((control >> 5) & 3);
    const end = input.offset + size;
    decoder.startRange();
    while (left > 0) {
      const from = window.position;
      decoder.decodeTo(Math.min(window.limit, from + left));
      if (decoder.ended) throw input.error('MALFORMED', 'an LZMA end mark inside LZMA2');
      left -= window.position - from;
      yield window.handOut();
    }
    if (decoder.midMatch || input.offset !== end) {
      throw input.error('MALFORMED', `an LZMA2 chunk ends at ${input.offset}, it says at ${end}`);
    }
  }

  private prepare(reset: number): void {
    if (reset === RESET_DICTIONARY) this.resetDictionary();
    if (this.needs === 'dictionary') throw this.unprepared();
    if (reset >= RESET_PROPERTIES) this.configure();
    else if (this.needs === 'properties') throw this.unprepared();
    else if (reset === RESET_STATE) this.decoder.resetState();
    else if (this.needs === 'state') throw this.unprepared();
    this.needs = 'nothing';
  }

  private configure(): void {
    const properties = lzmaProperties(this.input.byte());
    if (properties === undefined || properties.lc + properties.lp > 4) {
      throw this.input.error('MALFORMED', 'LZMA2 properties that cannot be');
    }
    this.decoder.configure(properties);
  }

  private resetDictionary(): void {
    this.window.reset();
    this.decoder.resetCount();
    this.needs = 'properties';
  }

  private unprepared(): Error {
    return this.input.error('MALFORMED', `an LZMA2 chunk without new ${this.needs}`);
  }

  private u16(): number {
    return (this.input.byte() << 8) | this.input.byte();
  }
}
