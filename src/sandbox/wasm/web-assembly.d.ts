/** The little of WebAssembly's interface that is used here: @types/node 20 and ES2023 do not declare it. */
declare namespace WebAssembly {
  // oxlint-disable-next-line typescript/no-extraneous-class -- it has nothing else that is used here
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    private constructor();
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, object>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  function validate(bytes: Uint8Array): boolean;
}
