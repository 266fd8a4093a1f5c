import { assert, property, string, uint8Array } from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanIfModel, scanSource } from '../scan/scan.ts';
import { hasTopKeys } from './json-top-keys.ts';
import { modelJson } from './model-json.ts';

type Input = object | string;
const bytesOf = (input: Input): Uint8Array =>
  utf8(typeof input === 'string' ? input : JSON.stringify(input));
const scan = (input: Input): ReturnType<typeof scanSource> =>
  scanSource(bytesSource(bytesOf(input)), { path: 'config.json', policy: BUILT_IN });
const findings = (input: Input): string[] =>
  scan(input).findings.map(({ rule, verdict, target }) =>
    `${verdict} ${rule} ${target ?? ''}`.trim(),
  );

describe('an index of shards', () => {
  test('that the library wrote is clean', () => {
    const text = readFileSync('test/fixtures/safetensors/model.safetensors.index.json', 'utf8');
    expect(scan(text)).toMatchObject({ format: 'model-json', verdict: 'clean', findings: [] });
    const parts = [...modelJson.read(bytesSource(utf8(text)), { budget: new Budget() })];
    expect(parts).toMatchObject([
      { kind: 'reference', purpose: 'weights', target: 'model-00001-of-00002.safetensors' },
      { kind: 'reference', purpose: 'weights', target: 'model-00002-of-00002.safetensors' },
    ]);
  });

  test('names each shard once', () => {
    const source = bytesSource(bytesOf({ weight_map: { a: 'x', b: 'x', c: 'y' } }));
    expect([...modelJson.read(source, { budget: new Budget() })]).toHaveLength(2);
  });

  test('of more shards than agreed is not read to its end', () => {
    const shards = Array.from({ length: 100_002 }, (_, index) => `"${index}":"${index}"`);
    const report = scan(`{"weight_map":{${shards.join(',')}}}`);
    expect(report.findings).toMatchObject([{ rule: 'limit-exceeded', verdict: 'incomplete' }]);
  });

  test.each([
    ['../../evil.bin'],
    ['..\\evil.bin'],
    ['/etc/passwd'],
    ['C:\\evil.bin'],
    ['file:///etc/passwd'],
    ['https://example.com/evil.bin'],
    ['\\\\host\\share\\evil.bin'],
    ['a/../../evil.bin'],
    ['evil\0.bin'],
  ])('whose shard is %j leads out of its folder', (target) => {
    const input = { metadata: {}, weight_map: { a: 'model.safetensors', b: target } };
    expect(scan(input).verdict).toBe('dangerous');
    expect(scan(input).findings[0]?.rule).toBe('reference-escapes');
  });

  test('that lists a tensor twice is read differently by loaders', () => {
    const input = String.raw`{"weight_map":{"a":"x.bin","\u0061":"y.bin"}}`;
    expect(findings(input)).toEqual(['dangerous loaders-disagree']);
    expect(findings('{"weight_map":{},"weight_map":{}}')).toEqual(['dangerous loaders-disagree']);
  });
});

describe('code that a configuration names', () => {
  test.each([
    [{ auto_map: { AutoModel: 'modeling_x.X' } }, 'unknown outside-reference modeling_x.X'],
    [{ auto_map: { AutoTokenizer: ['tok.Slow', null] } }, 'unknown outside-reference tok.Slow'],
    [
      { model_type: 'x', text_config: { auto_map: { AutoConfig: 'c.C' } } },
      'unknown outside-reference c.C',
    ],
    [{ auto_map: { AutoModel: 'org/name--m.X' } }, 'unknown outside-reference org/name--m.X'],
    [{ auto_map: { AutoModel: '../../m.X' } }, 'dangerous reference-escapes ../../m.X'],
    [{ auto_map: { AutoModel: '/tmp/x--m.X' } }, 'dangerous reference-escapes /tmp/x--m.X'],
    [
      { custom_pipelines: { t: { impl: 'p.P', pt: ['AutoModel'] } } },
      'unknown outside-reference p.P',
    ],
    [{ trust_remote_code: true }, 'unknown outside-reference trust_remote_code'],
    [{ auto_mapping: { parent_library: 'evil_module' } }, 'unknown outside-reference evil_module'],
    [{ _attn_implementation_internal: 'org/kernel' }, 'dangerous reference-escapes org/kernel'],
    [
      { model_type: 'x', vision: { attn_implementation: 'org/kernel@v1:f' } },
      'dangerous reference-escapes org/kernel@v1:f',
    ],
    [{ _class_name: 'P', unet: ['os', 'system'] }, 'unknown outside-reference os'],
    [{ unet: ['os', 'system'], _diffusers_version: '0.36' }, 'unknown outside-reference os'],
    [
      [{ idx: 0, name: '0', path: '', type: 'evil.Module' }],
      'unknown outside-reference evil.Module',
    ],
    [{ _class_name: ['pipeline', 'P'] }, 'unknown outside-reference pipeline'],
  ])('%j', (input, finding) => {
    expect(findings(input)).toEqual([finding]);
  });

  test('none in a list of other things', () => {
    const list = [{ idx: 0, path: 'a', type: 'word' }];
    expect(scan(list)).toMatchObject({ format: 'model-json', findings: [] });
  });

  test.each([
    [{ model_type: 'llama', architectures: ['LlamaForCausalLM'], torch_dtype: 'float16' }],
    [{ model_type: 'llama', trust_remote_code: false, _attn_implementation: 'sdpa' }],
    [{ peft_type: 'LORA', auto_mapping: null, base_model_name_or_path: 'org/name' }],
    [{ auto_mapping: { base_model_class: 'B', parent_library: 'transformers.models.bert' } }],
    [
      {
        _class_name: 'P',
        _diffusers_version: '0.36.0',
        unet: ['diffusers', 'UNet2D'],
        vae: [null, null],
      },
    ],
    [[{ idx: 0, name: '0', path: '', type: 'sentence_transformers.models.Transformer' }]],
    [{ tokenizer_class: 'LlamaTokenizer', pairs: ['os', 'system'] }],
  ])('none in %j', (input) => {
    expect(scan(input)).toMatchObject({ format: 'model-json', verdict: 'clean', findings: [] });
  });
});

