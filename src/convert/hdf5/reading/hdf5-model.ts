/**
 * The objects of an HDF5 file as values: groups are dicts, datasets tensors, attributes plain values beside them.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { LIMITS } from '../../../core/limits.ts';
import type { ByteSource } from '../../../core/source.ts';
import { attributesOf } from '../../../formats/hdf5/attribute.ts';
import { readDataset, type Dataset } from '../../../formats/hdf5/dataset.ts';
import { unsupported } from '../../../formats/hdf5/fields.ts';
import type { Hdf5File } from '../../../formats/hdf5/file.ts';
import { linksOf, type Link } from '../../../formats/hdf5/links.ts';
import { MESSAGE, readMessages, type Message } from '../../../formats/hdf5/messages.ts';
import { openHdf5 } from '../../../formats/hdf5/read.ts';
import type { Left, ModelContext } from '../../model/model.ts';
import type { ModelValue, DictValue } from '../../model/value.ts';
import { datasetValue } from './dataset-value.ts';
import { plainValue } from './plain-value.ts';

/** What a file holds. */
export interface Hdf5Model {
  readonly root: DictValue;
  /** Attributes of the root that are texts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly left: readonly Left[];
}

/** An object that links lead to; its entries are filled in when it is visited. */
interface Node {
  readonly path: string;
  readonly address: number;
  readonly value: ModelValue | undefined;
  readonly entries: [ModelValue, ModelValue][];
  readonly attributes: [ModelValue, ModelValue][];
}

/** Reads everything but the data. */
export function readHdf5Model(source: ByteSource, { budget }: ModelContext): Hdf5Model {
  const file = openHdf5(source, { budget });
  checkSuperblock(file);
  const reader = new ObjectReader(file);
  const root = reader.readAll();
  const texts = new Map<string, string>();
  for (const [key, value] of root.attributes) {
    if (key.kind === 'str' && value.kind === 'str') texts.set(key.text, value.text);
  }
  return { root: dictOf(root), texts, left: reader.left };
}

class ObjectReader {
  readonly left: Left[] = [];
  private readonly file: Hdf5File;
  private readonly nodes = new Map<number, Node>();
  private readonly pending: Node[] = [];

  constructor(file: Hdf5File) {
    this.file = file;
  }

  readAll(): Node {
    const root = this.node(this.file.superblock.root, '');
    const soft: { readonly node: Node; readonly link: Link & { kind: 'soft' } }[] = [];
    for (let node = this.pending.pop(); node !== undefined; node = this.pending.pop()) {
      for (const link of this.linksBelow(node)) {
        if (link.kind === 'soft') soft.push({ node, link });
        else if (link.kind === 'hard') this.enter(node, link.name, link.address);
      }
    }
    for (const { node, link } of soft) this.follow(root, node, link);
    return root;
  }

  private enter(parent: Node, name: string, address: number): void {
    const child = this.node(address, `${parent.path}/${name}`.slice(-LONGEST_PATH));
    for (const attribute of child.value === undefined ? [] : child.attributes) {
      const [key, value] = attribute;
      if (key.kind === 'str') parent.attributes.push([str(`${name}@${key.text}`), value]);
    }
    const value = child.value ?? this.groups.get(child);
    if (value !== undefined) parent.entries.push([str(name), value]);
  }

  private readonly groups = new Map<Node, DictValue>();

  /** The object at an address, made known when it is met first. */
  private node(address: number, path: string): Node {
    const known = this.nodes.get(address);
    if (known !== undefined) return known;
    this.file.budget.spendMembers(1);
    const messages = readMessages(this.file, address);
    const offset = this.file.offsetOf(address);
    const attributes = this.attributes(messages, path);
    const dataset = readDataset(this.file, messages, { name: path, offset });
    const value = dataset && this.datasetValue(dataset, messages, attributes);
    const node: Node = { path, address, value, entries: [], attributes };
    this.nodes.set(address, node);
    const isEnum = dataset?.type.class === 'enum' && value?.kind === 'tensor';
    if (isEnum && value.tensor.dtype !== 'BOOL') this.left.push({ path, kind: 'names of an enum' });
    const isGroup = messages.some(({ type }) => GROUP_MESSAGES.has(type));
    if (dataset === undefined && isGroup) {
      this.groups.set(node, dictOf(node));
      this.messages.set(node, messages);
      this.pending.push(node);
    } else if (value === undefined) {
      this.left.push({ path, kind: dataset === undefined ? 'type' : dataset.type.name });
    }
    return node;
  }

  private readonly messages = new Map<Node, readonly Message[]>();

