/**
 * The page without a file: where to drop one, and samples to try.
 * @module
 */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Input } from '../engine/open-input.ts';
import { DropIcon } from './icons.tsx';
import { sampleInput, samples } from './samples.ts';

/** What a screen that opens files is given. */
export interface Opening {
  readonly onOpen: (input: Input) => void;
}

/** The start screen. */
export function StartScreen({ onOpen }: Opening): VNode {
  return (
    <main class="start">
      <h1>What would this model file do if you loaded it?</h1>
      <p class="lead">
        Many model files are <em>pickles</em>: little programs that Python runs while it loads them.
        Open one here to see, step by step, what it would do. Nothing in it is run.
      </p>
      <FilePicker onOpen={onOpen} />
      <section aria-labelledby="samples-title">
        <h2 id="samples-title">Or try a sample</h2>
        <p class="hint">
          Some of these would run a command. It is always the harmless <code>echo inert</code>.
        </p>
        <SampleList onOpen={onOpen} />
      </section>
    </main>
  );
}

/** A place to drop a file on, which is also a button. Files may be dropped anywhere on the page. */
export function FilePicker({
  onOpen,
  small = false,
}: Opening & { readonly small?: boolean }): VNode {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class={small ? 'drop small' : 'drop'}>
      <DropIcon />
      <p class="drop-text">
        <strong>Drop a model file here</strong>
        <span>.pkl .pt .pth .bin .ckpt .joblib .npz .safetensors .h5 .keras .onnx .gguf …</span>
      </p>
      <button type="button" class="primary" onClick={() => chooser.current?.click()}>
        Choose a file
      </button>
      <input
        ref={chooser}
        type="file"
        class="hidden-input"
        aria-label="Choose a model file"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.item(0);
          if (file) onOpen({ kind: 'file', name: file.name, file });
          currentTarget.value = '';
        }}
      />
      <p class="hint">Any size: only the parts that matter are read.</p>
    </div>
  );
}

/** The samples as buttons. */
export function SampleList({ onOpen }: Opening): VNode {
  return (
    <ul class="samples">
      {samples().map((sample) => (
        <li key={sample.name}>
          <button type="button" class="sample" onClick={() => onOpen(sampleInput(sample))}>
            <span class="sample-name">{sample.name}</span>
            <span class="sample-about">{sample.about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
