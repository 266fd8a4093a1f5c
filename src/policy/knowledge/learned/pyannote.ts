/**
 * What `policy learn` proved of pyannote-core 6.1.0, pyannote-audio 4.0.7. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const pyannote: Knowledge = {
  package: 'pyannote',
  versions: ['pyannote-core 6.1.0', 'pyannote-audio 4.0.7'],
  derived: `
pyannote.audio
 Audio C n=any r=any b=dict h
 Inference C n=any b=dict h
 Model C n=any b=rule:module-state h
pyannote.audio.augmentation.registry
 TorchAudiomentationsWaveformTransformWrapper C n=any b=rule:module-state h
pyannote.audio.core.callback
 GraduallyUnfreeze C n=any r=any b=dict h
pyannote.audio.core.inference
 BaseInference C n=any r=any b=dict h
 Inference C n=any b=dict h
pyannote.audio.core.io
 Audio C n=any r=any b=dict h
pyannote.audio.core.model
 Introspection C n=any r=any b=dict h
 Model C n=any b=rule:module-state h
 Output C n=any b=dict
pyannote.audio.core.plda
 PLDA C n=any b=dict h
pyannote.audio.core.task
 Problem C r=rule:enum-value h
 Resolution C r=rule:enum-value h
 Specifications C n=any b=dict
 Task C n=any b=dict h
 TrainDataset C n=any r=any b=dict h
 UnknownSpecificationsError C n=any r=any b=dict h ?data:args
 ValDataset C n=any r=any b=dict h
pyannote.audio.models.blocks.pooling
 StatsPool C n=any b=rule:module-state h
pyannote.audio.models.blocks.sincnet
 SincNet C n=any b=rule:module-state h
pyannote.audio.models.embedding
 WeSpeakerResNet152 C n=any b=rule:module-state h
 WeSpeakerResNet221 C n=any b=rule:module-state h
 WeSpeakerResNet293 C n=any b=rule:module-state h
 WeSpeakerResNet34 C n=any b=rule:module-state h
 XVectorMFCC C n=any b=rule:module-state h
 XVectorSincNet C n=any b=rule:module-state h
pyannote.audio.models.embedding.debug
 SimpleEmbeddingModel C n=any b=rule:module-state h
pyannote.audio.models.embedding.wespeaker
 BaseWeSpeakerResNet C n=any b=rule:module-state h
 Model C n=any b=rule:module-state h
 Task C n=any b=dict h
 WeSpeakerResNet152 C n=any b=rule:module-state h
 WeSpeakerResNet221 C n=any b=rule:module-state h
 WeSpeakerResNet293 C n=any b=rule:module-state h
 WeSpeakerResNet34 C n=any b=rule:module-state h
pyannote.audio.models.embedding.wespeaker.resnet
 BasicBlock C n=any b=rule:module-state h
 Bottleneck C n=any b=rule:module-state h
 ResNet C n=any b=rule:module-state h
 TSTP C n=any b=rule:module-state h
pyannote.audio.models.embedding.xvector
 XVectorMFCC C n=any b=rule:module-state h
 XVectorSincNet C n=any b=rule:module-state h
pyannote.audio.models.segmentation
 PyanNet C n=any b=rule:module-state h
 SSeRiouSS C n=any b=rule:module-state h
pyannote.audio.models.segmentation.PyanNet
 PyanNet C n=any b=rule:module-state h
pyannote.audio.models.segmentation.SSeRiouSS
 SSeRiouSS C n=any b=rule:module-state h
pyannote.audio.models.segmentation.debug
 SimpleSegmentationModel C n=any b=rule:module-state h
pyannote.audio.models.separation
 ToTaToNet C n=any b=rule:module-state h
pyannote.audio.models.separation.ToTaToNet
 ToTaToNet C n=any b=rule:module-state h
pyannote.audio.pipelines.clustering
 Clustering C r=rule:enum-value h
pyannote.audio.pipelines.speaker_diarization
 DiarizeOutput C n=any b=dict
pyannote.audio.pipelines.speaker_verification
 NeMoPretrainedSpeakerEmbedding C n=any b=dict h
 ONNXWeSpeakerPretrainedSpeakerEmbedding C n=any b=dict h
 PyannoteAudioPretrainedSpeakerEmbedding C n=any b=dict h
 SpeechBrainPretrainedSpeakerEmbedding C n=any b=dict h
pyannote.audio.pipelines.utils
 SpeakerDiarizationMixin C n=any r=any b=dict h
pyannote.audio.pipelines.utils.diarization
 SpeakerDiarizationMixin C n=any r=any b=dict h
pyannote.audio.pipelines.utils.hook
 ArtifactHook C n=any r=any b=dict h
 Hooks C n=any r=any b=dict h
 ProgressHook C n=any r=any b=dict h
 TimingHook C n=any r=any b=dict h
pyannote.audio.sample
 Annotation C n=any b=dict
 Audio C n=any r=any b=dict h
 Segment C n=any b=dict
 Timeline C n=any b=dict
pyannote.audio.tasks
 MultiLabelSegmentation C n=any b=dict h
 PixIT C n=any b=dict h
 SpeakerDiarization C n=any b=dict h
 SupervisedRepresentationLearningWithArcFace C n=any b=dict h
 VoiceActivityDetection C n=any b=dict h
pyannote.audio.tasks.embedding.arcface
 SupervisedRepresentationLearningWithArcFace C n=any b=dict h
pyannote.audio.tasks.embedding.mixins
 SupervisedRepresentationLearningTaskMixin C n=any r=any b=dict h
pyannote.audio.tasks.segmentation.mixins
 SegmentationTask C n=any b=dict h
pyannote.audio.tasks.segmentation.multilabel
 MultiLabelSegmentation C n=any b=dict h
pyannote.audio.tasks.segmentation.speaker_diarization
 SpeakerDiarization C n=any b=dict h
pyannote.audio.tasks.segmentation.voice_activity_detection
 VoiceActivityDetection C n=any b=dict h
pyannote.audio.tasks.separation.PixIT
 PixIT C n=any b=dict h
 ValDataset C n=any r=any b=dict h
pyannote.audio.utils.dependencies
 MissingDependency C n=any r=data b=dict h ?data:args
 WrongDependencyVersion C n=any r=data b=dict h ?data:args
pyannote.audio.utils.hf_hub
 AssetFileName C r=rule:enum-value h
pyannote.audio.utils.powerset
 Powerset C n=any b=rule:module-state h
pyannote.audio.utils.preprocessors
 DeriveMetaLabels C n=any r=plain b=dict h
 LowerTemporalResolution C n=any r=any b=dict h
 SampleRate C n=any r=any b=dict h
 Waveform C n=any r=any b=dict h
pyannote.audio.utils.protocol
 FilterByNumberOfSpeakers C n=any r=data b=dict h
pyannote.audio.utils.reproducibility
 ReproducibilityError C n=any r=any b=dict h ?data:args
 ReproducibilityWarning C n=any r=any b=dict h ?data:args
pyannote.audio.utils.signal
 Binarize C n=any r=data b=dict h
 Peak C n=any r=any b=dict h
pyannote.core
 Annotation C n=any b=dict
 Segment C n=any b=dict
 SlidingWindow C n=any r=data b=dict h
 SlidingWindowFeature C n=any r=any b=rule:slots
 Timeline C n=any b=dict
pyannote.core.annotation
 Annotation C n=any b=dict
pyannote.core.feature
 SlidingWindowFeature C n=any r=any b=rule:slots
pyannote.core.notebook
 Notebook C n=any b=dict h
pyannote.core.segment
 Segment C n=any b=dict
 SlidingWindow C n=any r=data b=dict h
pyannote.core.timeline
 Timeline C n=any b=dict
`,
};
