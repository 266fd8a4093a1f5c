/**
 * What stands at the margin of all files: their import statements, of which thousands of files share most, and
 * the rest as text, read again when it is asked for: of most files nobody asks twice.
 * @module
 */
import { copiedText } from '../python/parse.ts';
import {
  definitionsOf,
  importLines,
  outlineOf,
  readLightModule,
  type ImportedFrom,
  type LightModule,
} from './light-module.ts';

/** Files that are kept as they were read. */
const MAX_READ = 600;

/** One line that imports, for all files that have it. */
interface Statement {
  readonly line: string;
  readonly imports: readonly ImportedFrom[];
}

/** The little that is kept of a file. */
interface Outline {
  readonly statements: readonly Statement[];
  readonly definitions: string;
}

/** What stands at the margin of the files of a project. */
export class LightModules {
  private readonly outlines = new Map<string, Outline>();
  private readonly statements = new Map<string, Statement>();
  private readonly read = new Map<string, LightModule>();
  private readonly names = new Map<string, string>();

  /** Takes a file in. */
  add(path: string, text: string): void {
    const statements = importLines(text).map((line) => this.statement(line));
    this.outlines.set(path, { statements, definitions: copiedText(definitionsOf(text)) });
  }

  /** What a file imports; nothing where it is not known. */
  imports(path: string): readonly ImportedFrom[] {
    return this.outlines.get(path)?.statements.flatMap(({ imports }) => imports) ?? [];
  }

  get(path: string): LightModule | undefined {
    const known = this.read.get(path);
    if (known !== undefined) {
      // What is asked for often stays.
      this.read.delete(path);
      this.read.set(path, known);
      return known;
    }
    const outline = this.outlines.get(path);
    if (outline === undefined) return undefined;
    const lines = outline.statements.map(({ line }) => line);
    const module = readLightModule(outlineOf(lines, outline.definitions), this.names);
    if (this.read.size >= MAX_READ) this.forgetOldest();
    this.read.set(path, module);
    return module;
  }

  private statement(line: string): Statement {
    const known = this.statements.get(line);
    if (known !== undefined) return known;
    const own = copiedText(line);
    const statement = { line: own, imports: readLightModule(own, this.names).imports };
    this.statements.set(own, statement);
    return statement;
  }

  private forgetOldest(): void {
    let left = MAX_READ / 4;
    for (const path of this.read.keys()) {
      if (left-- <= 0) return;
      this.read.delete(path);
    }
  }
}
