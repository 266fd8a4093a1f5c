/**
 * Operators of ONNX. Written by oracle/operators/onnx_table.py: change it there.
 * @module
 */
import { namesOf, type OperatorTable } from '../operators.ts';

/** Operators of ONNX by domain. Nodes that onnxruntime runs whatever their domain stand under `*`. */
export const onnx: OperatorTable = {
  framework: 'onnx',
  source: 'schemas of onnx 1.23.2 and onnxruntime 1.31.1',
  inert: namesOf(`
    ai.onnx.ml::ArrayFeatureExtractor ai.onnx.ml::Binarizer ai.onnx.ml::CastMap
    ai.onnx.ml::CategoryMapper ai.onnx.ml::DictVectorizer ai.onnx.ml::FeatureVectorizer
    ai.onnx.ml::Imputer ai.onnx.ml::LabelEncoder ai.onnx.ml::LinearClassifier
    ai.onnx.ml::LinearRegressor ai.onnx.ml::Normalizer ai.onnx.ml::OneHotEncoder
    ai.onnx.ml::SVMClassifier ai.onnx.ml::SVMRegressor ai.onnx.ml::Scaler ai.onnx.ml::TreeEnsemble
    ai.onnx.ml::TreeEnsembleClassifier ai.onnx.ml::TreeEnsembleRegressor ai.onnx.ml::ZipMap
    ai.onnx.preview.training::Adagrad ai.onnx.preview.training::Adam
    ai.onnx.preview.training::Gradient ai.onnx.preview.training::Momentum
    ai.onnx.preview::FlexAttention ai.onnx::Abs ai.onnx::Acos ai.onnx::Acosh ai.onnx::Add
    ai.onnx::Affine ai.onnx::AffineGrid ai.onnx::And ai.onnx::ArgMax ai.onnx::ArgMin ai.onnx::Asin
    ai.onnx::Asinh ai.onnx::Atan ai.onnx::Atanh ai.onnx::Attention ai.onnx::AveragePool
    ai.onnx::BatchNormalization ai.onnx::Bernoulli ai.onnx::BitCast ai.onnx::BitShift
    ai.onnx::BitwiseAnd ai.onnx::BitwiseNot ai.onnx::BitwiseOr ai.onnx::BitwiseXor
    ai.onnx::BlackmanWindow ai.onnx::Cast ai.onnx::CastLike ai.onnx::CausalConvWithState
    ai.onnx::Ceil ai.onnx::Celu ai.onnx::CenterCropPad ai.onnx::Clip ai.onnx::Col2Im
    ai.onnx::Compress ai.onnx::Concat ai.onnx::ConcatFromSequence ai.onnx::Constant
    ai.onnx::ConstantOfShape ai.onnx::Conv ai.onnx::ConvInteger ai.onnx::ConvTranspose
    ai.onnx::Cos ai.onnx::Cosh ai.onnx::Crop ai.onnx::CumProd ai.onnx::CumSum ai.onnx::DFT
    ai.onnx::DeformConv ai.onnx::DepthToSpace ai.onnx::DequantizeLinear ai.onnx::Det
    ai.onnx::DisentangledAttention_TRT ai.onnx::Div ai.onnx::Dropout
    ai.onnx::DynamicQuantizeLinear ai.onnx::DynamicSlice ai.onnx::EfficientNMS_TRT ai.onnx::Einsum
    ai.onnx::Elu ai.onnx::Equal ai.onnx::Erf ai.onnx::Exp ai.onnx::Expand ai.onnx::EyeLike
    ai.onnx::Flatten ai.onnx::Floor ai.onnx::GRU ai.onnx::GRUUnit ai.onnx::Gather
    ai.onnx::GatherElements ai.onnx::GatherND ai.onnx::Gelu ai.onnx::Gemm ai.onnx::GivenTensorFill
    ai.onnx::GlobalAveragePool ai.onnx::GlobalLpPool ai.onnx::GlobalMaxPool ai.onnx::Greater
    ai.onnx::GreaterOrEqual ai.onnx::GridSample ai.onnx::GroupNormalization ai.onnx::HammingWindow
    ai.onnx::HannWindow ai.onnx::HardSigmoid ai.onnx::HardSwish ai.onnx::Hardmax ai.onnx::Identity
    ai.onnx::If ai.onnx::ImageDecoder ai.onnx::ImageScaler ai.onnx::InstanceNormalization
    ai.onnx::IsInf ai.onnx::IsNaN ai.onnx::LRN ai.onnx::LSTM ai.onnx::LayerNormalization
    ai.onnx::LeakyRelu ai.onnx::Less ai.onnx::LessOrEqual ai.onnx::LinearAttention ai.onnx::Log
    ai.onnx::LogSoftmax ai.onnx::Loop ai.onnx::LpNormalization ai.onnx::LpPool ai.onnx::MatMul
    ai.onnx::MatMulInteger ai.onnx::Max ai.onnx::MaxPool ai.onnx::MaxRoiPool ai.onnx::MaxUnpool
    ai.onnx::Mean ai.onnx::MeanVarianceNormalization ai.onnx::MelWeightMatrix
    ai.onnx::MemcpyFromHost ai.onnx::MemcpyToHost ai.onnx::Min ai.onnx::Mish ai.onnx::Mod
    ai.onnx::Mul ai.onnx::MultilevelCropAndResize_TRT ai.onnx::Multinomial ai.onnx::Neg
    ai.onnx::NegativeLogLikelihoodLoss ai.onnx::NonMaxSuppression ai.onnx::NonZero ai.onnx::Not
    ai.onnx::OneHot ai.onnx::Optional ai.onnx::OptionalGetElement ai.onnx::OptionalHasElement
    ai.onnx::Or ai.onnx::PRelu ai.onnx::Pad ai.onnx::ParametricSoftplus ai.onnx::Pow
    ai.onnx::PyramidROIAlign_TRT ai.onnx::QLinearConv ai.onnx::QLinearMatMul
    ai.onnx::QuantizeLinear ai.onnx::RMSNormalization ai.onnx::RNN ai.onnx::RandomNormal
    ai.onnx::RandomNormalLike ai.onnx::RandomUniform ai.onnx::RandomUniformLike ai.onnx::Range
    ai.onnx::Reciprocal ai.onnx::ReduceL1 ai.onnx::ReduceL2 ai.onnx::ReduceLogSum
    ai.onnx::ReduceLogSumExp ai.onnx::ReduceMax ai.onnx::ReduceMean ai.onnx::ReduceMin
    ai.onnx::ReduceProd ai.onnx::ReduceSum ai.onnx::ReduceSumSquare ai.onnx::RegexFullMatch
    ai.onnx::Relu ai.onnx::Reshape ai.onnx::Resize ai.onnx::ReverseSequence ai.onnx::RoiAlign
    ai.onnx::RotaryEmbedding ai.onnx::Round ai.onnx::STFT ai.onnx::Scale ai.onnx::ScaledTanh
    ai.onnx::Scan ai.onnx::Scatter ai.onnx::ScatterElements ai.onnx::ScatterND ai.onnx::Selu
    ai.onnx::SequenceAt ai.onnx::SequenceConstruct ai.onnx::SequenceEmpty ai.onnx::SequenceErase
    ai.onnx::SequenceInsert ai.onnx::SequenceLength ai.onnx::SequenceMap ai.onnx::Shape
    ai.onnx::Shrink ai.onnx::Sigmoid ai.onnx::Sign ai.onnx::SimplifiedLayerNormalization
    ai.onnx::Sin ai.onnx::Sinh ai.onnx::Size ai.onnx::Slice ai.onnx::Softmax
    ai.onnx::SoftmaxCrossEntropyLoss ai.onnx::Softplus ai.onnx::Softsign ai.onnx::SpaceToDepth
    ai.onnx::Split ai.onnx::SplitToSequence ai.onnx::Sqrt ai.onnx::Squeeze ai.onnx::StringConcat
    ai.onnx::StringNormalizer ai.onnx::StringSplit ai.onnx::Sub ai.onnx::Sum ai.onnx::SwiGLU
    ai.onnx::Swish ai.onnx::Tan ai.onnx::Tanh ai.onnx::TensorScatter ai.onnx::TfIdfVectorizer
    ai.onnx::ThresholdedRelu ai.onnx::Tile ai.onnx::TopK ai.onnx::Transpose ai.onnx::Trilu
    ai.onnx::Unique ai.onnx::Unsqueeze ai.onnx::Upsample ai.onnx::Where ai.onnx::Xor
    com.microsoft.nchwc::AveragePool com.microsoft.nchwc::Conv
    com.microsoft.nchwc::GlobalAveragePool com.microsoft.nchwc::GlobalMaxPool
    com.microsoft.nchwc::MaxPool com.microsoft.nchwc::ReorderInput
    com.microsoft.nchwc::ReorderOutput com.microsoft.nchwc::Upsample com.microsoft::Attention
    com.microsoft::AttnLSTM com.microsoft::BeamSearch com.microsoft::BiasAdd
    com.microsoft::BiasDropout com.microsoft::BiasGelu com.microsoft::BiasSoftmax
    com.microsoft::BiasSplitGelu com.microsoft::BifurcationDetector
    com.microsoft::BitmaskBiasDropout com.microsoft::BitmaskDropout
    com.microsoft::BranchwiseRMSNorm com.microsoft::CDist com.microsoft::CausalConvWithState
    com.microsoft::ComplexMul com.microsoft::ComplexMulConj
    com.microsoft::ConvTransposeWithDynamicPads com.microsoft::CropAndResize
    com.microsoft::DecoderAttention com.microsoft::DecoderMaskedMultiHeadAttention
    com.microsoft::DecoderMaskedSelfAttention com.microsoft::DequantizeBFP
    com.microsoft::DequantizeLinear com.microsoft::DequantizeWithOrder
    com.microsoft::DynamicQuantizeLSTM com.microsoft::DynamicQuantizeMatMul
    com.microsoft::DynamicSparseAttention com.microsoft::DynamicTimeWarping
    com.microsoft::EmbedLayerNormalization com.microsoft::EngramGate com.microsoft::ExpandDims
    com.microsoft::FastGelu com.microsoft::FusedConv com.microsoft::FusedGemm
    com.microsoft::FusedMatMul com.microsoft::FusedMatMulActivation com.microsoft::GatedAdd
    com.microsoft::GatedDeltaNet com.microsoft::GatedRMSNorm
    com.microsoft::GatedRelativePositionBias com.microsoft::GatherBlockQuantized
    com.microsoft::GatherND com.microsoft::Gelu com.microsoft::GemmFastGelu
    com.microsoft::GemmFloat8 com.microsoft::GemmaRotaryEmbedding com.microsoft::GreedySearch
    com.microsoft::GridSample com.microsoft::GroupNorm com.microsoft::GroupQueryAttention
    com.microsoft::HyperConnectionPostMix com.microsoft::HyperConnectionPreMix
    com.microsoft::Inverse com.microsoft::Irfft com.microsoft::IsAllFinite
    com.microsoft::LinearAttention com.microsoft::LinearAttentionGate
    com.microsoft::LongformerAttention com.microsoft::MRotaryEmbedding
    com.microsoft::MatMulBlockQuantizedFp4Weight com.microsoft::MatMulBlockQuantizedFp8Weight
    com.microsoft::MatMulBnb4 com.microsoft::MatMulFpQ4 com.microsoft::MatMulInteger16
    com.microsoft::MatMulIntegerToFloat com.microsoft::MatMulNBits com.microsoft::MatMulNBitsMlp
    com.microsoft::MatMulNBitsQkv com.microsoft::MaxpoolWithMask com.microsoft::MoE
    com.microsoft::MulInteger com.microsoft::MultiHeadAttention com.microsoft::MurmurHash3
    com.microsoft::NGramHashMapping com.microsoft::NGramRepeatBlock com.microsoft::NhwcConv
    com.microsoft::NhwcFusedConv com.microsoft::NhwcMaxPool com.microsoft::PackedAttention
    com.microsoft::PackedMultiHeadAttention com.microsoft::PackedSparseAttentionIndexer
    com.microsoft::Pad com.microsoft::PagedAttention com.microsoft::QAttention
    com.microsoft::QEmbedLayerNormalization com.microsoft::QGemm com.microsoft::QLinearAdd
    com.microsoft::QLinearAveragePool com.microsoft::QLinearConcat com.microsoft::QLinearConv
    com.microsoft::QLinearGlobalAveragePool com.microsoft::QLinearLeakyRelu
    com.microsoft::QLinearMul com.microsoft::QLinearReduceMean com.microsoft::QLinearSigmoid
    com.microsoft::QLinearSoftmax com.microsoft::QLinearWhere com.microsoft::QMoE
    com.microsoft::QOrderedAttention com.microsoft::QOrderedGelu
    com.microsoft::QOrderedLayerNormalization com.microsoft::QOrderedLongformerAttention
    com.microsoft::QOrderedMatMul com.microsoft::QuantizeBFP com.microsoft::QuantizeLinear
    com.microsoft::QuantizeWithOrder com.microsoft::QuickGelu com.microsoft::Range
    com.microsoft::ReduceSumInteger com.microsoft::RelativePositionBias
    com.microsoft::RemovePadding com.microsoft::RestorePadding com.microsoft::Rfft
    com.microsoft::RotaryEmbedding com.microsoft::SampleOp com.microsoft::Sampling
    com.microsoft::ScaledSiLU com.microsoft::SkipGroupNorm com.microsoft::SkipLayerNormalization
    com.microsoft::SkipSimplifiedLayerNormalization com.microsoft::SparseAttention
    com.microsoft::SparseAttentionIndexer com.microsoft::SparsePagedAttention
    com.microsoft::SparseToDenseMatMul com.microsoft::Tokenizer com.microsoft::TorchEmbedding
    com.microsoft::TransposeMatMul com.microsoft::Trilu com.microsoft::UnfoldTensor
    com.microsoft::Unique com.microsoft::VarlenCausalConvWithState
    com.microsoft::VarlenNGramHashMapping com.microsoft::WhisperBeamSearch
    com.microsoft::WordConvEmbedding com.ms.internal.nhwc::AveragePool
    com.ms.internal.nhwc::BatchNormalization com.ms.internal.nhwc::Conv
    com.ms.internal.nhwc::ConvTranspose com.ms.internal.nhwc::DepthToSpace
    com.ms.internal.nhwc::GlobalAveragePool com.ms.internal.nhwc::GlobalLpPool
    com.ms.internal.nhwc::GlobalMaxPool com.ms.internal.nhwc::GridSample
    com.ms.internal.nhwc::InstanceNormalization com.ms.internal.nhwc::LRN
    com.ms.internal.nhwc::LpPool com.ms.internal.nhwc::MaxPool com.ms.internal.nhwc::MaxUnpool
    com.ms.internal.nhwc::QLinearAveragePool com.ms.internal.nhwc::QLinearConv
    com.ms.internal.nhwc::QLinearConvTranspose com.ms.internal.nhwc::Resize
    com.ms.internal.nhwc::SpaceToDepth
  `),
  capable: new Map([
    [
      '*::PyOp',
      {
        capabilities: ['code-exec', 'import'],
        what: 'imports a Python module and calls a class of it',
      },
    ],
    [
      'com.microsoft::PythonOp',
      { capabilities: ['code-exec'], what: 'calls a Python function of the process' },
    ],
    [
      'com.microsoft::PythonOpGrad',
      { capabilities: ['code-exec'], what: 'calls a Python function of the process' },
    ],
    [
      'org.pytorch.aten::ATen',
      { capabilities: ['code-exec'], what: 'calls any operator of PyTorch by its name' },
    ],
    [
      'ai.onnx.contrib::AzureAudioToText',
      { capabilities: ['network'], what: 'sends its input to a server' },
    ],
    [
      'ai.onnx.contrib::AzureTextToText',
      { capabilities: ['network'], what: 'sends its input to a server' },
    ],
    [
      'ai.onnx.contrib::AzureTritonInvoker',
      { capabilities: ['network'], what: 'sends its input to a server' },
    ],
    [
      'ai.onnx.contrib::OpenAIAudioToText',
      { capabilities: ['network'], what: 'sends its input to a server' },
    ],
  ]),
};
