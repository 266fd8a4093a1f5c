/**
 * MLflow: nearly every flavour unpickles.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of mlflow. */
export const mlflow: SinkTable = {
  library: 'mlflow',
  source:
    'mlflow-skinny 3.17.2 pyfunc/__init__.py, sklearn, pytorch, statsmodels, dspy/load.py; environment_variables.py',
  rules: [
    {
      id: 'mlflow-load',
      title: 'Loads a pickled model of a registry',
      severity: 'high',
      message: '{sink} unpickles the model, or imports code that lies beside it{from}',
      explanation:
        'Flavours store models as cloudpickle, and a model may name a loader_module and bring code. MLFLOW_ALLOW_PICKLE_DESERIALIZATION=false does not cover every flavour (GHSA-v26q-23qw-4825).',
      advice:
        'Log with serialization_format="skops", the ONNX flavour or safetensors, and let only signed models into the registry.',
      cwe: CWE_502,
      references: [
        'https://mlflow.org/docs/latest/ml/model/',
        'https://github.com/advisories/GHSA-v26q-23qw-4825',
      ],
    },
  ],
  sinks: [
    {
      name: 'mlflow.pyfunc.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.sklearn.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.pytorch.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.statsmodels.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.lightgbm.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.xgboost.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.catboost.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.spacy.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.fastai.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.tensorflow.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.keras.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.prophet.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.pmdarima.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.dspy.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.shap.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.transformers.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.sentence_transformers.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.spark.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.langchain.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.llama_index.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.paddle.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.diviner.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.johnsnowlabs.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.h2o.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.promptflow.load_model',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.pyfunc.load_pyfunc',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'mlflow.pyfunc.spark_udf',
      rule: 'mlflow-load',
      path: { name: 'model_uri', at: 0 },
      useCase: 'estimator',
    },
  ],
};
