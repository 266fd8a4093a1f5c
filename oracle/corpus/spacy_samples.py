"""Benign samples of spacy: documents, vocabularies and pipelines of blank languages, pickled.

Loading a document looks its words up, and for a new word calls every function in the vocabulary's
`lex_attr_getters` (spacy/vocab.pyx, Vocab._new_lexeme), which came with the file in a pickle of its own. The hostile
twins put something else there."""

import pickle

import numpy as np
import spacy
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example
from twins_samples import PAYLOADS, pickled, planting

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "xx")
TEXT = "Ada Lovelace lived in London. She wrote programs."


def make(sink):
    for name, build in pieces().items():
        store(sink, name, build)
    make_vocabularies(sink)
    with sink.hostile():
        for name, write in hostile():
            sink.file(f"twin-{name}", f"{name}, and a planted call", planting(write, sink.turn(PAYLOADS)))


def make_vocabularies(sink):
    for code in LANGUAGES:
        pipeline = spacy.blank(code)
        pipeline.add_pipe("sentencizer")
        document = pipeline(TEXT)
        sink.pickled(f"doc-{code}", f"Doc of a blank {code}", document, (2, 4, 5))
        sink.pickled(f"vocab-{code}", f"Vocab of a blank {code}", document.vocab, (4,))
        sink.pickled(f"language-{code}", f"blank {code}", pipeline, (2, 4))
    for name, build in {**with_vocabulary(), **pipelines()}.items():
        store(sink, name, build)


def store(sink, name, build):
    try:
        value = build()
        pickle.dumps(value, 4)
    except Exception as error:  # noqa: BLE001 - spacy refuses to pickle some of its objects
        sink.skipped[f"spacy/{name}"] = f"{type(error).__name__}: {error}"[:200]
        return
    sink.pickled(name, name, value, (2, 4))


def pieces():
    """What needs no vocabulary."""
    language = spacy.blank("en")
    document = language(TEXT)
    document.set_ents([Span(document, 0, 2, label="PERSON")])
    return {
        "doc-bin": lambda: DocBin(docs=[document]).to_bytes(),
        "string-store": lambda: language.vocab.strings,
        "vectors": lambda: with_vectors(language).vectors,
        "config": lambda: language.config,
        "language-bytes": lambda: {"bytes": language.to_bytes(), "lang": "en"},
        "doc-bytes": document.to_bytes,
        "doc-json": document.to_json,
        "annotations": lambda: [(TEXT, {"entities": [(0, 12, "PERSON")]})],
        "example": lambda: Example.from_dict(language.make_doc("a b"), {"tags": ["X", "Y"]}).to_dict(),
    }


def with_vocabulary():
    language = spacy.blank("en")
    document = language(TEXT)
    return {
        "doc-user-data": lambda: with_user_data(document),
        "docs": lambda: [language(TEXT), language("Two.")],
        "doc-from-words": lambda: Doc(language.vocab, words=["a", "b"], tags=["X", "Y"], heads=[0, 0], deps=["ROOT", "dep"]),
        "span-as-doc": lambda: document[0:2].as_doc(),
        "tokenizer": lambda: language.tokenizer,
        "matcher": lambda: matcher(language),
        "phrase-matcher": lambda: phrases(language),
        "vocab-vectors": lambda: with_vectors(spacy.blank("en")),
    }


def with_user_data(document):
    document.user_data["note"] = {"seen": True}
    return document


def matcher(language):
    made = Matcher(language.vocab)
    made.add("NAME", [[{"IS_TITLE": True}, {"IS_TITLE": True}]])
    return made


def phrases(language):
    made = PhraseMatcher(language.vocab)
    made.add("CITY", [language("London")])
    return made


def with_vectors(language):
    language.vocab.set_vector("London", np.ones(4, dtype="float32"))
    return language.vocab


def pipelines():
    return {
        "language-ner": lambda: trained("ner", {"entities": [(0, 12, "PERSON")]}),
        "language-textcat": lambda: trained("textcat", {"cats": {"A": 1.0, "B": 0.0}}),
        "language-tagger": lambda: trained("tagger", {"tags": ["X"] * 10}),
        "language-ruler": ruled,
    }


def trained(pipe, annotation):
    language = spacy.blank("en")
    component = language.add_pipe(pipe)
    example = Example.from_dict(language.make_doc(TEXT), annotation)
    for label in annotation.get("cats", ()):
        component.add_label(label)
    language.initialize(lambda: [example])
    language.update([example])
    return language


def ruled():
    language = spacy.blank("en")
    language.add_pipe("entity_ruler").add_patterns([{"label": "CITY", "pattern": "London"}])
    return language


def hostile():
    """Where a file can put what loading calls, or what it makes beside."""

    def document(change):
        made = spacy.blank("en")(TEXT)
        change(made)
        return made

    def language(change):
        made = spacy.blank("en")
        change(made)
        return made

    places = {
        "getter": lambda p: document(lambda made: made.vocab.lex_attr_getters.update({66: p})),
        "user-data": lambda p: document(lambda made: made.user_data.update(note=p)),
        "hook": lambda p: document(lambda made: made.user_hooks.update(vector=p)),
        "beside": lambda p: {"model": document(lambda made: None), "note": p},
        "vocabulary": lambda p: document(lambda made: made.vocab.lex_attr_getters.update({66: p})).vocab,
        "component": lambda p: language(lambda made: setattr(made.add_pipe("sentencizer"), "scorer", p)),
        "meta": lambda p: language(lambda made: made._meta.update(note=p)),
    }
    for name, build in places.items():
        yield f"{name}.pkl", lambda path, p, build=build: pickled(build(p), path)
