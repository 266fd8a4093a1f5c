import { assert, constantFrom, property, string, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTemplate } from './judge-template.ts';

const judge = (text: string, length: number = text.length): string[] => {
  const found = judgeTemplate({ text, length, offset: 7 }, 'member');
  return found.map(({ verdict, message }) => `${verdict}: ${message}`);
};
const verdict = (text: string): string => {
  const found = judge(text);
  if (found.some((finding) => finding.startsWith('dangerous'))) return 'dangerous';
  return found.length === 0 ? 'clean' : 'unknown';
};

/** Written for this test, each with the idioms of one family of models. */
const ORDINARY: Readonly<Record<string, string>> = {
  'ChatML, as Qwen has it': `
    {%- if tools %}
      {{- '<|im_start|>system\\n' }}
      {%- if messages[0].role == 'system' %}{{- messages[0].content + '\\n\\n' }}{%- endif %}
      {%- for tool in tools %}{{- "\\n" }}{{- tool | tojson }}{%- endfor %}
    {%- endif %}
    {%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
    {%- for message in messages[::-1] %}
      {%- set index = (messages|length - 1) - loop.index0 %}
      {%- if ns.multi_step_tool and message.role == "user" and message.content is string and
             not(message.content.startswith('<r>') and message.content.endswith('</r>')) %}
        {%- set ns.multi_step_tool = false %}{%- set ns.last_query_index = index %}
      {%- endif %}
    {%- endfor %}
    {{- messages[ns.last_query_index].content.split('</think>')[-1].lstrip('\\n') }}
    {%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n' }}{%- endif %}`,
  'headers, as Llama 3 has them': `
    {{- bos_token }}
    {%- if custom_tools is defined %}{%- set tools = custom_tools %}{%- endif %}
    {%- if not date_string is defined %}
      {%- if strftime_now is defined %}{%- set date_string = strftime_now("%d %b %Y") %}
      {%- else %}{%- set date_string = "26 Jul 2024" %}{%- endif %}
    {%- endif %}
    {%- for message in messages %}
      {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|header|>' + message['role'] + '<|end|>\\n\\n' + message['content'] | trim + '<|eot|>' }}
      {%- elif 'tool_calls' in message %}
        {%- if not message.tool_calls|length == 1 %}
          {{- raise_exception("This model only supports single tool-calls at once!") }}
        {%- endif %}
        {%- set tool_call = message.tool_calls[0].function %}
        {%- for arg_name, arg_val in tool_call.arguments | items %}
          {{- arg_name + '="' + arg_val + '"' }}{%- if not loop.last %}{{- ", " }}{%- endif %}
        {%- endfor %}
      {%- endif %}
    {%- endfor %}`,
  'alternating roles, as Mistral wants them': `
    {%- set loop_messages = messages[1:] if messages[0]["role"] == "system" else messages %}
    {%- set ns = namespace(index=0) %}
    {%- for message in loop_messages %}
      {%- if (message['role'] == 'user') != (ns.index % 2 == 0) %}
        {{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}
      {%- endif %}
      {%- set ns.index = ns.index + 1 %}
    {%- endfor %}
    {%- for tool in tools %}
      {%- for key, val in tool.function.items() if key != "return" %}
        {%- if val is string %}{{- '"' + key + '": "' + val + '"' }}
        {%- else %}{{- '"' + key + '": ' + val|tojson }}{%- endif %}
      {%- endfor %}
    {%- endfor %}`,
  'outputs of tools, as DeepSeek collects them': `
    {%- set ns = namespace(is_first=false, is_tool=false, system_prompt='', is_output_first=true) %}
    {%- for message in messages %}{%- if message['role'] == 'system' %}
      {%- set ns.system_prompt = ns.system_prompt + '\\n\\n' + message['content'] %}
    {%- endif %}{%- endfor %}
    {{- bos_token }}{{- ns.system_prompt }}
    {%- for tool in message['tool_calls'] %}
      {{- '<｜tool▁call▁begin｜>' + tool['type'] + '<｜tool▁sep｜>' + tool['function']['name'] + '\\n' }}
    {%- endfor %}`,
  'roles that are renamed, as Gemma has them': `
    {{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}
    {% for message in messages %}
      {% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}
      {{ '<start_of_turn>' + role + '\\n' + message['content'] | trim + '<end_of_turn>\\n' }}
    {% endfor %}{% if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}`,
  'a map of types and a recursive macro, as Command R has them': `
    {%- macro json_to_python_type(json_spec) %}
      {%- set basic_type_map = {"string": "str", "number": "float", "integer": "int", "boolean": "bool"} %}
      {%- if basic_type_map[json_spec.type] is defined %}{{- basic_type_map[json_spec.type] }}
      {%- elif json_spec.type == "array" %}{{- "List[" + json_to_python_type(json_spec.items) + "]" }}
      {%- elif json_spec.type is iterable %}
        {%- for t in json_spec.type %}{{- json_to_python_type({"type": t}) }}{%- endfor %}
      {%- endif %}
    {%- endmacro %}
    {%- for tool in tools %}
      {%- for name, field in tool.parameters.properties|dictsort %}
        {{- name ~ ': ' ~ json_to_python_type(field) }}
      {%- endfor %}
      {%- for old, new in [("maximum", "Maximum"), ("minimum", "Minimum")] %}
        {%- if old in tool %}{{ new ~ "=" ~ tool[old] }}{%- endif %}
      {%- endfor %}
    {%- endfor %}`,
  'macros with a state, as gpt-oss and newer ones have them': `
    {%- macro render(spec, required_params, state, is_nullable=false) -%}
      {%- if spec.type == "array" -%}
        {%- for variant in spec.enum -%}{{- '"' ~ variant ~ '"' -}}{%- if not loop.last %} | {% endif -%}{%- endfor -%}
      {%- endif -%}
      {%- set state.count = state.count + 1 -%}
      {{- documents[state.count].text -}}
    {%- endmacro -%}
    {%- set state = namespace(count=0, seen=[]) -%}
    {%- for tool in tools -%}
      {%- set head = tool.name.split('.')[0] -%}
      {%- if head not in state.seen -%}{%- set state.seen = state.seen + [head] -%}{%- endif -%}
      {{- render(tool, tool.required or [], state, is_nullable=true) -}}
    {%- endfor -%}
    {%- for head in state.seen -%}{{- tools[head] -}}{%- endfor -%}
    {%- if message.reasoning_content is defined and message.reasoning_content -%}
      {%- generation -%}{{- message.reasoning_content -}}{%- endgeneration -%}
    {%- endif -%}`,
  'raw text, comments and filters, as older ones have them': `
    {# {{ ''.__class__ }} is not run here #}{% raw %}{{ ''.__class__ }}{% endraw %} __class__ in text
    {% filter trim %} {{ messages | map(attribute='content') | join('\\n') }} {% endfilter %}
    {{ messages | selectattr('role', 'equalto', 'user') | list | length }}
    {{ "%s: %s" | format(messages[0].role, messages[0].content) }} {{ '{} {}'.format(1, 2) }}
    {% set text %}{{ messages[0].content | replace('a', 'b') }}{% endset %}{{ text }}`,
};

