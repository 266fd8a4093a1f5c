/**
 * Outlines of all files, read again when they are asked for: of most files nobody asks twice.
 * @module
 */
import { outlineOf, readLightModule, type LightModule } from './light-module.ts';

/** Files that are kept as they were read. */
const MAX_READ = 600;

/** What stands at the margin of the files of a project. */
export class LightModules {
  private readonly outlines = new Map<string, string>();
  private readonly read = new Map<string, LightModule>();
  private readonly names = new Map<string, string>();

  /** Takes a file in. */
  add(path: string, text: string): LightModule {
    const outline = outlineOf(text);
    this.outlines.set(path, outline);
    return readLightModule(outline, this.names);
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
    const module = readLightModule(outline, this.names);
    if (this.read.size >= MAX_READ) this.forgetOldest();
    this.read.set(path, module);
    return module;
  }

  private forgetOldest(): void {
    let left = MAX_READ / 4;
    for (const path of this.read.keys()) {
      if (left-- <= 0) return;
      this.read.delete(path);
    }
  }
}
