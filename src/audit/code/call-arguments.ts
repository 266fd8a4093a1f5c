/**
 * The arguments of a call as the cases of a sink ask for them.
 * @module
 */
import type { ArgumentRef } from '../sinks/sink.ts';
import type { CallArguments, Constant, Target } from './target.ts';

/** What a call gives for one argument. */
export interface Given {
  readonly how: 'given' | 'absent' | 'open';
  readonly targets: readonly Target[];
}

/** The value of an argument; a parameter with a default counts as its default. */
export function valueOf(args: CallArguments, { name, at }: ArgumentRef): Given {
  const targets = args.keywords.get(name) ?? (at === undefined ? undefined : args.positional[at]);
  if (targets !== undefined) return { how: 'given', targets: targets.flatMap(withDefault) };
  return { how: args.open ? 'open' : 'absent', targets: [] };
}

/** The one constant that an argument is. */
export function constantOf({ targets }: Given): Constant | undefined {
  const values = new Set(
    targets.map((target) =>
      target.kind === 'constant' && target.tail === undefined ? target.value : undefined,
    ),
  );
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

/** Arguments of a partial function, and those of the call of it. */
export function joined(first: CallArguments, second: CallArguments): CallArguments {
  return {
    positional: [...first.positional, ...second.positional],
    keywords: new Map([...first.keywords, ...second.keywords]),
    open: first.open || second.open,
  };
}

/** The same arguments with the parameters of one function replaced by what a call of it gives. */
export function substituted(
  args: CallArguments,
  of: string,
  given: (name: string) => readonly Target[] | undefined,
): CallArguments {
  const replace = (targets: readonly Target[]): readonly Target[] =>
    targets.flatMap((target): readonly Target[] => {
      if (target.kind !== 'parameter' || target.of !== of) return [target];
      return given(target.name) ?? target.initial ?? [];
    });
  return {
    positional: args.positional.map(replace),
    keywords: new Map([...args.keywords].map(([name, targets]) => [name, replace(targets)])),
    open: args.open,
  };
}

function withDefault(target: Target): readonly Target[] {
  return target.kind === 'parameter' && target.initial !== undefined ? target.initial : [target];
}
