/**
 * What `policy learn` proved of evaluate 0.4.6. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const evaluate: Knowledge = {
  package: 'evaluate',
  versions: ['evaluate 0.4.6'],
  derived: `
evaluate
 AudioClassificationEvaluator C n=any r=any b=dict h
 AutomaticSpeechRecognitionEvaluator C n=any r=any b=dict h
 CombinedEvaluations C n=any b=dict h
 ComparisonInfo C n=any b=dict
 EvaluationModuleInfo C n=any b=dict
 EvaluationSuite C n=any r=any b=dict h
 Evaluator C n=any r=any b=dict h
 ImageClassificationEvaluator C n=any r=any b=dict h
 MeasurementInfo C n=any b=dict
 MetricInfo C n=any b=dict
 QuestionAnsweringEvaluator C n=any r=any b=dict h
 SummarizationEvaluator C n=any r=any b=dict h
 Text2TextGenerationEvaluator C n=any r=any b=dict h
 TextClassificationEvaluator C n=any r=any b=dict h
 TextGenerationEvaluator C n=any r=any b=dict h
 TokenClassificationEvaluator C n=any r=any b=dict h
 TranslationEvaluator C n=any r=any b=dict h
evaluate.evaluation_suite
 DownloadConfig C n=any b=dict
 DownloadMode C r=rule:enum-value h
 EvaluationSuite C n=any r=any b=dict h
 SubTask C n=any b=dict
 Version C n=any b=dict
evaluate.evaluator
 AudioClassificationEvaluator C n=any r=any b=dict h
 AutomaticSpeechRecognitionEvaluator C n=any r=any b=dict h
 Evaluator C n=any r=any b=dict h
 ImageClassificationEvaluator C n=any r=any b=dict h
 QuestionAnsweringEvaluator C n=any r=any b=dict h
 SummarizationEvaluator C n=any r=any b=dict h
 Text2TextGenerationEvaluator C n=any r=any b=dict h
 TextClassificationEvaluator C n=any r=any b=dict h
 TextGenerationEvaluator C n=any r=any b=dict h
 TokenClassificationEvaluator C n=any r=any b=dict h
 TranslationEvaluator C n=any r=any b=dict h
evaluate.evaluator.audio_classification
 AudioClassificationEvaluator C n=any r=any b=dict h
evaluate.evaluator.automatic_speech_recognition
 AutomaticSpeechRecognitionEvaluator C n=any r=any b=dict h
evaluate.evaluator.base
 Evaluator C n=any r=any b=dict h
evaluate.evaluator.image_classification
 ImageClassificationEvaluator C n=any r=any b=dict h
evaluate.evaluator.question_answering
 QuestionAnsweringEvaluator C n=any r=any b=dict h
evaluate.evaluator.text2text_generation
 SummarizationEvaluator C n=any r=any b=dict h
 Text2TextGenerationEvaluator C n=any r=any b=dict h
 TranslationEvaluator C n=any r=any b=dict h
evaluate.evaluator.text_classification
 TextClassificationEvaluator C n=any r=any b=dict h
evaluate.evaluator.text_generation
 TextGenerationEvaluator C n=any r=any b=dict h
evaluate.evaluator.token_classification
 TokenClassificationEvaluator C n=any r=any b=dict h
evaluate.evaluator.utils
 DatasetColumn C n=any r=any b=dict i
 DatasetColumnPair C n=any r=any b=dict i
evaluate.info
 ComparisonInfo C n=any b=dict
 EvaluationModuleInfo C n=any b=dict
 MeasurementInfo C n=any b=dict
 MetricInfo C n=any b=dict
evaluate.inspect
 SplitsNotFoundError C n=any r=any b=dict h ?data:args
evaluate.loading
 CachedEvaluationModuleFactory C n=any r=plain b=dict h
 HubEvaluationModuleFactory C n=any b=dict h
 ImportableModule C n=any b=dict
 LocalEvaluationModuleFactory C n=any b=dict h
 _EvaluationModuleFactory C n=any r=any b=dict h
evaluate.module
 CombinedEvaluations C n=any b=dict h
 EvaluationModuleInfoMixin C n=any r=any b=dict h
evaluate.utils.file_utils
 OfflineModeIsEnabled C n=plain r=plain b=dict h ?plain:characters_written ?data:args
evaluate.utils.logging
 _tqdm_cls C n=any r=any b=dict h
evaluate.visualization
 ComplexRadar C n=any b=dict h
`,
};
