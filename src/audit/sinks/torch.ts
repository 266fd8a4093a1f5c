/**
 * PyTorch: `torch.load` and its versions, hub, packages, TorchScript, native libraries.
 * @module
 */
import type { ArgumentRef, Sink, SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE, TORCH_ADVISORY, UNTIL_THEN } from './texts.ts';

const FILE: ArgumentRef = { name: 'f', at: 0 };
const ONLY: ArgumentRef = { name: 'weights_only' };
const MODULE: ArgumentRef = { name: 'pickle_module', at: 2 };

/** `weights_only` is True without being said from 2.6 on; the switch of the environment wins over that only. */
const LOAD_CASES: readonly SinkCase[] = [
  { when: { argument: ONLY, equals: true }, result: 'safe' },
  { when: { argument: ONLY, equals: false }, result: 'high', why: 'weights_only is False' },
  {
    when: { argument: ONLY, is: 'variable' },
    result: 'medium',
    confidence: 'low',
    why: 'it is not known whether weights_only is True',
  },
  {
    when: {
      all: [
        { argument: MODULE, is: 'given' },
        { package: 'torch', from: '2.6' },
      ],
    },
    result: 'high',
    why: 'a pickle_module unpickles everything',
  },
  {
    when: { environment: 'no-weights-only' },
    result: 'high',
    why: 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD is set in this project',
  },
  {
    when: { package: 'torch', from: '2.6' },
    result: 'info',
    why: 'weights_only is True by default in the pinned version',
  },
  {
    when: { package: 'torch', below: '2.6' },
    result: 'high',
    why: 'the pinned torch unpickles everything by default',
  },
  {
    when: { argument: FILE, is: 'given' },
    result: 'medium',
    confidence: 'medium',
    why: 'no pin says that torch is 2.6 or later, before which everything is unpickled',
  },
  {
    when: { argument: FILE, is: 'absent' },
    result: 'medium',
    confidence: 'low',
    why: 'see the pins',
  },
];

const URL_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'weights_only', at: 6 }, equals: true }, result: 'safe' },
];

const load = (name: string): Sink => ({
  name,
  rule: 'torch-load',
  path: FILE,
  cases: LOAD_CASES,
  useCase: 'nn-weights',
  recommendation: 'safetensors',
  fix: 'unsafe',
});

const fromUrl = (name: string): Sink => ({
  name,
  rule: 'torch-hub-weights',
  path: { name: 'url', at: 0 },
  cases: URL_CASES,
  useCase: 'nn-weights',
  recommendation: 'safetensors',
  fix: 'unsafe',
});

const native = (name: string): Sink => ({
  name,
  rule: 'native-library',
  path: { name: 'path', at: 0 },
  useCase: 'code',
});

