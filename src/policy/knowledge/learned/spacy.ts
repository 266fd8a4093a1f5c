/**
 * What `policy learn` proved of spacy 3.8.18. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const spacy: Knowledge = {
  package: 'spacy',
  versions: ['spacy 3.8.18'],
  derived: `
spacy
 Language C n=any b=dict h
spacy.displacy
 DependencyRenderer C n=any b=dict h
 EntityRenderer C n=any b=dict h
 SpanRenderer C n=any b=dict h
spacy.displacy.render
 DependencyRenderer C n=any b=dict h
 EntityRenderer C n=any b=dict h
 SpanRenderer C n=any b=dict h
spacy.errors
 MatchPatternError C n=any r=plain b=dict h ?data:args
spacy.lang.af
 Afrikaans C n=any b=dict h
 AfrikaansDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.am
 Amharic C n=any b=dict h
 AmharicDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.ar
 Arabic C n=any b=dict h
 ArabicDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.az
 Azerbaijani C n=any b=dict h
 AzerbaijaniDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.bg
 BaseDefaults C n=any r=any b=dict h
 Bulgarian C n=any b=dict h
 BulgarianDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.bn
 BaseDefaults C n=any r=any b=dict h
 Bengali C n=any b=dict h
 BengaliDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.bo
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Tibetan C n=any b=dict h
 TibetanDefaults C n=any r=any b=dict h
spacy.lang.ca
 BaseDefaults C n=any r=any b=dict h
 Catalan C n=any b=dict h
 CatalanDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.cs
 BaseDefaults C n=any r=any b=dict h
 Czech C n=any b=dict h
 CzechDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.da
 BaseDefaults C n=any r=any b=dict h
 Danish C n=any b=dict h
 DanishDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.de
 BaseDefaults C n=any r=any b=dict h
 German C n=any b=dict h
 GermanDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.dsb
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 LowerSorbian C n=any b=dict h
 LowerSorbianDefaults C n=any r=any b=dict h
spacy.lang.el
 BaseDefaults C n=any r=any b=dict h
 Greek C n=any b=dict h
 GreekDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.en
 BaseDefaults C n=any r=any b=dict h
 English C n=any b=dict h
 EnglishDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.es
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Spanish C n=any b=dict h
 SpanishDefaults C n=any r=any b=dict h
spacy.lang.et
 BaseDefaults C n=any r=any b=dict h
 Estonian C n=any b=dict h
 EstonianDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.eu
 BaseDefaults C n=any r=any b=dict h
 Basque C n=any b=dict h
 BasqueDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.fa
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Persian C n=any b=dict h
 PersianDefaults C n=any r=any b=dict h
spacy.lang.fi
 BaseDefaults C n=any r=any b=dict h
 Finnish C n=any b=dict h
 FinnishDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.fo
 BaseDefaults C n=any r=any b=dict h
 Faroese C n=any b=dict h
 FaroeseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.fr
 BaseDefaults C n=any r=any b=dict h
 French C n=any b=dict h
 FrenchDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.ga
 BaseDefaults C n=any r=any b=dict h
 Irish C n=any b=dict h
 IrishDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.gd
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Scottish C n=any b=dict h
 ScottishDefaults C n=any r=any b=dict h
spacy.lang.grc
 AncientGreek C n=any b=dict h
 AncientGreekDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.gu
 BaseDefaults C n=any r=any b=dict h
 Gujarati C n=any b=dict h
 GujaratiDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.he
 BaseDefaults C n=any r=any b=dict h
 Hebrew C n=any b=dict h
 HebrewDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.hi
 BaseDefaults C n=any r=any b=dict h
 Hindi C n=any b=dict h
 HindiDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.hr
 BaseDefaults C n=any r=any b=dict h
 Croatian C n=any b=dict h
 CroatianDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.hsb
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 UpperSorbian C n=any b=dict h
 UpperSorbianDefaults C n=any r=any b=dict h
spacy.lang.ht
 BaseDefaults C n=any r=any b=dict h
 HaitianCreole C n=any b=dict h
 HaitianCreoleDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.hu
 BaseDefaults C n=any r=any b=dict h
 Hungarian C n=any b=dict h
 HungarianDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.hy
 Armenian C n=any b=dict h
 ArmenianDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.id
 BaseDefaults C n=any r=any b=dict h
 Indonesian C n=any b=dict h
 IndonesianDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.is
 BaseDefaults C n=any r=any b=dict h
 Icelandic C n=any b=dict h
 IcelandicDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.it
 BaseDefaults C n=any r=any b=dict h
 Italian C n=any b=dict h
 ItalianDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.ja
 BaseDefaults C n=any r=any b=dict h
 DummyTokenizer C n=any r=any b=dict h
 Japanese C n=any b=dict h
 JapaneseDefaults C n=any r=any b=dict h
 JapaneseTokenizer C n=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Scorer C n=any b=dict h
spacy.lang.kmr
 BaseDefaults C n=any r=any b=dict h
 Kurmanji C n=any b=dict h
 KurmanjiDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.kn
 BaseDefaults C n=any r=any b=dict h
 Kannada C n=any b=dict h
 KannadaDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.ko
 BaseDefaults C n=any r=any b=dict h
 DummyTokenizer C n=any r=any b=dict h
 Korean C n=any b=dict h
 KoreanDefaults C n=any r=any b=dict h
 KoreanTokenizer C n=any r=any b=dict h
 Language C n=any b=dict h
 Scorer C n=any b=dict h
spacy.lang.ky
 BaseDefaults C n=any r=any b=dict h
 Kyrgyz C n=any b=dict h
 KyrgyzDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.la
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Latin C n=any b=dict h
 LatinDefaults C n=any r=any b=dict h
spacy.lang.lb
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Luxembourgish C n=any b=dict h
 LuxembourgishDefaults C n=any r=any b=dict h
spacy.lang.lg
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Luganda C n=any b=dict h
 LugandaDefaults C n=any r=any b=dict h
spacy.lang.lij
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Ligurian C n=any b=dict h
 LigurianDefaults C n=any r=any b=dict h
spacy.lang.lt
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Lithuanian C n=any b=dict h
 LithuanianDefaults C n=any r=any b=dict h
spacy.lang.lv
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Latvian C n=any b=dict h
 LatvianDefaults C n=any r=any b=dict h
spacy.lang.mk
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Lookups C n=any r=any b=dict h
 Macedonian C n=any b=dict h
 MacedonianDefaults C n=any r=any b=dict h
 Model C n=any b=dict h
spacy.lang.ml
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Malayalam C n=any b=dict h
 MalayalamDefaults C n=any r=any b=dict h
spacy.lang.mr
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Marathi C n=any b=dict h
 MarathiDefaults C n=any r=any b=dict h
spacy.lang.ms
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Malay C n=any b=dict h
 MalayDefaults C n=any r=any b=dict h
spacy.lang.nb
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Norwegian C n=any b=dict h
 NorwegianDefaults C n=any r=any b=dict h
spacy.lang.ne
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Nepali C n=any b=dict h
 NepaliDefaults C n=any r=any b=dict h
spacy.lang.nl
 BaseDefaults C n=any r=any b=dict h
 Dutch C n=any b=dict h
 DutchDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
spacy.lang.nn
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 NorwegianNynorsk C n=any b=dict h
 NorwegianNynorskDefaults C n=any r=any b=dict h
spacy.lang.pl
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Polish C n=any b=dict h
 PolishDefaults C n=any r=any b=dict h
spacy.lang.pt
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Portuguese C n=any b=dict h
 PortugueseDefaults C n=any r=any b=dict h
spacy.lang.ro
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Romanian C n=any b=dict h
 RomanianDefaults C n=any r=any b=dict h
spacy.lang.ru
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Russian C n=any b=dict h
 RussianDefaults C n=any r=any b=dict h
spacy.lang.sa
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Sanskrit C n=any b=dict h
 SanskritDefaults C n=any r=any b=dict h
spacy.lang.si
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Sinhala C n=any b=dict h
 SinhalaDefaults C n=any r=any b=dict h
spacy.lang.sk
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Slovak C n=any b=dict h
 SlovakDefaults C n=any r=any b=dict h
spacy.lang.sl
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Slovenian C n=any b=dict h
 SlovenianDefaults C n=any r=any b=dict h
spacy.lang.sq
 Albanian C n=any b=dict h
 AlbanianDefaults C n=any r=any b=dict h
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
spacy.lang.sr
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Serbian C n=any b=dict h
 SerbianDefaults C n=any r=any b=dict h
spacy.lang.sv
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Swedish C n=any b=dict h
 SwedishDefaults C n=any r=any b=dict h
spacy.lang.ta
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Tamil C n=any b=dict h
 TamilDefaults C n=any r=any b=dict h
spacy.lang.te
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Telugu C n=any b=dict h
 TeluguDefaults C n=any r=any b=dict h
spacy.lang.th
 BaseDefaults C n=any r=any b=dict h
 DummyTokenizer C n=any r=any b=dict h
 Language C n=any b=dict h
 Thai C n=any b=dict h
 ThaiDefaults C n=any r=any b=dict h
 ThaiTokenizer C n=any r=any b=dict h
spacy.lang.ti
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Tigrinya C n=any b=dict h
 TigrinyaDefaults C n=any r=any b=dict h
spacy.lang.tl
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Tagalog C n=any b=dict h
 TagalogDefaults C n=any r=any b=dict h
spacy.lang.tn
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Setswana C n=any b=dict h
 SetswanaDefaults C n=any r=any b=dict h
spacy.lang.tr
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Turkish C n=any b=dict h
 TurkishDefaults C n=any r=any b=dict h
spacy.lang.tt
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Tatar C n=any b=dict h
 TatarDefaults C n=any r=any b=dict h
spacy.lang.uk
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Model C n=any b=dict h
 Ukrainian C n=any b=dict h
 UkrainianDefaults C n=any r=any b=dict h
spacy.lang.ur
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Urdu C n=any b=dict h
 UrduDefaults C n=any r=any b=dict h
spacy.lang.vi
 BaseDefaults C n=any r=any b=dict h
 DummyTokenizer C n=any r=any b=dict h
 Language C n=any b=dict h
 Vietnamese C n=any b=dict h
 VietnameseDefaults C n=any r=any b=dict h
 VietnameseTokenizer C n=any r=data b=dict h
spacy.lang.xx
 Language C n=any b=dict h
 MultiLanguage C n=any b=dict h
spacy.lang.yo
 BaseDefaults C n=any r=any b=dict h
 Language C n=any b=dict h
 Yoruba C n=any b=dict h
 YorubaDefaults C n=any r=any b=dict h
spacy.lang.zh
 BaseDefaults C n=any r=any b=dict h
 Chinese C n=any b=dict h
 ChineseDefaults C n=any r=any b=dict h
 ChineseTokenizer C n=any b=dict h
 DummyTokenizer C n=any r=any b=dict h
 Language C n=any b=dict h
 Scorer C n=any b=dict h
 Segmenter C r=rule:enum-value h
spacy.language
 BaseDefaults C n=any r=any b=dict h
 DisabledPipes C n=any b=dict i
 FactoryMeta C n=any b=dict
 Language C n=any b=dict h
 _Sender C n=any b=dict h
 _WorkDoneSentinel C n=any r=any b=dict h
spacy.lookups
 Lookups C n=any r=any b=dict h
 Table C n=any b=dict
spacy.ml
 CosineDistance C n=any r=any b=dict h
 Floats1d C n=any r=any b=dict
 Floats2d C n=any r=any b=dict
 Ints1d C n=any r=any b=dict
 Ints2d C n=any r=any b=dict
 L2Distance C n=any r=any b=dict h
 Loss C n=any r=any b=dict h
 Model C n=any b=dict h
 Ragged C n=any b=dict
 Tok2VecListener C n=any b=dict h
spacy.ml.models
 CosineDistance C n=any r=any b=dict h
 Floats1d C n=any r=any b=dict
 Floats2d C n=any r=any b=dict
 Ints1d C n=any r=any b=dict
 Ints2d C n=any r=any b=dict
 L2Distance C n=any r=any b=dict h
 Loss C n=any r=any b=dict h
 Model C n=any b=dict h
 Ragged C n=any b=dict
 Tok2VecListener C n=any b=dict h
spacy.ml.models.multi_task
 _RandomWords C n=any b=dict h
spacy.pipeline.functions
 DocCleaner C n=any r=data b=dict h
 TokenSplitter C n=any r=any b=dict h
spacy.pipeline.spancat
 Suggester C n=any b=dict h
 _Intervals C n=any r=any b=dict
spacy.pipeline.tok2vec
 Tok2VecListener C n=any b=dict h
spacy.schemas
 TokenPatternOperatorSimple C r=rule:enum-value h
spacy.scorer
 PRFScore C n=any r=any b=dict h
 ROCAUCScore C n=any r=any b=dict h
 Scorer C n=any b=dict h
spacy.tokens._serialize
 SimpleFrozenList C n=any r=data b=dict
spacy.training
 Alignment C n=any b=dict
 Corpus C n=any b=dict h
 JsonlCorpus C n=any b=dict h
 PlainTextCorpus C n=any b=dict h
spacy.training.alignment
 Alignment C n=any b=dict
spacy.training.corpus
 Corpus C n=any b=dict h
 JsonlCorpus C n=any b=dict h
 PlainTextCorpus C n=any b=dict h
spacy.training.pretrain
 ProgressTracker C n=any b=dict h
spacy.ty
 InitializableComponent C n=any b=dict h
 ListenedToComponent C n=any b=dict h
 TrainableComponent C n=any b=dict h
spacy.util
 DummyTokenizer C n=any r=any b=dict h
 ENV_VARS C n=any r=any b=dict h
 SimpleFrozenDict C n=any r=data b=dict
 SimpleFrozenList C n=any r=data b=dict
`,
};
