/**
 * The part of CycloneDX 1.6 and 1.7 that is written here (https://cyclonedx.org/docs/1.6/json/).
 * @module
 */

/** A name and a value of our own. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** A digest. */
export interface BomHash {
  readonly alg: 'SHA-256';
  readonly content: string;
}

/** A license as somebody declared it. */
export interface BomLicense {
  readonly license: {
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly acknowledgement: 'declared';
  };
}

/** What a model was trained on and how it is built, as declared. */
export interface ModelCard {
  readonly modelParameters?:
    | {
        readonly task?: string | undefined;
        readonly architectureFamily?: string | undefined;
        readonly modelArchitecture?: string | undefined;
        readonly datasets?:
          | readonly { readonly type: 'dataset'; readonly name: string }[]
          | undefined;
      }
    | undefined;
  readonly properties?: readonly Property[] | undefined;
}

/** A model, a file of it, or what it was made from. */
export interface Component {
  readonly type: 'machine-learning-model' | 'file' | 'application';
  readonly 'bom-ref'?: string | undefined;
  readonly supplier?: { readonly name: string } | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly hashes?: readonly BomHash[] | undefined;
  readonly licenses?: readonly BomLicense[] | undefined;
  readonly purl?: string | undefined;
  readonly pedigree?:
    | { readonly ancestors: readonly Component[]; readonly notes?: string | undefined }
    | undefined;
  readonly externalReferences?:
    | readonly { readonly type: 'website'; readonly url: string }[]
    | undefined;
  readonly modelCard?: ModelCard | undefined;
  readonly properties?: readonly Property[] | undefined;
}

/** What somebody says of components. */
export interface Annotation {
  readonly subjects: readonly string[];
  readonly annotator: { readonly component: Component };
  readonly timestamp: string;
  readonly text: string;
}

/** Versions of the specification that can be written. */
export type SpecVersion = '1.6' | '1.7';

/** The document. */
export interface Bom {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: SpecVersion;
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp?: string | undefined;
    readonly tools: { readonly components: readonly Component[] };
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly annotations?: readonly Annotation[] | undefined;
}
