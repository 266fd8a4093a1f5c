/**
 * What `policy learn` proved of pandas 3.1.1. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const pandas: Knowledge = {
  package: 'pandas',
  versions: ['pandas 3.1.1'],
  derived: `
pandas
 Grouper C n=any b=dict h
pandas.api.typing
 TimeGrouper C n=any b=dict h
pandas.compat.numpy
 Version C n=any b=dict
pandas.core.api
 Flags C n=any b=dict
 Grouper C n=any b=dict h
 NamedAgg C n=any b=dict
pandas.core.apply
 BaseExecutionEngine C n=any r=any b=dict h
pandas.core.arrays
 BaseMaskedArray C n=any r=plain b=dict
 ExtensionArray C n=any r=any b=dict
 ExtensionOpsMixin C n=any r=any b=dict h
 ExtensionScalarOpsMixin C n=any r=any b=dict h
pandas.core.arrays.arrow
 ListAccessor C n=any b=dict h
 StructAccessor C n=any b=dict h
pandas.core.base
 SelectionMixin C n=any r=any b=dict h
pandas.core.computation.check
 Version C n=any b=dict
pandas.core.computation.ops
 Constant C n=any r=data b=dict h
 Term C n=any b=dict h
pandas.core.computation.pytables
 Constant C n=any r=data b=dict h
 Term C n=any b=dict h
pandas.core.dtypes.common
 ExtensionDtype C n=any r=any b=dict
pandas.core.groupby
 Grouper C n=any b=dict h
 NamedAgg C n=any b=dict
pandas.core.groupby.groupby
 BaseGroupBy C n=any r=any b=dict h
pandas.core.groupby.grouper
 Grouper C n=any b=dict h
pandas.core.groupby.ops
 DataSplitter C n=any r=any b=dict h
 FrameSplitter C n=any r=any b=dict h
 SeriesSplitter C n=any r=any b=dict h
pandas.core.indexes.api
 InvalidIndexError C n=any r=any b=dict h ?data:args
pandas.core.indexes.base
 Accessor C n=any r=any b=dict h
 BaseMaskedArray C n=any r=plain b=dict
 DuplicateLabelError C n=any r=any b=dict h ?data:args
 ExtensionArray C n=any r=any b=dict
 ExtensionDtype C n=any r=any b=dict
 FloatingDtype C n=any r=any b=dict
 FrozenList C n=any r=data b=dict
 IndexOpsMixin C n=any r=any b=dict
 LossySetitemError C n=any r=any b=dict h ?data:args
 PandasObject C n=any r=any b=dict h
 PrettyDict C n=any r=data b=dict i
 StringMethods C n=any b=dict h
pandas.core.resample
 TimeGrouper C n=any b=dict h
pandas.core.series
 Accessor C n=any r=any b=dict h
 ChainedAssignmentError C n=any r=any b=dict h ?data:args
 ExtensionArray C n=any r=any b=dict
 ExtensionDtype C n=any r=any b=dict
 InvalidIndexError C n=any r=any b=dict h ?data:args
 ListAccessor C n=any b=dict h
 LossySetitemError C n=any r=any b=dict h ?data:args
 SeriesApply C n=any r=plain b=dict h
 SeriesInfo C n=any r=any b=dict h
 StringMethods C n=any b=dict h
 StructAccessor C n=any b=dict h
pandas.core.tools.datetimes
 ExtensionArray C n=any r=any b=dict
 IntegerArray C n=any b=dict
pandas.io.formats.style
 Styler C n=any b=dict h
pandas.io.formats.style_render
 CSSDict C n=any r=data b=dict i
 StylerRenderer C n=any b=dict h
 Tooltips C n=any r=any b=dict h
pandas.io.sas.sasreader
 SASReader C n=any r=any b=dict h
pandas.plotting._matplotlib
 AreaPlot C n=any b=dict h
 BarPlot C n=any b=dict h
 BarhPlot C n=any b=dict h
 BoxPlot C n=any b=dict h
 HexBinPlot C n=any b=dict h
 HistPlot C n=any b=dict h
 KdePlot C n=any b=dict h
 LinePlot C n=any b=dict h
 PiePlot C n=any b=dict h
 ScatterPlot C n=any b=dict h
pandas.plotting._matplotlib.boxplot
 BoxPlot C n=any b=dict h
 BoxPlot.BP C n=any r=any b=dict
pandas.plotting._matplotlib.core
 AreaPlot C n=any b=dict h
 BarPlot C n=any b=dict h
 BarhPlot C n=any b=dict h
 HexBinPlot C n=any b=dict h
 LinePlot C n=any b=dict h
 MPLPlot C n=any b=dict h
 PiePlot C n=any b=dict h
 PlanePlot C n=any b=dict h
 ScatterPlot C n=any b=dict h
pandas.plotting._matplotlib.hist
 HistPlot C n=any b=dict h
 KdePlot C n=any b=dict h
pandas.tseries.holiday
 PerformanceWarning C n=any r=any b=dict h ?data:args
`,
};