  private datasetValue(
    dataset: Dataset,
    messages: readonly Message[],
    attributes: readonly (readonly [ModelValue, ModelValue])[],
  ): ModelValue | undefined {
    const spelled = attributes.find(([key]) => key.kind === 'str' && key.text === 'dtype')?.[1];
    const dtype = spelled?.kind === 'str' ? spelled.text : undefined;
    return datasetValue(this.file, dataset, { messages, dtype });
  }

  private attributes(messages: readonly Message[], path: string): [ModelValue, ModelValue][] {
    const found: [ModelValue, ModelValue][] = [];
    const names = new Map<string, number>();
    for (const { name, type, space, data } of attributesOf(this.file, messages)) {
      const known = names.get(name);
      if (known === data.origin) continue; // in the index by name, and in that by order
      if (known !== undefined) throw duplicate(`${path}@${name}`, data.origin);
      names.set(name, data.origin);
      const value = plainValue(this.file, { type, shape: space.shape, data });
      if (value === undefined)
        this.left.push({ path: `${path}@${name}`, kind: 'attribute', type: type.name });
      else found.push([str(name), value]);
    }
    return found;
  }

  private *linksBelow(node: Node): Generator<Link> {
    const names = new Map<string, string>();
    for (const link of linksOf(this.file, this.messages.get(node) ?? [])) {
      const path = `${node.path}/${link.name}`.slice(-LONGEST_PATH);
      const offset = this.file.offsetOf(node.address);
      // A group that keeps its order has two indexes of the same links.
      const known = names.get(link.name);
      const same = linkText(link);
      if (known === same) continue;
      if (known !== undefined) throw duplicate(path, offset);
      if (names.size > LIMITS.members) throw tooMany(offset);
      names.set(link.name, same);
      if (link.kind === 'external')
        throw unsupported(`${path} is in the file ${link.file}`, offset);
      if (link.kind === 'user') this.left.push({ path, kind: `link of type ${link.type}` });
      yield link;
    }
    this.messages.delete(node);
  }

  /** A link by name: the object it leads to, where that is in this file. */
  private follow(root: Node, node: Node, { name, target }: Link & { kind: 'soft' }): void {
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    let value: ModelValue | undefined = this.groups.get(target.startsWith('/') ? root : node);
    for (const part of parts) {
      const entries: DictValue['entries'] = value?.kind === 'dict' ? value.entries : [];
      value = entries.find(([key]) => key.kind === 'str' && key.text === part)?.[1];
    }
    if (value === undefined) this.left.push({ path: `${node.path}/${name}`, kind: 'link' });
    else node.entries.push([str(name), value]);
  }
}

const LONGEST_PATH = 1000;
const GROUP_MESSAGES: ReadonlySet<number> = new Set([
  MESSAGE.symbolTable,
  MESSAGE.linkInfo,
  MESSAGE.link,
]);

function dictOf({ entries, attributes }: Node): DictValue {
  return new LateDict(entries, attributes);
}

/** A dict whose attributes may still come: those of its datasets are told by their group. */
class LateDict implements DictValue {
  readonly kind = 'dict' as const;
  readonly entries: DictValue['entries'];
  private readonly late: readonly (readonly [ModelValue, ModelValue])[];
  private made: ModelValue | undefined;

  constructor(entries: DictValue['entries'], late: DictValue['entries']) {
    this.entries = entries;
    this.late = late;
  }

  get attributes(): ModelValue | undefined {
    if (this.late.length === 0) return undefined;
    this.made ??= { kind: 'dict', entries: this.late };
    return this.made;
  }
}

/** Where a link leads. */
function linkText(link: Link): string {
  if (link.kind === 'hard') return `hard ${link.address}`;
  if (link.kind === 'soft') return `soft ${link.target}`;
  return `${link.kind} ${link.offset}`;
}

function str(text: string): ModelValue {
  return { kind: 'str', text };
}

/** Data of other drivers are in other files, and an image of the cache takes the place of structures. */
function checkSuperblock(file: Hdf5File): void {
  const { base, end, driverInfo, extension } = file.superblock;
  if (base + end > file.source.size) {
    const message = `an HDF5 file of ${end} bytes, ${file.source.size - base} are there`;
    throw new ModelFileError('TRUNCATED', message, { format: 'hdf5', offset: file.source.size });
  }
  const messages = extension === undefined ? [] : readMessages(file, extension);
  const odd = messages.some(
    ({ type }) => type === MESSAGE.driverInfo || type === MESSAGE.cacheImage,
  );
  if (driverInfo !== undefined || odd)
    throw unsupported('data that a driver keeps elsewhere', base);
}

function duplicate(path: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', `two links or attributes named ${path}`, {
    format: 'hdf5',
    offset,
  });
}

function tooMany(offset: number): ModelFileError {
  const message = `more than ${LIMITS.members} links in a group`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'hdf5', offset });
}
