/** From a folded file's bytes to a recording that stands alone. */
import { austinKind, cpythonKind, type FoldedKind, rawKind } from './dialects.js';
import { type FileSize, FoldedReader } from './folded-reader.js';
import type { Recording } from './recording.js';
import type { ProfileFormat } from './types.js';

export type FoldedFormat = Extract<ProfileFormat, 'raw' | 'austin' | 'cpython-collapsed'>;

const KINDS: Readonly<Record<FoldedFormat, () => FoldedKind>> = {
  raw: rawKind,
  austin: austinKind,
  'cpython-collapsed': cpythonKind,
};

export function isFoldedFormat(format: ProfileFormat): format is FoldedFormat {
  return format in KINDS;
}

export function foldedKind(format: FoldedFormat): FoldedKind {
  return KINDS[format]();
}

export interface FoldedRecording {
  readonly recording: Recording;
  readonly result: ReturnType<FoldedKind['result']>;
}

/** A reader that is given the file's bytes with `reader.push`, or with `reader.room` and `advance`. */
export function foldedRecording(
  format: FoldedFormat,
  size: FileSize,
): {
  readonly reader: FoldedReader;
  /** @throws InputError when the file is cut off or not of this kind */
  end(): FoldedRecording;
} {
  const kind = foldedKind(format);
  const reader = new FoldedReader(kind, undefined, size);
  return {
    reader,
    end() {
      reader.end();
      const { engine, owners } = reader;
      const texts = Array.from({ length: engine.frameCount }, (_, frame) =>
        engine.frameText(frame),
      );
      const recording = {
        frames: texts.map((text) => kind.frame(text)),
        columns: engine.columns(),
        threads: owners.map((own) => kind.thread(own.map((frame) => texts[frame] as string))),
      };
      const { notes, ...result } = kind.result();
      const lost = Math.round(engine.withoutStack * result.scale * 1000) / 1000;
      const lostNote = lost > 0 ? [`${lost} ${result.unit} without a stack are left out.`] : [];
      return { recording, result: { ...result, notes: [...notes, ...lostNote] } };
    },
  };
}
