/**
 * Operators of OpenVINO. Written by oracle/operators/openvino_table.py: change it there.
 * @module
 */
import { namesOf, type OperatorTable } from '../operators.ts';

/** Operators of OpenVINO as `set::Type`. None of them leaves the model; extensions are unknown. */
export const openvino: OperatorTable = {
  framework: 'openvino',
  source: 'operator sets of openvino 2026.4.1',
  inert: namesOf(`
    opset10::IsFinite opset10::IsInf opset10::IsNaN opset10::Unique opset11::Interpolate
    opset11::TopK opset12::GroupNormalization opset12::Pad opset12::ScatterElementsUpdate
    opset13::BitwiseAnd opset13::BitwiseNot opset13::BitwiseOr opset13::BitwiseXor
    opset13::FakeConvert opset13::FakeQuantize opset13::Multinomial opset13::NMSRotated
    opset13::ScaledDotProductAttention opset14::AvgPool opset14::ConvertPromoteTypes
    opset14::Inverse opset14::MaxPool opset15::BitwiseLeftShift opset15::BitwiseRightShift
    opset15::Col2Im opset15::EmbeddingBagOffsets opset15::EmbeddingBagPacked
    opset15::ROIAlignRotated opset15::STFT opset15::ScatterNDUpdate opset15::SearchSorted
    opset15::SliceScatter opset15::Squeeze opset15::StringTensorPack opset15::StringTensorUnpack
    opset16::AvgPool opset16::ISTFT opset16::Identity opset16::OneHot opset16::SegmentMax
    opset16::SparseFillEmptyRows opset17::ErfInv opset17::GroupedMatMul opset1::Abs opset1::Acos
    opset1::Add opset1::Asin opset1::Atan opset1::AvgPool opset1::BatchNormInference
    opset1::BinaryConvolution opset1::Broadcast opset1::CTCGreedyDecoder opset1::Ceiling
    opset1::Clamp opset1::Concat opset1::Const opset1::Convert opset1::ConvertLike
    opset1::Convolution opset1::ConvolutionBackpropData opset1::Cos opset1::Cosh
    opset1::DeformableConvolution opset1::DeformablePSROIPooling opset1::DepthToSpace
    opset1::DetectionOutput opset1::Divide opset1::Elu opset1::Equal opset1::Erf opset1::Exp
    opset1::FakeQuantize opset1::Floor opset1::FloorMod opset1::GRN opset1::Gather
    opset1::GatherTree opset1::Greater opset1::GreaterEqual opset1::GroupConvolution
    opset1::GroupConvolutionBackpropData opset1::HardSigmoid opset1::Interpolate opset1::LRN
    opset1::LSTMCell opset1::Less opset1::LessEqual opset1::Log opset1::LogicalAnd
    opset1::LogicalNot opset1::LogicalOr opset1::LogicalXor opset1::MatMul opset1::MaxPool
    opset1::Maximum opset1::Minimum opset1::Mod opset1::Multiply opset1::Negative
    opset1::NonMaxSuppression opset1::NormalizeL2 opset1::NotEqual opset1::OneHot opset1::PReLU
    opset1::PSROIPooling opset1::Pad opset1::Parameter opset1::Power opset1::PriorBox
    opset1::PriorBoxClustered opset1::Proposal opset1::Range opset1::ReLU opset1::ReduceLogicalAnd
    opset1::ReduceLogicalOr opset1::ReduceMax opset1::ReduceMean opset1::ReduceMin
    opset1::ReduceProd opset1::ReduceSum opset1::RegionYolo opset1::Reshape opset1::Result
    opset1::ReverseSequence opset1::Select opset1::Selu opset1::ShapeOf opset1::Sigmoid opset1::Sign
    opset1::Sin opset1::Sinh opset1::SoftMax opset1::SpaceToDepth opset1::Split opset1::Sqrt
    opset1::SquaredDifference opset1::Squeeze opset1::StridedSlice opset1::Subtract opset1::Tan
    opset1::Tanh opset1::TensorIterator opset1::Tile opset1::TopK opset1::Transpose
    opset1::Unsqueeze opset1::VariadicSplit opset2::BatchToSpace opset2::Gelu opset2::MVN
    opset2::ROIPooling opset2::ReorgYolo opset2::SpaceToBatch opset3::Assign opset3::Broadcast
    opset3::Bucketize opset3::CumSum opset3::EmbeddingBagOffsetsSum opset3::EmbeddingBagPackedSum
    opset3::EmbeddingSegmentsSum opset3::ExtractImagePatches opset3::GRUCell
    opset3::NonMaxSuppression opset3::NonZero opset3::RNNCell opset3::ROIAlign opset3::ReadValue
    opset3::ScatterElementsUpdate opset3::ScatterUpdate opset3::ShapeOf opset3::ShuffleChannels
    opset3::TopK opset4::Acosh opset4::Asinh opset4::Atanh opset4::CTCLoss opset4::HSwish
    opset4::Interpolate opset4::LSTMCell opset4::Mish opset4::NonMaxSuppression opset4::Proposal
    opset4::Range opset4::ReduceL1 opset4::ReduceL2 opset4::ScatterNDUpdate opset4::SoftPlus
    opset4::Swish opset5::BatchNormInference opset5::GRUSequence opset5::GatherND opset5::HSigmoid
    opset5::LSTMSequence opset5::LogSoftmax opset5::Loop opset5::NonMaxSuppression
    opset5::RNNSequence opset5::Round opset6::Assign opset6::CTCGreedyDecoderSeqLen
    opset6::GatherElements opset6::MVN opset6::ReadValue opset7::DFT opset7::Einsum opset7::Gather
    opset7::Gelu opset7::IDFT opset7::Roll opset8::AdaptiveAvgPool opset8::AdaptiveMaxPool
    opset8::DeformableConvolution opset8::DetectionOutput opset8::Gather opset8::GatherND
    opset8::I420toBGR opset8::I420toRGB opset8::If opset8::MatrixNms opset8::MaxPool
    opset8::MulticlassNms opset8::NV12toBGR opset8::NV12toRGB opset8::PriorBox opset8::RandomUniform
    opset8::Slice opset8::SoftMax opset9::Eye opset9::GenerateProposals opset9::GridSample
    opset9::IRDFT opset9::MulticlassNms opset9::NonMaxSuppression opset9::RDFT opset9::ROIAlign
    opset9::SoftSign
  `),
  capable: new Map(),
};
