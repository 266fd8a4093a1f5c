/**
 * Training arguments, configurations and some models of transformers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const transformers: Knowledge = {
  package: 'transformers',
  versions: ['transformers 5.23.0'],
  declared: {
    'transformers.tokenization_utils_base': {
      BatchEncoding: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Its `__setstate__` takes two items out of a dict and stores them.',
        source:
          'transformers 5.23.0 transformers/tokenization_utils_base.py BatchEncoding.__setstate__',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
transformers.activations
 AccurateGELUActivation C n=none b=rule:module-state h
 ClassInstantier C n=none b=dict i
 ClippedGELUActivation C n=none b=rule:module-state h
 FastGELUActivation C n=none b=rule:module-state h
 GELUActivation C n=none b=rule:module-state h
 GELUTanh C n=none b=rule:module-state h
 LaplaceActivation C n=none b=rule:module-state h
 LinearActivation C n=none b=rule:module-state h
 MishActivation C n=none b=rule:module-state h
 NewGELUActivation C n=none b=rule:module-state h
 QuickGELUActivation C n=none b=rule:module-state h
 ReLUSquaredActivation C n=none b=rule:module-state h
 SiLUActivation C n=none b=rule:module-state h
 SqrtSoftplusActivation C n=none b=rule:module-state h
 XIELUActivation C n=none b=rule:module-state h
 get_activation F
transformers.configuration_utils
 PreTrainedConfig C n=none b=rule:config-state
 SubConfigSpec C n=none b=dict h
transformers.debug_utils
 DebugOption C r=rule:enum-value h d
 DebugUnderflowOverflow C n=none b=dict h
transformers.feature_extraction_utils
 FeatureExtractionMixin C n=none b=dict h
transformers.generation.configuration_utils
 BaseWatermarkingConfig C n=none b=dict
 CompileConfig C n=none b=dict
 ContinuousBatchingConfig C n=none b=dict
 GenerationConfig C n=none b=dict
 GenerationMode C r=rule:enum-value h d
 SynthIDTextWatermarkingConfig C n=none b=dict
 WatermarkingConfig C n=none b=dict
transformers.modeling_layers
 GenericForQuestionAnswering C n=none b=dict h
 GenericForSequenceClassification C n=none b=dict h
 GenericForTokenClassification C n=none b=dict h
 GradientCheckpointingLayer C n=none b=rule:module-state h
 MtpLayer C n=none b=rule:module-state h
 MtpModel C n=none b=rule:module-state h
transformers.modeling_outputs
 BackboneOutput C n=none b=dict
 BaseModelOutput C n=none b=dict
 BaseModelOutputWithCrossAttentions C n=none b=dict
 BaseModelOutputWithNoAttention C n=none b=dict
 BaseModelOutputWithPast C n=none b=dict
 BaseModelOutputWithPastAndCrossAttentions C n=none b=dict
 BaseModelOutputWithPooling C n=none b=dict
 BaseModelOutputWithPoolingAndCrossAttentions C n=none b=dict
 BaseModelOutputWithPoolingAndNoAttention C n=none b=dict
 BaseModelOutputWithPoolingAndProjection C n=none b=dict
 CausalLMOutput C n=none b=dict
 CausalLMOutputWithCrossAttentions C n=none b=dict
 CausalLMOutputWithPast C n=none b=dict
 DepthEstimatorOutput C n=none b=dict
 ImageClassifierOutput C n=none b=dict
 ImageClassifierOutputWithNoAttention C n=none b=dict
 ImageSuperResolutionOutput C n=none b=dict
 MaskedImageModelingOutput C n=none b=dict
 MaskedLMOutput C n=none b=dict
 MoEModelOutput C n=none b=dict
 MoEModelOutputWithPastAndCrossAttentions C n=none b=dict
 MoeCausalLMOutputWithPast C n=none b=dict
 MoeModelOutputWithPast C n=none b=dict
 MultipleChoiceModelOutput C n=none b=dict
 NextSentencePredictorOutput C n=none b=dict
 QuestionAnsweringModelOutput C n=none b=dict
 SampleTSPredictionOutput C n=none b=dict
 SemanticSegmenterOutput C n=none b=dict
 Seq2SeqLMOutput C n=none b=dict
 Seq2SeqMoEModelOutput C n=none b=dict
 Seq2SeqMoEOutput C n=none b=dict
 Seq2SeqModelOutput C n=none b=dict
 Seq2SeqQuestionAnsweringModelOutput C n=none b=dict
 Seq2SeqSequenceClassifierOutput C n=none b=dict
 Seq2SeqSpectrogramOutput C n=none b=dict
 Seq2SeqTSModelOutput C n=none b=dict
 Seq2SeqTSPredictionOutput C n=none b=dict
 SequenceClassifierOutput C n=none b=dict
 SequenceClassifierOutputWithPast C n=none b=dict
 TokenClassifierOutput C n=none b=dict
 Wav2Vec2BaseModelOutput C n=none b=dict
 XVectorOutput C n=none b=dict
transformers.modeling_utils
 AttentionInterface C n=none b=dict
 EmbeddingAccessMixin C n=none b=dict h
 LoadStateDictConfig C n=none b=dict
 ModuleUtilsMixin C n=none b=dict h
 PreTrainedAudioTokenizerBase C n=none b=rule:module-state h
 PreTrainedModel C n=none b=rule:module-state h
transformers.models.albert.configuration_albert
 AlbertConfig C n=none b=rule:config-state
transformers.models.albert.modeling_albert
 AlbertAttention C n=none b=rule:module-state h
 AlbertEmbeddings C n=none b=rule:module-state h
 AlbertForMaskedLM C n=none b=rule:module-state h
 AlbertForMultipleChoice C n=none b=rule:module-state h
 AlbertForPreTraining C n=none b=rule:module-state h
 AlbertForPreTrainingOutput C n=none b=dict
 AlbertForQuestionAnswering C n=none b=rule:module-state h
 AlbertForSequenceClassification C n=none b=rule:module-state h
 AlbertForTokenClassification C n=none b=rule:module-state h
 AlbertLayer C n=none b=rule:module-state h
 AlbertLayerGroup C n=none b=rule:module-state h
 AlbertMLMHead C n=none b=rule:module-state h
 AlbertModel C n=none b=rule:module-state h
 AlbertPreTrainedModel C n=none b=rule:module-state h
 AlbertSOPHead C n=none b=rule:module-state h
 AlbertTransformer C n=none b=rule:module-state h
transformers.models.auto.auto_factory
 _BaseAutoBackboneClass C n=none b=dict h
 _BaseAutoModelClass C n=none b=dict h
 _LazyAutoMapping C n=none b=dict i
transformers.models.auto.configuration_auto
 AutoConfig C n=none b=dict h
 _LazyConfigMapping C n=none b=dict i
 _LazyLoadAllMappings C n=none b=dict i
transformers.models.auto.feature_extraction_auto
 AutoFeatureExtractor C n=none b=dict h
transformers.models.auto.image_processing_auto
 AutoImageProcessor C n=none b=dict h
transformers.models.auto.modeling_auto
 AutoBackbone C n=none b=dict h
 AutoModel C n=none b=dict h
 AutoModelForAudioClassification C n=none b=dict h
 AutoModelForAudioFrameClassification C n=none b=dict h
 AutoModelForAudioTokenization C n=none b=dict h
 AutoModelForAudioXVector C n=none b=dict h
 AutoModelForCTC C n=none b=dict h
 AutoModelForCausalLM C n=none b=dict h
 AutoModelForDecision C n=none b=dict h
 AutoModelForDepthEstimation C n=none b=dict h
 AutoModelForDocumentQuestionAnswering C n=none b=dict h
 AutoModelForImageClassification C n=none b=dict h
 AutoModelForImageMatting C n=none b=dict h
 AutoModelForImageSegmentation C n=none b=dict h
 AutoModelForImageTextToText C n=none b=dict h
 AutoModelForImageToImage C n=none b=dict h
 AutoModelForInstanceSegmentation C n=none b=dict h
 AutoModelForKeypointDetection C n=none b=dict h
 AutoModelForKeypointMatching C n=none b=dict h
 AutoModelForMaskGeneration C n=none b=dict h
 AutoModelForMaskedImageModeling C n=none b=dict h
 AutoModelForMaskedLM C n=none b=dict h
 AutoModelForMultimodalLM C n=none b=dict h
 AutoModelForMultipleChoice C n=none b=dict h
 AutoModelForNextSentencePrediction C n=none b=dict h
 AutoModelForNormalEstimation C n=none b=dict h
 AutoModelForObjectDetection C n=none b=dict h
 AutoModelForPointmapEstimation C n=none b=dict h
 AutoModelForPoseEstimation C n=none b=dict h
 AutoModelForPreTraining C n=none b=dict h
 AutoModelForQuestionAnswering C n=none b=dict h
 AutoModelForRNNT C n=none b=dict h
 AutoModelForSemanticSegmentation C n=none b=dict h
 AutoModelForSeq2SeqLM C n=none b=dict h
 AutoModelForSequenceClassification C n=none b=dict h
 AutoModelForSpeechSeq2Seq C n=none b=dict h
 AutoModelForTDT C n=none b=dict h
 AutoModelForTableQuestionAnswering C n=none b=dict h
 AutoModelForTableRecognition C n=none b=dict h
 AutoModelForTextEncoding C n=none b=dict h
 AutoModelForTextRecognition C n=none b=dict h
 AutoModelForTextToSpectrogram C n=none b=dict h
 AutoModelForTextToWaveform C n=none b=dict h
 AutoModelForTimeSeriesPrediction C n=none b=dict h
 AutoModelForTokenClassification C n=none b=dict h
 AutoModelForUniversalSegmentation C n=none b=dict h
 AutoModelForVideoClassification C n=none b=dict h
 AutoModelForVisualQuestionAnswering C n=none b=dict h
 AutoModelForZeroShotImageClassification C n=none b=dict h
 AutoModelForZeroShotObjectDetection C n=none b=dict h
transformers.models.auto.processing_auto
 AutoProcessor C n=none b=dict h
transformers.models.auto.tokenization_auto
 AutoTokenizer C n=none b=dict h
transformers.models.auto.video_processing_auto
 AutoVideoProcessor C n=none b=dict h
transformers.models.bart.configuration_bart
 BartConfig C n=none b=rule:config-state
transformers.models.bart.modeling_bart
 BartAttention C n=none b=rule:module-state h
 BartClassificationHead C n=none b=rule:module-state h
 BartDecoder C n=none b=rule:module-state h
 BartDecoderLayer C n=none b=rule:module-state h
 BartDecoderWrapper C n=none b=rule:module-state h
 BartEncoder C n=none b=rule:module-state h
 BartEncoderLayer C n=none b=rule:module-state h
 BartForCausalLM C n=none b=rule:module-state h
 BartForConditionalGeneration C n=none b=rule:module-state h
 BartForQuestionAnswering C n=none b=rule:module-state h
 BartForSequenceClassification C n=none b=rule:module-state h
 BartLearnedPositionalEmbedding C n=none b=rule:module-state h
 BartModel C n=none b=rule:module-state h
 BartPreTrainedModel C n=none b=rule:module-state h
 BartPretrainedModel C n=none b=rule:module-state h
 BartScaledWordEmbedding C n=none b=rule:module-state h
 PretrainedBartModel C n=none b=rule:module-state h
transformers.models.beit.configuration_beit
 BeitConfig C n=none b=rule:config-state
transformers.models.beit.image_processing_beit
 BeitImageProcessor C n=none b=dict h
 BeitImageProcessorKwargs C n=none b=dict i
transformers.models.beit.image_processing_pil_beit
 BeitImageProcessorKwargs C n=none b=dict i
 BeitImageProcessorPil C n=none b=dict h
transformers.models.beit.modeling_beit
 BeitAttention C n=none b=rule:module-state h
 BeitBackbone C n=none b=rule:module-state h
 BeitConvLayer C n=none b=rule:module-state h
 BeitDropPath C n=none b=rule:module-state h
 BeitEmbeddings C n=none b=rule:module-state h
 BeitFCNHead C n=none b=rule:module-state h
 BeitFPNNeck C n=none b=rule:module-state h
 BeitFPNUpBlock C n=none b=rule:module-state h
 BeitForImageClassification C n=none b=rule:module-state h
 BeitForMaskedImageModeling C n=none b=rule:module-state h
 BeitForSemanticSegmentation C n=none b=rule:module-state h
 BeitLayer C n=none b=rule:module-state h
 BeitMLP C n=none b=rule:module-state h
 BeitModel C n=none b=rule:module-state h
 BeitModelOutputWithPooling C n=none b=dict
 BeitPatchEmbeddings C n=none b=rule:module-state h
 BeitPooler C n=none b=rule:module-state h
 BeitPreTrainedModel C n=none b=rule:module-state h
 BeitPyramidPoolingBlock C n=none b=rule:module-state h
 BeitPyramidPoolingModule C n=none b=rule:module-state h
 BeitRelativePositionBias C n=none b=rule:module-state h
 BeitUperHead C n=none b=rule:module-state h
transformers.models.beit.modular_beit
 BeitAttention C n=none b=rule:module-state h
 BeitBackbone C n=none b=rule:module-state h
 BeitConvLayer C n=none b=rule:module-state h
 BeitDropPath C n=none b=rule:module-state h
 BeitEmbeddings C n=none b=rule:module-state h
 BeitFCNHead C n=none b=rule:module-state h
 BeitFPNNeck C n=none b=rule:module-state h
 BeitFPNUpBlock C n=none b=rule:module-state h
 BeitForImageClassification C n=none b=rule:module-state h
 BeitForMaskedImageModeling C n=none b=rule:module-state h
 BeitForSemanticSegmentation C n=none b=rule:module-state h
 BeitLayer C n=none b=rule:module-state h
 BeitMLP C n=none b=rule:module-state h
 BeitModel C n=none b=rule:module-state h
 BeitModelOutputWithPooling C n=none b=dict
 BeitPatchEmbeddings C n=none b=rule:module-state h
 BeitPooler C n=none b=rule:module-state h
 BeitPreTrainedModel C n=none b=rule:module-state h
 BeitPyramidPoolingBlock C n=none b=rule:module-state h
 BeitPyramidPoolingModule C n=none b=rule:module-state h
 BeitRelativePositionBias C n=none b=rule:module-state h
 BeitUperHead C n=none b=rule:module-state h
transformers.models.bert.configuration_bert
 BertConfig C n=none b=rule:config-state
transformers.models.bert.modeling_bert
 BertAttention C n=none b=rule:module-state h
 BertCrossAttention C n=none b=rule:module-state h
 BertEmbeddings C n=none b=rule:module-state h
 BertEncoder C n=none b=rule:module-state h
 BertForMaskedLM C n=none b=rule:module-state h
 BertForMultipleChoice C n=none b=rule:module-state h
 BertForNextSentencePrediction C n=none b=rule:module-state h
 BertForPreTraining C n=none b=rule:module-state h
 BertForPreTrainingOutput C n=none b=dict
 BertForQuestionAnswering C n=none b=rule:module-state h
 BertForSequenceClassification C n=none b=rule:module-state h
 BertForTokenClassification C n=none b=rule:module-state h
 BertIntermediate C n=none b=rule:module-state h
 BertLMHeadModel C n=none b=rule:module-state h
 BertLMPredictionHead C n=none b=rule:module-state h
 BertLayer C n=none b=rule:module-state h
 BertModel C n=none b=rule:module-state h
 BertOnlyMLMHead C n=none b=rule:module-state h
 BertOnlyNSPHead C n=none b=rule:module-state h
 BertOutput C n=none b=rule:module-state h
 BertPooler C n=none b=rule:module-state h
 BertPreTrainedModel C n=none b=rule:module-state h
 BertPreTrainingHeads C n=none b=rule:module-state h
 BertPredictionHeadTransform C n=none b=rule:module-state h
 BertSelfAttention C n=none b=rule:module-state h
 BertSelfOutput C n=none b=rule:module-state h
transformers.models.bert.tokenization_bert_legacy
 BasicTokenizer C n=none b=dict h
 WordpieceTokenizer C n=none b=dict h
transformers.models.blip.configuration_blip
 BlipConfig C n=none b=rule:config-state
 BlipTextConfig C n=none b=rule:config-state
 BlipVisionConfig C n=none b=rule:config-state
transformers.models.blip.image_processing_blip
 BlipImageProcessor C n=none b=dict h
transformers.models.blip.image_processing_pil_blip
 BlipImageProcessorPil C n=none b=dict h
transformers.models.blip.modeling_blip
 BlipAttention C n=none b=rule:module-state h
 BlipEncoder C n=none b=rule:module-state h
 BlipEncoderLayer C n=none b=rule:module-state h
 BlipForConditionalGeneration C n=none b=rule:module-state h
 BlipForConditionalGenerationModelOutput C n=none b=dict
 BlipForImageTextRetrieval C n=none b=rule:module-state h
 BlipForQuestionAnswering C n=none b=rule:module-state h
 BlipImageTextMatchingModelOutput C n=none b=dict
 BlipMLP C n=none b=rule:module-state h
 BlipModel C n=none b=rule:module-state h
 BlipOutput C n=none b=dict
 BlipPreTrainedModel C n=none b=rule:module-state h
 BlipTextEmbeddings C n=none b=rule:module-state h
 BlipTextVisionModelOutput C n=none b=dict
 BlipVisionEmbeddings C n=none b=rule:module-state h
 BlipVisionModel C n=none b=rule:module-state h
transformers.models.blip.modeling_blip_text
 BlipTextAttention C n=none b=rule:module-state h
 BlipTextEmbeddings C n=none b=rule:module-state h
 BlipTextEncoder C n=none b=rule:module-state h
 BlipTextIntermediate C n=none b=rule:module-state h
 BlipTextLMHeadModel C n=none b=rule:module-state h
 BlipTextLMPredictionHead C n=none b=rule:module-state h
 BlipTextLayer C n=none b=rule:module-state h
 BlipTextModel C n=none b=rule:module-state h
 BlipTextOnlyMLMHead C n=none b=rule:module-state h
 BlipTextOutput C n=none b=rule:module-state h
 BlipTextPooler C n=none b=rule:module-state h
 BlipTextPreTrainedModel C n=none b=rule:module-state h
 BlipTextPredictionHeadTransform C n=none b=rule:module-state h
 BlipTextSelfAttention C n=none b=rule:module-state h
 BlipTextSelfOutput C n=none b=rule:module-state h
transformers.models.blip.processing_blip
 BlipProcessor C n=none b=dict h
transformers.models.bloom.configuration_bloom
 BloomConfig C n=none b=rule:config-state
transformers.models.bloom.modeling_bloom
 BloomAttention C n=none b=rule:module-state h
 BloomBlock C n=none b=rule:module-state h
 BloomForCausalLM C n=none b=rule:module-state h
 BloomForQuestionAnswering C n=none b=rule:module-state h
 BloomForSequenceClassification C n=none b=rule:module-state h
 BloomForTokenClassification C n=none b=rule:module-state h
 BloomGelu C n=none b=rule:module-state h
 BloomMLP C n=none b=rule:module-state h
 BloomModel C n=none b=rule:module-state h
 BloomPreTrainedModel C n=none b=rule:module-state h
transformers.models.camembert.configuration_camembert
 CamembertConfig C n=none b=rule:config-state
transformers.models.camembert.modeling_camembert
 CamembertAttention C n=none b=rule:module-state h
 CamembertClassificationHead C n=none b=rule:module-state h
 CamembertCrossAttention C n=none b=rule:module-state h
 CamembertEmbeddings C n=none b=rule:module-state h
 CamembertEncoder C n=none b=rule:module-state h
 CamembertForCausalLM C n=none b=rule:module-state h
 CamembertForMaskedLM C n=none b=rule:module-state h
 CamembertForMultipleChoice C n=none b=rule:module-state h
 CamembertForQuestionAnswering C n=none b=rule:module-state h
 CamembertForSequenceClassification C n=none b=rule:module-state h
 CamembertForTokenClassification C n=none b=rule:module-state h
 CamembertIntermediate C n=none b=rule:module-state h
 CamembertLMHead C n=none b=rule:module-state h
 CamembertLayer C n=none b=rule:module-state h
 CamembertModel C n=none b=rule:module-state h
 CamembertOutput C n=none b=rule:module-state h
 CamembertPooler C n=none b=rule:module-state h
 CamembertPreTrainedModel C n=none b=rule:module-state h
 CamembertSelfAttention C n=none b=rule:module-state h
 CamembertSelfOutput C n=none b=rule:module-state h
transformers.models.camembert.modular_camembert
 CamembertForCausalLM C n=none b=rule:module-state h
 CamembertForMaskedLM C n=none b=rule:module-state h
 CamembertForMultipleChoice C n=none b=rule:module-state h
 CamembertForQuestionAnswering C n=none b=rule:module-state h
 CamembertForSequenceClassification C n=none b=rule:module-state h
 CamembertForTokenClassification C n=none b=rule:module-state h
 CamembertModel C n=none b=rule:module-state h
 CamembertPreTrainedModel C n=none b=rule:module-state h
transformers.models.clip.configuration_clip
 CLIPConfig C n=none b=rule:config-state
 CLIPTextConfig C n=none b=rule:config-state
 CLIPVisionConfig C n=none b=rule:config-state
transformers.models.clip.image_processing_clip
 CLIPImageProcessor C n=none b=dict h
transformers.models.clip.image_processing_pil_clip
 CLIPImageProcessorPil C n=none b=dict h
transformers.models.clip.modeling_clip
 CLIPAttention C n=none b=rule:module-state h
 CLIPEncoder C n=none b=rule:module-state h
 CLIPEncoderLayer C n=none b=rule:module-state h
 CLIPForImageClassification C n=none b=rule:module-state h
 CLIPMLP C n=none b=rule:module-state h
 CLIPModel C n=none b=rule:module-state h
 CLIPOutput C n=none b=dict
 CLIPPreTrainedModel C n=none b=rule:module-state h
 CLIPTextEmbeddings C n=none b=rule:module-state h
 CLIPTextModel C n=none b=rule:module-state h
 CLIPTextModelOutput C n=none b=dict
 CLIPTextModelWithProjection C n=none b=rule:module-state h
 CLIPVisionEmbeddings C n=none b=rule:module-state h
 CLIPVisionModel C n=none b=rule:module-state h
 CLIPVisionModelOutput C n=none b=dict
 CLIPVisionModelWithProjection C n=none b=rule:module-state h
transformers.models.clip.processing_clip
 CLIPProcessor C n=none b=dict h
transformers.models.convnext.configuration_convnext
 ConvNextConfig C n=none b=rule:config-state
transformers.models.convnext.image_processing_convnext
 ConvNextImageProcessor C n=none b=dict h
 ConvNextImageProcessorKwargs C n=none b=dict i
transformers.models.convnext.image_processing_pil_convnext
 ConvNextImageProcessorKwargs C n=none b=dict i
 ConvNextImageProcessorPil C n=none b=dict h
transformers.models.convnext.modeling_convnext
 ConvNextBackbone C n=none b=rule:module-state h
 ConvNextDropPath C n=none b=rule:module-state h
 ConvNextEmbeddings C n=none b=rule:module-state h
 ConvNextEncoder C n=none b=rule:module-state h
 ConvNextForImageClassification C n=none b=rule:module-state h
 ConvNextLayer C n=none b=rule:module-state h
 ConvNextLayerNorm C n=none b=rule:module-state h
 ConvNextModel C n=none b=rule:module-state h
 ConvNextPreTrainedModel C n=none b=rule:module-state h
 ConvNextStage C n=none b=rule:module-state h
transformers.models.deberta.configuration_deberta
 DebertaConfig C n=none b=rule:config-state
transformers.models.deberta.modeling_deberta
 ContextPooler C n=none b=rule:module-state h
 DebertaAttention C n=none b=rule:module-state h
 DebertaEmbeddings C n=none b=rule:module-state h
 DebertaEncoder C n=none b=rule:module-state h
 DebertaForMaskedLM C n=none b=rule:module-state h
 DebertaForQuestionAnswering C n=none b=rule:module-state h
 DebertaForSequenceClassification C n=none b=rule:module-state h
 DebertaForTokenClassification C n=none b=rule:module-state h
 DebertaIntermediate C n=none b=rule:module-state h
 DebertaLMPredictionHead C n=none b=rule:module-state h
 DebertaLayer C n=none b=rule:module-state h
 DebertaLayerNorm C n=none b=rule:module-state h
 DebertaModel C n=none b=rule:module-state h
 DebertaOnlyMLMHead C n=none b=rule:module-state h
 DebertaOutput C n=none b=rule:module-state h
 DebertaPreTrainedModel C n=none b=rule:module-state h
 DebertaSelfOutput C n=none b=rule:module-state h
 DisentangledSelfAttention C n=none b=rule:module-state h
 LegacyDebertaLMPredictionHead C n=none b=rule:module-state h
 LegacyDebertaOnlyMLMHead C n=none b=rule:module-state h
 LegacyDebertaPredictionHeadTransform C n=none b=rule:module-state h
transformers.models.deberta_v2.configuration_deberta_v2
 DebertaV2Config C n=none b=rule:config-state
transformers.models.deberta_v2.modeling_deberta_v2
 ContextPooler C n=none b=rule:module-state h
 ConvLayer C n=none b=rule:module-state h
 DebertaV2Attention C n=none b=rule:module-state h
 DebertaV2Embeddings C n=none b=rule:module-state h
 DebertaV2Encoder C n=none b=rule:module-state h
 DebertaV2ForMaskedLM C n=none b=rule:module-state h
 DebertaV2ForMultipleChoice C n=none b=rule:module-state h
 DebertaV2ForQuestionAnswering C n=none b=rule:module-state h
 DebertaV2ForSequenceClassification C n=none b=rule:module-state h
 DebertaV2ForTokenClassification C n=none b=rule:module-state h
 DebertaV2Intermediate C n=none b=rule:module-state h
 DebertaV2LMPredictionHead C n=none b=rule:module-state h
 DebertaV2Layer C n=none b=rule:module-state h
 DebertaV2Model C n=none b=rule:module-state h
 DebertaV2OnlyMLMHead C n=none b=rule:module-state h
 DebertaV2Output C n=none b=rule:module-state h
 DebertaV2PreTrainedModel C n=none b=rule:module-state h
 DebertaV2SelfOutput C n=none b=rule:module-state h
 DisentangledSelfAttention C n=none b=rule:module-state h
 LegacyDebertaV2LMPredictionHead C n=none b=rule:module-state h
 LegacyDebertaV2OnlyMLMHead C n=none b=rule:module-state h
 LegacyDebertaV2PredictionHeadTransform C n=none b=rule:module-state h
transformers.models.deit.configuration_deit
 DeiTConfig C n=none b=rule:config-state
transformers.models.deit.image_processing_deit
 DeiTImageProcessor C n=none b=dict h
transformers.models.deit.image_processing_pil_deit
 DeiTImageProcessorPil C n=none b=dict h
transformers.models.deit.modeling_deit
 DeiTAttention C n=none b=rule:module-state h
 DeiTEmbeddings C n=none b=rule:module-state h
 DeiTForImageClassification C n=none b=rule:module-state h
 DeiTForImageClassificationWithTeacher C n=none b=rule:module-state h
 DeiTForImageClassificationWithTeacherOutput C n=none b=dict
 DeiTForMaskedImageModeling C n=none b=rule:module-state h
 DeiTLayer C n=none b=rule:module-state h
 DeiTMLP C n=none b=rule:module-state h
 DeiTModel C n=none b=rule:module-state h
 DeiTPatchEmbeddings C n=none b=rule:module-state h
 DeiTPooler C n=none b=rule:module-state h
 DeiTPreTrainedModel C n=none b=rule:module-state h
transformers.models.deit.modular_deit
 DeiTEmbeddings C n=none b=rule:module-state h
 DeiTForImageClassification C n=none b=rule:module-state h
 DeiTForImageClassificationWithTeacher C n=none b=rule:module-state h
 DeiTForImageClassificationWithTeacherOutput C n=none b=dict
 DeiTForMaskedImageModeling C n=none b=rule:module-state h
 DeiTModel C n=none b=rule:module-state h
 DeiTPreTrainedModel C n=none b=rule:module-state h
transformers.models.detr.configuration_detr
 DetrConfig C n=none b=rule:config-state
transformers.models.detr.image_processing_detr
 DetrImageProcessor C n=none b=dict h
 DetrImageProcessorKwargs C n=none b=dict i
transformers.models.detr.image_processing_pil_detr
 DetrImageProcessorKwargs C n=none b=dict i
 DetrImageProcessorPil C n=none b=dict h
transformers.models.detr.modeling_detr
 DetrConvBlock C n=none b=rule:module-state h
 DetrConvEncoder C n=none b=rule:module-state h
 DetrCrossAttention C n=none b=rule:module-state h
 DetrDecoder C n=none b=rule:module-state h
 DetrDecoderLayer C n=none b=rule:module-state h
 DetrDecoderOutput C n=none b=dict
 DetrEncoder C n=none b=rule:module-state h
 DetrEncoderLayer C n=none b=rule:module-state h
 DetrFPNFusionStage C n=none b=rule:module-state h
 DetrForObjectDetection C n=none b=rule:module-state h
 DetrForSegmentation C n=none b=rule:module-state h
 DetrFrozenBatchNorm2d C n=none b=rule:module-state h
 DetrLearnedPositionEmbedding C n=none b=rule:module-state h
 DetrMHAttentionMap C n=none b=rule:module-state h
 DetrMLP C n=none b=rule:module-state h
 DetrMLPPredictionHead C n=none b=rule:module-state h
 DetrMaskHeadSmallConv C n=none b=rule:module-state h
 DetrModel C n=none b=rule:module-state h
 DetrModelOutput C n=none b=dict
 DetrObjectDetectionOutput C n=none b=dict
 DetrPreTrainedModel C n=none b=rule:module-state h
 DetrSegmentationOutput C n=none b=dict
 DetrSelfAttention C n=none b=rule:module-state h
 DetrSinePositionEmbedding C n=none b=rule:module-state h
transformers.models.dinov2.configuration_dinov2
 Dinov2Config C n=none b=rule:config-state
transformers.models.dinov2.modeling_dinov2
 Dinov2Attention C n=none b=rule:module-state h
 Dinov2Backbone C n=none b=rule:module-state h
 Dinov2DropPath C n=none b=rule:module-state h
 Dinov2Embeddings C n=none b=rule:module-state h
 Dinov2Encoder C n=none b=rule:module-state h
 Dinov2ForImageClassification C n=none b=rule:module-state h
 Dinov2Layer C n=none b=rule:module-state h
 Dinov2LayerScale C n=none b=rule:module-state h
 Dinov2MLP C n=none b=rule:module-state h
 Dinov2Model C n=none b=rule:module-state h
 Dinov2PatchEmbeddings C n=none b=rule:module-state h
 Dinov2PreTrainedModel C n=none b=rule:module-state h
 Dinov2SwiGLUFFN C n=none b=rule:module-state h
transformers.models.dinov2.modular_dinov2
 Dinov2Attention C n=none b=rule:module-state h
 Dinov2Backbone C n=none b=rule:module-state h
 Dinov2DropPath C n=none b=rule:module-state h
 Dinov2Embeddings C n=none b=rule:module-state h
 Dinov2Encoder C n=none b=rule:module-state h
 Dinov2ForImageClassification C n=none b=rule:module-state h
 Dinov2Layer C n=none b=rule:module-state h
 Dinov2LayerScale C n=none b=rule:module-state h
 Dinov2MLP C n=none b=rule:module-state h
 Dinov2Model C n=none b=rule:module-state h
 Dinov2PatchEmbeddings C n=none b=rule:module-state h
 Dinov2PreTrainedModel C n=none b=rule:module-state h
 Dinov2SwiGLUFFN C n=none b=rule:module-state h
transformers.models.distilbert.configuration_distilbert
 DistilBertConfig C n=none b=rule:config-state
transformers.models.distilbert.modeling_distilbert
 DistilBertForMaskedLM C n=none b=rule:module-state h
 DistilBertForMultipleChoice C n=none b=rule:module-state h
 DistilBertForQuestionAnswering C n=none b=rule:module-state h
 DistilBertForSequenceClassification C n=none b=rule:module-state h
 DistilBertForTokenClassification C n=none b=rule:module-state h
 DistilBertModel C n=none b=rule:module-state h
 DistilBertPreTrainedModel C n=none b=rule:module-state h
 DistilBertSelfAttention C n=none b=rule:module-state h
 Embeddings C n=none b=rule:module-state h
 FFN C n=none b=rule:module-state h
 Transformer C n=none b=rule:module-state h
 TransformerBlock C n=none b=rule:module-state h
transformers.models.electra.configuration_electra
 ElectraConfig C n=none b=rule:config-state
transformers.models.electra.modeling_electra
 ElectraAttention C n=none b=rule:module-state h
 ElectraClassificationHead C n=none b=rule:module-state h
 ElectraCrossAttention C n=none b=rule:module-state h
 ElectraDiscriminatorPredictions C n=none b=rule:module-state h
 ElectraEmbeddings C n=none b=rule:module-state h
 ElectraEncoder C n=none b=rule:module-state h
 ElectraForCausalLM C n=none b=rule:module-state h
 ElectraForMaskedLM C n=none b=rule:module-state h
 ElectraForMultipleChoice C n=none b=rule:module-state h
 ElectraForPreTraining C n=none b=rule:module-state h
 ElectraForPreTrainingOutput C n=none b=dict
 ElectraForQuestionAnswering C n=none b=rule:module-state h
 ElectraForSequenceClassification C n=none b=rule:module-state h
 ElectraForTokenClassification C n=none b=rule:module-state h
 ElectraGeneratorPredictions C n=none b=rule:module-state h
 ElectraIntermediate C n=none b=rule:module-state h
 ElectraLayer C n=none b=rule:module-state h
 ElectraModel C n=none b=rule:module-state h
 ElectraOutput C n=none b=rule:module-state h
 ElectraPreTrainedModel C n=none b=rule:module-state h
 ElectraSelfAttention C n=none b=rule:module-state h
 ElectraSelfOutput C n=none b=rule:module-state h
 ElectraSequenceSummary C n=none b=rule:module-state h
transformers.models.falcon.configuration_falcon
 FalconConfig C n=none b=rule:config-state
transformers.models.falcon.modeling_falcon
 FalconAttention C n=none b=rule:module-state h
 FalconDecoderLayer C n=none b=rule:module-state h
 FalconFlashAttention2 C n=none b=rule:module-state h
 FalconForCausalLM C n=none b=rule:module-state h
 FalconForQuestionAnswering C n=none b=rule:module-state h
 FalconForSequenceClassification C n=none b=rule:module-state h
 FalconForTokenClassification C n=none b=rule:module-state h
 FalconLinear C n=none b=rule:module-state h
 FalconMLP C n=none b=rule:module-state h
 FalconModel C n=none b=rule:module-state h
 FalconPreTrainedModel C n=none b=rule:module-state h
 FalconRotaryEmbedding C n=none b=rule:module-state h
transformers.models.gemma.configuration_gemma
 GemmaConfig C n=none b=rule:config-state
transformers.models.gemma.modeling_gemma
 GemmaAttention C n=none b=rule:module-state h
 GemmaDecoderLayer C n=none b=rule:module-state h
 GemmaForCausalLM C n=none b=rule:module-state h
 GemmaForSequenceClassification C n=none b=rule:module-state h
 GemmaForTokenClassification C n=none b=rule:module-state h
 GemmaMLP C n=none b=rule:module-state h
 GemmaModel C n=none b=rule:module-state h
 GemmaPreTrainedModel C n=none b=rule:module-state h
 GemmaRMSNorm C n=none b=rule:module-state h
 GemmaRotaryEmbedding C n=none b=rule:module-state h
 GemmaTextScaledWordEmbedding C n=none b=rule:module-state h
transformers.models.gemma.modular_gemma
 GemmaAttention C n=none b=rule:module-state h
 GemmaConfig C n=none b=rule:config-state
 GemmaForCausalLM C n=none b=rule:module-state h
 GemmaForSequenceClassification C n=none b=rule:module-state h
 GemmaForTokenClassification C n=none b=rule:module-state h
 GemmaMLP C n=none b=rule:module-state h
 GemmaModel C n=none b=rule:module-state h
 GemmaPreTrainedModel C n=none b=rule:module-state h
 GemmaRMSNorm C n=none b=rule:module-state h
 GemmaRotaryEmbedding C n=none b=rule:module-state h
 GemmaTextScaledWordEmbedding C n=none b=rule:module-state h
transformers.models.gemma2.configuration_gemma2
 Gemma2Config C n=none b=rule:config-state
transformers.models.gemma2.modeling_gemma2
 Gemma2Attention C n=none b=rule:module-state h
 Gemma2DecoderLayer C n=none b=rule:module-state h
 Gemma2ForCausalLM C n=none b=rule:module-state h
 Gemma2ForSequenceClassification C n=none b=rule:module-state h
 Gemma2ForTokenClassification C n=none b=rule:module-state h
 Gemma2MLP C n=none b=rule:module-state h
 Gemma2Model C n=none b=rule:module-state h
 Gemma2PreTrainedModel C n=none b=rule:module-state h
 Gemma2RMSNorm C n=none b=rule:module-state h
 Gemma2RotaryEmbedding C n=none b=rule:module-state h
 Gemma2TextScaledWordEmbedding C n=none b=rule:module-state h
transformers.models.gemma2.modular_gemma2
 Gemma2Attention C n=none b=rule:module-state h
 Gemma2Config C n=none b=rule:config-state
 Gemma2DecoderLayer C n=none b=rule:module-state h
 Gemma2ForCausalLM C n=none b=rule:module-state h
 Gemma2ForSequenceClassification C n=none b=rule:module-state h
 Gemma2ForTokenClassification C n=none b=rule:module-state h
 Gemma2MLP C n=none b=rule:module-state h
 Gemma2Model C n=none b=rule:module-state h
 Gemma2PreTrainedModel C n=none b=rule:module-state h
 Gemma2RMSNorm C n=none b=rule:module-state h
 Gemma2RotaryEmbedding C n=none b=rule:module-state h
transformers.models.gpt2.configuration_gpt2
 GPT2Config C n=none b=rule:config-state
transformers.models.gpt2.modeling_gpt2
 GPT2Attention C n=none b=rule:module-state h
 GPT2Block C n=none b=rule:module-state h
 GPT2DoubleHeadsModel C n=none b=rule:module-state h
 GPT2DoubleHeadsModelOutput C n=none b=dict
 GPT2ForQuestionAnswering C n=none b=rule:module-state h
 GPT2ForSequenceClassification C n=none b=rule:module-state h
 GPT2ForTokenClassification C n=none b=rule:module-state h
 GPT2LMHeadModel C n=none b=rule:module-state h
 GPT2MLP C n=none b=rule:module-state h
 GPT2Model C n=none b=rule:module-state h
 GPT2PreTrainedModel C n=none b=rule:module-state h
 GPT2SequenceSummary C n=none b=rule:module-state h
transformers.models.gpt_neo.configuration_gpt_neo
 GPTNeoConfig C n=none b=rule:config-state
transformers.models.gpt_neo.modeling_gpt_neo
 GPTNeoAttention C n=none b=rule:module-state h
 GPTNeoBlock C n=none b=rule:module-state h
 GPTNeoFlashAttention2 C n=none b=rule:module-state h
 GPTNeoForCausalLM C n=none b=rule:module-state h
 GPTNeoForQuestionAnswering C n=none b=rule:module-state h
 GPTNeoForSequenceClassification C n=none b=rule:module-state h
 GPTNeoForTokenClassification C n=none b=rule:module-state h
 GPTNeoMLP C n=none b=rule:module-state h
 GPTNeoModel C n=none b=rule:module-state h
 GPTNeoPreTrainedModel C n=none b=rule:module-state h
 GPTNeoSelfAttention C n=none b=rule:module-state h
transformers.models.gpt_neox.configuration_gpt_neox
 GPTNeoXConfig C n=none b=rule:config-state
transformers.models.gpt_neox.modeling_gpt_neox
 GPTNeoXAttention C n=none b=rule:module-state h
 GPTNeoXForCausalLM C n=none b=rule:module-state h
 GPTNeoXForQuestionAnswering C n=none b=rule:module-state h
 GPTNeoXForSequenceClassification C n=none b=rule:module-state h
 GPTNeoXForTokenClassification C n=none b=rule:module-state h
 GPTNeoXLayer C n=none b=rule:module-state h
 GPTNeoXMLP C n=none b=rule:module-state h
 GPTNeoXModel C n=none b=rule:module-state h
 GPTNeoXPreTrainedModel C n=none b=rule:module-state h
 GPTNeoXRotaryEmbedding C n=none b=rule:module-state h
transformers.models.gpt_neox.modular_gpt_neox
 GPTNeoXAttention C n=none b=rule:module-state h
 GPTNeoXForCausalLM C n=none b=rule:module-state h
 GPTNeoXForQuestionAnswering C n=none b=rule:module-state h
 GPTNeoXForSequenceClassification C n=none b=rule:module-state h
 GPTNeoXForTokenClassification C n=none b=rule:module-state h
 GPTNeoXLayer C n=none b=rule:module-state h
 GPTNeoXMLP C n=none b=rule:module-state h
 GPTNeoXModel C n=none b=rule:module-state h
 GPTNeoXPreTrainedModel C n=none b=rule:module-state h
 GPTNeoXRotaryEmbedding C n=none b=rule:module-state h
transformers.models.gptj.configuration_gptj
 GPTJConfig C n=none b=rule:config-state
transformers.models.gptj.modeling_gptj
 GPTJAttention C n=none b=rule:module-state h
 GPTJBlock C n=none b=rule:module-state h
 GPTJFlashAttention2 C n=none b=rule:module-state h
 GPTJForCausalLM C n=none b=rule:module-state h
 GPTJForQuestionAnswering C n=none b=rule:module-state h
 GPTJForSequenceClassification C n=none b=rule:module-state h
 GPTJMLP C n=none b=rule:module-state h
 GPTJModel C n=none b=rule:module-state h
 GPTJPreTrainedModel C n=none b=rule:module-state h
transformers.models.hubert.configuration_hubert
 HubertConfig C n=none b=rule:config-state
transformers.models.hubert.modeling_hubert
 HubertAttention C n=none b=rule:module-state h
 HubertAttnAdapterLayer C n=none b=rule:module-state h
 HubertEncoder C n=none b=rule:module-state h
 HubertEncoderLayer C n=none b=rule:module-state h
 HubertEncoderLayerStableLayerNorm C n=none b=rule:module-state h
 HubertEncoderStableLayerNorm C n=none b=rule:module-state h
 HubertFeatureEncoder C n=none b=rule:module-state h
 HubertFeatureProjection C n=none b=rule:module-state h
 HubertFeedForward C n=none b=rule:module-state h
 HubertForCTC C n=none b=rule:module-state h
 HubertForSequenceClassification C n=none b=rule:module-state h
 HubertGroupNormConvLayer C n=none b=rule:module-state h
 HubertLayerNormConvLayer C n=none b=rule:module-state h
 HubertModel C n=none b=rule:module-state h
 HubertNoLayerNormConvLayer C n=none b=rule:module-state h
 HubertPositionalConvEmbedding C n=none b=rule:module-state h
 HubertPreTrainedModel C n=none b=rule:module-state h
 HubertSamePadLayer C n=none b=rule:module-state h
transformers.models.layoutlm.configuration_layoutlm
 LayoutLMConfig C n=none b=rule:config-state
transformers.models.layoutlm.modeling_layoutlm
 LayoutLMAttention C n=none b=rule:module-state h
 LayoutLMEmbeddings C n=none b=rule:module-state h
 LayoutLMEncoder C n=none b=rule:module-state h
 LayoutLMForMaskedLM C n=none b=rule:module-state h
 LayoutLMForQuestionAnswering C n=none b=rule:module-state h
 LayoutLMForSequenceClassification C n=none b=rule:module-state h
 LayoutLMForTokenClassification C n=none b=rule:module-state h
 LayoutLMIntermediate C n=none b=rule:module-state h
 LayoutLMLMPredictionHead C n=none b=rule:module-state h
 LayoutLMLayer C n=none b=rule:module-state h
 LayoutLMModel C n=none b=rule:module-state h
 LayoutLMOnlyMLMHead C n=none b=rule:module-state h
 LayoutLMOutput C n=none b=rule:module-state h
 LayoutLMPooler C n=none b=rule:module-state h
 LayoutLMPreTrainedModel C n=none b=rule:module-state h
 LayoutLMPredictionHeadTransform C n=none b=rule:module-state h
 LayoutLMSelfAttention C n=none b=rule:module-state h
 LayoutLMSelfOutput C n=none b=rule:module-state h
transformers.models.layoutlmv3.configuration_layoutlmv3
 LayoutLMv3Config C n=none b=rule:config-state
transformers.models.layoutlmv3.image_processing_layoutlmv3
 LayoutLMv3ImageProcessor C n=none b=dict h
 LayoutLMv3ImageProcessorKwargs C n=none b=dict i
transformers.models.layoutlmv3.image_processing_pil_layoutlmv3
 LayoutLMv3ImageProcessorKwargs C n=none b=dict i
 LayoutLMv3ImageProcessorPil C n=none b=dict h
transformers.models.layoutlmv3.modeling_layoutlmv3
 LayoutLMv3Attention C n=none b=rule:module-state h
 LayoutLMv3ClassificationHead C n=none b=rule:module-state h
 LayoutLMv3Encoder C n=none b=rule:module-state h
 LayoutLMv3ForQuestionAnswering C n=none b=rule:module-state h
 LayoutLMv3ForSequenceClassification C n=none b=rule:module-state h
 LayoutLMv3ForTokenClassification C n=none b=rule:module-state h
 LayoutLMv3Intermediate C n=none b=rule:module-state h
 LayoutLMv3Layer C n=none b=rule:module-state h
 LayoutLMv3Model C n=none b=rule:module-state h
 LayoutLMv3Output C n=none b=rule:module-state h
 LayoutLMv3PatchEmbeddings C n=none b=rule:module-state h
 LayoutLMv3PreTrainedModel C n=none b=rule:module-state h
 LayoutLMv3SelfAttention C n=none b=rule:module-state h
 LayoutLMv3SelfOutput C n=none b=rule:module-state h
 LayoutLMv3TextEmbeddings C n=none b=rule:module-state h
transformers.models.layoutlmv3.processing_layoutlmv3
 LayoutLMv3Processor C n=none b=dict h
transformers.models.llama.configuration_llama
 LlamaConfig C n=none b=rule:config-state
transformers.models.llama.modeling_llama
 LlamaAttention C n=none b=rule:module-state h
 LlamaDecoderLayer C n=none b=rule:module-state h
 LlamaForCausalLM C n=none b=rule:module-state h
 LlamaForQuestionAnswering C n=none b=rule:module-state h
 LlamaForSequenceClassification C n=none b=rule:module-state h
 LlamaForTokenClassification C n=none b=rule:module-state h
 LlamaMLP C n=none b=rule:module-state h
 LlamaModel C n=none b=rule:module-state h
 LlamaPreTrainedModel C n=none b=rule:module-state h
 LlamaRMSNorm C n=none b=rule:module-state h
 LlamaRotaryEmbedding C n=none b=rule:module-state h
transformers.models.longformer.configuration_longformer
 LongformerConfig C n=none b=rule:config-state
transformers.models.longformer.modeling_longformer
 LongformerAttention C n=none b=rule:module-state h
 LongformerBaseModelOutput C n=none b=dict
 LongformerBaseModelOutputWithPooling C n=none b=dict
 LongformerClassificationHead C n=none b=rule:module-state h
 LongformerEmbeddings C n=none b=rule:module-state h
 LongformerEncoder C n=none b=rule:module-state h
 LongformerForMaskedLM C n=none b=rule:module-state h
 LongformerForMultipleChoice C n=none b=rule:module-state h
 LongformerForQuestionAnswering C n=none b=rule:module-state h
 LongformerForSequenceClassification C n=none b=rule:module-state h
 LongformerForTokenClassification C n=none b=rule:module-state h
 LongformerIntermediate C n=none b=rule:module-state h
 LongformerLMHead C n=none b=rule:module-state h
 LongformerLayer C n=none b=rule:module-state h
 LongformerMaskedLMOutput C n=none b=dict
 LongformerModel C n=none b=rule:module-state h
 LongformerMultipleChoiceModelOutput C n=none b=dict
 LongformerOutput C n=none b=rule:module-state h
 LongformerPooler C n=none b=rule:module-state h
 LongformerPreTrainedModel C n=none b=rule:module-state h
 LongformerQuestionAnsweringModelOutput C n=none b=dict
 LongformerSelfAttention C n=none b=rule:module-state h
 LongformerSelfOutput C n=none b=rule:module-state h
 LongformerSequenceClassifierOutput C n=none b=dict
 LongformerTokenClassifierOutput C n=none b=dict
transformers.models.marian.configuration_marian
 MarianConfig C n=none b=rule:config-state
transformers.models.marian.modeling_marian
 MarianAttention C n=none b=rule:module-state h
 MarianDecoder C n=none b=rule:module-state h
 MarianDecoderLayer C n=none b=rule:module-state h
 MarianDecoderWrapper C n=none b=rule:module-state h
 MarianEncoder C n=none b=rule:module-state h
 MarianEncoderLayer C n=none b=rule:module-state h
 MarianForCausalLM C n=none b=rule:module-state h
 MarianMTModel C n=none b=rule:module-state h
 MarianModel C n=none b=rule:module-state h
 MarianPreTrainedModel C n=none b=rule:module-state h
 MarianSinusoidalPositionalEmbedding C n=none b=rule:module-state h
transformers.models.mbart.configuration_mbart
 MBartConfig C n=none b=rule:config-state
transformers.models.mbart.modeling_mbart
 MBartAttention C n=none b=rule:module-state h
 MBartClassificationHead C n=none b=rule:module-state h
 MBartDecoder C n=none b=rule:module-state h
 MBartDecoderLayer C n=none b=rule:module-state h
 MBartDecoderWrapper C n=none b=rule:module-state h
 MBartEncoder C n=none b=rule:module-state h
 MBartEncoderLayer C n=none b=rule:module-state h
 MBartForCausalLM C n=none b=rule:module-state h
 MBartForConditionalGeneration C n=none b=rule:module-state h
 MBartForQuestionAnswering C n=none b=rule:module-state h
 MBartForSequenceClassification C n=none b=rule:module-state h
 MBartLearnedPositionalEmbedding C n=none b=rule:module-state h
 MBartModel C n=none b=rule:module-state h
 MBartPreTrainedModel C n=none b=rule:module-state h
 MBartScaledWordEmbedding C n=none b=rule:module-state h
transformers.models.mistral.configuration_mistral
 MistralConfig C n=none b=rule:config-state
transformers.models.mistral.modeling_mistral
 MistralAttention C n=none b=rule:module-state h
 MistralDecoderLayer C n=none b=rule:module-state h
 MistralForCausalLM C n=none b=rule:module-state h
 MistralForQuestionAnswering C n=none b=rule:module-state h
 MistralForSequenceClassification C n=none b=rule:module-state h
 MistralForTokenClassification C n=none b=rule:module-state h
 MistralMLP C n=none b=rule:module-state h
 MistralModel C n=none b=rule:module-state h
 MistralPreTrainedModel C n=none b=rule:module-state h
 MistralRMSNorm C n=none b=rule:module-state h
 MistralRotaryEmbedding C n=none b=rule:module-state h
transformers.models.mistral.modular_mistral
 MistralAttention C n=none b=rule:module-state h
 MistralDecoderLayer C n=none b=rule:module-state h
 MistralForCausalLM C n=none b=rule:module-state h
 MistralForQuestionAnswering C n=none b=rule:module-state h
 MistralForSequenceClassification C n=none b=rule:module-state h
 MistralForTokenClassification C n=none b=rule:module-state h
 MistralMLP C n=none b=rule:module-state h
 MistralModel C n=none b=rule:module-state h
 MistralPreTrainedModel C n=none b=rule:module-state h
transformers.models.mixtral.configuration_mixtral
 MixtralConfig C n=none b=rule:config-state
transformers.models.mixtral.modeling_mixtral
 MixtralAttention C n=none b=rule:module-state h
 MixtralDecoderLayer C n=none b=rule:module-state h
 MixtralExperts C n=none b=rule:module-state h
 MixtralForCausalLM C n=none b=rule:module-state h
 MixtralForQuestionAnswering C n=none b=rule:module-state h
 MixtralForSequenceClassification C n=none b=rule:module-state h
 MixtralForTokenClassification C n=none b=rule:module-state h
 MixtralModel C n=none b=rule:module-state h
 MixtralPreTrainedModel C n=none b=rule:module-state h
 MixtralRMSNorm C n=none b=rule:module-state h
 MixtralRotaryEmbedding C n=none b=rule:module-state h
 MixtralSparseMoeBlock C n=none b=rule:module-state h
 MixtralTopKRouter C n=none b=rule:module-state h
transformers.models.mixtral.modular_mixtral
 MixtralAttention C n=none b=rule:module-state h
 MixtralDecoderLayer C n=none b=rule:module-state h
 MixtralExperts C n=none b=rule:module-state h
 MixtralForCausalLM C n=none b=rule:module-state h
 MixtralForQuestionAnswering C n=none b=rule:module-state h
 MixtralForSequenceClassification C n=none b=rule:module-state h
 MixtralForTokenClassification C n=none b=rule:module-state h
 MixtralModel C n=none b=rule:module-state h
 MixtralPreTrainedModel C n=none b=rule:module-state h
 MixtralRMSNorm C n=none b=rule:module-state h
 MixtralRotaryEmbedding C n=none b=rule:module-state h
 MixtralSparseMoeBlock C n=none b=rule:module-state h
 MixtralTopKRouter C n=none b=rule:module-state h
transformers.models.mpnet.configuration_mpnet
 MPNetConfig C n=none b=rule:config-state
transformers.models.mpnet.modeling_mpnet
 MPNetAttention C n=none b=rule:module-state h
 MPNetClassificationHead C n=none b=rule:module-state h
 MPNetEmbeddings C n=none b=rule:module-state h
 MPNetEncoder C n=none b=rule:module-state h
 MPNetForMaskedLM C n=none b=rule:module-state h
 MPNetForMultipleChoice C n=none b=rule:module-state h
 MPNetForQuestionAnswering C n=none b=rule:module-state h
 MPNetForSequenceClassification C n=none b=rule:module-state h
 MPNetForTokenClassification C n=none b=rule:module-state h
 MPNetIntermediate C n=none b=rule:module-state h
 MPNetLMHead C n=none b=rule:module-state h
 MPNetLayer C n=none b=rule:module-state h
 MPNetModel C n=none b=rule:module-state h
 MPNetOutput C n=none b=rule:module-state h
 MPNetPooler C n=none b=rule:module-state h
 MPNetPreTrainedModel C n=none b=rule:module-state h
 MPNetSelfAttention C n=none b=rule:module-state h
transformers.models.mt5.configuration_mt5
 MT5Config C n=none b=rule:config-state
transformers.models.mt5.modeling_mt5
 MT5Attention C n=none b=rule:module-state h
 MT5Block C n=none b=rule:module-state h
 MT5ClassificationHead C n=none b=rule:module-state h
 MT5DenseActDense C n=none b=rule:module-state h
 MT5DenseGatedActDense C n=none b=rule:module-state h
 MT5EncoderModel C n=none b=rule:module-state h
 MT5ForConditionalGeneration C n=none b=rule:module-state h
 MT5ForQuestionAnswering C n=none b=rule:module-state h
 MT5ForSequenceClassification C n=none b=rule:module-state h
 MT5ForTokenClassification C n=none b=rule:module-state h
 MT5LayerCrossAttention C n=none b=rule:module-state h
 MT5LayerFF C n=none b=rule:module-state h
 MT5LayerNorm C n=none b=rule:module-state h
 MT5LayerSelfAttention C n=none b=rule:module-state h
 MT5Model C n=none b=rule:module-state h
 MT5PreTrainedModel C n=none b=rule:module-state h
 MT5Stack C n=none b=rule:module-state h
transformers.models.opt.configuration_opt
 OPTConfig C n=none b=rule:config-state
transformers.models.opt.modeling_opt
 OPTAttention C n=none b=rule:module-state h
 OPTDecoder C n=none b=rule:module-state h
 OPTDecoderLayer C n=none b=rule:module-state h
 OPTForCausalLM C n=none b=rule:module-state h
 OPTForQuestionAnswering C n=none b=rule:module-state h
 OPTForSequenceClassification C n=none b=rule:module-state h
 OPTLearnedPositionalEmbedding C n=none b=rule:module-state h
 OPTModel C n=none b=rule:module-state h
 OPTPreTrainedModel C n=none b=rule:module-state h
transformers.models.pegasus.configuration_pegasus
 PegasusConfig C n=none b=rule:config-state
transformers.models.pegasus.modeling_pegasus
 PegasusAttention C n=none b=rule:module-state h
 PegasusDecoder C n=none b=rule:module-state h
 PegasusDecoderLayer C n=none b=rule:module-state h
 PegasusDecoderWrapper C n=none b=rule:module-state h
 PegasusEncoder C n=none b=rule:module-state h
 PegasusEncoderLayer C n=none b=rule:module-state h
 PegasusForCausalLM C n=none b=rule:module-state h
 PegasusForConditionalGeneration C n=none b=rule:module-state h
 PegasusModel C n=none b=rule:module-state h
 PegasusPreTrainedModel C n=none b=rule:module-state h
 PegasusSinusoidalPositionalEmbedding C n=none b=rule:module-state h
transformers.models.phi.configuration_phi
 PhiConfig C n=none b=rule:config-state
transformers.models.phi.modeling_phi
 PhiAttention C n=none b=rule:module-state h
 PhiDecoderLayer C n=none b=rule:module-state h
 PhiForCausalLM C n=none b=rule:module-state h
 PhiForSequenceClassification C n=none b=rule:module-state h
 PhiForTokenClassification C n=none b=rule:module-state h
 PhiMLP C n=none b=rule:module-state h
 PhiModel C n=none b=rule:module-state h
 PhiPreTrainedModel C n=none b=rule:module-state h
 PhiRotaryEmbedding C n=none b=rule:module-state h
transformers.models.phi.modular_phi
 PhiAttention C n=none b=rule:module-state h
 PhiDecoderLayer C n=none b=rule:module-state h
 PhiForCausalLM C n=none b=rule:module-state h
 PhiForSequenceClassification C n=none b=rule:module-state h
 PhiForTokenClassification C n=none b=rule:module-state h
 PhiMLP C n=none b=rule:module-state h
 PhiModel C n=none b=rule:module-state h
 PhiPreTrainedModel C n=none b=rule:module-state h
 PhiRotaryEmbedding C n=none b=rule:module-state h
transformers.models.phi3.configuration_phi3
 Phi3Config C n=none b=rule:config-state
transformers.models.phi3.modeling_phi3
 Phi3Attention C n=none b=rule:module-state h
 Phi3DecoderLayer C n=none b=rule:module-state h
 Phi3ForCausalLM C n=none b=rule:module-state h
 Phi3ForSequenceClassification C n=none b=rule:module-state h
 Phi3ForTokenClassification C n=none b=rule:module-state h
 Phi3MLP C n=none b=rule:module-state h
 Phi3Model C n=none b=rule:module-state h
 Phi3PreTrainedModel C n=none b=rule:module-state h
 Phi3RMSNorm C n=none b=rule:module-state h
 Phi3RotaryEmbedding C n=none b=rule:module-state h
transformers.models.phi3.modular_phi3
 Phi3Attention C n=none b=rule:module-state h
 Phi3DecoderLayer C n=none b=rule:module-state h
 Phi3ForCausalLM C n=none b=rule:module-state h
 Phi3ForSequenceClassification C n=none b=rule:module-state h
 Phi3ForTokenClassification C n=none b=rule:module-state h
 Phi3MLP C n=none b=rule:module-state h
 Phi3PreTrainedModel C n=none b=rule:module-state h
 Phi3RotaryEmbedding C n=none b=rule:module-state h
transformers.models.qwen2.configuration_qwen2
 Qwen2Config C n=none b=rule:config-state
transformers.models.qwen2.modeling_qwen2
 Qwen2Attention C n=none b=rule:module-state h
 Qwen2DecoderLayer C n=none b=rule:module-state h
 Qwen2ForCausalLM C n=none b=rule:module-state h
 Qwen2ForQuestionAnswering C n=none b=rule:module-state h
 Qwen2ForSequenceClassification C n=none b=rule:module-state h
 Qwen2ForTokenClassification C n=none b=rule:module-state h
 Qwen2MLP C n=none b=rule:module-state h
 Qwen2Model C n=none b=rule:module-state h
 Qwen2PreTrainedModel C n=none b=rule:module-state h
 Qwen2RMSNorm C n=none b=rule:module-state h
 Qwen2RotaryEmbedding C n=none b=rule:module-state h
transformers.models.qwen2.modular_qwen2
 Qwen2Attention C n=none b=rule:module-state h
 Qwen2DecoderLayer C n=none b=rule:module-state h
 Qwen2ForCausalLM C n=none b=rule:module-state h
 Qwen2ForQuestionAnswering C n=none b=rule:module-state h
 Qwen2ForSequenceClassification C n=none b=rule:module-state h
 Qwen2ForTokenClassification C n=none b=rule:module-state h
 Qwen2MLP C n=none b=rule:module-state h
 Qwen2Model C n=none b=rule:module-state h
 Qwen2PreTrainedModel C n=none b=rule:module-state h
 Qwen2RotaryEmbedding C n=none b=rule:module-state h
transformers.models.qwen3.configuration_qwen3
 Qwen3Config C n=none b=rule:config-state
transformers.models.qwen3.modeling_qwen3
 Qwen3Attention C n=none b=rule:module-state h
 Qwen3DecoderLayer C n=none b=rule:module-state h
 Qwen3ForCausalLM C n=none b=rule:module-state h
 Qwen3ForQuestionAnswering C n=none b=rule:module-state h
 Qwen3ForSequenceClassification C n=none b=rule:module-state h
 Qwen3ForTokenClassification C n=none b=rule:module-state h
 Qwen3MLP C n=none b=rule:module-state h
 Qwen3Model C n=none b=rule:module-state h
 Qwen3PreTrainedModel C n=none b=rule:module-state h
 Qwen3RMSNorm C n=none b=rule:module-state h
 Qwen3RotaryEmbedding C n=none b=rule:module-state h
transformers.models.qwen3.modular_qwen3
 Qwen3Attention C n=none b=rule:module-state h
 Qwen3ForCausalLM C n=none b=rule:module-state h
 Qwen3ForQuestionAnswering C n=none b=rule:module-state h
 Qwen3ForSequenceClassification C n=none b=rule:module-state h
 Qwen3ForTokenClassification C n=none b=rule:module-state h
 Qwen3MLP C n=none b=rule:module-state h
 Qwen3RMSNorm C n=none b=rule:module-state h
 Qwen3RotaryEmbedding C n=none b=rule:module-state h
transformers.models.resnet.configuration_resnet
 ResNetConfig C n=none b=rule:config-state
transformers.models.resnet.modeling_resnet
 ResNetBackbone C n=none b=rule:module-state h
 ResNetBasicLayer C n=none b=rule:module-state h
 ResNetBottleNeckLayer C n=none b=rule:module-state h
 ResNetConvLayer C n=none b=rule:module-state h
 ResNetEmbeddings C n=none b=rule:module-state h
 ResNetEncoder C n=none b=rule:module-state h
 ResNetForImageClassification C n=none b=rule:module-state h
 ResNetModel C n=none b=rule:module-state h
 ResNetPreTrainedModel C n=none b=rule:module-state h
 ResNetShortCut C n=none b=rule:module-state h
 ResNetStage C n=none b=rule:module-state h
transformers.models.roberta.configuration_roberta
 RobertaConfig C n=none b=rule:config-state
transformers.models.roberta.modeling_roberta
 RobertaAttention C n=none b=rule:module-state h
 RobertaClassificationHead C n=none b=rule:module-state h
 RobertaCrossAttention C n=none b=rule:module-state h
 RobertaEmbeddings C n=none b=rule:module-state h
 RobertaEncoder C n=none b=rule:module-state h
 RobertaForCausalLM C n=none b=rule:module-state h
 RobertaForMaskedLM C n=none b=rule:module-state h
 RobertaForMultipleChoice C n=none b=rule:module-state h
 RobertaForQuestionAnswering C n=none b=rule:module-state h
 RobertaForSequenceClassification C n=none b=rule:module-state h
 RobertaForTokenClassification C n=none b=rule:module-state h
 RobertaIntermediate C n=none b=rule:module-state h
 RobertaLMHead C n=none b=rule:module-state h
 RobertaLayer C n=none b=rule:module-state h
 RobertaModel C n=none b=rule:module-state h
 RobertaOutput C n=none b=rule:module-state h
 RobertaPooler C n=none b=rule:module-state h
 RobertaPreTrainedModel C n=none b=rule:module-state h
 RobertaSelfAttention C n=none b=rule:module-state h
 RobertaSelfOutput C n=none b=rule:module-state h
transformers.models.roberta.modular_roberta
 RobertaClassificationHead C n=none b=rule:module-state h
 RobertaCrossAttention C n=none b=rule:module-state h
 RobertaEmbeddings C n=none b=rule:module-state h
 RobertaForCausalLM C n=none b=rule:module-state h
 RobertaForMaskedLM C n=none b=rule:module-state h
 RobertaForMultipleChoice C n=none b=rule:module-state h
 RobertaForQuestionAnswering C n=none b=rule:module-state h
 RobertaForSequenceClassification C n=none b=rule:module-state h
 RobertaForTokenClassification C n=none b=rule:module-state h
 RobertaLMHead C n=none b=rule:module-state h
 RobertaLayer C n=none b=rule:module-state h
 RobertaModel C n=none b=rule:module-state h
 RobertaPreTrainedModel C n=none b=rule:module-state h
 RobertaSelfAttention C n=none b=rule:module-state h
transformers.models.segformer.configuration_segformer
 SegformerConfig C n=none b=rule:config-state
transformers.models.segformer.image_processing_pil_segformer
 SegformerImageProcessorKwargs C n=none b=dict i
 SegformerImageProcessorPil C n=none b=dict h
transformers.models.segformer.image_processing_segformer
 SegformerImageProcessor C n=none b=dict h
 SegformerImageProcessorKwargs C n=none b=dict i
transformers.models.segformer.modeling_segformer
 SegFormerImageClassifierOutput C n=none b=dict
 SegformerAttention C n=none b=rule:module-state h
 SegformerDecodeHead C n=none b=rule:module-state h
 SegformerDepthWiseConv C n=none b=rule:module-state h
 SegformerDropPath C n=none b=rule:module-state h
 SegformerForImageClassification C n=none b=rule:module-state h
 SegformerForSemanticSegmentation C n=none b=rule:module-state h
 SegformerLayer C n=none b=rule:module-state h
 SegformerMLP C n=none b=rule:module-state h
 SegformerMixMLP C n=none b=rule:module-state h
 SegformerModel C n=none b=rule:module-state h
 SegformerOverlapPatchEmbeddings C n=none b=rule:module-state h
 SegformerPreTrainedModel C n=none b=rule:module-state h
 SegformerSequenceReduction C n=none b=rule:module-state h
 SegformerStage C n=none b=rule:module-state h
transformers.models.segformer.modular_segformer
 SegFormerImageClassifierOutput C n=none b=dict
 SegformerAttention C n=none b=rule:module-state h
 SegformerDecodeHead C n=none b=rule:module-state h
 SegformerDepthWiseConv C n=none b=rule:module-state h
 SegformerDropPath C n=none b=rule:module-state h
 SegformerForImageClassification C n=none b=rule:module-state h
 SegformerForSemanticSegmentation C n=none b=rule:module-state h
 SegformerImageProcessor C n=none b=dict h
 SegformerImageProcessorPil C n=none b=dict h
 SegformerLayer C n=none b=rule:module-state h
 SegformerMLP C n=none b=rule:module-state h
 SegformerMixMLP C n=none b=rule:module-state h
 SegformerModel C n=none b=rule:module-state h
 SegformerOverlapPatchEmbeddings C n=none b=rule:module-state h
 SegformerPreTrainedModel C n=none b=rule:module-state h
 SegformerSequenceReduction C n=none b=rule:module-state h
 SegformerStage C n=none b=rule:module-state h
transformers.models.siglip.configuration_siglip
 SiglipConfig C n=none b=rule:config-state
 SiglipTextConfig C n=none b=rule:config-state
 SiglipVisionConfig C n=none b=rule:config-state
transformers.models.siglip.image_processing_pil_siglip
 SiglipImageProcessorPil C n=none b=dict h
transformers.models.siglip.image_processing_siglip
 SiglipImageProcessor C n=none b=dict h
transformers.models.siglip.modeling_siglip
 SiglipAttention C n=none b=rule:module-state h
 SiglipEncoder C n=none b=rule:module-state h
 SiglipEncoderLayer C n=none b=rule:module-state h
 SiglipForImageClassification C n=none b=rule:module-state h
 SiglipMLP C n=none b=rule:module-state h
 SiglipModel C n=none b=rule:module-state h
 SiglipMultiheadAttentionPoolingHead C n=none b=rule:module-state h
 SiglipOutput C n=none b=dict
 SiglipPreTrainedModel C n=none b=rule:module-state h
 SiglipTextEmbeddings C n=none b=rule:module-state h
 SiglipTextModel C n=none b=rule:module-state h
 SiglipTextModelOutput C n=none b=dict
 SiglipVisionEmbeddings C n=none b=rule:module-state h
 SiglipVisionModel C n=none b=rule:module-state h
 SiglipVisionModelOutput C n=none b=dict
transformers.models.siglip.processing_siglip
 SiglipProcessor C n=none b=dict h
transformers.models.swin.configuration_swin
 SwinConfig C n=none b=rule:config-state
transformers.models.swin.modeling_swin
 SwinAttention C n=none b=rule:module-state h
 SwinBackbone C n=none b=rule:module-state h
 SwinDropPath C n=none b=rule:module-state h
 SwinEmbeddings C n=none b=rule:module-state h
 SwinEncoder C n=none b=rule:module-state h
 SwinEncoderOutput C n=none b=dict
 SwinForImageClassification C n=none b=rule:module-state h
 SwinForMaskedImageModeling C n=none b=rule:module-state h
 SwinImageClassifierOutput C n=none b=dict
 SwinLayer C n=none b=rule:module-state h
 SwinMLP C n=none b=rule:module-state h
 SwinMaskedImageModelingOutput C n=none b=dict
 SwinModel C n=none b=rule:module-state h
 SwinModelOutput C n=none b=dict
 SwinPatchEmbeddings C n=none b=rule:module-state h
 SwinPatchMerging C n=none b=rule:module-state h
 SwinPreTrainedModel C n=none b=rule:module-state h
 SwinRelativePositionBias C n=none b=rule:module-state h
 SwinStage C n=none b=rule:module-state h
transformers.models.swin.modular_swin
 SwinAttention C n=none b=rule:module-state h
 SwinBackbone C n=none b=rule:module-state h
 SwinDropPath C n=none b=rule:module-state h
 SwinEmbeddings C n=none b=rule:module-state h
 SwinEncoder C n=none b=rule:module-state h
 SwinEncoderOutput C n=none b=dict
 SwinForImageClassification C n=none b=rule:module-state h
 SwinForMaskedImageModeling C n=none b=rule:module-state h
 SwinImageClassifierOutput C n=none b=dict
 SwinLayer C n=none b=rule:module-state h
 SwinMLP C n=none b=rule:module-state h
 SwinMaskedImageModelingOutput C n=none b=dict
 SwinModel C n=none b=rule:module-state h
 SwinModelOutput C n=none b=dict
 SwinPatchEmbeddings C n=none b=rule:module-state h
 SwinPatchMerging C n=none b=rule:module-state h
 SwinPreTrainedModel C n=none b=rule:module-state h
 SwinRelativePositionBias C n=none b=rule:module-state h
 SwinStage C n=none b=rule:module-state h
transformers.models.t5.configuration_t5
 T5Config C n=none b=rule:config-state
transformers.models.t5.modeling_t5
 T5Attention C n=none b=rule:module-state h
 T5Block C n=none b=rule:module-state h
 T5ClassificationHead C n=none b=rule:module-state h
 T5DenseActDense C n=none b=rule:module-state h
 T5DenseGatedActDense C n=none b=rule:module-state h
 T5EncoderModel C n=none b=rule:module-state h
 T5ForConditionalGeneration C n=none b=rule:module-state h
 T5ForQuestionAnswering C n=none b=rule:module-state h
 T5ForSequenceClassification C n=none b=rule:module-state h
 T5ForTokenClassification C n=none b=rule:module-state h
 T5LayerCrossAttention C n=none b=rule:module-state h
 T5LayerFF C n=none b=rule:module-state h
 T5LayerNorm C n=none b=rule:module-state h
 T5LayerSelfAttention C n=none b=rule:module-state h
 T5Model C n=none b=rule:module-state h
 T5PreTrainedModel C n=none b=rule:module-state h
 T5Stack C n=none b=rule:module-state h
transformers.models.vit.configuration_vit
 ViTConfig C n=none b=rule:config-state
transformers.models.vit.image_processing_pil_vit
 ViTImageProcessorPil C n=none b=dict h
transformers.models.vit.image_processing_vit
 ViTImageProcessor C n=none b=dict h
transformers.models.vit.modeling_vit
 ViTAttention C n=none b=rule:module-state h
 ViTEmbeddings C n=none b=rule:module-state h
 ViTForImageClassification C n=none b=rule:module-state h
 ViTForMaskedImageModeling C n=none b=rule:module-state h
 ViTLayer C n=none b=rule:module-state h
 ViTMLP C n=none b=rule:module-state h
 ViTModel C n=none b=rule:module-state h
 ViTPatchEmbeddings C n=none b=rule:module-state h
 ViTPooler C n=none b=rule:module-state h
 ViTPreTrainedModel C n=none b=rule:module-state h
transformers.models.wav2vec2.configuration_wav2vec2
 Wav2Vec2Config C n=none b=rule:config-state
transformers.models.wav2vec2.feature_extraction_wav2vec2
 Wav2Vec2FeatureExtractor C n=none b=dict h
transformers.models.wav2vec2.modeling_wav2vec2
 AMSoftmaxLoss C n=none b=rule:module-state h
 TDNNLayer C n=none b=rule:module-state h
 Wav2Vec2Adapter C n=none b=rule:module-state h
 Wav2Vec2AdapterLayer C n=none b=rule:module-state h
 Wav2Vec2Attention C n=none b=rule:module-state h
 Wav2Vec2AttnAdapterLayer C n=none b=rule:module-state h
 Wav2Vec2Encoder C n=none b=rule:module-state h
 Wav2Vec2EncoderLayer C n=none b=rule:module-state h
 Wav2Vec2EncoderLayerStableLayerNorm C n=none b=rule:module-state h
 Wav2Vec2EncoderStableLayerNorm C n=none b=rule:module-state h
 Wav2Vec2FeatureEncoder C n=none b=rule:module-state h
 Wav2Vec2FeatureProjection C n=none b=rule:module-state h
 Wav2Vec2FeedForward C n=none b=rule:module-state h
 Wav2Vec2ForAudioFrameClassification C n=none b=rule:module-state h
 Wav2Vec2ForCTC C n=none b=rule:module-state h
 Wav2Vec2ForPreTraining C n=none b=rule:module-state h
 Wav2Vec2ForPreTrainingOutput C n=none b=dict
 Wav2Vec2ForSequenceClassification C n=none b=rule:module-state h
 Wav2Vec2ForXVector C n=none b=rule:module-state h
 Wav2Vec2GroupNormConvLayer C n=none b=rule:module-state h
 Wav2Vec2GumbelVectorQuantizer C n=none b=rule:module-state h
 Wav2Vec2LayerNormConvLayer C n=none b=rule:module-state h
 Wav2Vec2Model C n=none b=rule:module-state h
 Wav2Vec2NoLayerNormConvLayer C n=none b=rule:module-state h
 Wav2Vec2PositionalConvEmbedding C n=none b=rule:module-state h
 Wav2Vec2PreTrainedModel C n=none b=rule:module-state h
 Wav2Vec2SamePadLayer C n=none b=rule:module-state h
transformers.models.wav2vec2.processing_wav2vec2
 Wav2Vec2Processor C n=none b=dict h
transformers.models.wav2vec2.tokenization_wav2vec2
 Wav2Vec2CTCTokenizerOutput C n=none b=dict
transformers.models.whisper.configuration_whisper
 WhisperConfig C n=none b=rule:config-state
transformers.models.whisper.english_normalizer
 BasicTextNormalizer C n=none b=dict h
 EnglishNumberNormalizer C n=none b=dict h
 EnglishSpellingNormalizer C n=none b=dict h
 EnglishTextNormalizer C n=none b=dict h
transformers.models.whisper.feature_extraction_whisper
 WhisperFeatureExtractor C n=none b=dict h
transformers.models.whisper.generation_whisper
 WhisperGenerationMixin C n=none b=dict h
transformers.models.whisper.modeling_whisper
 WhisperAttention C n=none b=rule:module-state h
 WhisperDecoder C n=none b=rule:module-state h
 WhisperDecoderLayer C n=none b=rule:module-state h
 WhisperDecoderWrapper C n=none b=rule:module-state h
 WhisperEncoder C n=none b=rule:module-state h
 WhisperEncoderLayer C n=none b=rule:module-state h
 WhisperForAudioClassification C n=none b=rule:module-state h
 WhisperForCausalLM C n=none b=rule:module-state h
 WhisperForConditionalGeneration C n=none b=rule:module-state h
 WhisperModel C n=none b=rule:module-state h
 WhisperPositionalEmbedding C n=none b=rule:module-state h
 WhisperPreTrainedModel C n=none b=rule:module-state h
transformers.models.whisper.processing_whisper
 WhisperProcessor C n=none b=dict h
transformers.models.xlm_roberta.configuration_xlm_roberta
 XLMRobertaConfig C n=none b=rule:config-state
transformers.models.xlm_roberta.modeling_xlm_roberta
 XLMRobertaAttention C n=none b=rule:module-state h
 XLMRobertaClassificationHead C n=none b=rule:module-state h
 XLMRobertaCrossAttention C n=none b=rule:module-state h
 XLMRobertaEmbeddings C n=none b=rule:module-state h
 XLMRobertaEncoder C n=none b=rule:module-state h
 XLMRobertaForCausalLM C n=none b=rule:module-state h
 XLMRobertaForMaskedLM C n=none b=rule:module-state h
 XLMRobertaForMultipleChoice C n=none b=rule:module-state h
 XLMRobertaForQuestionAnswering C n=none b=rule:module-state h
 XLMRobertaForSequenceClassification C n=none b=rule:module-state h
 XLMRobertaForTokenClassification C n=none b=rule:module-state h
 XLMRobertaIntermediate C n=none b=rule:module-state h
 XLMRobertaLMHead C n=none b=rule:module-state h
 XLMRobertaLayer C n=none b=rule:module-state h
 XLMRobertaModel C n=none b=rule:module-state h
 XLMRobertaOutput C n=none b=rule:module-state h
 XLMRobertaPooler C n=none b=rule:module-state h
 XLMRobertaPreTrainedModel C n=none b=rule:module-state h
 XLMRobertaSelfAttention C n=none b=rule:module-state h
 XLMRobertaSelfOutput C n=none b=rule:module-state h
transformers.models.xlm_roberta.modular_xlm_roberta
 XLMRobertaForCausalLM C n=none b=rule:module-state h
 XLMRobertaForMaskedLM C n=none b=rule:module-state h
 XLMRobertaForMultipleChoice C n=none b=rule:module-state h
 XLMRobertaForQuestionAnswering C n=none b=rule:module-state h
 XLMRobertaForSequenceClassification C n=none b=rule:module-state h
 XLMRobertaForTokenClassification C n=none b=rule:module-state h
 XLMRobertaModel C n=none b=rule:module-state h
 XLMRobertaPreTrainedModel C n=none b=rule:module-state h
transformers.pytorch_utils
 Conv1D C n=none b=rule:module-state h
transformers.tokenization_utils_base
 CharSpan C n=any b=dict
 TokenSpan C n=any b=dict
 TruncationStrategy C r=rule:enum-value h d
transformers.trainer_pt_utils
 AcceleratorConfig C n=none b=dict
 BatchRebalanceSampler C n=none b=dict h
 DistributedLengthGroupedSampler C n=none b=dict h
 DistributedSamplerWithLoop C n=none b=dict h
 EvalLoopContainer C n=none b=dict h
 IterableDatasetShard C n=none b=dict h
 LabelSmoother C n=none b=dict
 LayerWiseDummyOptimizer C n=none b=dict-data h !_patch_step_function,profile_hook_step
 LayerWiseDummyScheduler C n=none b=dict h
 LengthGroupedSampler C n=none b=dict h
 ShardSampler C n=none b=dict h
transformers.trainer_utils
 BestRun C n=any b=dict
 EvalLoopOutput C n=any b=dict
 EvalPrediction C n=none b=dict h
 FSDPOption C r=rule:enum-value h d
 HPSearchBackend C r=rule:enum-value h d
 HubStrategy C r=rule:enum-value h d
 IntervalStrategy C r=rule:enum-value h d
 PredictionOutput C n=any b=dict
 RemoveColumnsCollator C n=none b=dict h
 SaveStrategy C r=rule:enum-value h d
 SchedulerType C r=rule:enum-value h d
 TrainOutput C n=any b=dict
 TrainerMemoryTracker C n=none b=dict h
transformers.training_args
 OptimizerNames C r=rule:enum-value h d
 ParallelMode C r=rule:enum-value h d
 TrainingArguments C n=none b=dict
transformers.training_args_seq2seq
 Seq2SeqTrainingArguments C n=none b=dict
`,
};
