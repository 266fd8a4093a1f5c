/**
 * The one interface of all readers, and the parts they yield.
 * A reader takes a file apart and has no opinion: what a part means is judged elsewhere.
 * @module
 */
import type { AnomalyCode, Fact } from '../core/fact.ts';
import type { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Leads } from './leads.ts';

/** Which loader would read a pickle: it decides about persistent ids, names and text encodings. */
export type Loader = 'pickle' | 'torch' | 'joblib' | 'numpy';

/** What a reader may find inside a file. Everything downstream switches on `kind`. */
export type Part =
  /** A pickle, already walked. `offset` is where it starts in the source given to `read`. */
  | {
      readonly kind: 'pickle';
      readonly name: string;
      readonly offset: number;
      readonly tape: Tape;
      readonly loader: Loader;
      /** torch: bytes there for each storage key; a claim about any other key, or a larger one, is odd. */
      readonly storages?: ReadonlyMap<string, number> | undefined;
      /** True in a TorchScript archive, where names below `__torch__` are classes of its own program. */
      readonly program?: boolean | undefined;
    }
  /** Bytes with a format of their own, to be recognised by content and read in turn. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly offset: number;
      readonly source: ByteSource;
      /** True when a loader would certainly interpret it: unreadable is then incomplete, never skipped. */
      readonly required: boolean;
      /** True when it begins like a pickle or a zlib stream and is neither (`isOnlyData`): another format counts. */
      readonly onlyData?: boolean;
    }
  | {
      readonly kind: 'tensor';
      readonly name: string;
      readonly dtype: string;
      readonly shape: readonly number[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'metadata'; readonly name: string; readonly value: string }
  /** An operator of a graph, one part for each distinct operator and place; `name` is where it stands. */
  | OperatorPart
  /** Code or a template that the file carries. */
  | CodePart
  /** Another file, or an address, that loading or using the model reads, writes or loads. */
  | ReferencePart
  /**
   * Names that a loader imports, constructs and fills without a pickle (a skops schema, a Keras config):
   * the same facts as a pickle's, judged by the same knowledge.
   */
  | {
      readonly kind: 'uses';
      readonly name: string;
      readonly offset: number;
      readonly facts: Iterable<Fact>;
    }
  | {
      readonly kind: 'anomaly';
      readonly code: AnomalyCode;
      readonly offset: number;
      readonly member?: string | undefined;
      readonly details: Readonly<Record<string, string | number>>;
    }
  /** Something that was recognised and could not be judged: the file is `incomplete`. */
  | {
      readonly kind: 'unread';
      readonly name: string;
      readonly offset: number;
      readonly code: 'UNSUPPORTED' | 'ENCRYPTED' | 'LIMIT_EXCEEDED' | 'TRUNCATED' | 'MALFORMED';
      readonly reason: string;
    };

/** See `Part`. */
export interface OperatorPart {
  readonly kind: 'operator';
  readonly name: string;
  readonly offset: number;
  readonly framework:
    | 'tensorflow'
    | 'tflite'
    | 'onnx'
    | 'torchscript'
    | 'openvino'
    | 'executorch'
    /** Classes and functions that a configuration names. */
    | 'keras';
  /** As the framework spells it: `ReadFile`, `com.microsoft::Gelu`, `aten::save`. */
  readonly operator: string;
  /** Constant arguments that decide what it does (a path), clipped by the reader to 200 characters each. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** See `Part`. */
export interface CodePart {
  readonly kind: 'code';
  readonly name: string;
  readonly offset: number;
  readonly language:
    | 'python-source'
    | 'python-bytecode'
    | 'jinja'
    | 'torchscript'
    | 'javascript'
    | 'native';
  /** Whether the usual loader runs it while loading, only when the model is used, or only if told to. */
  readonly runs: 'load' | 'use' | 'asked';
  /** At most 64 KiB of it; empty for what is not text. */
  readonly text: string;
  /** Bytes or characters there in all. */
  readonly length: number;
}

/** See `Part`. */
export interface ReferencePart {
  readonly kind: 'reference';
  readonly name: string;
  readonly offset: number;
  readonly purpose: 'weights' | 'asset' | 'library' | 'code' | 'output';
  /** As the file spells it, at most 4,096 characters. */
  readonly target: string;
  readonly reach: Reach;
  /** Set where the usual loader follows it only when it is told to (`trust_remote_code`). */
  readonly asked?: true;
}

/** Where a reference leads: below the folder of the model, out of it, to a fixed place, over the network. */
export type Reach = 'inside' | 'escapes' | 'absolute' | 'network';

/** What a reader needs besides the bytes. */
export interface ReadContext {
  readonly budget: Budget;
  /** Record all that the containers of pickles hold: for who asks more than a verdict. */
  readonly record?: 'whole' | undefined;
}

/** One file format: how to recognise it and how to take it apart. Adding one = one file in formats/. */
export interface Format {
  /** As in `scan --format json`. */
  readonly id: string;
  readonly spec: string;
  /**
   * Decides on bytes, never on the file name. `head` holds at most the first 512 bytes; `source` is
   * there for formats that are recognised by their end. Formats are asked in the order of `rank`.
   */
  detect(head: Uint8Array, source: ByteSource): boolean;
  /** What the file can begin with, where that is known: it is not asked about any other. */
  readonly leads?: Leads;
  /** Found by the directory of a zip, wherever that stands: it is not asked about a file without one. */
  readonly inZip?: true;
  /** Lower is asked first; magic numbers before heuristics. */
  readonly rank: number;
  /**
   * Formats of one family read the same bytes in the same way, some knowing more about them: of each
   * family the first that applies reads. Default: the format's own id.
   */
  readonly family?: string;
  /**
   * Read also where an earlier format of its family applies: its loader looks for members of its own and
   * would take the same file.
   */
  readonly beside?: boolean;
  /** Set where these bytes are a model whatever is in them: no other format looks like it. */
  readonly isModel?: true;
  /** Yields parts in file order; throws `ModelFileError` where the bytes stop making sense. */
  read(source: ByteSource, context: ReadContext): Iterable<Part>;
}