describe('chat templates', () => {
  const bad = "{{ ''.__class__ }}";

  test.each([
    ['as a text', { chat_template: bad }],
    [
      'as one of several',
      {
        chat_template: [
          { name: 'default', template: 'x' },
          { name: 'rag', template: bad },
        ],
      },
    ],
    ['by name', { processor_class: 'P', chat_template: { default: 'x', rag: bad } }],
    [
      'behind another of the same name',
      `{"chat_template":${JSON.stringify(bad)},"chat_template":"x"}`,
    ],
    [
      'before another of the same name',
      `{"chat_template":"x","chat_template":${JSON.stringify(bad)}}`,
    ],
    ['deeper', { tokenizer_class: 'T', init_kwargs: { default_chat_template: bad } }],
    [
      'under a key that is spelled with escapes',
      String.raw`{"\u0063hat_template":"{{ ''.__class__ }}"}`,
    ],
  ])('that reach Python are found: %s', (_name, input) => {
    expect(findings(input)).toContain('dangerous template-escapes __class__');
  });

  test('that join text are clean, and their length is known', () => {
    expect(
      scan({ chat_template: '{% for m in messages %}{{ m.content }}{% endfor %}' }).verdict,
    ).toBe('clean');
    expect(findings({ chat_template: 'x'.repeat(70_000) })).toEqual(['unknown template-unknown']);
  });
});

test('what is no file of a model is skipped, what is one is judged', () => {
  const look = (text: string): object =>
    scanIfModel(bytesSource(utf8(text)), { path: 'x.json', policy: BUILT_IN });
  expect(look('{"name":"package","version":"1"}')).toMatchObject({ reason: 'not-a-model' });
  expect(look('{"nested":{"auto_map":{"a":"b"}}}')).toMatchObject({ reason: 'not-a-model' });
  expect(look('{"auto_map":{"a":"b"}}')).toMatchObject({ format: 'model-json' });
  expect(look('[{"auto_map":{"a":"b"}}]')).toMatchObject({ format: 'model-json' });
});

test('a text that is not JSON to its end is refused', () => {
  expect(scan('{"chat_template":"x",}')).toMatchObject({ verdict: 'incomplete' });
  expect(scan('{"chat_template":"x"')).toMatchObject({ verdict: 'incomplete' });
});

describe('the keys of the outermost object', () => {
  const has = (text: string, ...keys: readonly string[]): boolean =>
    hasTopKeys(bytesSource(utf8(text)), new Set(keys), true);

  test.each([
    [' {"a":{"b":1},"c":2}', ['a', 'c'], true],
    ['{"a":{"b":1}}', ['b'], false],
    ['{"x":"a"}', ['a'], false],
    ['{"x":"\\"a\\":1"}', ['a'], false],
    ['{"x":["a"],"a":1}', ['a'], true],
    ['[{"a":1},{"b":1}]', ['a', 'b'], true],
    ['[["a"]]', ['a'], false],
    ['{"\\u0061\\"":1}', ['a\\"'], true],
    [`{"${'k'.repeat(300)}":1}`, ['k'.repeat(300)], false],
    ['{"a":1} {"b":1}', ['b'], false],
    [`{"x":"${'y'.repeat(200_000)}","a":1}`, ['a'], true],
    ['{"a"', ['a'], true],
    ['', ['a'], false],
  ])('%j', (text, keys, expected) => {
    expect(has(text, ...keys)).toBe(expected);
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const check = (input: Uint8Array): void => {
    const source = bytesSource(input);
    expect(typeof modelJson.detect(input.subarray(0, 512), source)).toBe('boolean');
    try {
      for (const part of modelJson.read(source, { budget: new Budget() })) void part;
    } catch (error) {
      expect(error).toBeInstanceOf(ModelFileError);
    }
  };
  assert(property(uint8Array({ maxLength: 64 }), check));
  assert(property(string({ maxLength: 40 }), (text) => check(utf8(`{"auto_map":${text}`))));
});
