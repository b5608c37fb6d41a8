/**
 * The common call tree and function table of two folded files of any size, in typed arrays; what reports
 * show of smaller ones is made of a RecordedProfile.
 */
import { type FunctionId, functionKey } from '../model.js';
import { type SourcePlace, sourcePlace } from '../paths.js';
import type { Compared } from './engine/engine.js';
import { type FoldedFormat, foldedKind } from './folded.js';
import { FoldedReader } from './folded-reader.js';
import { isShort, lengthened } from './short-names.js';

/** Weights by node of the common tree and by function; index 0 is base, 1 is head. */
export interface FoldedComparison extends Compared {
  /** The tree's frames, and the entries of `valueWeights`, are indices into it. */
  readonly functions: readonly FunctionId[];
}

/**
 * Reads both sides into one tree. Give `reader` the bytes of base, call `beginHead`, give it the bytes of
 * head, call `end`. One thread is enough: a second one would have to be started, and its tree be put into
 * the first.
 */
export class FoldedComparer {
  readonly reader: FoldedReader;
  #projectRoot: string;
  readonly #places = new Map<string, SourcePlace>();
  readonly #functions: FunctionId[] = [];
  readonly #indices = new Map<string, number>();

  /**
   * @param projectRoot absolute folder of the service's own code in base; empty where it is not known
   * @param isPackage whether a short path is one of a package that is known
   */
  constructor(format: FoldedFormat, projectRoot = '', isPackage = (_: string) => false) {
    const kind = foldedKind(format);
    this.#projectRoot = projectRoot;
    this.reader = new FoldedReader(kind, (text) => {
      const { name, file } = kind.frame(text);
      const { path, origin } = this.#place(file, isPackage);
      return this.#index({ name, path, origin });
    });
    this.reader.engine.newFile(0);
  }

  /** A file has many frames. */
  #place(file: string, isPackage: (path: string) => boolean): SourcePlace {
    let place = this.#places.get(file);
    if (place === undefined) {
      const path = isShort(file) ? lengthened(file, isPackage) : file;
      place = sourcePlace(path, this.#projectRoot);
      this.#places.set(file, place);
    }
    return place;
  }

  #index(id: FunctionId): number {
    const key = functionKey(id);
    let index = this.#indices.get(key);
    if (index === undefined) {
      index = this.#functions.length;
      this.#functions.push(id);
      this.#indices.set(key, index);
    }
    return index;
  }

  /**
   * All of base was read, head comes.
   * @throws InputError when base is cut off
   */
  beginHead(): void {
    this.reader.end();
    this.reader.engine.newFile(1);
  }

  /** All was read. @throws InputError when head is cut off */
  end(): FoldedComparison {
    this.reader.end();
    const functions = this.#functions;
    return { functions, ...this.reader.engine.compared(functions.length) };
  }
}
