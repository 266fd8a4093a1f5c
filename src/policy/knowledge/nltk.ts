/**
 * Tokenizers, taggers, classifiers and language models of nltk.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const nltk: Knowledge = {
  package: 'nltk',
  versions: ['nltk 3.10.4'],
  declared: {
    'nltk.probability': {
      FreqDist: {
        what: 'class',
        newobj: 'none',
        reduce: 'data',
        build: 'dict',
        items: true,
        data: true,
        why: 'A Counter of samples: its methods forget a cached sum and go on to those of Counter.',
        source: 'nltk 3.10.4 nltk/probability.py FreqDist.__init__, update, __setitem__',
      },
      ConditionalFreqDist: {
        what: 'class',
        reduce: 'none',
        items: true,
        why: 'A defaultdict whose factory is FreqDist; it is made empty and its items are set in C.',
        source: 'nltk 3.10.4 nltk/probability.py ConditionalFreqDist.__init__, __reduce__',
      },
    },
    'nltk.grammar': {
      Nonterminal: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        hash: true,
        data: true,
        selfCalls: ['_symbol'],
        why: 'A symbol: hashed and compared by a plain value.',
        source: 'nltk 3.10.4 nltk/grammar.py Nonterminal.__hash__, __eq__',
      },
      Production: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        hash: true,
        data: true,
        why: 'A rule of a grammar: hashed and compared by its sides, which are data.',
        source: 'nltk 3.10.4 nltk/grammar.py Production.__hash__, __eq__',
      },
    },
    'nltk.tree.parented': {
      ParentedTree: {
        what: 'class',
        newobj: 'any',
        build: 'dict',
        items: true,
        selfCalls: ['_setparent', 'append', 'extend'],
        why: 'A Tree that tells its children who their parent is.',
        source:
          'nltk 3.10.4 nltk/tree/parented.py AbstractParentedTree.append, extend, ParentedTree._setparent',
      },
    },
    'nltk.tree.tree': {
      Tree: {
        what: 'class',
        newobj: 'any',
        build: 'dict',
        items: true,
        selfCalls: ['append', 'extend'],
        why: 'A list with a label: list.__new__ ignores what it is given, and children are appended in C.',
        source: 'nltk 3.10.4 nltk/tree/tree.py Tree',
      },
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
nltk.chunk.api
 ChunkParserI C n=none b=dict h
nltk.chunk.named_entity
 Maxent_NE_Chunker C n=none b=dict h
 NEChunkParser C n=none b=dict h
 NEChunkParserTagger C n=none b=dict h
nltk.chunk.regexp
 ChunkRule C n=none b=dict h
 ChunkRuleWithContext C n=none b=dict h
 ChunkString C n=none b=dict h
 ExpandLeftRule C n=none b=dict h
 ExpandRightRule C n=none b=dict h
 MergeRule C n=none b=dict h
 RegexpChunkParser C n=none b=dict h
 RegexpChunkRule C n=none b=dict h
 RegexpParser C n=none b=dict h
 SplitRule C n=none b=dict h
 StripRule C n=none b=dict h
 UnChunkRule C n=none b=dict h
nltk.chunk.util
 ChunkScore C n=none b=dict h
nltk.classify.api
 ClassifierI C n=none b=dict h
 MultiClassifierI C n=none b=dict h
nltk.classify.decisiontree
 DecisionTreeClassifier C n=none b=dict h
nltk.classify.maxent
 BinaryMaxentFeatureEncoding C n=none b=dict h
 FunctionBackedMaxentFeatureEncoding C n=none b=dict h
 GISEncoding C n=none b=dict h
 MaxentClassifier C n=none b=dict h
 MaxentFeatureEncodingI C n=none b=dict h
 TadmEventMaxentFeatureEncoding C n=none b=dict h
 TadmMaxentClassifier C n=none b=dict h
 TypedMaxentFeatureEncoding C n=none b=dict h
nltk.classify.naivebayes
 NaiveBayesClassifier C n=none b=dict h
nltk.classify.positivenaivebayes
 PositiveNaiveBayesClassifier C n=none b=dict h
nltk.classify.rte_classify
 RTEFeatureExtractor C n=none b=dict h
nltk.classify.scikitlearn
 SklearnClassifier C n=none b=dict h
nltk.classify.senna
 Senna C n=none b=dict h
nltk.classify.svm
 SvmClassifier C n=none b=dict h
nltk.classify.textcat
 TextCat C n=none b=dict h
nltk.classify.util
 CutoffChecker C n=none b=dict h
nltk.classify.weka
 ARFF_Formatter C n=none b=dict h
 WekaClassifier C n=none b=dict h
nltk.cluster.api
 ClusterI C n=none b=dict h
nltk.cluster.em
 EMClusterer C n=none b=dict h
nltk.cluster.gaac
 GAAClusterer C n=none b=dict h
nltk.cluster.kmeans
 KMeansClusterer C n=none b=dict h
nltk.cluster.util
 Dendrogram C n=none b=dict h
 VectorSpaceClusterer C n=none b=dict h
 _DendrogramNode C n=none b=dict h
nltk.collections
 AbstractLazySequence C n=none b=dict
 LazyConcatenation C n=none b=dict
 LazyEnumerate C n=none b=dict
 LazyIteratorList C n=none b=dict
 LazyMap C n=none b=dict
 LazyZip C n=none b=dict
 OrderedDict C n=none b=dict
 Trie C n=none b=dict i
nltk.collocations
 AbstractCollocationFinder C n=none b=dict h
 BigramCollocationFinder C n=none b=dict h
 QuadgramCollocationFinder C n=none b=dict h
 TrigramCollocationFinder C n=none b=dict h
nltk.grammar
 CFG C n=none b=dict h
 DependencyGrammar C n=none b=dict h
 DependencyProduction C n=none b=dict
 FeatureGrammar C n=none b=dict h
 FeatureValueType C n=none b=dict
 PCFG C n=none b=dict h
 ProbabilisticDependencyGrammar C n=none b=dict h
 ProbabilisticProduction C n=none b=dict
nltk.internals
 Counter C n=none b=dict h
 ReadError C n=data b=dict-data h !args
 UntrustedJarError C n=data r=data b=dict-data h !args
nltk.lm.api
 LanguageModel C n=none b=dict h
 Smoothing C n=none b=dict h
nltk.lm.counter
 NgramCounter C n=none b=dict h
nltk.lm.models
 AbsoluteDiscountingInterpolated C n=none b=dict h
 InterpolatedLanguageModel C n=none b=dict h
 KneserNeyInterpolated C n=none b=dict h
 Laplace C n=none b=dict h
 Lidstone C n=none b=dict h
 MLE C n=none b=dict h
 StupidBackoff C n=none b=dict h
 WittenBellInterpolated C n=none b=dict h
nltk.lm.smoothing
 AbsoluteDiscounting C n=none b=dict h
 KneserNey C n=none b=dict h
 WittenBell C n=none b=dict h
nltk.lm.vocabulary
 Vocabulary C n=none b=dict
nltk.metrics.agreement
 AnnotationTask C n=none b=dict h
nltk.metrics.association
 BigramAssocMeasures C n=none b=dict h
 ContingencyMeasures C n=none b=dict h
 NgramAssocMeasures C n=none b=dict h
 QuadgramAssocMeasures C n=none b=dict h
 TrigramAssocMeasures C n=none b=dict h
nltk.metrics.confusionmatrix
 ConfusionMatrix C n=none b=dict h
nltk.metrics.paice
 Paice C n=none b=dict h
nltk.parse.api
 ParserI C n=none b=dict h
nltk.parse.bllip
 BllipParser C n=none b=dict h
nltk.parse.chart
 AbstractChartRule C n=none b=dict h
 BottomUpChartParser C n=none b=dict h
 BottomUpLeftCornerChartParser C n=none b=dict h
 BottomUpPredictCombineRule C n=none b=dict h
 BottomUpPredictRule C n=none b=dict h
 CachedTopDownPredictRule C n=none b=dict h
 Chart C n=none b=dict h
 ChartParser C n=none b=dict h
 ChartRuleI C n=none b=dict h
 EdgeI C n=none b=dict
 EmptyPredictRule C n=none b=dict h
 FilteredBottomUpPredictCombineRule C n=none b=dict h
 FilteredSingleEdgeFundamentalRule C n=none b=dict h
 FundamentalRule C n=none b=dict h
 LeafEdge C n=none b=dict
 LeafInitRule C n=none b=dict h
 LeftCornerChartParser C n=none b=dict h
 SingleEdgeFundamentalRule C n=none b=dict h
 SteppingChartParser C n=none b=dict h
 TopDownChartParser C n=none b=dict h
 TopDownInitRule C n=none b=dict h
 TopDownPredictRule C n=none b=dict h
 TreeEdge C n=none b=dict
 _ParseTreeBudget C n=none b=rule:slots h
nltk.parse.corenlp
 CoreNLPDependencyParser C n=none b=dict h
 CoreNLPParser C n=none b=dict h
 CoreNLPServer C n=none b=dict h
 CoreNLPServerError C n=data r=data b=dict-data h !args
 GenericCoreNLPParser C n=none b=dict h
nltk.parse.dependencygraph
 DependencyGraph C n=none b=dict h
 DependencyGraphError C n=data r=data b=dict-data h !args
nltk.parse.earleychart
 CompleteFundamentalRule C n=none b=dict h
 CompleterRule C n=none b=dict h
 EarleyChartParser C n=none b=dict h
 FeatureCompleteFundamentalRule C n=none b=dict h
 FeatureCompleterRule C n=none b=dict h
 FeatureEarleyChartParser C n=none b=dict h
 FeatureIncrementalBottomUpChartParser C n=none b=dict h
 FeatureIncrementalBottomUpLeftCornerChartParser C n=none b=dict h
 FeatureIncrementalChart C n=none b=dict h
 FeatureIncrementalChartParser C n=none b=dict h
 FeatureIncrementalTopDownChartParser C n=none b=dict h
 FeaturePredictorRule C n=none b=dict h
 FeatureScannerRule C n=none b=dict h
 FilteredCompleteFundamentalRule C n=none b=dict h
 IncrementalBottomUpChartParser C n=none b=dict h
 IncrementalBottomUpLeftCornerChartParser C n=none b=dict h
 IncrementalChart C n=none b=dict h
 IncrementalChartParser C n=none b=dict h
 IncrementalLeftCornerChartParser C n=none b=dict h
 IncrementalTopDownChartParser C n=none b=dict h
 PredictorRule C n=none b=dict h
 ScannerRule C n=none b=dict h
nltk.parse.evaluate
 DependencyEvaluator C n=none b=dict h
nltk.parse.featurechart
 FeatureBottomUpChartParser C n=none b=dict h
 FeatureBottomUpLeftCornerChartParser C n=none b=dict h
 FeatureBottomUpPredictCombineRule C n=none b=dict h
 FeatureBottomUpPredictRule C n=none b=dict h
 FeatureChart C n=none b=dict h
 FeatureChartParser C n=none b=dict h
 FeatureEmptyPredictRule C n=none b=dict h
 FeatureFundamentalRule C n=none b=dict h
 FeatureSingleEdgeFundamentalRule C n=none b=dict h
 FeatureTopDownChartParser C n=none b=dict h
 FeatureTopDownInitRule C n=none b=dict h
 FeatureTopDownPredictRule C n=none b=dict h
 FeatureTreeEdge C n=none b=dict
 InstantiateVarsChart C n=none b=dict h
nltk.parse.generate
 _GenerationBudget C n=none b=rule:slots h
nltk.parse.malt
 MaltParser C n=none b=dict h
nltk.parse.nonprojectivedependencyparser
 DemoScorer C n=none b=dict h
 DependencyScorerI C n=none b=dict h
 NaiveBayesDependencyScorer C n=none b=dict h
 NonprojectiveDependencyParser C n=none b=dict h
 ProbabilisticNonprojectiveParser C n=none b=dict h
nltk.parse.pchart
 BottomUpProbabilisticChartParser C n=none b=dict h
 InsideChartParser C n=none b=dict h
 LongestChartParser C n=none b=dict h
 ProbabilisticBottomUpInitRule C n=none b=dict h
 ProbabilisticBottomUpPredictRule C n=none b=dict h
 ProbabilisticFundamentalRule C n=none b=dict h
 ProbabilisticLeafEdge C n=none b=dict
 ProbabilisticTreeEdge C n=none b=dict
 RandomChartParser C n=none b=dict h
 SingleEdgeProbabilisticFundamentalRule C n=none b=dict h
 UnsortedChartParser C n=none b=dict h
nltk.parse.projectivedependencyparser
 ChartCell C n=none b=dict h
 DependencySpan C n=none b=dict
 ProbabilisticProjectiveDependencyParser C n=none b=dict h
 ProjectiveDependencyParser C n=none b=dict h
nltk.parse.recursivedescent
 RecursiveDescentParser C n=none b=dict h
 SteppingRecursiveDescentParser C n=none b=dict h
nltk.parse.shiftreduce
 ShiftReduceParser C n=none b=dict h
 SteppingShiftReduceParser C n=none b=dict h
nltk.parse.stanford
 GenericStanfordParser C n=none b=dict h
 StanfordDependencyParser C n=none b=dict h
 StanfordNeuralDependencyParser C n=none b=dict h
 StanfordParser C n=none b=dict h
nltk.parse.transitionparser
 Configuration C n=none b=dict h
 Transition C n=none b=dict h
 TransitionParser C n=none b=dict h
nltk.parse.util
 TestGrammar C n=none b=dict h
nltk.parse.viterbi
 ViterbiParser C n=none b=dict h
nltk.probability
 ConditionalProbDist C n=none b=dict i
 ConditionalProbDistI C n=none b=dict i
 CrossValidationProbDist C n=none b=dict h
 DictionaryConditionalProbDist C n=none b=dict i
 DictionaryProbDist C n=none b=dict h
 ELEProbDist C n=none b=dict h
 HeldoutProbDist C n=none b=dict h
 ImmutableProbabilisticMixIn C n=none b=dict h
 KneserNeyProbDist C n=none b=dict h
 LaplaceProbDist C n=none b=dict h
 LidstoneProbDist C n=none b=dict h
 MLEProbDist C n=none b=dict h
 MutableProbDist C n=none b=dict h
 ProbDistI C n=none b=dict h
 ProbabilisticMixIn C n=none b=dict h
 RandomProbDist C n=none b=dict h
 SimpleGoodTuringProbDist C n=none b=dict h
 UniformProbDist C n=none b=dict h
 WittenBellProbDist C n=none b=dict h
nltk.sentiment.sentiment_analyzer
 SentimentAnalyzer C n=none b=dict h
nltk.sentiment.vader
 SentiText C n=none b=dict h
 SentimentIntensityAnalyzer C n=none b=dict h
 VaderConstants C n=none b=dict h
nltk.stem.api
 StemmerI C n=none b=dict h
nltk.stem.arlstem
 ARLSTem C n=none b=dict h
nltk.stem.arlstem2
 ARLSTem2 C n=none b=dict h
nltk.stem.cistem
 Cistem C n=none b=dict h
nltk.stem.isri
 ISRIStemmer C n=none b=dict h
nltk.stem.lancaster
 LancasterStemmer C n=none b=dict h
nltk.stem.porter
 PorterStemmer C n=none b=dict h
nltk.stem.regexp
 RegexpStemmer C n=none b=dict h
nltk.stem.rslp
 RSLPStemmer C n=none b=dict h
nltk.stem.snowball
 ArabicStemmer C n=none b=dict h
 ArabicStemmer.stem F
 DanishStemmer C n=none b=dict h
 DanishStemmer.stem F
 DutchStemmer C n=none b=dict h
 DutchStemmer.stem F
 EnglishStemmer C n=none b=dict h
 EnglishStemmer.stem F
 FinnishStemmer C n=none b=dict h
 FinnishStemmer.stem F
 FrenchStemmer C n=none b=dict h
 FrenchStemmer.stem F
 GermanStemmer C n=none b=dict h
 GermanStemmer.stem F
 HungarianStemmer C n=none b=dict h
 HungarianStemmer.stem F
 ItalianStemmer C n=none b=dict h
 ItalianStemmer.stem F
 NorwegianStemmer C n=none b=dict h
 NorwegianStemmer.stem F
 PorterStemmer C n=none b=dict h
 PorterStemmer.stem F
 PortugueseStemmer C n=none b=dict h
 PortugueseStemmer.stem F
 RomanianStemmer C n=none b=dict h
 RomanianStemmer.stem F
 RussianStemmer C n=none b=dict h
 RussianStemmer.stem F
 SnowballStemmer C n=none b=dict h
 SpanishStemmer C n=none b=dict h
 SpanishStemmer.stem F
 SwedishStemmer C n=none b=dict h
 SwedishStemmer.stem F
 _LanguageSpecificStemmer C n=none b=dict h
 _LanguageSpecificStemmer.stem F
 _ScandinavianStemmer C n=none b=dict h
 _ScandinavianStemmer.stem F
 _StandardStemmer C n=none b=dict h
 _StandardStemmer.stem F
nltk.stem.wordnet
 WordNetLemmatizer C n=none b=dict h
nltk.tag.api
 FeaturesetTaggerI C n=none b=dict h
 TaggerI C n=none b=dict h
nltk.tag.brill
 BrillTagger C n=none b=dict h
 Pos C n=none b=dict
 Word C n=none b=dict
nltk.tag.brill_trainer
 BrillTaggerTrainer C n=none b=dict h
nltk.tag.crf
 CRFTagger C n=none b=dict h
nltk.tag.hmm
 HiddenMarkovModelTagger C n=none b=dict h
 HiddenMarkovModelTrainer C n=none b=dict h
nltk.tag.perceptron
 AveragedPerceptron C n=none b=dict h
 PerceptronTagger C n=none b=dict h
nltk.tag.senna
 SennaChunkTagger C n=none b=dict h
 SennaNERTagger C n=none b=dict h
 SennaTagger C n=none b=dict h
nltk.tag.sequential
 AffixTagger C n=none b=dict h
 BigramTagger C n=none b=dict h
 ClassifierBasedPOSTagger C n=none b=dict h
 ClassifierBasedTagger C n=none b=dict h
 ContextTagger C n=none b=dict h
 DefaultTagger C n=none b=dict h
 NgramTagger C n=none b=dict h
 RegexpTagger C n=none b=dict h
 SequentialBackoffTagger C n=none b=dict h
 TrigramTagger C n=none b=dict h
 UnigramTagger C n=none b=dict h
nltk.tag.stanford
 StanfordNERTagger C n=none b=dict h
 StanfordPOSTagger C n=none b=dict h
 StanfordTagger C n=none b=dict h
nltk.tag.tnt
 TnT C n=none b=dict h
nltk.tbl.feature
 Feature C n=none b=dict
nltk.tbl.rule
 Rule C n=none b=dict
 TagRule C n=none b=dict
nltk.tbl.template
 BrillTemplateI C n=none b=dict h
 Template C n=none b=dict h
nltk.text
 ConcordanceIndex C n=none b=dict h
 ConcordanceLine C n=any b=dict
 ContextIndex C n=none b=dict h
 Text C n=none b=dict h
 TextCollection C n=none b=dict h
 TokenSearcher C n=none b=dict h
nltk.tokenize.api
 StringTokenizer C n=none b=dict h
 TokenizerI C n=none b=dict h
nltk.tokenize.casual
 TweetTokenizer C n=none b=dict h
nltk.tokenize.destructive
 MacIntyreContractions C n=none b=dict h
 NLTKWordTokenizer C n=none b=dict h
nltk.tokenize.legality_principle
 LegalitySyllableTokenizer C n=none b=dict h
nltk.tokenize.mwe
 MWETokenizer C n=none b=dict h
nltk.tokenize.punkt
 PunktBaseClass C n=none b=dict h
 PunktLanguageVars C n=none b=any h
 PunktParameters C n=none b=dict h
 PunktSentenceTokenizer C n=none b=dict h
 PunktToken C n=none b=rule:slots h
 PunktTokenizer C n=none b=dict h
 PunktTrainer C n=none b=dict h
nltk.tokenize.regexp
 BlanklineTokenizer C n=none b=dict h
 RegexpTokenizer C n=none b=dict h
 WhitespaceTokenizer C n=none b=dict h
 WordPunctTokenizer C n=none b=dict h
nltk.tokenize.repp
 ReppTokenizer C n=none b=dict h
nltk.tokenize.sexpr
 SExprTokenizer C n=none b=dict h
nltk.tokenize.simple
 CharTokenizer C n=none b=dict h
 LineTokenizer C n=none b=dict h
 SpaceTokenizer C n=none b=dict h
 TabTokenizer C n=none b=dict h
nltk.tokenize.sonority_sequencing
 SyllableTokenizer C n=none b=dict h
nltk.tokenize.stanford
 StanfordTokenizer C n=none b=dict h
nltk.tokenize.stanford_segmenter
 StanfordSegmenter C n=none b=dict h
nltk.tokenize.texttiling
 TextTilingTokenizer C n=none b=dict h
 TokenSequence C n=none b=dict h
 TokenTableField C n=none b=dict h
nltk.tokenize.toktok
 ToktokTokenizer C n=none b=dict h
nltk.tokenize.treebank
 TreebankWordDetokenizer C n=none b=dict h
 TreebankWordTokenizer C n=none b=dict h
nltk.tokenize.util
 CJKChars C n=none b=dict h
nltk.translate.api
 AlignedSent C n=none b=dict h
 PhraseTable C n=none b=dict h
 PhraseTableEntry C n=any b=dict
nltk.translate.bleu_score
 SmoothingFunction C n=none b=dict h
nltk.translate.gale_church
 LanguageIndependent C n=none b=dict h
nltk.translate.ibm1
 IBMModel1 C n=none b=dict h
nltk.translate.ibm2
 IBMModel2 C n=none b=dict h
 Model2Counts C n=none b=dict h
nltk.translate.ibm3
 IBMModel3 C n=none b=dict h
 Model3Counts C n=none b=dict h
nltk.translate.ibm4
 IBMModel4 C n=none b=dict h
 Model4Counts C n=none b=dict h
nltk.translate.ibm5
 IBMModel5 C n=none b=dict h
 Model5Counts C n=none b=dict h
 Slots C n=none b=dict h
nltk.translate.ibm_model
 AlignmentInfo C n=none b=dict
 Counts C n=none b=dict h
 IBMModel C n=none b=dict h
nltk.translate.stack_decoder
 StackDecoder C n=none b=dict h
 _Hypothesis C n=none b=dict h
 _Stack C n=none b=dict h
nltk.tree.immutable
 ImmutableMultiParentedTree C n=none b=dict
 ImmutableParentedTree C n=none b=dict
 ImmutableProbabilisticTree C n=none b=dict
 ImmutableTree C n=none b=dict
nltk.tree.parented
 AbstractParentedTree C n=none b=dict
 MultiParentedTree C n=none b=dict
 ParentedTree C n=none b=dict
nltk.tree.prettyprinter
 TreePrettyPrinter C n=none b=dict h
nltk.tree.probabilistic
 ProbabilisticTree C n=none b=dict
nltk.util
 Index C n=none b=dict i
`,
};
