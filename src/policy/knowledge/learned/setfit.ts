/**
 * What `policy learn` proved of setfit 1.2.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const setfit: Knowledge = {
  package: 'setfit',
  versions: ['setfit 1.2.0'],
  derived: `
setfit
 AbsaModel C n=any b=dict
 AbsaTrainer C n=any b=dict h
 AspectExtractor C n=any b=dict h
 DistillationSetFitTrainer C n=any b=dict h
 DistillationTrainer C n=any b=dict h
 SetFitTrainer C n=any b=dict h
 Trainer C n=any b=dict h
setfit.data
 SetFitDataset C n=any r=data b=dict h
setfit.exporters.onnx
 OnnxSetFitModel C n=any b=rule:module-state h
setfit.logging
 _tqdm_cls C n=any r=any b=dict h
setfit.losses
 SupConLoss C n=any b=rule:module-state h
setfit.notebook
 SetFitNotebookProgressCallback C n=any r=any b=dict h
setfit.sampler
 ContrastiveDataset C n=any b=dict h
 ContrastiveDistillationDataset C n=any b=dict h
setfit.span
 AbsaModel C n=any b=dict
 AbsaTrainer C n=any b=dict h
 AspectExtractor C n=any b=dict h
setfit.span.aspect_extractor
 AspectExtractor C n=any b=dict h
setfit.span.modeling
 AbsaModel C n=any b=dict
setfit.span.trainer
 AbsaTrainer C n=any b=dict h
setfit.trainer
 ColumnMappingMixin C n=any r=any b=dict h
 SetFitTrainer C n=any b=dict h
 Trainer C n=any b=dict h
setfit.trainer_distillation
 DistillationSetFitTrainer C n=any b=dict h
 DistillationTrainer C n=any b=dict h
setfit.utils
 Benchmark C n=any b=dict
 BestRun C n=any r=any b=dict
`,
};
