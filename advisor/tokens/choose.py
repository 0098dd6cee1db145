"""The counter for what a person names: a vocabulary, a GGUF file or a model."""

from __future__ import annotations

from pathlib import Path

from advisor.catalog.load import Catalog
from advisor.catalog.names import nearest
from advisor.catalog.tokens import vocabularies, vocabulary_of
from advisor.domain.model import Model
from advisor.errors import AdvisorError, FormatError, UnknownNameError
from advisor.text import say
from advisor.tokens.carried import DEFAULT, find_vocabulary, load_carried
from advisor.tokens.counting import Counter
from advisor.tokens.estimator import TokenEstimator
from advisor.tokens.gguf_vocabulary import read_gguf_tokenizer


def counter_for(name: str | None, catalog: Catalog) -> Counter:
    """A carried vocabulary by id or alias, a `.gguf` file by its path, or a catalog model by name.

    A model whose vocabulary we carry is counted exactly, any other is estimated. None: o200k.
    """
    if name is None:
        return load_carried(DEFAULT)
    if name.lower().endswith(".gguf"):
        path = Path(name).expanduser()
        if not path.is_file():
            raise FormatError(name, say("no such file"))
        return read_gguf_tokenizer(path)
    try:
        return load_carried(find_vocabulary(name).id)
    except UnknownNameError:
        pass
    try:
        model = catalog.model(name)
    except AdvisorError:
        known = [record.id for record in vocabularies()]
        near = nearest(name, [*known, *(model.id for model in catalog.models)])
        raise UnknownNameError("tokenizer", name, near or known, field="tokenizer") from None
    return counter_for_model(model)


def counter_for_model(model: Model) -> Counter:
    """Exact where the model's vocabulary is carried, else an estimate."""
    record = vocabulary_of(model.id)
    if record is not None:
        return load_carried(record.id)
    size = model.architecture.vocab_size if model.architecture is not None else None
    return TokenEstimator(model.name, size)
