/**
 * PyYAML and ruamel.yaml: tags that make Python objects.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

const LOAD_CASES: readonly SinkCase[] = [
  {
    when: {
      argument: { name: 'Loader', at: 1 },
      named: [
        'yaml.SafeLoader',
        'yaml.CSafeLoader',
        'yaml.BaseLoader',
        'yaml.CBaseLoader',
        'yaml.loader.SafeLoader',
        'yaml.loader.CSafeLoader',
        'yaml.loader.BaseLoader',
        'yaml.loader.CBaseLoader',
        'yaml.cyaml.SafeLoader',
        'yaml.cyaml.CSafeLoader',
        'yaml.cyaml.BaseLoader',
        'yaml.cyaml.CBaseLoader',
        'ruamel.yaml.SafeLoader',
        'ruamel.yaml.CSafeLoader',
        'ruamel.yaml.BaseLoader',
        'ruamel.yaml.CBaseLoader',
        'ruamel.yaml.RoundTripLoader',
      ],
    },
    result: 'safe',
  },
  {
    when: {
      all: [
        {
          argument: { name: 'Loader', at: 1 },
          named: [
            'yaml.FullLoader',
            'yaml.CFullLoader',
            'yaml.loader.FullLoader',
            'yaml.loader.CFullLoader',
            'yaml.cyaml.FullLoader',
            'yaml.cyaml.CFullLoader',
          ],
        },
        { package: 'pyyaml', from: '5.4' },
      ],
    },
    result: 'safe',
  },
  {
    when: {
      argument: { name: 'Loader', at: 1 },
      named: [
        'yaml.FullLoader',
        'yaml.CFullLoader',
        'yaml.loader.FullLoader',
        'yaml.loader.CFullLoader',
        'yaml.cyaml.FullLoader',
        'yaml.cyaml.CFullLoader',
      ],
    },
    result: 'medium',
    why: 'FullLoader could be made to run code before 5.4, and no pin excludes that',
  },
  {
    when: { argument: { name: 'Loader', at: 1 }, is: 'unknown' },
    result: 'medium',
    confidence: 'low',
    why: 'the Loader is not known',
  },
  {
    when: {
      all: [
        { argument: { name: 'Loader', at: 1 }, is: 'absent' },
        { package: 'pyyaml', from: '6.0' },
      ],
    },
    result: 'low',
    why: 'no Loader is given, which the pinned version refuses',
  },
  {
    when: { argument: { name: 'Loader', at: 1 }, is: 'absent' },
    result: 'high',
    why: 'no Loader is given',
  },
  {
    when: { argument: { name: 'Loader', at: 1 }, is: 'given' },
    result: 'high',
    why: 'its Loader makes any Python object',
  },
];

const UNSAFE_CASES: readonly SinkCase[] = [
  {
    when: { argument: { name: 'stream', at: 0 }, is: 'given' },
    result: 'high',
    why: 'it makes any Python object',
  },
];

const FULL_LOAD_CASES: readonly SinkCase[] = [
  { when: { package: 'pyyaml', from: '5.4' }, result: 'safe' },
  {
    when: { argument: { name: 'stream', at: 0 }, is: 'given' },
    result: 'medium',
    why: 'it could be made to run code before 5.4, and no pin excludes that',
  },
];

/** Sinks of PyYAML. */
export const yaml: SinkTable = {
  library: 'PyYAML',
  source: 'PyYAML 6.0.3 yaml/__init__.py, yaml/constructor.py; ruamel.yaml 0.19.1 main.py',
  rules: [
    {
      id: 'yaml-load',
      title: 'YAML that makes Python objects',
      severity: 'high',
      message: '{sink} can run code: {why}{from}',
      explanation:
        'With the tags of Python a document names callables and their arguments, and they are called while it is read.',
      advice: 'Use yaml.safe_load, or Loader=yaml.CSafeLoader.',
      cwe: CWE_502,
      references: ['https://pyyaml.org/wiki/PyYAMLDocumentation'],
      others: ['bandit B506', 'ruff S506', 'semgrep pyyaml-load'],
    },
  ],
  sinks: [
    {
      name: 'yaml.load',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      cases: LOAD_CASES,
      useCase: 'config',
      fix: 'unsafe',
    },
    {
      name: 'yaml.load_all',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      cases: LOAD_CASES,
      useCase: 'config',
      fix: 'unsafe',
    },
    {
      name: 'yaml.unsafe_load',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      fix: 'unsafe',
      cases: UNSAFE_CASES,
    },
    {
      name: 'yaml.unsafe_load_all',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      fix: 'unsafe',
      cases: UNSAFE_CASES,
    },
    {
      name: 'ruamel.yaml.unsafe_load',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      fix: 'unsafe',
      cases: UNSAFE_CASES,
    },
    {
      name: 'ruamel.yaml.unsafe_load_all',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      fix: 'unsafe',
      cases: UNSAFE_CASES,
    },
    {
      name: 'yaml.full_load',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      cases: FULL_LOAD_CASES,
      fix: 'unsafe',
    },
    {
      name: 'yaml.full_load_all',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      cases: FULL_LOAD_CASES,
      fix: 'unsafe',
    },
    {
      name: 'yaml.UnsafeLoader',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      cases: UNSAFE_CASES,
    },
    {
      name: 'yaml.CUnsafeLoader',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      cases: UNSAFE_CASES,
    },
    {
      name: 'yaml.Loader',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      cases: UNSAFE_CASES,
    },
    {
      name: 'yaml.CLoader',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      useCase: 'config',
      cases: UNSAFE_CASES,
    },
    {
      name: 'ruamel.yaml.load',
      rule: 'yaml-load',
      path: { name: 'stream', at: 0 },
      cases: LOAD_CASES,
      useCase: 'config',
      fix: 'unsafe',
    },
    {
      name: 'ruamel.yaml.YAML',
      rule: 'yaml-load',
      useCase: 'config',
      cases: [
        {
          when: { argument: { name: 'typ' }, equals: 'unsafe' },
          result: 'high',
          why: 'typ is unsafe',
        },
        {
          when: { argument: { name: 'typ', at: 0 }, equals: 'unsafe' },
          result: 'high',
          why: 'typ is unsafe',
        },
        { when: { all: [] }, result: 'safe' },
      ],
    },
  ],
  versions: [
    {
      package: 'pyyaml',
      fixed: '5.4',
      advisories: ['CVE-2020-14343', 'CVE-2020-1747'],
      severity: 'high',
      why: 'FullLoader, the default, can be made to run code',
    },
  ],
};
