/**
 * What `policy learn` proved of flair 0.15.1. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const flair: Knowledge = {
  package: 'flair',
  versions: ['flair 0.15.1'],
  derived: `
flair.class_utils
 StringLike C n=any b=dict h
flair.datasets
 AGNEWS C n=any b=dict h
 AMAZON_REVIEWS C n=any b=dict h
 AZDZ C n=any b=dict h
 BIOBERT_CHEMICAL_BC4CHEMD C n=any b=dict h
 BIOBERT_CHEMICAL_BC5CDR C n=any b=dict h
 BIOBERT_DISEASE_BC5CDR C n=any b=dict h
 BIOBERT_DISEASE_NCBI C n=any b=dict h
 BIOBERT_GENE_BC2GM C n=any b=dict h
 BIOBERT_GENE_JNLPBA C n=any b=dict h
 BIOBERT_SPECIES_LINNAEUS C n=any b=dict h
 BIOBERT_SPECIES_S800 C n=any b=dict h
 BIOSCOPE C n=any b=dict h
 BIOSEMANTICS C n=any b=dict h
 BIO_INFER C n=any b=dict h
 CELL_FINDER C n=any b=dict h
 CEMP C n=any b=dict h
 CLEANCONLL C n=any b=dict h
 CLL C n=any b=dict h
 COMMUNICATIVE_FUNCTIONS C n=any b=dict h
 CONLL_03 C n=any b=dict h
 CONLL_03_DUTCH C n=any b=dict h
 CONLL_03_GERMAN C n=any b=dict h
 CONLL_03_SPANISH C n=any b=dict h
 CONLL_2000 C n=any b=dict h
 CRAFT C n=any b=dict h
 CRAFT_V4 C n=any b=dict h
 CSVClassificationCorpus C n=any b=dict h
 CSVClassificationDataset C n=any b=dict h
 CTD_CHEMICALS_DICTIONARY C n=any b=dict h
 CTD_DISEASES_DICTIONARY C n=any b=dict h
 ClassificationCorpus C n=any b=dict h
 ClassificationDataset C n=any b=dict h
 ColumnCorpus C n=any b=dict h
 ColumnDataset C n=any b=dict h
 DECA C n=any b=dict h
 DataLoader C n=any b=dict h
 DataPairCorpus C n=any b=dict h
 DataPairDataset C n=any b=dict h
 DataTripleCorpus C n=any b=dict h
 DataTripleDataset C n=any b=dict h
 EntityLinkingDictionary C n=any b=dict h
 FEWNERD C n=any b=dict h
 FSU C n=any b=dict h
 FeideggerCorpus C n=any b=dict h
 FeideggerDataset C n=any b=dict h
 FlairDatapointDataset C n=any r=any b=dict h
 GELLUS C n=any b=dict h
 GERMEVAL_2018_OFFENSIVE_LANGUAGE C n=any b=dict h
 GLUE_COLA C n=any b=dict h
 GLUE_MNLI C n=any b=dict h
 GLUE_MRPC C n=any b=dict h
 GLUE_QNLI C n=any b=dict h
 GLUE_QQP C n=any b=dict h
 GLUE_RTE C n=any b=dict h
 GLUE_SST2 C n=any b=dict h
 GLUE_STSB C n=any b=dict h
 GLUE_WNLI C n=any b=dict h
 GO_EMOTIONS C n=any b=dict h
 GPRO C n=any b=dict h
 HUNER_CELL_LINE C n=any b=dict h
 HUNER_CELL_LINE_CELL_FINDER C n=any b=dict h
 HUNER_CELL_LINE_CLL C n=any b=dict h
 HUNER_CELL_LINE_GELLUS C n=any b=dict h
 HUNER_CELL_LINE_JNLPBA C n=any b=dict h
 HUNER_CHEMICAL C n=any b=dict h
 HUNER_CHEMICAL_CDR C n=any b=dict h
 HUNER_CHEMICAL_CEMP C n=any b=dict h
 HUNER_CHEMICAL_CHEBI C n=any b=dict h
 HUNER_CHEMICAL_CHEMDNER C n=any b=dict h
 HUNER_CHEMICAL_CRAFT_V4 C n=any b=dict h
 HUNER_CHEMICAL_SCAI C n=any b=dict h
 HUNER_DISEASE C n=any b=dict h
 HUNER_DISEASE_CDR C n=any b=dict h
 HUNER_DISEASE_MIRNA C n=any b=dict h
 HUNER_DISEASE_NCBI C n=any b=dict h
 HUNER_DISEASE_PDR C n=any b=dict h
 HUNER_DISEASE_SCAI C n=any b=dict h
 HUNER_DISEASE_VARIOME C n=any b=dict h
 HUNER_GENE C n=any b=dict h
 HUNER_GENE_BC2GM C n=any b=dict h
 HUNER_GENE_BIO_INFER C n=any b=dict h
 HUNER_GENE_CELL_FINDER C n=any b=dict h
 HUNER_GENE_CHEBI C n=any b=dict h
 HUNER_GENE_CRAFT_V4 C n=any b=dict h
 HUNER_GENE_DECA C n=any b=dict h
 HUNER_GENE_FSU C n=any b=dict h
 HUNER_GENE_GPRO C n=any b=dict h
 HUNER_GENE_IEPA C n=any b=dict h
 HUNER_GENE_JNLPBA C n=any b=dict h
 HUNER_GENE_LOCTEXT C n=any b=dict h
 HUNER_GENE_MIRNA C n=any b=dict h
 HUNER_GENE_OSIRIS C n=any b=dict h
 HUNER_GENE_VARIOME C n=any b=dict h
 HUNER_SPECIES C n=any b=dict h
 HUNER_SPECIES_CELL_FINDER C n=any b=dict h
 HUNER_SPECIES_CHEBI C n=any b=dict h
 HUNER_SPECIES_CRAFT_V4 C n=any b=dict h
 HUNER_SPECIES_LINNEAUS C n=any b=dict h
 HUNER_SPECIES_LOCTEXT C n=any b=dict h
 HUNER_SPECIES_MIRNA C n=any b=dict h
 HUNER_SPECIES_S800 C n=any b=dict h
 HUNER_SPECIES_VARIOME C n=any b=dict h
 HunerEntityLinkingDictionary C n=any b=dict h
 IMDB C n=any b=dict h
 KEYPHRASE_INSPEC C n=any b=dict h
 KEYPHRASE_SEMEVAL2010 C n=any b=dict h
 KEYPHRASE_SEMEVAL2017 C n=any b=dict h
 LOCTEXT C n=any b=dict h
 MASAKHA_POS C n=any b=dict h
 MIRNA C n=any b=dict h
 MongoDataset C n=any b=dict h
 NCBI_DISEASE C n=any b=dict h
 NCBI_GENE_HUMAN_DICTIONARY C n=any b=dict h
 NCBI_TAXONOMY_DICTIONARY C n=any b=dict h
 NEL_ENGLISH_AIDA C n=any b=dict h
 NEL_ENGLISH_AQUAINT C n=any b=dict h
 NEL_ENGLISH_IITB C n=any b=dict h
 NEL_ENGLISH_REDDIT C n=any b=dict h
 NEL_ENGLISH_TWEEKI C n=any b=dict h
 NEL_GERMAN_HIPE C n=any b=dict h
 NER_ARABIC_ANER C n=any b=dict h
 NER_ARABIC_AQMAR C n=any b=dict h
 NER_BASQUE C n=any b=dict h
 NER_BAVARIAN_WIKI C n=any b=dict h
 NER_CHINESE_WEIBO C n=any b=dict h
 NER_DANISH_DANE C n=any b=dict h
 NER_ENGLISH_MOVIE_COMPLEX C n=any b=dict h
 NER_ENGLISH_MOVIE_SIMPLE C n=any b=dict h
 NER_ENGLISH_PERSON C n=any b=dict h
 NER_ENGLISH_RESTAURANT C n=any b=dict h
 NER_ENGLISH_SEC_FILLINGS C n=any b=dict h
 NER_ENGLISH_STACKOVERFLOW C n=any b=dict h
 NER_ENGLISH_TWITTER C n=any b=dict h
 NER_ENGLISH_WEBPAGES C n=any b=dict h
 NER_ENGLISH_WIKIGOLD C n=any b=dict h
 NER_ENGLISH_WNUT_2020 C n=any b=dict h
 NER_ESTONIAN_NOISY C n=any b=dict h
 NER_FINNISH C n=any b=dict h
 NER_GERMAN_BIOFID C n=any b=dict h
 NER_GERMAN_EUROPARL C n=any b=dict h
 NER_GERMAN_GERMEVAL C n=any b=dict h
 NER_GERMAN_LEGAL C n=any b=dict h
 NER_GERMAN_MOBIE C n=any b=dict h
 NER_GERMAN_POLITICS C n=any b=dict h
 NER_HIPE_2022 C n=any b=dict h
 NER_HUNGARIAN C n=any b=dict h
 NER_ICDAR_EUROPEANA C n=any b=dict h
 NER_ICELANDIC C n=any b=dict h
 NER_JAPANESE C n=any b=dict h
 NER_MASAKHANE C n=any b=dict h
 NER_MULTI_CONER C n=any b=dict h
 NER_MULTI_CONER_V2 C n=any b=dict h
 NER_MULTI_WIKIANN C n=any b=dict h
 NER_MULTI_WIKINER C n=any b=dict h
 NER_MULTI_XTREME C n=any b=dict h
 NER_NERMUD C n=any b=dict h
 NER_NOISEBENCH C n=any b=dict h
 NER_SWEDISH C n=any b=dict h
 NER_TURKU C n=any b=dict h
 NER_UKRAINIAN C n=any b=dict h
 NEWSGROUPS C n=any b=dict h
 ONTONOTES C n=any b=dict h
 OcrJsonDataset C n=any b=dict h
 OpusParallelCorpus C n=any b=dict h
 ParallelTextCorpus C n=any b=dict h
 ParallelTextDataset C n=any b=dict h
 RE_ENGLISH_CONLL04 C n=any b=dict h
 RE_ENGLISH_DRUGPROT C n=any b=dict h
 RE_ENGLISH_SEMEVAL2010 C n=any b=dict h
 RE_ENGLISH_TACRED C n=any b=dict h
 S800 C n=any b=dict h
 SENTEVAL_CR C n=any b=dict h
 SENTEVAL_MPQA C n=any b=dict h
 SENTEVAL_MR C n=any b=dict h
 SENTEVAL_SST_BINARY C n=any b=dict h
 SENTEVAL_SST_GRANULAR C n=any b=dict h
 SENTEVAL_SUBJ C n=any b=dict h
 SENTIMENT_140 C n=any b=dict h
 SROIE C n=any b=dict h
 STACKOVERFLOW C n=any b=dict h
 SUPERGLUE_RTE C n=any b=dict h
 SentenceDataset C n=any b=dict h
 StringDataset C n=any r=any b=dict h
 TREC_50 C n=any b=dict h
 TREC_6 C n=any b=dict h
 UD_AFRIKAANS C n=any b=dict h
 UD_ANCIENT_GREEK C n=any b=dict h
 UD_ARABIC C n=any b=dict h
 UD_ARMENIAN C n=any b=dict h
 UD_BASQUE C n=any b=dict h
 UD_BAVARIAN_MAIBAAM C n=any b=dict h
 UD_BELARUSIAN C n=any b=dict h
 UD_BULGARIAN C n=any b=dict h
 UD_BURYAT C n=any b=dict h
 UD_CATALAN C n=any b=dict h
 UD_CHINESE C n=any b=dict h
 UD_CHINESE_KYOTO C n=any b=dict h
 UD_COPTIC C n=any b=dict h
 UD_CROATIAN C n=any b=dict h
 UD_CZECH C n=any b=dict h
 UD_DANISH C n=any b=dict h
 UD_DUTCH C n=any b=dict h
 UD_ENGLISH C n=any b=dict h
 UD_ESTONIAN C n=any b=dict h
 UD_FAROESE C n=any b=dict h
 UD_FINNISH C n=any b=dict h
 UD_FRENCH C n=any b=dict h
 UD_GALICIAN C n=any b=dict h
 UD_GERMAN C n=any b=dict h
 UD_GERMAN_HDT C n=any b=dict h
 UD_GOTHIC C n=any b=dict h
 UD_GREEK C n=any b=dict h
 UD_HEBREW C n=any b=dict h
 UD_HINDI C n=any b=dict h
 UD_INDONESIAN C n=any b=dict h
 UD_IRISH C n=any b=dict h
 UD_ITALIAN C n=any b=dict h
 UD_JAPANESE C n=any b=dict h
 UD_KAZAKH C n=any b=dict h
 UD_KOREAN C n=any b=dict h
 UD_LATIN C n=any b=dict h
 UD_LATVIAN C n=any b=dict h
 UD_LITHUANIAN C n=any b=dict h
 UD_LIVVI C n=any b=dict h
 UD_MALTESE C n=any b=dict h
 UD_MARATHI C n=any b=dict h
 UD_NAIJA C n=any b=dict h
 UD_NORTH_SAMI C n=any b=dict h
 UD_NORWEGIAN C n=any b=dict h
 UD_OLD_CHURCH_SLAVONIC C n=any b=dict h
 UD_OLD_FRENCH C n=any b=dict h
 UD_PERSIAN C n=any b=dict h
 UD_POLISH C n=any b=dict h
 UD_PORTUGUESE C n=any b=dict h
 UD_ROMANIAN C n=any b=dict h
 UD_RUSSIAN C n=any b=dict h
 UD_SERBIAN C n=any b=dict h
 UD_SLOVAK C n=any b=dict h
 UD_SLOVENIAN C n=any b=dict h
 UD_SPANISH C n=any b=dict h
 UD_SWEDISH C n=any b=dict h
 UD_TURKISH C n=any b=dict h
 UD_UKRAINIAN C n=any b=dict h
 UD_WOLOF C n=any b=dict h
 UP_CHINESE C n=any b=dict h
 UP_ENGLISH C n=any b=dict h
 UP_FINNISH C n=any b=dict h
 UP_FRENCH C n=any b=dict h
 UP_GERMAN C n=any b=dict h
 UP_ITALIAN C n=any b=dict h
 UP_SPANISH C n=any b=dict h
 UP_SPANISH_ANCORA C n=any b=dict h
 UniversalDependenciesCorpus C n=any b=dict h
 UniversalDependenciesDataset C n=any b=dict h
 VARIOME C n=any b=dict h
 WASSA_ANGER C n=any b=dict h
 WASSA_FEAR C n=any b=dict h
 WASSA_JOY C n=any b=dict h
 WASSA_SADNESS C n=any b=dict h
 WNUT_17 C n=any b=dict h
 WSD_MASC C n=any b=dict h
 WSD_OMSTI C n=any b=dict h
 WSD_RAGANATO_ALL C n=any b=dict h
 WSD_SEMCOR C n=any b=dict h
 WSD_TRAINOMATIC C n=any b=dict h
 WSD_UFSAC C n=any b=dict h
 WSD_WORDNET_GLOSS_TAGGED C n=any b=dict h
 YAHOO_ANSWERS C n=any b=dict h
 ZELDA C n=any b=dict h
flair.datasets.biomedical
 AZDZ C n=any b=dict h
 BIGBIO_NER_CORPUS C n=any b=dict h
 BIOBERT_CHEMICAL_BC4CHEMD C n=any b=dict h
 BIOBERT_CHEMICAL_BC5CDR C n=any b=dict h
 BIOBERT_DISEASE_BC5CDR C n=any b=dict h
 BIOBERT_DISEASE_NCBI C n=any b=dict h
 BIOBERT_GENE_BC2GM C n=any b=dict h
 BIOBERT_GENE_JNLPBA C n=any b=dict h
 BIOBERT_SPECIES_LINNAEUS C n=any b=dict h
 BIOBERT_SPECIES_S800 C n=any b=dict h
 BIOSEMANTICS C n=any b=dict h
 BIO_INFER C n=any b=dict h
 BioBertHelper C n=any b=dict h
 BioNLPCorpus C n=any b=dict h
 CELL_FINDER C n=any b=dict h
 CEMP C n=any b=dict h
 CLL C n=any b=dict h
 CRAFT C n=any b=dict h
 CRAFT_V4 C n=any b=dict h
 CoNLLWriter C n=any r=any b=dict h
 DECA C n=any b=dict h
 DpEntry C n=any r=any b=dict
 Entity C n=any b=dict h
 FSU C n=any b=dict h
 GELLUS C n=any b=dict h
 GPRO C n=any b=dict h
 HUNER_ALL_BIOID C n=any b=dict h
 HUNER_ALL_BIONLP2013_CG C n=any b=dict h
 HUNER_ALL_BIONLP_ST_2011_ID C n=any b=dict h
 HUNER_ALL_BIONLP_ST_2013_PC C n=any b=dict h
 HUNER_ALL_BIORED C n=any b=dict h
 HUNER_ALL_CDR C n=any b=dict h
 HUNER_ALL_CELL_FINDER C n=any b=dict h
 HUNER_ALL_CHEBI C n=any b=dict h
 HUNER_ALL_CPI C n=any b=dict h
 HUNER_ALL_CRAFT_V4 C n=any b=dict h
 HUNER_ALL_DRUGPROT C n=any b=dict h
 HUNER_ALL_JNLPBA C n=any b=dict h
 HUNER_ALL_LOCTEXT C n=any b=dict h
 HUNER_ALL_MIRNA C n=any b=dict h
 HUNER_ALL_SCAI C n=any b=dict h
 HUNER_ALL_VARIOME C n=any b=dict h
 HUNER_BIONLP2013_CG C n=any b=dict h
 HUNER_CELL_LINE C n=any b=dict h
 HUNER_CELL_LINE_BIOID C n=any b=dict h
 HUNER_CELL_LINE_BIORED C n=any b=dict h
 HUNER_CELL_LINE_CELL_FINDER C n=any b=dict h
 HUNER_CELL_LINE_CLL C n=any b=dict h
 HUNER_CELL_LINE_GELLUS C n=any b=dict h
 HUNER_CELL_LINE_JNLPBA C n=any b=dict h
 HUNER_CHEBI C n=any b=dict h
 HUNER_CHEMICAL C n=any b=dict h
 HUNER_CHEMICAL_BIOID C n=any b=dict h
 HUNER_CHEMICAL_BIONLP2013_CG C n=any b=dict h
 HUNER_CHEMICAL_BIONLP_ST_2011_ID C n=any b=dict h
 HUNER_CHEMICAL_BIONLP_ST_2013_PC C n=any b=dict h
 HUNER_CHEMICAL_BIORED C n=any b=dict h
 HUNER_CHEMICAL_CDR C n=any b=dict h
 HUNER_CHEMICAL_CEMP C n=any b=dict h
 HUNER_CHEMICAL_CHEBI C n=any b=dict h
 HUNER_CHEMICAL_CHEMDNER C n=any b=dict h
 HUNER_CHEMICAL_CPI C n=any b=dict h
 HUNER_CHEMICAL_CRAFT_V4 C n=any b=dict h
 HUNER_CHEMICAL_DRUGPROT C n=any b=dict h
 HUNER_CHEMICAL_NLM_CHEM C n=any b=dict h
 HUNER_CHEMICAL_SCAI C n=any b=dict h
 HUNER_CRAFT_V4 C n=any b=dict h
 HUNER_DISEASE C n=any b=dict h
 HUNER_DISEASE_BIONLP2013_CG C n=any b=dict h
 HUNER_DISEASE_BIORED C n=any b=dict h
 HUNER_DISEASE_CDR C n=any b=dict h
 HUNER_DISEASE_MIRNA C n=any b=dict h
 HUNER_DISEASE_NCBI C n=any b=dict h
 HUNER_DISEASE_PDR C n=any b=dict h
 HUNER_DISEASE_SCAI C n=any b=dict h
 HUNER_DISEASE_VARIOME C n=any b=dict h
 HUNER_GENE C n=any b=dict h
 HUNER_GENE_BC2GM C n=any b=dict h
 HUNER_GENE_BIOID C n=any b=dict h
 HUNER_GENE_BIONLP2013_CG C n=any b=dict h
 HUNER_GENE_BIONLP_ST_2011_EPI C n=any b=dict h
 HUNER_GENE_BIONLP_ST_2011_GE C n=any b=dict h
 HUNER_GENE_BIONLP_ST_2011_ID C n=any b=dict h
 HUNER_GENE_BIONLP_ST_2011_REL C n=any b=dict h
 HUNER_GENE_BIONLP_ST_2013_GE C n=any b=dict h
 HUNER_GENE_BIONLP_ST_2013_PC C n=any b=dict h
 HUNER_GENE_BIORED C n=any b=dict h
 HUNER_GENE_BIO_INFER C n=any b=dict h
 HUNER_GENE_CELL_FINDER C n=any b=dict h
 HUNER_GENE_CHEBI C n=any b=dict h
 HUNER_GENE_CPI C n=any b=dict h
 HUNER_GENE_CRAFT_V4 C n=any b=dict h
 HUNER_GENE_DECA C n=any b=dict h
 HUNER_GENE_DRUGPROT C n=any b=dict h
 HUNER_GENE_FSU C n=any b=dict h
 HUNER_GENE_GNORMPLUS C n=any b=dict h
 HUNER_GENE_GPRO C n=any b=dict h
 HUNER_GENE_IEPA C n=any b=dict h
 HUNER_GENE_JNLPBA C n=any b=dict h
 HUNER_GENE_LOCTEXT C n=any b=dict h
 HUNER_GENE_MIRNA C n=any b=dict h
 HUNER_GENE_NLM_GENE C n=any b=dict h
 HUNER_GENE_OSIRIS C n=any b=dict h
 HUNER_GENE_PROGENE C n=any b=dict h
 HUNER_GENE_SETH_CORPUS C n=any b=dict h
 HUNER_GENE_TMVAR_V3 C n=any b=dict h
 HUNER_GENE_VARIOME C n=any b=dict h
 HUNER_JNLPBA C n=any b=dict h
 HUNER_LOCTEXT C n=any b=dict h
 HUNER_MIRNA C n=any b=dict h
 HUNER_SPECIES C n=any b=dict h
 HUNER_SPECIES_BIOID C n=any b=dict h
 HUNER_SPECIES_BIONLP2013_CG C n=any b=dict h
 HUNER_SPECIES_BIONLP_ST_2011_ID C n=any b=dict h
 HUNER_SPECIES_BIONLP_ST_2019_BB C n=any b=dict h
 HUNER_SPECIES_BIORED C n=any b=dict h
 HUNER_SPECIES_CELL_FINDER C n=any b=dict h
 HUNER_SPECIES_CHEBI C n=any b=dict h
 HUNER_SPECIES_CRAFT_V4 C n=any b=dict h
 HUNER_SPECIES_LINNEAUS C n=any b=dict h
 HUNER_SPECIES_LOCTEXT C n=any b=dict h
 HUNER_SPECIES_MIRNA C n=any b=dict h
 HUNER_SPECIES_S800 C n=any b=dict h
 HUNER_SPECIES_VARIOME C n=any b=dict h
 HunerDataset C n=any b=dict h
 HunerJNLPBA C n=any r=any b=dict h
 HunerMiRNAHelper C n=any r=any b=dict h
 HunerMultiCorpus C n=any b=dict h
 InternalBioNerDataset C n=any r=any b=dict h
 KaewphanCorpusHelper C n=any r=any b=dict h
 LOCTEXT C n=any b=dict h
 MIRNA C n=any b=dict h
 NCBI_DISEASE C n=any b=dict h
 S800 C n=any b=dict h
 ScaiCorpus C n=any b=dict h
 VARIOME C n=any b=dict h
flair.datasets.document_classification
 AGNEWS C n=any b=dict h
 AMAZON_REVIEWS C n=any b=dict h
 COMMUNICATIVE_FUNCTIONS C n=any b=dict h
 CSVClassificationCorpus C n=any b=dict h
 CSVClassificationDataset C n=any b=dict h
 ClassificationCorpus C n=any b=dict h
 ClassificationDataset C n=any b=dict h
 GERMEVAL_2018_OFFENSIVE_LANGUAGE C n=any b=dict h
 GLUE_COLA C n=any b=dict h
 GLUE_SST2 C n=any b=dict h
 GO_EMOTIONS C n=any b=dict h
 IMDB C n=any b=dict h
 NEWSGROUPS C n=any b=dict h
 SENTEVAL_CR C n=any b=dict h
 SENTEVAL_MPQA C n=any b=dict h
 SENTEVAL_MR C n=any b=dict h
 SENTEVAL_SST_BINARY C n=any b=dict h
 SENTEVAL_SST_GRANULAR C n=any b=dict h
 SENTEVAL_SUBJ C n=any b=dict h
 SENTIMENT_140 C n=any b=dict h
 STACKOVERFLOW C n=any b=dict h
 TREC_50 C n=any b=dict h
 TREC_6 C n=any b=dict h
 WASSA_ANGER C n=any b=dict h
 WASSA_FEAR C n=any b=dict h
 WASSA_JOY C n=any b=dict h
 WASSA_SADNESS C n=any b=dict h
 YAHOO_ANSWERS C n=any b=dict h
flair.datasets.entity_linking
 BIGBIO_EL_BC5CDR_CHEMICAL C n=any b=dict h
 BIGBIO_EL_GNORMPLUS C n=any b=dict h
 BIGBIO_EL_NCBI_DISEASE C n=any b=dict h
 BigBioEntityLinkingCorpus C n=any b=dict h
 CTD_CHEMICALS_DICTIONARY C n=any b=dict h
 CTD_DISEASES_DICTIONARY C n=any b=dict h
 EntityLinkingDictionary C n=any b=dict h
 HunerEntityLinkingDictionary C n=any b=dict h
 InMemoryEntityLinkingDictionary C n=any b=dict h
 NCBI_GENE_HUMAN_DICTIONARY C n=any b=dict h
 NCBI_TAXONOMY_DICTIONARY C n=any b=dict h
 NEL_ENGLISH_AIDA C n=any b=dict h
 NEL_ENGLISH_AQUAINT C n=any b=dict h
 NEL_ENGLISH_IITB C n=any b=dict h
 NEL_ENGLISH_REDDIT C n=any b=dict h
 NEL_ENGLISH_TWEEKI C n=any b=dict h
 NEL_GERMAN_HIPE C n=any b=dict h
 WSD_MASC C n=any b=dict h
 WSD_OMSTI C n=any b=dict h
 WSD_RAGANATO_ALL C n=any b=dict h
 WSD_SEMCOR C n=any b=dict h
 WSD_TRAINOMATIC C n=any b=dict h
 WSD_UFSAC C n=any b=dict h
 WSD_WORDNET_GLOSS_TAGGED C n=any b=dict h
 ZELDA C n=any b=dict h
flair.datasets.ocr
 OcrCorpus C n=any b=dict h
 OcrJsonDataset C n=any b=dict h
 SROIE C n=any b=dict h
flair.datasets.relation_extraction
 RE_ENGLISH_CONLL04 C n=any b=dict h
 RE_ENGLISH_DRUGPROT C n=any b=dict h
 RE_ENGLISH_SEMEVAL2010 C n=any b=dict h
 RE_ENGLISH_TACRED C n=any b=dict h
flair.datasets.sequence_labeling
 BIOSCOPE C n=any b=dict h
 CLEANCONLL C n=any b=dict h
 CONLL_03 C n=any b=dict h
 CONLL_03_DUTCH C n=any b=dict h
 CONLL_03_GERMAN C n=any b=dict h
 CONLL_03_SPANISH C n=any b=dict h
 CONLL_2000 C n=any b=dict h
 ColumnCorpus C n=any b=dict h
 ColumnDataset C n=any b=dict h
 FEWNERD C n=any b=dict h
 JsonlCorpus C n=any b=dict h
 JsonlDataset C n=any b=dict h
 KEYPHRASE_INSPEC C n=any b=dict h
 KEYPHRASE_SEMEVAL2010 C n=any b=dict h
 KEYPHRASE_SEMEVAL2017 C n=any b=dict h
 MASAKHA_POS C n=any b=dict h
 MultiFileColumnCorpus C n=any b=dict h
 MultiFileJsonlCorpus C n=any b=dict h
 NER_ARABIC_ANER C n=any b=dict h
 NER_ARABIC_AQMAR C n=any b=dict h
 NER_BASQUE C n=any b=dict h
 NER_BAVARIAN_WIKI C n=any b=dict h
 NER_CHINESE_WEIBO C n=any b=dict h
 NER_DANISH_DANE C n=any b=dict h
 NER_ENGLISH_MOVIE_COMPLEX C n=any b=dict h
 NER_ENGLISH_MOVIE_SIMPLE C n=any b=dict h
 NER_ENGLISH_PERSON C n=any b=dict h
 NER_ENGLISH_RESTAURANT C n=any b=dict h
 NER_ENGLISH_SEC_FILLINGS C n=any b=dict h
 NER_ENGLISH_STACKOVERFLOW C n=any b=dict h
 NER_ENGLISH_TWITTER C n=any b=dict h
 NER_ENGLISH_WEBPAGES C n=any b=dict h
 NER_ENGLISH_WIKIGOLD C n=any b=dict h
 NER_ENGLISH_WNUT_2020 C n=any b=dict h
 NER_ESTONIAN_NOISY C n=any b=dict h
 NER_FINNISH C n=any b=dict h
 NER_GERMAN_BIOFID C n=any b=dict h
 NER_GERMAN_EUROPARL C n=any b=dict h
 NER_GERMAN_GERMEVAL C n=any b=dict h
 NER_GERMAN_LEGAL C n=any b=dict h
 NER_GERMAN_MOBIE C n=any b=dict h
 NER_GERMAN_POLITICS C n=any b=dict h
 NER_HIPE_2022 C n=any b=dict h
 NER_HUNGARIAN C n=any b=dict h
 NER_ICDAR_EUROPEANA C n=any b=dict h
 NER_ICELANDIC C n=any b=dict h
 NER_JAPANESE C n=any b=dict h
 NER_MASAKHANE C n=any b=dict h
 NER_MULTI_CONER C n=any b=dict h
 NER_MULTI_CONER_V2 C n=any b=dict h
 NER_MULTI_WIKIANN C n=any b=dict h
 NER_MULTI_WIKINER C n=any b=dict h
 NER_MULTI_XTREME C n=any b=dict h
 NER_NERMUD C n=any b=dict h
 NER_NOISEBENCH C n=any b=dict h
 NER_SWEDISH C n=any b=dict h
 NER_TURKU C n=any b=dict h
 NER_UKRAINIAN C n=any b=dict h
 ONTONOTES C n=any b=dict h
 UP_CHINESE C n=any b=dict h
 UP_ENGLISH C n=any b=dict h
 UP_FINNISH C n=any b=dict h
 UP_FRENCH C n=any b=dict h
 UP_GERMAN C n=any b=dict h
 UP_ITALIAN C n=any b=dict h
 UP_SPANISH C n=any b=dict h
 UP_SPANISH_ANCORA C n=any b=dict h
 WNUT_17 C n=any b=dict h
flair.datasets.text_image
 FeideggerCorpus C n=any b=dict h
 FeideggerDataset C n=any b=dict h
flair.datasets.text_text
 DataPairCorpus C n=any b=dict h
 DataPairDataset C n=any b=dict h
 DataTripleCorpus C n=any b=dict h
 DataTripleDataset C n=any b=dict h
 GLUE_MNLI C n=any b=dict h
 GLUE_MRPC C n=any b=dict h
 GLUE_QNLI C n=any b=dict h
 GLUE_QQP C n=any b=dict h
 GLUE_RTE C n=any b=dict h
 GLUE_STSB C n=any b=dict h
 GLUE_WNLI C n=any b=dict h
 OpusParallelCorpus C n=any b=dict h
 ParallelTextCorpus C n=any b=dict h
 ParallelTextDataset C n=any b=dict h
 SUPERGLUE_RTE C n=any b=dict h
flair.datasets.treebanks
 UD_AFRIKAANS C n=any b=dict h
 UD_ANCIENT_GREEK C n=any b=dict h
 UD_ARABIC C n=any b=dict h
 UD_ARMENIAN C n=any b=dict h
 UD_BASQUE C n=any b=dict h
 UD_BAVARIAN_MAIBAAM C n=any b=dict h
 UD_BELARUSIAN C n=any b=dict h
 UD_BULGARIAN C n=any b=dict h
 UD_BURYAT C n=any b=dict h
 UD_CATALAN C n=any b=dict h
 UD_CHINESE C n=any b=dict h
 UD_CHINESE_KYOTO C n=any b=dict h
 UD_COPTIC C n=any b=dict h
 UD_CROATIAN C n=any b=dict h
 UD_CZECH C n=any b=dict h
 UD_DANISH C n=any b=dict h
 UD_DUTCH C n=any b=dict h
 UD_ENGLISH C n=any b=dict h
 UD_ESTONIAN C n=any b=dict h
 UD_FAROESE C n=any b=dict h
 UD_FINNISH C n=any b=dict h
 UD_FRENCH C n=any b=dict h
 UD_GALICIAN C n=any b=dict h
 UD_GERMAN C n=any b=dict h
 UD_GERMAN_HDT C n=any b=dict h
 UD_GOTHIC C n=any b=dict h
 UD_GREEK C n=any b=dict h
 UD_HEBREW C n=any b=dict h
 UD_HINDI C n=any b=dict h
 UD_INDONESIAN C n=any b=dict h
 UD_IRISH C n=any b=dict h
 UD_ITALIAN C n=any b=dict h
 UD_JAPANESE C n=any b=dict h
 UD_KAZAKH C n=any b=dict h
 UD_KOREAN C n=any b=dict h
 UD_LATIN C n=any b=dict h
 UD_LATVIAN C n=any b=dict h
 UD_LITHUANIAN C n=any b=dict h
 UD_LIVVI C n=any b=dict h
 UD_MALTESE C n=any b=dict h
 UD_MARATHI C n=any b=dict h
 UD_NAIJA C n=any b=dict h
 UD_NORTH_SAMI C n=any b=dict h
 UD_NORWEGIAN C n=any b=dict h
 UD_OLD_CHURCH_SLAVONIC C n=any b=dict h
 UD_OLD_FRENCH C n=any b=dict h
 UD_PERSIAN C n=any b=dict h
 UD_POLISH C n=any b=dict h
 UD_PORTUGUESE C n=any b=dict h
 UD_ROMANIAN C n=any b=dict h
 UD_RUSSIAN C n=any b=dict h
 UD_SERBIAN C n=any b=dict h
 UD_SLOVAK C n=any b=dict h
 UD_SLOVENIAN C n=any b=dict h
 UD_SPANISH C n=any b=dict h
 UD_SWEDISH C n=any b=dict h
 UD_TURKISH C n=any b=dict h
 UD_UKRAINIAN C n=any b=dict h
 UD_WOLOF C n=any b=dict h
 UniversalDependenciesCorpus C n=any b=dict h
 UniversalDependenciesDataset C n=any b=dict h
flair.embeddings
 CharLMEmbeddings C n=any b=rule:module-state h
 DocumentEmbeddings C n=any b=rule:module-state h
 DocumentLSTMEmbeddings C n=any b=rule:module-state h
 DocumentMeanEmbeddings C n=any b=rule:module-state h
 Embeddings C n=any b=rule:module-state h
 ImageEmbeddings C n=any b=rule:module-state h
 ScalarMix C n=any b=rule:module-state h
 TokenEmbeddings C n=any b=rule:module-state h
flair.embeddings.token
 Corpus C n=any b=dict h
 Dictionary C n=any r=data b=dict ?data:idx2item
 Sentence C n=any b=dict h
 TokenEmbeddings C n=any b=rule:module-state h
flair.file_utils
 Tqdm C n=any r=any b=dict h
flair.inference_utils
 LmdbWordEmbeddingsStoreBackend C n=any b=dict h
 SqliteWordEmbeddingsStoreBackend C n=any b=dict h
 WordEmbeddingsStore C n=any b=dict h
 WordEmbeddingsStoreBackend C n=any b=dict h
flair.models
 EntityMentionLinker C n=any b=rule:module-state h
 FewshotClassifier C n=any b=rule:module-state h
 Lemmatizer C n=any b=rule:module-state h
 MultitaskModel C n=any b=rule:module-state h
 PrefixedSequenceTagger C n=any b=rule:module-state h
 RegexpTagger C n=any b=dict h
 RelationClassifier C n=any b=rule:module-state h
 RelationExtractor C n=any b=rule:module-state h
 SequenceTagger C n=any b=rule:module-state h
 SpanClassifier C n=any b=rule:module-state h
 TARSClassifier C n=any b=rule:module-state h
 TARSTagger C n=any b=rule:module-state h
 TextClassifier C n=any b=rule:module-state h
 TextPairClassifier C n=any b=rule:module-state h
 TextPairRegressor C n=any b=rule:module-state h
 TextRegressor C n=any b=rule:module-state h
 TextTripleClassifier C n=any b=rule:module-state h
 TokenClassifier C n=any b=rule:module-state h
flair.nn
 Classifier C n=any b=rule:module-state h
 DeepNCMDecoder C n=any b=rule:module-state h
 DefaultClassifier C n=any b=rule:module-state h
 LabelVerbalizerDecoder C n=any b=rule:module-state h
 LockedDropout C n=any b=rule:module-state h
 Model C n=any b=rule:module-state h
 PrototypicalDecoder C n=any b=rule:module-state h
 WordDropout C n=any b=rule:module-state h
flair.nn.distance
 CosineDistance C n=any b=rule:module-state h
 EuclideanDistance C n=any b=rule:module-state h
 EuclideanMean C n=any b=rule:module-state h
 HyperbolicDistance C n=any b=rule:module-state h
 HyperbolicMean C n=any b=rule:module-state h
 LogitCosineDistance C n=any b=rule:module-state h
 NegativeScaledDotProduct C n=any b=rule:module-state h
flair.optim
 ExpAnnealLR C n=any b=dict h
 LinearSchedulerWithWarmup C n=any b=dict h
 ReduceLRWDOnPlateau C n=any b=dict h
flair.samplers
 ChunkSampler C n=any r=any b=dict h
 ExpandingChunkSampler C n=any r=any b=dict h
 FlairSampler C n=any r=any b=dict h
 ImbalancedClassificationDatasetSampler C n=any r=any b=dict h
flair.splitter
 NewlineSentenceSplitter C n=any r=any b=dict h
 NoSentenceSplitter C n=any r=any b=dict h
 SciSpacySentenceSplitter C n=any b=dict h
 SegtokSentenceSplitter C n=any r=any b=dict h
 SentenceSplitter C n=any r=any b=dict h
 SpacySentenceSplitter C n=any b=dict h
 TagSentenceSplitter C n=any r=any b=dict h
flair.trainers
 LanguageModelTrainer C n=any b=dict h
 ModelTrainer C n=any b=dict h
 TextCorpus C n=any b=dict h
flair.trainers.language_model_trainer
 LanguageModelTrainer C n=any b=dict h
 TextCorpus C n=any b=dict h
 TextDataset C n=any b=dict h
flair.trainers.plugins
 AnnealingPlugin C n=any r=any b=dict h
 BasePlugin C n=any r=any b=dict h
 CheckpointPlugin C n=any r=any b=dict h
 ClearmlLoggerPlugin C n=any r=plain b=dict h
 DeepNCMPlugin C n=any r=any b=dict h
 LinearSchedulerPlugin C n=any r=any b=dict h
 LogFilePlugin C n=any b=dict h
 LossFilePlugin C n=any b=dict h
 MetricHistoryPlugin C n=any r=plain b=dict h
 MetricName C n=any r=plain b=dict
 MetricRecord C n=any r=plain b=dict
 Pluggable C n=any b=dict h
 ReduceTransformerVocabPlugin C n=any r=any b=dict h
 TensorboardLogger C n=any b=dict h
 TrainerPlugin C n=any r=any b=dict h
 TrainingInterrupt C n=any r=any b=dict h ?data:args
 WeightExtractorPlugin C n=any b=dict h
flair.trainers.plugins.base
 BasePlugin C n=any r=any b=dict h
 HookHandle C n=any b=dict h
 Pluggable C n=any b=dict h
 TrainerPlugin C n=any r=any b=dict h
 TrainingInterrupt C n=any r=any b=dict h ?data:args
flair.trainers.plugins.functional.anneal_on_plateau
 AnnealingPlugin C n=any r=any b=dict h
flair.trainers.plugins.functional.batch_growth
 BatchGrowthPlugin C n=any r=any b=dict h
flair.trainers.plugins.functional.checkpoints
 CheckpointPlugin C n=any r=any b=dict h
flair.trainers.plugins.functional.deepncm_trainer_plugin
 DeepNCMPlugin C n=any r=any b=dict h
flair.trainers.plugins.functional.linear_scheduler
 LinearSchedulerPlugin C n=any r=any b=dict h
flair.trainers.plugins.functional.reduce_transformer_vocab
 ReduceTransformerVocabPlugin C n=any r=any b=dict h
flair.trainers.plugins.functional.weight_extractor
 WeightExtractorPlugin C n=any b=dict h
flair.trainers.plugins.loggers.clearml_logger
 ClearmlLoggerPlugin C n=any r=plain b=dict h
flair.trainers.plugins.loggers.log_file
 LogFilePlugin C n=any b=dict h
flair.trainers.plugins.loggers.loss_file
 LossFilePlugin C n=any b=dict h
flair.trainers.plugins.loggers.metric_history
 MetricHistoryPlugin C n=any r=plain b=dict h
flair.trainers.plugins.loggers.tensorboard
 TensorboardLogger C n=any b=dict h
flair.trainers.plugins.loggers.wandb
 WandbLogger C n=any r=any b=dict h
flair.trainers.plugins.metric_records
 MetricName C n=any r=plain b=dict
 MetricRecord C n=any r=plain b=dict
flair.trainers.trainer
 ModelTrainer C n=any b=dict h
flair.training_utils
 AnnealOnPlateau C n=any b=dict h
 CharEntity C n=any r=any b=dict
 EvaluationMetric C r=rule:enum-value h
 MetricRegression C n=any r=any b=dict h
 Result C n=any r=data b=dict h
 TokenEntity C n=any r=any b=dict
 WeightExtractor C n=any b=dict h
flair.visual
 Highlighter C n=any r=any b=dict h
 Visualizer C n=any r=any b=dict h
flair.visual.activations
 Highlighter C n=any r=any b=dict h
flair.visual.manifold
 Visualizer C n=any r=any b=dict h
 _Transform C n=any r=any b=dict h
 tSNE C n=any r=any b=dict h
flair.visual.training_curves
 Plotter C n=any r=any b=dict h
flair.visual.tree_printer
 NodeToken C n=any r=any b=dict h
`,
};
