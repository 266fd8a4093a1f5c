/**
 * What `policy learn` proved of spacy 3.8.18. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const spacy: Knowledge = {
  package: 'spacy',
  versions: ['spacy 3.8.18'],
  derived: `
spacy.cli.benchmark_speed
 Quartiles C n=any b=dict h
 time_context C n=any r=any b=dict h
spacy.cli.convert
 FileTypes C r=rule:enum-value h
spacy.cli.init_config
 InitValues C n=any r=any b=dict h
 Optimizations C r=rule:enum-value h
spacy.displacy.render
 DependencyRenderer C n=any b=dict h
 EntityRenderer C n=any b=dict h
 SpanRenderer C n=any b=dict h
spacy.errors
 MatchPatternError C n=any r=plain b=dict h
spacy.lang.af
 Afrikaans C n=any b=dict h
 AfrikaansDefaults C n=any r=any b=dict h
spacy.lang.am
 Amharic C n=any b=dict h
 AmharicDefaults C n=any r=any b=dict h
spacy.lang.ar
 Arabic C n=any b=dict h
 ArabicDefaults C n=any r=any b=dict h
spacy.lang.az
 Azerbaijani C n=any b=dict h
 AzerbaijaniDefaults C n=any r=any b=dict h
spacy.lang.bg
 Bulgarian C n=any b=dict h
 BulgarianDefaults C n=any r=any b=dict h
spacy.lang.bn
 Bengali C n=any b=dict h
 BengaliDefaults C n=any r=any b=dict h
spacy.lang.bo
 Tibetan C n=any b=dict h
 TibetanDefaults C n=any r=any b=dict h
spacy.lang.ca
 Catalan C n=any b=dict h
 CatalanDefaults C n=any r=any b=dict h
spacy.lang.cs
 Czech C n=any b=dict h
 CzechDefaults C n=any r=any b=dict h
spacy.lang.da
 Danish C n=any b=dict h
 DanishDefaults C n=any r=any b=dict h
spacy.lang.de
 German C n=any b=dict h
 GermanDefaults C n=any r=any b=dict h
spacy.lang.dsb
 LowerSorbian C n=any b=dict h
 LowerSorbianDefaults C n=any r=any b=dict h
spacy.lang.el
 Greek C n=any b=dict h
 GreekDefaults C n=any r=any b=dict h
spacy.lang.en
 English C n=any b=dict h
 EnglishDefaults C n=any r=any b=dict h
spacy.lang.es
 Spanish C n=any b=dict h
 SpanishDefaults C n=any r=any b=dict h
spacy.lang.et
 Estonian C n=any b=dict h
 EstonianDefaults C n=any r=any b=dict h
spacy.lang.eu
 Basque C n=any b=dict h
 BasqueDefaults C n=any r=any b=dict h
spacy.lang.fa
 Persian C n=any b=dict h
 PersianDefaults C n=any r=any b=dict h
spacy.lang.fi
 Finnish C n=any b=dict h
 FinnishDefaults C n=any r=any b=dict h
spacy.lang.fo
 Faroese C n=any b=dict h
 FaroeseDefaults C n=any r=any b=dict h
spacy.lang.fr
 French C n=any b=dict h
 FrenchDefaults C n=any r=any b=dict h
spacy.lang.ga
 Irish C n=any b=dict h
 IrishDefaults C n=any r=any b=dict h
spacy.lang.gd
 Scottish C n=any b=dict h
 ScottishDefaults C n=any r=any b=dict h
spacy.lang.grc
 AncientGreek C n=any b=dict h
 AncientGreekDefaults C n=any r=any b=dict h
spacy.lang.gu
 Gujarati C n=any b=dict h
 GujaratiDefaults C n=any r=any b=dict h
spacy.lang.he
 Hebrew C n=any b=dict h
 HebrewDefaults C n=any r=any b=dict h
spacy.lang.hi
 Hindi C n=any b=dict h
 HindiDefaults C n=any r=any b=dict h
spacy.lang.hr
 Croatian C n=any b=dict h
 CroatianDefaults C n=any r=any b=dict h
spacy.lang.hsb
 UpperSorbian C n=any b=dict h
 UpperSorbianDefaults C n=any r=any b=dict h
spacy.lang.ht
 HaitianCreole C n=any b=dict h
 HaitianCreoleDefaults C n=any r=any b=dict h
spacy.lang.hu
 Hungarian C n=any b=dict h
 HungarianDefaults C n=any r=any b=dict h
spacy.lang.hy
 Armenian C n=any b=dict h
 ArmenianDefaults C n=any r=any b=dict h
spacy.lang.id
 Indonesian C n=any b=dict h
 IndonesianDefaults C n=any r=any b=dict h
spacy.lang.is
 Icelandic C n=any b=dict h
 IcelandicDefaults C n=any r=any b=dict h
spacy.lang.it
 Italian C n=any b=dict h
 ItalianDefaults C n=any r=any b=dict h
spacy.lang.ja
 Japanese C n=any b=dict h
 JapaneseDefaults C n=any r=any b=dict h
 JapaneseTokenizer C n=any b=dict h
spacy.lang.kmr
 Kurmanji C n=any b=dict h
 KurmanjiDefaults C n=any r=any b=dict h
spacy.lang.kn
 Kannada C n=any b=dict h
 KannadaDefaults C n=any r=any b=dict h
spacy.lang.ko
 Korean C n=any b=dict h
 KoreanDefaults C n=any r=any b=dict h
 KoreanTokenizer C n=any r=any b=dict h
spacy.lang.ky
 Kyrgyz C n=any b=dict h
 KyrgyzDefaults C n=any r=any b=dict h
spacy.lang.la
 Latin C n=any b=dict h
 LatinDefaults C n=any r=any b=dict h
spacy.lang.lb
 Luxembourgish C n=any b=dict h
 LuxembourgishDefaults C n=any r=any b=dict h
spacy.lang.lg
 Luganda C n=any b=dict h
 LugandaDefaults C n=any r=any b=dict h
spacy.lang.lij
 Ligurian C n=any b=dict h
 LigurianDefaults C n=any r=any b=dict h
spacy.lang.lt
 Lithuanian C n=any b=dict h
 LithuanianDefaults C n=any r=any b=dict h
spacy.lang.lv
 Latvian C n=any b=dict h
 LatvianDefaults C n=any r=any b=dict h
spacy.lang.mk
 Macedonian C n=any b=dict h
 MacedonianDefaults C n=any r=any b=dict h
spacy.lang.ml
 Malayalam C n=any b=dict h
 MalayalamDefaults C n=any r=any b=dict h
spacy.lang.mr
 Marathi C n=any b=dict h
 MarathiDefaults C n=any r=any b=dict h
spacy.lang.ms
 Malay C n=any b=dict h
 MalayDefaults C n=any r=any b=dict h
spacy.lang.nb
 Norwegian C n=any b=dict h
 NorwegianDefaults C n=any r=any b=dict h
spacy.lang.ne
 Nepali C n=any b=dict h
 NepaliDefaults C n=any r=any b=dict h
spacy.lang.nl
 Dutch C n=any b=dict h
 DutchDefaults C n=any r=any b=dict h
spacy.lang.nn
 NorwegianNynorsk C n=any b=dict h
 NorwegianNynorskDefaults C n=any r=any b=dict h
spacy.lang.pl
 Polish C n=any b=dict h
 PolishDefaults C n=any r=any b=dict h
spacy.lang.pt
 Portuguese C n=any b=dict h
 PortugueseDefaults C n=any r=any b=dict h
spacy.lang.ro
 Romanian C n=any b=dict h
 RomanianDefaults C n=any r=any b=dict h
spacy.lang.ru
 Russian C n=any b=dict h
 RussianDefaults C n=any r=any b=dict h
spacy.lang.sa
 Sanskrit C n=any b=dict h
 SanskritDefaults C n=any r=any b=dict h
spacy.lang.si
 Sinhala C n=any b=dict h
 SinhalaDefaults C n=any r=any b=dict h
spacy.lang.sk
 Slovak C n=any b=dict h
 SlovakDefaults C n=any r=any b=dict h
spacy.lang.sl
 Slovenian C n=any b=dict h
 SlovenianDefaults C n=any r=any b=dict h
spacy.lang.sq
 Albanian C n=any b=dict h
 AlbanianDefaults C n=any r=any b=dict h
spacy.lang.sr
 Serbian C n=any b=dict h
 SerbianDefaults C n=any r=any b=dict h
spacy.lang.sv
 Swedish C n=any b=dict h
 SwedishDefaults C n=any r=any b=dict h
spacy.lang.ta
 Tamil C n=any b=dict h
 TamilDefaults C n=any r=any b=dict h
spacy.lang.te
 Telugu C n=any b=dict h
 TeluguDefaults C n=any r=any b=dict h
spacy.lang.th
 Thai C n=any b=dict h
 ThaiDefaults C n=any r=any b=dict h
 ThaiTokenizer C n=any r=any b=dict h
spacy.lang.ti
 Tigrinya C n=any b=dict h
 TigrinyaDefaults C n=any r=any b=dict h
spacy.lang.tl
 Tagalog C n=any b=dict h
 TagalogDefaults C n=any r=any b=dict h
spacy.lang.tn
 Setswana C n=any b=dict h
 SetswanaDefaults C n=any r=any b=dict h
spacy.lang.tr
 Turkish C n=any b=dict h
 TurkishDefaults C n=any r=any b=dict h
spacy.lang.tt
 Tatar C n=any b=dict h
 TatarDefaults C n=any r=any b=dict h
spacy.lang.uk
 Ukrainian C n=any b=dict h
 UkrainianDefaults C n=any r=any b=dict h
spacy.lang.ur
 Urdu C n=any b=dict h
 UrduDefaults C n=any r=any b=dict h
spacy.lang.vi
 Vietnamese C n=any b=dict h
 VietnameseDefaults C n=any r=any b=dict h
 VietnameseTokenizer C n=any r=data b=dict h
spacy.lang.xx
 MultiLanguage C n=any b=dict h
spacy.lang.yo
 Yoruba C n=any b=dict h
 YorubaDefaults C n=any r=any b=dict h
spacy.lang.zh
 Chinese C n=any b=dict h
 ChineseDefaults C n=any r=any b=dict h
 ChineseTokenizer C n=any b=dict h
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
spacy.ml.models.multi_task
 _RandomWords C n=any b=dict h
spacy.pipeline.functions
 DocCleaner C n=any r=data b=dict h
 TokenSplitter C n=any r=any b=dict h
spacy.pipeline.spancat
 Suggester C n=any r=any b=dict h
 _Intervals C n=any r=any b=dict
spacy.pipeline.tok2vec
 Tok2VecListener C n=any b=dict h
spacy.schemas
 TokenPatternOperatorSimple C r=rule:enum-value h
spacy.scorer
 PRFScore C n=any r=any b=dict h
 ROCAUCScore C n=any r=any b=dict h
 Scorer C n=any b=dict h
spacy.training.alignment
 Alignment C n=any b=dict
spacy.training.corpus
 Corpus C n=any b=dict h
 JsonlCorpus C n=any b=dict h
 PlainTextCorpus C n=any b=dict h
spacy.training.pretrain
 ProgressTracker C n=any b=dict h
spacy.ty
 InitializableComponent C n=any r=any b=dict h
 ListenedToComponent C n=any r=any b=dict h
 TrainableComponent C n=any r=any b=dict h
spacy.util
 DummyTokenizer C n=any r=any b=dict h
 ENV_VARS C n=any r=any b=dict h
 SimpleFrozenDict C n=any r=data b=dict
 SimpleFrozenList C n=any r=data b=dict
`,
};
