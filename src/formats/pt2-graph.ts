/**
 * The graph of an exported program: the operators that it names, and the expressions that its loader
 * evaluates. Read token by token, as a large model has tens of megabytes of it.
 * torch 2.15 torch/_export/serde/serialize.py, schema.py.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { JsonReader, type JsonToken } from './json-reader.ts';

/** What a graph says. */
export interface Pt2Graph {
  /** Operators and where each is first named. */
  readonly operators: ReadonlyMap<string, number>;
  /** Texts that are given to `sympy.sympify`, which evaluates them, and are more than arithmetic. */
  readonly expressions: readonly Expression[];
  /** Python texts that the guards of the program are made of, when more than comparisons. */
  readonly guards: readonly Expression[];
  /** The major number of the schema. */
  readonly major: string | undefined;
}

/** A text that is evaluated. */
export interface Expression {
  readonly text: string;
  readonly offset: number;
}

const MAX_DEPTH = 512;
const MAX_EXPRESSIONS = 100;
/** What sympy's printer writes for sizes: torch/utils/_sympy/functions.py, and operators of sympy. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  'Abs Add And CeilDiv CeilToInt CleanDiv Dummy Eq Float FloatPow FloatTrueDiv FloorDiv FloorToInt Ge Gt Identity IntTrueDiv Integer Le LShift Lt Max Min Mod ModularIndexing Mul Ne Not Or Piecewise Pow PowByNatural PythonMod Rational RoundDecimal RoundToInt RShift Symbol ToFloat TruncToFloat TruncToInt Where ceiling floor'.split(
    ' ',
  ),
);

/** Reads one graph. */
export function readPt2Graph(source: ByteSource): Pt2Graph {
  const walk = new GraphWalk(source);
  walk.run();
  return walk;
}

class GraphWalk implements Pt2Graph {
  readonly operators: Map<string, number> = new Map();
  readonly expressions: Expression[] = [];
  readonly guards: Expression[] = [];
  major: string | undefined;
  private readonly reader: JsonReader;
  /** The key that leads to each open container, and the last key read. */
  private readonly keys: string[] = [];
  private key = '';

  constructor(source: ByteSource) {
    this.reader = new JsonReader(source, { format: 'pt2', depth: MAX_DEPTH });
  }

  run(): void {
    for (let token = this.reader.next(); token !== undefined; token = this.reader.next()) {
      if (token.kind === 'key') this.named(token);
      else if (token.kind === 'close') this.key = this.keys.pop() ?? '';
      else if (token.kind === 'object' || token.kind === 'array') this.keys.push(this.key);
      else if (token.kind === 'string') this.text(token);
      else if (this.key === 'major') this.major ??= token.kind === 'number' ? token.text : '?';
    }
  }

  private named({ text, offset }: Extract<JsonToken, { readonly kind: 'key' }>): void {
    this.key = text;
    // Older versions evaluate the names of symbols as well.
    if (this.keys.at(-1) === 'range_constraints') this.expression(text, offset);
  }

  private text({ text, clipped, offset }: Extract<JsonToken, { readonly kind: 'string' }>): void {
    const shown = clipped ? `${text}…` : text;
    if (this.key === 'target') this.operator(operatorOf(shown), offset);
    else if (this.key === 'class_fqn') this.operator(shown.replace(/^__torch__\./u, ''), offset);
    else if (this.key === 'expr_str') this.expression(shown, offset);
    else if (this.key === 'guards_code' && !isComparison(shown)) add(this.guards, shown, offset);
  }

  private operator(operator: string, offset: number): void {
    if (!this.operators.has(operator)) this.operators.set(operator, offset);
  }

  private expression(text: string, offset: number): void {
    if (!isArithmetic(text)) add(this.expressions, text, offset);
  }
}

function add(list: Expression[], text: string, offset: number): void {
  if (list.length < MAX_EXPRESSIONS) list.push({ text, offset });
}

/** `torch.ops.aten.add.Tensor` is `aten::add`; functions of Python stay as they are spelled. */
function operatorOf(target: string): string {
  const match = /^torch\.ops\.(\w+)\.(\w+)(?:\.\w+)?$/u.exec(target);
  return match === null ? target.slice(0, 400) : `${match[1]}::${match[2]}`;
}

/** Numbers, symbols, operators and the functions that torch writes: nothing that Python would look up. */
function isArithmetic(expression: string): boolean {
  // `Symbol('s0', integer=True)`, as sympy.srepr writes it: the text is a name, and not evaluated.
  const text = expression.replace(/\b(Symbol|Dummy|Float)\(\s*'[\w.+-]{0,100}'/gu, '$1(0');
  if (text.length > 10_000 || !/^[\w\s+\-*/%(),<>=!&|~.]*$/u.test(text) || text.includes('__'))
    return false;
  if (/\.\s*[A-Za-z_]/u.test(text)) return false;
  return [...text.matchAll(/([A-Za-z_]\w*)\s*\(/gu)].every(([, name = '']) => FUNCTIONS.has(name));
}

/** A guard compares sizes of inputs: `L['x'].size()[0] >= 2`. */
function isComparison(text: string): boolean {
  const plain = text
    .replace(/\[\s*(?:'[^'\\]*'|"[^"\\]*"|\d+)\s*\]/gu, '')
    .replace(
      /\.(?:size|stride|storage_offset|dim|numel)\(\)|\.(?:shape|ndim|dtype|device)\b/gu,
      '',
    );
  return isArithmetic(plain);
}