describe('says nothing of ordinary templates', () => {
  test.each(Object.entries(ORDINARY))('%s', (_name, text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe('finds what reaches Python', () => {
  test.each([
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{- ''.__class__ -}}",
    "{{ ''['__class__'] }}",
    "{{ ''['__cl' + 'ass__'] }}",
    "{{ ''['__cl' ~ 'ass__'] }}",
    "{{ ''['__cl' 'ass__'] }}",
    String.raw`{{ ''['\x5f\x5fclass\137\u005f'] }}`,
    String.raw`{{ ''['\U0000005f_class__'] }}`,
    String.raw`{{ x['\N{LOW LINE}_class__'] }}`,
    '{{ dict(__ｃlass__=1)|list }}',
    "{{ ''|attr('__class__') }}",
    "{{ ''|attr(['__', 'class', '__']|join) }}",
    "{{ ''|attr('%c%cclass'|format(95, 95)) }}",
    "{{ ''|attr('__ssalc__'[::-1]) }}",
    "{{ ''|attr('__CLASS__'|lower) }}",
    "{{ ''|attr('__cla' * 1 ~ x) }}",
    "{{ [x]|map(attribute='__class__')|list }}",
    "{{ [x]|map('attr', '__class__')|list }}",
    "{{ messages|selectattr('__class__')|list }}",
    "{{ messages|groupby('a.__class__') }}",
    "{{ '{0.__class__}'.format(x) }}",
    "{{ '{0[__class__]}'.format_map(x) }}",
    "{% set f = '{0.__cl' %}{{ (f ~ 'ass__}').format(x) }}",
    '{{ cycler.__init__.__globals__.os }}',
    "{{ lipsum['__glo' ~ 'bals__'] }}",
    '{{ self._TemplateReference__context }}',
    '{{ x.gi_frame.f_globals }}',
    "{{ x['mro'] }}",
    "{{ x.popen('echo inert') }}",
    "{% include '/etc/passwd' %}",
    "{% from '../x' import y %}",
    '{% extends x %}',
    "{% set k = '__cl' %}{% set k = k ~ 'ass__' %}{{ x[k] }}",
    '{% set k %}__class__{% endset %}{{ x[k] }}',
    '{% set ns.k %}__class__{% endset %}{{ x[ns.k] }}',
    "{% set ns = namespace(k='__cl') %}{% set ns.k = ns.k ~ 'ass__' %}{{ x[ns.k] }}",
    "{% set a = namespace() %}{% set b = a %}{% set a.k = '__' ~ y %}{{ x[b.k] }}",
    "{% set a = namespace() %}{% set a.k = '__' ~ y %}{{ x[a['k']] }}{{ x[a] }}",
    "{% macro m(k) %}{{ x[k] }}{% endmacro %}{{ m('__cl' ~ 'ass__') }}",
    "{% macro m(k='__cl' ~ 'ass__') %}{{ x[k] }}{% endmacro %}{{ m() }}",
    "{% macro m() %}{{ x[varargs[0]] }}{% endmacro %}{{ m('__' ~ y) }}",
    "{% macro m() %}{{ x[kwargs.a] }}{% endmacro %}{{ m(a='__' ~ y) }}",
    '{% call(u) m() %}{{ x[u] }}{% endcall %}',
    "{% for k in ['__cl' ~ 'ass__'] %}{{ x[k] }}{% endfor %}",
    "{% for k in y recursive %}{{ x[k] }}{{ loop(['__' ~ y]) }}{% endfor %}",
    '{{ x[dict(__cla=1, ss__=2)|join] }}',
    "{% set l = [] %}{% set _ = l.append('__cl' ~ 'ass__') %}{{ x[l[0]] }}",
    "{% set _ = messages[0].update({'a': '__' ~ y}) %}{{ x[messages[0].a] }}",
    "{% set n = namespace(l=[]) %}{% set _ = n.l.append('__' ~ y) %}{{ x[n.l[0]] }}",
    "{% filter attr('__class__') %}x{% endfilter %}",
    "{{ {'a': [(''.__class__)]} }}",
    "{{ x if y else ''.__class__ }}",
    "{{ x[y:''.__class__] }}",
    "{{ m(*a, **{'__class__': 1}) }}",
    "{{ x is sameas ''['__cl' ~ y] }}",
  ])('%s', (text) => {
    expect(verdict(text)).toBe('dangerous');
  });
});

describe('does not vouch for', () => {
  test.each([
    ['a name that stands elsewhere in the model', '{{ x[bos_token] }}'],
    ['a part of one', '{{ x[(bos_token|list)[0]] }}'],
    ['a name that is put together', "{{ x['a' ~ y] }}"],
    ['a part of a text', "{{ x['abc'[1:]] }}{{ x['abc'|replace('a', 'b')] }}"],
    ['letters of a text', "{% for c in 'abc' %}{{ x[c] }}{% endfor %}"],
    ['two names in one loop', "{% for a, b in ['ab'] %}{{ x[b] }}{% endfor %}"],
    ['what a function is called', '{{ x[(raise_exception|string)[1:3]] }}'],
    ['what a macro is called', '{% macro a_b() %}{% endmacro %}{{ x[a_b.name] }}'],
    ['what a function makes of a text', "{{ x[strftime_now('abc')] }}"],
    ['what a cycler says', "{% set c = cycler('a' ~ y) %}{{ x[c.next()] }}"],
    ['what a loop cycles', "{% for a in b %}{{ x[loop.cycle('a' ~ y)] }}{% endfor %}"],
    ['what stands before a loop item', '{% for a in b %}{{ x[loop.previtem] }}{% endfor %}'],
    [
      'more texts than are followed',
      "{{ x[['a','b','c','d','e','f','g','h','i','j','k','l','m','n','o','p','q'][0]] }}",
    ],
    [
      'a variable that shadows the messages',
      "{% set (messages, q) = ['a' ~ y, 2] %}{{ x[messages] }}",
    ],
    ['a format string from outside', '{{ messages[0].content.format(y) }}'],
    ['a filter by a name that is put together', "{{ x|map('a' ~ y)|list }}"],
    ['an unknown function', "{{ foo('x') }}"],
    ['an unknown method', '{{ messages[0].read() }}'],
    ['an unknown filter', '{{ x|custom.filter }}'],
    ['an unknown test', '{{ x is custom }}'],
    ['an unknown statement', '{% trans %}x{% endtrans %}'],
    ['the result of a call that is called', '{{ x.get("a")() }}'],
    ['an object of the program', '{{ self.x }}{{ config.items() }}{{ get_flashed_messages() }}'],
    ['a function that is not called', '{% set f = range %}{{ cycler|list }}{{ namespace[1] }}'],
    ['an attribute that is not meant to be read', '{{ x._private }}'],
    ['a key with two underscores', "{{ x['a__b'] }}"],
    ['another template', "{% include 'other.html' %}{% import 'x' as y %}"],
    ['an expression that is none', '{{ a ; b }}{{ x. }}{{ |y }}{{ =x }}'],
    ['brackets without end', `{{ ${'['.repeat(300)}${']'.repeat(300)} }}`],
  ])('%s', (_name, text) => {
    expect(verdict(text)).toBe('unknown');
  });

  test.each(['{{ x', "{{ x['a }}", '{# x', '{% raw %}x', '{{ (] }}', '{{ ? }}', '{% if x'])(
    'a template that Jinja would refuse: %s',
    (text) => {
      expect(judge(text)).toHaveLength(1);
      expect(verdict(text)).toBe('unknown');
    },
  );

  test('the rest of a template that was not read', () => {
    expect(judge('x', 65_537)).toEqual([
      'unknown: the template is of 65537 bytes, of which 65536 were read',
    ]);
  });
});

describe('is exact where it can be', () => {
  test.each([
    ['keys of a dict', "{{ x[{'a': 1}|list|first] }}{{ x[dict(ab=1)|list|first] }}"],
    [
      'values of a dict',
      "{% set d = {'a': 'b'} %}{{ x[d[messages[0].role]] }}{{ x[d.a] }}{{ x[d.get('a', 'c')] }}",
    ],
    ['a name in another case', "{{ x['ROLE'|lower|trim] }}{{ x['ro' ~ 'le'] }}"],
    [
      'numbers of every base',
      '{{ x[0x1f + 0b1 - 1_000 * 2 // 3 % 4 ** -1] }}{{ x[1.5e3] }}{{ x.0 }}',
    ],
    ['braces within braces', "{{ {'a': {'b': {}}}['a'] }}"],
    [
      'tests with and without brackets',
      '{{ x is divisibleby 3 and y is not sameas(true) and z is in [1] }}',
    ],
    [
      'what tells whether a function is there',
      '{{ strftime_now is defined and config is not defined }}',
    ],
    ['lists that are added', "{% for k in range(3)|list + ['a'] %}{{ x[k] }}{% endfor %}"],
    [
      'the text of data',
      '{{ x[messages[0].role ~ messages[1].role] }}{{ x[messages[0].role|default("user")] }}',
    ],
  ])('%s', (_name, text) => {
    expect(judge(text)).toEqual([]);
  });
});

test('a finding says where and what', () => {
  const [finding] = judgeTemplate({ text: '{{ x.__class__ }}', length: 17, offset: 7 }, 'member');
  expect(finding).toMatchObject({
    rule: 'template-escapes',
    member: 'member',
    offset: 7,
    target: '__class__',
    capabilities: ['code-exec', 'attribute-access'],
  });
});

test('hostile templates cost little', () => {
  const chain = Array.from({ length: 2000 }, (_, i) => `{% set a${i} = a${i + 1} ~ 'x' %}`);
  const macros = Array.from(
    { length: 500 },
    (_, i) => `{% macro m${i}(a) %}{{ m${i + 1}(a ~ 'x') }}{% endmacro %}`,
  );
  const grown = "{% set a = 'ab' %}" + '{% set a = a ~ a %}'.repeat(1000);
  for (const text of [
    chain.join(''),
    macros.join(''),
    grown,
    "{{ 'a'" + "~'a'".repeat(12_000) + ' }}',
  ]) {
    const started = performance.now();
    judge(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});

test('says something of any text', () => {
  const pieces = constantFrom(
    ..."{{ }} {% %} {# #} ' \" a . | ( ) [ ] { } , : ~ + = 1 'x' __class__".split(' '),
    ...' set a = / for a in / if / is / not '.split('/'),
  );
  assert(
    property(array(pieces, { maxLength: 40 }), (parts) => {
      expect(['clean', 'unknown', 'dangerous']).toContain(verdict(parts.join('')));
    }),
    { numRuns: 500 },
  );
  assert(
    property(string({ maxLength: 60 }), (text) => {
      expect(Array.isArray(judge(`{{${text}`))).toBe(true);
    }),
  );
});
