/**
 * Who may have written a file: packages whose names it uses, versions that it states, the Python that its protocol
 * asks for. All of it is what the file says, and a file can say anything.
 * @module
 */
import type { CallFact, Fact } from '../core/fact.ts';
import type { Value } from '../core/value.ts';
import type { About } from './explanation.ts';

/** Modules of Python itself: naming them says nothing about who wrote a file. */
const OWN: ReadonlySet<string> = new Set(
  '__builtin__ __main__ _codecs _collections _io _operator argparse array ast asyncio base64 builtins code codecs collections commands copy copyreg copy_reg cPickle ctypes datetime decimal enum fractions functools gc getpass glob http imp importlib inspect io itertools json linecache logging marshal math multiprocessing nt operator os pathlib pdb pickle pip pkgutil platform posix posixpath pty pydoc queue random re runpy shelve shutil signal site smtplib socket sqlite3 ssl string struct subprocess sys sysconfig tempfile threading time timeit trace traceback types typing unittest urllib urllib2 uuid venv warnings weakref webbrowser xml zipfile zipimport zlib zoneinfo'.split(
    ' ',
  ),
);
const MOST_FRAMEWORKS = 12;
const MOST_VERSIONS = 6;
/** Keys under which models keep the version of their library: `_sklearn_version`, `keras_version`. */
const VERSION_KEY = /^_{0,2}([a-z0-9_-]*?)_?version_{0,2}$/i;
const VERSION = /^v?\d+(?:\.\d+)+[\w.+-]*$/;

/** Package names as people write them. */
const NAMES: Readonly<Record<string, string>> = {
  torch: 'PyTorch',
  sklearn: 'scikit-learn',
  numpy: 'NumPy',
  scipy: 'SciPy',
  tensorflow: 'TensorFlow',
  keras: 'Keras',
  xgboost: 'XGBoost',
  lightgbm: 'LightGBM',
  catboost: 'CatBoost',
  onnx: 'ONNX',
  pytorch_lightning: 'PyTorch Lightning',
  lightning: 'Lightning',
  transformers: 'Transformers',
};

/** Collects what is said on the way through a file. */
export class Provenance {
  private readonly versions = new Map<string, Set<string>>();
  private highest = -1;

  /** A fact that a reader found in a header. */
  metadata(name: string, value: string): void {
    const package_ = VERSION_KEY.exec(name.split(/[.!/ ]/).at(-1) ?? '')?.[1];
    const spaced = /^(\w+) version$/.exec(name)?.[1];
    if (VERSION.test(value)) this.add(spaced ?? package_ ?? '', value);
  }

  protocol(number: number): void {
    this.highest = Math.max(this.highest, number);
  }

  take(fact: Fact): void {
    if (fact.kind === 'import') {
      const [top = ''] = fact.symbol.module.split('.', 1);
      if (!OWN.has(top) && /^[A-Za-z_]\w*$/.test(top)) this.add(top);
    } else if (fact.kind === 'call') this.takeCall(fact);
  }

  private takeCall({ how, args }: CallFact): void {
    if (how !== 'build' && how !== 'setitem') return;
    const dict: Value | undefined = args.kind === 'tuple' ? args.items.find(isDict) : args;
    if (dict?.kind !== 'dict') return;
    for (const [key, value] of dict.entries) {
      if (key.kind === 'str' && value.kind === 'str') this.stated(key.text, value.text);
    }
  }

  private stated(key: string, value: string): void {
    const package_ = VERSION_KEY.exec(key)?.[1];
    if (package_ !== undefined && package_ !== '' && VERSION.test(value)) this.add(package_, value);
  }

  private add(name: string, version?: string): void {
    const known = this.versions.get(name);
    if (known === undefined && this.versions.size >= MOST_FRAMEWORKS) return;
    const versions = known ?? new Set();
    this.versions.set(name, versions);
    if (version !== undefined && versions.size < MOST_VERSIONS) versions.add(version);
  }

  frameworks(): About['frameworks'] {
    return [...this.versions]
      .filter(([name]) => name !== '')
      .map(([name, versions]) => ({ name: NAMES[name] ?? name, versions: [...versions] }));
  }

  /** The oldest Python that writes this protocol (https://docs.python.org/3/library/pickle.html). */
  python(): string | undefined {
    return PYTHONS[this.highest];
  }
}

const PYTHONS: readonly string[] = [
  'protocol 0 or 1, which any Python writes when asked to, and Python 2 unasked',
  'protocol 1, which any Python writes when asked to',
  'protocol 2: Python 2.3 or later, and torch.save of any version',
  'protocol 3: Python 3, whose own choice it was until 3.7',
  'protocol 4: Python 3.4 or later, whose own choice it is since 3.8',
  'protocol 5: Python 3.8 or later, whose own choice it is since 3.14',
];

function isDict(value: Value): boolean {
  return value.kind === 'dict';
}
