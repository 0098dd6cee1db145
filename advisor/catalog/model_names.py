"""From a model's name to its record: whatever the punctuation, with or without its size.

"DeepSeek R1 671B", "llama-4-scout 17B-16E", "Phi 4 mini 3.8B instruct": a size in the name must
agree with the model's total or active parameters; "Instruct", "it" and "Chat" do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from advisor.catalog.names import nearest
from advisor.domain.model import Model
from advisor.errors import UnknownNameError

_SIZE = re.compile(r"(a?)(\d+(?:\.\d+)?)([mbt])")
_EXPERTS = re.compile(r"\d+e")  # "16E" of "17B-16E"
_MIXTURE = re.compile(r"\d+x\d+b|e\d+b")  # "8x7B", "E4B": part of the name
_WORD = re.compile(r"[a-z]*\d+(?:\.\d+)?[a-z]*\d*[a-z]*|[a-z]+|\+")
_PIECE = re.compile(r"\d+(?:\.\d+)?|[a-z]+|\+")
_REPOSITORY = re.compile(r"[\w.-]+/([\w.-]+)")  # "meta-llama/Llama-3.1-8B"
_SCALE = {"m": 1e6, "b": 1e9, "t": 1e12}
_NOISE = frozenset((
    "instruct", "it", "chat", "base", "gguf", "hf", "model", "the", "ai", "meta",
    "google", "microsoft", "nvidia", "ibm", "openai", "mistralai",
    "alibaba", "tencent", "llamafile",
))  # fmt: skip
_SOFT = frozenset(("thinking", "think", "preview", "reasoning", "v", "k"))
_SIZE_TOLERANCE = 0.12  # "229B-A10B" has 11.0 billion active parameters


@dataclass(frozen=True, slots=True)
class ModelName:
    """`core` are the pieces that name the model, sorted; `sizes` the sizes written into it."""

    core: tuple[str, ...]
    sizes: frozenset[str]


def take_model_apart(text: str) -> ModelName:
    core: list[str] = []
    sizes: set[str] = set()
    repository = _REPOSITORY.fullmatch(text)
    for word in _WORD.findall((repository[1] if repository else text).casefold()):
        if _SIZE.fullmatch(word):
            sizes.add(word)
        elif _MIXTURE.fullmatch(word):
            core.append(word)
        elif not _EXPERTS.fullmatch(word) and word not in _NOISE:
            core.extend(piece for piece in _PIECE.findall(word) if piece not in _NOISE)
    return ModelName(tuple(sorted(core)), frozenset(sizes))


class ModelFinder:
    def __init__(self, models: Sequence[Model]) -> None:
        self._models = models

    def find(self, text: str) -> Model:
        """Raises UnknownNameError, which lists the nearest names."""
        wanted = text.strip().casefold()
        for model in self._models:
            if wanted in (model.id, model.name.casefold()):
                return model
        name = take_model_apart(text)
        for found in self._stages(name):
            if found:
                return self._single(text, found)
        return self._only_one(text, name)

    def _stages(self, name: ModelName) -> Iterable[list[Model]]:
        """Ever looser readings: the same name and sizes; the same name; a name that leaves out a
        version or date; a name with words that no record has."""
        fitting = [
            (model, known) for model, known in self._known if _sizes_agree(name, known, model)
        ]
        same = [(model, known) for model, known in fitting if known.core == name.core]
        yield _distinct(model for model, known in same if name.sizes and name.sizes <= known.sizes)
        yield _distinct(model for model, _ in same)
        if not name.core:
            return
        extras = [
            (_weight(extra), model)
            for model, known in fitting
            if (extra := _left_over(known.core, name.core)) is not None and _only_versions(extra)
        ]
        lightest = min((weight for weight, _ in extras), default=0)
        yield _distinct(model for weight, model in extras if weight == lightest)
        yield _distinct(
            model
            for model, known in fitting
            if (extra := _left_over(name.core, known.core)) is not None and _only_soft(extra)
        )

    def _only_one(self, text: str, name: ModelName) -> Model:
        """A part of the name with its size ("DeepSeek R1 70B"), if a single model has both."""
        found = _distinct(
            model
            for model, known in self._known
            if name.core and name.sizes and _left_over(known.core, name.core) is not None
            if _sizes_agree(name, known, model)
        )
        if len(found) == 1:
            return found[0]
        names = [model.name for model in self._models]
        near = [model.name for model in found[:6]] or nearest(text, names)
        raise UnknownNameError("model", text, near, field="model", ambiguous=bool(found))

    @cached_property
    def _known(self) -> list[tuple[Model, ModelName]]:
        return [
            (model, take_model_apart(each))
            for model in self._models
            for each in (model.id, model.name, *model.aliases)
        ]

    @staticmethod
    def _single(text: str, found: list[Model]) -> Model:
        """Editions of one shape mean the oldest; models of different sizes are ambiguous."""
        sizes = {model.total_params for model in found}
        smallest = min((size for size in sizes if size), default=0)
        if len(found) > 1 and any(size is None or size > 1.02 * smallest for size in sizes):
            raise UnknownNameError(
                "model", text, [model.name for model in found[:6]], field="model", ambiguous=True
            )
        return min(found, key=lambda model: model.released or "9999")


def _sizes_agree(name: ModelName, known: ModelName, model: Model) -> bool:
    return all(size in known.sizes or _is_size_of(size, model) for size in name.sizes)


def _is_size_of(text: str, model: Model) -> bool:
    match = _SIZE.fullmatch(text)
    assert match
    stated = float(match[2]) * _SCALE[match[3]]
    counts = (model.active_params,) if match[1] else (model.total_params, model.active_params)
    return any(count and abs(stated / count - 1) <= _SIZE_TOLERANCE for count in counts)


def _left_over(larger: tuple[str, ...], smaller: tuple[str, ...]) -> list[str] | None:
    """What `larger` has beyond `smaller`, None if it lacks some of it or has nothing more."""
    rest = list(larger)
    for piece in smaller:
        if piece not in rest:
            return None
        rest.remove(piece)
    return rest or None


def _weight(pieces: list[str]) -> int:
    """A date ("2410") is left out sooner than a version ("3"), which is another generation."""
    return sum(1 if len(piece) >= 4 else 2 for piece in pieces)


def _only_versions(pieces: list[str]) -> bool:
    return all(piece == "v" or piece[0].isdigit() for piece in pieces)


def _only_soft(pieces: list[str]) -> bool:
    return all(piece in _SOFT or piece[0].isdigit() for piece in pieces)


def _distinct(models: Iterable[Model]) -> list[Model]:
    return list({model.id: model for model in models}.values())