/** Sinks of `torch`. */
export const torch: SinkTable = {
  library: 'torch',
  source:
    'torch 2.15.0 serialization.py (load, its environment switches), hub.py (weights_only=False by default)',
  rules: [
    {
      id: 'torch-load',
      title: 'Unpickles a torch file',
      severity: 'high',
      message: '{sink} runs what the pickle in the file says: {why}{from}',
      explanation: `${PICKLE_IS_CODE} With weights_only=True torch reads tensors and plain values with an unpickler of its own; it is the default from 2.6 on, and could be bypassed before 2.6 (CVE-2025-32434).`,
      advice: `Write weights as safetensors. Where a torch file must be read, pass weights_only=True and pin torch 2.6 or later. ${UNTIL_THEN}`,
      cwe: CWE_502,
      references: [
        'https://pytorch.org/docs/stable/notes/serialization.html',
        'https://pytorch.org/docs/stable/generated/torch.load.html',
        TORCH_ADVISORY,
      ],
      others: ['bandit B614', 'semgrep pickles-in-pytorch', 'TorchFix TOR102', 'Sonar S6985'],
    },
    {
      id: 'torch-env-override',
      title: 'Turns weights_only off for the whole process',
      severity: 'high',
      message: '{sink} makes every torch.load that does not say weights_only unpickle everything',
      explanation:
        'torch reads TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD on every load without an explicit weights_only, also on those inside of libraries.',
      advice:
        'Remove it. Allow the classes that a file needs with torch.serialization.safe_globals.',
      cwe: CWE_502,
      references: ['https://pytorch.org/docs/stable/notes/serialization.html'],
    },
    {
      id: 'torch-hub',
      title: 'Runs code of a repository',
      severity: 'high',
      message: '{sink} imports hubconf.py of the repository and runs it{from}',
      explanation: 'torch.hub.load fetches a repository and imports its hubconf.py.',
      advice:
        'Vendor the code at a reviewed commit (source="local"), and load weights as safetensors.',
      cwe: ['CWE-829', 'CWE-494'],
      references: ['https://pytorch.org/docs/stable/hub.html'],
    },
    {
      id: 'torch-hub-weights',
      title: 'Downloads and unpickles weights',
      severity: 'high',
      message:
        '{sink} unpickles what it downloads: weights_only is False unless it is passed{from}',
      explanation: PICKLE_IS_CODE,
      advice:
        'Pass weights_only=True and check_hash=True, or download safetensors at a pinned revision.',
      cwe: ['CWE-502', 'CWE-494'],
      references: ['https://pytorch.org/docs/stable/hub.html'],
    },
    {
      id: 'torch-package',
      title: 'Imports code from a file',
      severity: 'high',
      message: '{sink} imports Python modules out of the file{from}',
      explanation: 'A torch.package archive holds source code and pickles that use it.',
      advice: 'Ship the code as an installed package, and the weights as safetensors.',
      cwe: ['CWE-502', 'CWE-829'],
      references: ['https://pytorch.org/docs/stable/package.html'],
      others: ['CodeQL py/unsafe-deserialization'],
    },
    {
      id: 'torch-jit',
      title: 'Loads a TorchScript program',
      severity: 'low',
      message: '{sink} loads a program that runs when the model is called{from}',
      explanation:
        'A TorchScript archive is a program of torch operators. Its unpickler makes no Python objects, and its operators can still read and write files.',
      advice: 'Load only programs that you exported; torch.export or ONNX describe the same graph.',
      cwe: ['CWE-829'],
      references: ['https://pytorch.org/docs/stable/generated/torch.jit.load.html'],
    },
    {
      id: 'native-library',
      title: 'Loads a native library',
      severity: 'medium',
      message: '{sink} loads machine code into the process{from}',
      explanation: 'The initialisers of a shared library run when it is loaded.',
      advice:
        'Ship the library in a package that is pinned by hash; never load it from a model folder.',
      cwe: ['CWE-114', 'CWE-676'],
      references: ['https://pytorch.org/docs/stable/notes/extending.html'],
    },
  ],
  sinks: [
    load('torch.load'),
    load('torch.serialization.load'),
    load('torch.serialization._load'),
    load('torch.serialization._legacy_load'),
    fromUrl('torch.hub.load_state_dict_from_url'),
    fromUrl('torch.utils.model_zoo.load_url'),
    fromUrl('torchvision._internally_replaced_utils.load_state_dict_from_url'),
    {
      name: 'torch.hub.load',
      rule: 'torch-hub',
      path: { name: 'repo_or_dir', at: 0 },
      cases: [{ when: { argument: { name: 'source' }, equals: 'local' }, result: 'safe' }],
      useCase: 'hub-model',
    },
    { name: 'torch.package.PackageImporter', rule: 'torch-package', path: FILE, useCase: 'code' },
    {
      name: 'torch.package.package_importer.PackageImporter',
      rule: 'torch-package',
      path: FILE,
      useCase: 'code',
    },
    { name: 'torch.jit.load', rule: 'torch-jit', path: FILE, useCase: 'graph' },
    { name: 'torch.jit._serialization.load', rule: 'torch-jit', path: FILE, useCase: 'graph' },
    native('torch.ops.load_library'),
    native('torch.classes.load_library'),
    { name: 'torch.save', rule: 'pickle-save', notByReference: true },
  ],
  settings: [
    {
      rule: 'torch-env-override',
      keys: ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'],
      values: ['1', 'y', 'yes', 'true'],
      where: ['python', 'config', 'environment'],
    },
  ],
  versions: [
    {
      package: 'torch',
      fixed: '2.6.0',
      advisories: ['CVE-2025-32434'],
      severity: 'high',
      why: 'weights_only=True can be bypassed, and is not the default',
    },
  ],
};
