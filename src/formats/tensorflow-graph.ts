/**
 * TensorFlow graphs with their library of functions, and what is to be said of them at their end.
 * tensorflow/core/framework/{graph,function,op_def}.proto (TensorFlow 2.21.0).
 * @module
 */
import type { Part } from './format.ts';
import type { MessageHandler } from './protobuf-wire.ts';
import { PathFlow } from './tensorflow-flow.ts';
import { nodeHandler } from './tensorflow-node.ts';
import { newScope, type Scope, type TensorflowWalk } from './tensorflow-walk.ts';

/** Arguments of one function. */
const MOST_ARGUMENTS = 100_000;
/** Functions are named after Python's; one that is named as operators are could hide one. */
const LIKE_AN_OPERATOR = /^_?[A-Z][A-Za-z0-9]*$/u;

/** Takes a GraphDef. */
export function graphHandler(walk: TensorflowWalk): MessageHandler<Part> {
  const { main } = walk;
  return {
    field: ({ number, type, offset }) => {
      if (type !== 2) return undefined;
      if (number === 1) return nodeHandler(walk, main, offset);
      return number === 2 ? libraryHandler(walk) : undefined;
    },
  };
}

function libraryHandler(walk: TensorflowWalk): MessageHandler<Part> {
  return {
    field: ({ number, type, offset }) =>
      number === 1 && type === 2 ? functionHandler(walk, offset) : undefined,
  };
}

/** FunctionDef: its name stands in its signature, which its nodes may precede. */
function functionHandler(walk: TensorflowWalk, offset: number): MessageHandler<Part> {
  const scope = newScope();
  return {
    field: ({ number, type, offset: at }) => {
      if (type !== 2) return undefined;
      if (number === 1) return signatureHandler(walk, scope);
      return number === 3 ? nodeHandler(walk, scope, at) : undefined;
    },
    close: () => {
      walk.addFunction(scope, offset);
      return [];
    },
  };
}

/** OpDef of a function: its arguments, each an ArgDef whose first field is its name. */
function signatureHandler(walk: TensorflowWalk, scope: Scope): MessageHandler<Part> {
  const into = scope.arguments;
  const argument: MessageHandler<Part> = {
    field: (field) => {
      if (field.number !== 1 || field.type !== 2) return undefined;
      if (into.size >= MOST_ARGUMENTS) {
        throw walk.reader.tooMuch(field.offset, 'arguments', MOST_ARGUMENTS);
      }
      const name = walk.name(field);
      walk.keep(name, field.offset);
      if (!into.has(name)) into.set(name, into.size);
      return undefined;
    },
  };
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) scope.name = walk.name(field);
      return field.number === 2 ? argument : undefined;
    },
  };
}

/** The operators of a graph, once all of it was seen. */
export function* graphParts(walk: TensorflowWalk): Generator<Part> {
  yield* walk.parts;
  for (const part of walk.operators.values()) {
    if (!isFunction(walk, part.operator)) yield part;
  }
  const flow = new PathFlow(walk);
  const told = new Set<string>();
  for (const { part, scope, paths } of walk.uses) {
    const { path, leads } = flow.follow(scope, paths);
    const key = `${part.operator} ${leads} ${path}`;
    if (told.has(key)) continue;
    told.add(key);
    yield { ...part, details: { ...part.details, path, leads } };
  }
}

/** Lets what was found before damage stay found: of the walks that did not come to their end. */
export function* evenIfDamaged(
  walks: ReadonlySet<TensorflowWalk>,
  steps: Iterable<Part>,
): Generator<Part> {
  try {
    yield* steps;
  } catch (error) {
    for (const walk of walks) yield* graphParts(walk);
    throw error;
  }
}

/** Whether an operator is a call of a function of the library. */
function isFunction(walk: TensorflowWalk, operator: string): boolean {
  return walk.functions.has(operator) && !LIKE_AN_OPERATOR.test(operator);
}
