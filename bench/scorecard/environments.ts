/**
 * The environments of oracle/requirements whose libraries write benign files, and what each writes.
 * @module
 */

/** One environment: the sections of oracle/corpus/benign.py that it makes. */
export interface Environment {
  readonly sections: readonly string[];
  /** Modules of oracle/corpus, besides those of the sections, on which its files depend. */
  readonly parts?: readonly string[];
}

/** By name. Several hold the same library, so that what each writes is said, not found out. */
export const ENVIRONMENTS: Readonly<Record<string, Environment>> = {
  interop: { sections: ['stdlib', 'numpy', 'scipy', 'pandas', 'joblib', 'sklearn'] },
  legacy: { sections: ['stdlib', 'numpy', 'scipy', 'pandas', 'joblib', 'sklearn'] },
  torch: {
    sections: ['stdlib', 'numpy', 'torch', 'torchvision', 'twins'],
    parts: ['torch_tar', 'thin'],
  },
  boosters: { sections: ['xgboost', 'lightgbm', 'catboost', 'twins'] },
  classic: {
    sections: [
      'statsmodels',
      'imblearn',
      'category_encoders',
      'gensim',
      'nltk',
      'spacy',
      'mlflow',
      'twins',
    ],
  },
  vision: {
    sections: ['timm', 'ultralytics', 'lightning', 'stable_baselines3', 'twins'],
    parts: ['thin'],
  },
  language: {
    sections: ['transformers', 'diffusers', 'sentence_transformers', 'twins'],
    parts: ['thin'],
  },
  flair: { sections: ['flair', 'twins'], parts: ['thin'] },
};

/** Their names, in the order of the table. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(ENVIRONMENTS);
