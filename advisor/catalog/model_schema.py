"""Model records of `catalog/models/*.json` and how they become `Model`s.

A record lists its kinds of layers under one-letter names and their order as a pattern:
`"8(5s f) 2s"` is eight times five `s` and one `f`, then two `s`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model

from advisor.bundled import bundled_dir
from advisor.catalog.records import read_records, records_in
from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    DenseFfn,
    GatedDeltaNet,
    KimiDeltaAttention,
    LatentAttention,
    Layer,
    Mamba,
    MoeFfn,
    ShortConv,
)
from advisor.domain.model import Model, PublishedFile, TypicalMix
from advisor.errors import CatalogError

Count = Annotated[int, Field(ge=0)]
Positive = Annotated[int, Field(gt=0)]
Text = Annotated[str, Field(min_length=1)]
_STRICT = ConfigDict(extra="forbid", frozen=True, defer_build=True)


def record_of(domain: type) -> type[BaseModel]:
    """A pydantic record with the fields of a domain dataclass: one definition for both."""
    hints = get_type_hints(domain)
    definitions: dict[str, Any] = {}
    for field in fields(domain):
        default = ... if field.default is MISSING else field.default
        definitions[field.name] = (_field_type(hints[field.name]), default)
    return create_model(f"{domain.__name__}Record", __config__=_STRICT, **definitions)


def _field_type(hint: Any) -> Any:
    if hint is int:
        return Count
    options = get_args(hint)
    inner = next((option for option in options if option is not NoneType), None)
    if isinstance(inner, type) and is_dataclass(inner):
        return record_of(inner) | None
    if NoneType in options and inner is int:
        return Positive | None
    return hint


_MIXERS: dict[str, type] = {
    "attention": Attention,
    "latent_attention": LatentAttention,
    "compressed_attention": CompressedAttention,
    "gated_delta_net": GatedDeltaNet,
    "kimi_delta_attention": KimiDeltaAttention,
    "mamba": Mamba,
    "short_conv": ShortConv,
}
_FFNS: dict[str, type] = {"dense": DenseFfn, "moe": MoeFfn}

LayerRecord: type[BaseModel] = create_model(
    "LayerRecord",
    __config__=_STRICT,
    **{name: (record_of(kind) | None, None) for name, kind in (_MIXERS | _FFNS).items()},  # type: ignore[call-overload]
)


class ArchitectureRecord(BaseModel):
    """See `advisor.domain.architecture.Architecture` for the meaning of the fields."""

    model_config = _STRICT

    gguf_arch: Text
    hidden_size: Positive
    vocab_size: Positive
    tie_embeddings: bool
    n_mtp_layers: Count = 0
    mtp_own_embeddings: bool = False
    rope_factor_tensors: tuple[Positive, ...] = ()
    per_layer_embedding_size: Count = 0
    altup_inputs: Count = 0
    laurel_rank: Count = 0
    hyper_connections: Count = 0
    n_positions: Count = 0
    n_token_types: Count = 0
    causal: bool = True
    native_fp4_experts: bool = False
    metadata_bytes: Positive | None = None
    layers: dict[Annotated[str, Field(pattern="^[A-Za-z]$")], LayerRecord]  # type: ignore[valid-type]
    order: Text

    def to_domain(self, context_max: int) -> Architecture:
        """Raises ValueError if the order names a layer that is not listed, or omits one."""
        kinds = {name: _layer(record) for name, record in self.layers.items()}
        sequence = expand_order(self.order)
        if set(sequence) != set(kinds):
            raise ValueError(f"order {self.order!r} does not use exactly the layers listed")
        own = {name: getattr(self, name) for name in type(self).model_fields}
        del own["layers"], own["order"]
        return Architecture(
            context_max=context_max, layers=tuple(kinds[name] for name in sequence), **own
        )


def _layer(record: BaseModel) -> Layer:
    mixers = tuple(
        to_dataclass(kind, found)
        for name, kind in _MIXERS.items()
        if (found := getattr(record, name)) is not None
    )
    ffns = [
        to_dataclass(kind, found)
        for name, kind in _FFNS.items()
        if (found := getattr(record, name)) is not None
    ]
    if len(ffns) > 1 or not (mixers or ffns):
        raise ValueError("a layer has at most one of dense and moe, and something at all")
    return Layer(mixers, ffns[0] if ffns else None)


def to_dataclass(domain: type, record: BaseModel) -> Any:
    values = record.__dict__
    return domain(
        **{
            field.name: to_dataclass(_dataclass_in(domain, field.name), value)
            if isinstance(value := values[field.name], BaseModel)
            else value
            for field in fields(domain)
        }
    )


@lru_cache(maxsize=64)
def _dataclass_in(domain: type, name: str) -> type:
    options: tuple[type, ...] = get_args(get_type_hints(domain)[name])
    return next(option for option in options if is_dataclass(option))


@lru_cache(maxsize=512)
def expand_order(pattern: str) -> str:
    """`"2(2s f) s"` to `"ssfssfs"`. Raises ValueError for a pattern that is not of that form."""
    expanded, end = _expand(pattern.replace(" ", ""), 0)
    if end != len(pattern.replace(" ", "")):
        raise ValueError(f"layer order {pattern!r} has a bracket too many")
    return expanded


_MOST_LAYERS = 1000


def _expand(text: str, start: int) -> tuple[str, int]:
    done, at = "", start
    while at < len(text) and text[at] != ")":
        digits = at
        while at < len(text) and text[at].isdigit():
            at += 1
        times = int(text[digits:at] or 1)
        if at < len(text) and text[at] == "(":
            unit, at = _expand(text, at + 1)
            if at >= len(text):
                raise ValueError(f"layer order {text!r} lacks a closing bracket")
        elif at < len(text) and text[at].isalpha():
            unit = text[at]
        else:
            raise ValueError(f"layer order {text!r} is not understood at character {at + 1}")
        if len(done) + times * len(unit) > _MOST_LAYERS:
            raise ValueError(f"layer order {text!r} makes more than {_MOST_LAYERS} layers")
        done, at = done + times * unit, at + 1
    return done, at


class OutsideRecord(BaseModel):
    """Parameters that the model card counts and the file lacks (negative: the file has more)."""

    model_config = _STRICT

    count: int
    why: Text


class ModelRecord(BaseModel):
    """One model. `architecture` is absent where the shape is not public."""

    model_config = _STRICT

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.\-]*$")]
    name: Text
    vendor: Text
    family: str = ""
    hf_repo: Text | None = None
    released: Annotated[str, Field(pattern=r"^(\d{4}-\d{2})?$")] = ""
    licence: str = ""  # empty: not known
    open_weights: bool
    total_params: Positive | None = None
    active_params: Positive | None = None
    published_params: Positive | None = None
    vision_params: Positive | None = None
    context_max: Positive | None = None
    training_tokens: Positive | None = None
    tasks: tuple[
        Literal["chat", "code", "reasoning", "vision", "tool_use", "audio", "embedding"], ...
    ]
    modalities: tuple[Text, ...]
    aliases: tuple[Text, ...] = ()
    verified: str = ""
    note: str = ""
    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    architecture: ArchitectureRecord | None = None
    params_not_in_gguf: OutsideRecord | None = None

    def to_domain(
        self,
        files: tuple[PublishedFile, ...] = (),
        mixes: Mapping[str, tuple[TypicalMix, ...]] | None = None,
    ) -> Model:
        """Raises ValueError for an architecture without a context length or a bad layer order."""
        architecture = None
        if self.architecture is not None:
            if self.context_max is None:
                raise ValueError("a model with an architecture needs context_max")
            architecture = self.architecture.to_domain(self.context_max)
        model = Model(
            id=self.id,
            name=self.name,
            vendor=self.vendor,
            family=self.family,
            released=self.released,
            licence=self.licence,
            open_weights=self.open_weights,
            total_params=self.total_params,
            active_params=self.active_params,
            context_max=self.context_max,
            tasks=self.tasks,
            modalities=self.modalities,
            architecture=architecture,
            aliases=self.aliases,
            hf_repo=self.hf_repo,
            training_tokens=self.training_tokens,
            vision_params=self.vision_params,
            verified=self.verified,
            note=self.note,
            sources=self.sources,
            published_files=files,
        )
        if not mixes:
            return model
        return replace(model, typical_mixes=mixes["mixture" if model.is_moe else "dense"])


_RECORDS: TypeAdapter[tuple[ModelRecord, ...]] = TypeAdapter(tuple[ModelRecord, ...])


def read_model_records(folder: Path) -> tuple[ModelRecord, ...]:
    """Every record under `folder`, in file order. Raises CatalogError for a bad file."""
    return tuple(record for path in records_in(folder) for record in read_records(path, _RECORDS))


def load_models(folder: Path) -> tuple[Model, ...]:
    """The models of `folder` with the published files listed beside it. Raises CatalogError."""
    files = load_published_files(folder.parent / "published_files")
    mixes = load_typical_mixes(bundled_dir("catalog") / "typical_mixes")
    models = []
    for record in read_model_records(folder):
        try:
            models.append(record.to_domain(files.get(record.id, ()), mixes))
        except ValueError as error:
            raise CatalogError(str(folder), record.id, "architecture", str(error)) from None
    return tuple(models)


class PublishedFilesRecord(BaseModel):
    """Real GGUF files of one model. Each file: publisher, quantization, bytes, how coarsely the
    size is known (bytes), index into `sources`."""

    model_config = _STRICT

    model: Text
    sources: tuple[Text, ...]
    files: tuple[tuple[Text, Text, Positive, Positive, Count], ...]


_FILE_RECORDS: TypeAdapter[tuple[PublishedFilesRecord, ...]] = TypeAdapter(
    tuple[PublishedFilesRecord, ...]
)


def load_published_files(folder: Path) -> dict[str, tuple[PublishedFile, ...]]:
    """By model id; empty if there is no such folder. Raises CatalogError for a bad file."""
    return {
        record.model: tuple(
            PublishedFile(publisher, quant, size, precision, record.sources[source])
            for publisher, quant, size, precision, source in record.files
        )
        for path in records_in(folder)
        for record in read_records(path, _FILE_RECORDS)
    }


class TypicalMixRecord(BaseModel):
    """How large files of a mix made by hand usually are, over the rule it is named after: median,
    5th and 95th percentile, for dense models or for mixtures of experts."""

    model_config = _STRICT

    quant: Text
    kind: Literal["dense", "mixture"]
    base: Text
    share: Annotated[float, Field(gt=0)]
    low: Annotated[float, Field(gt=0)]
    high: Annotated[float, Field(gt=0)]
    source: Text


_MIX_RECORDS: TypeAdapter[tuple[TypicalMixRecord, ...]] = TypeAdapter(tuple[TypicalMixRecord, ...])


def load_typical_mixes(folder: Path) -> dict[str, tuple[TypicalMix, ...]]:
    """By kind of model; dense models take a mixture's figures for names that are published for
    mixtures alone. Raises CatalogError for a bad file."""
    found: dict[str, dict[str, TypicalMix]] = {"dense": {}, "mixture": {}}
    for path in records_in(folder):
        for record in read_records(path, _MIX_RECORDS):
            found[record.kind][record.quant] = TypicalMix(
                record.quant, record.base, record.share, record.low, record.high
            )
    dense = {**found["mixture"], **found["dense"]}
    return {"dense": tuple(dense.values()), "mixture": tuple(found["mixture"].values())}
