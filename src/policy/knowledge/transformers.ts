/**
 * Training arguments, configurations and some models of transformers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const transformers: Knowledge = {
  package: 'transformers',
  versions: ['transformers 5.23.0'],
  declared: {},
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
 SubConfigSpec C n=none b=dict h
transformers.debug_utils
 DebugOption C r=rule:enum-value h d
 DebugUnderflowOverflow C n=none b=dict h
transformers.generation.configuration_utils
 BaseWatermarkingConfig C n=none b=dict
 CompileConfig C n=none b=dict
 ContinuousBatchingConfig C n=none b=dict
 GenerationConfig C n=none b=dict
 GenerationMode C r=rule:enum-value h d
 SynthIDTextWatermarkingConfig C n=none b=dict
 WatermarkingConfig C n=none b=dict
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
transformers.models.whisper.english_normalizer
 BasicTextNormalizer C n=none b=dict h
 EnglishNumberNormalizer C n=none b=dict h
 EnglishSpellingNormalizer C n=none b=dict h
 EnglishTextNormalizer C n=none b=dict h
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
transformers.pytorch_utils
 Conv1D C n=none b=rule:module-state h
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
