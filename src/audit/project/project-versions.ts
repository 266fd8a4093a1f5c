/**
 * Which versions apply to a file: the pins of its folder, and of those above it.
 * @module
 */
import type { VersionRange } from './versions.ts';
import { folderOf } from './modules.ts';
import { rangesOf, type Pin } from './pins.ts';

/** Collects pins by folder. */
export class ProjectVersions {
  private readonly byFolder = new Map<string, Pin[]>();
  private readonly known = new Map<string, ReadonlyMap<string, VersionRange>>();

  /** Pins of a file; those in `requirements/` are meant for the folder above. */
  add(file: string, pins: readonly Pin[]): void {
    if (pins.length === 0) return;
    const folder = folderOf(file);
    const place = /(?:^|\/)requirements$/.test(folder) ? folderOf(folder) : folder;
    this.byFolder.set(place, [...(this.byFolder.get(place) ?? []), ...pins]);
    this.known.clear();
  }

  /** What is pinned for a file; the nearest pin of each package counts. */
  for(file: string): ReadonlyMap<string, VersionRange> {
    return this.forFolder(folderOf(file));
  }

  private forFolder(folder: string): ReadonlyMap<string, VersionRange> {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const above = folder === '' ? NO_RANGES : this.forFolder(folderOf(folder));
    const pins = this.byFolder.get(folder);
    const found = pins === undefined ? above : new Map([...above, ...rangesOf(pins)]);
    this.known.set(folder, found);
    return found;
  }
}

const NO_RANGES: ReadonlyMap<string, VersionRange> = new Map();
