/**
 * The measured profile and the policy as tables of the generated module: literals, and nothing else.
 * @module
 */
import type { How } from '../core/value.ts';
import type { Allowance, Policy } from '../policy/profile.ts';
import { pythonDict, pythonText, pythonTuple } from './literal.ts';
import type { Label } from './label.ts';
import type { Profile } from './profile.ts';
import type { Fields, Shape } from './shape.ts';

/** `RULES` and `PERSISTENT`: what was measured. */
export function renderProfile({ names, persistent }: Profile): string {
  const rules = names.map(({ uses, ...label }) => {
    const entries = [...uses].map(
      ([how, shapes]) => [pythonText(how), shapesText(shapes)] as const,
    );
    return [labelText(label), pythonDict(entries, '    ')] as const;
  });
  return `RULES = ${pythonDict(rules)}\nPERSISTENT = ${shapesText(persistent)}\n`;
}

/** `POLICY`: what the user's policy file allows besides. */
export function renderPolicy({ allow }: Policy): string {
  const names = new Map<string, Allowance>();
  for (const allowance of allow) {
    const key = labelText(allowance);
    if (allowance.name.includes('.') || names.has(key)) continue; // as in a scan, the first counts
    names.set(key, allowance);
  }
  const entries = [...names].map(([key, allowance]) => [key, allowanceText(allowance)] as const);
  return `POLICY = ${pythonDict(entries)}\n`;
}

function allowanceText({ uses, arguments: level }: Allowance): string {
  const calls = uses.filter((use): use is How => use !== 'named');
  return pythonTuple([pythonTuple(calls.map(pythonText)), pythonText(level)]);
}

function labelText({ module, name }: Label): string {
  return pythonTuple([pythonText(module), pythonText(name)]);
}

function shapesText(shapes: readonly Shape[] | undefined): string {
  return shapes === undefined ? '"counted"' : pythonTuple(shapes.map(shapeText));
}

function shapeText(shape: Shape): string {
  const kind = pythonText(shape.kind);
  switch (shape.kind) {
    case 'text':
      return pythonTuple([kind, pythonText(shape.text)]);
    case 'global':
    case 'made':
      return pythonTuple([kind, pythonText(shape.module), pythonText(shape.name)]);
    case 'tuple':
      return pythonTuple([kind, shapesText(shape.items)]);
    case 'items':
      return pythonTuple([kind, pythonText(shape.of), shapesText(shape.items)]);
    case 'dict':
      return pythonTuple([kind, shapesText(shape.items)]);
    case 'fields':
      return pythonTuple([kind, fieldsText(shape.fields)]);
    default:
      return kind;
  }
}

function fieldsText(fields: Fields): string {
  const entries = fields.map(([key, shapes]) => `${pythonText(key)}: ${shapesText(shapes)}`);
  return `{${entries.join(', ')}}`;
}
