"""A model as the rest of the program knows it: identity, counts and shape."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.architecture import Architecture
from advisor.domain.quantization import TENSOR_TYPES


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A real GGUF that somebody published; `precision_bytes` is how coarsely its size is known."""

    publisher: str
    quant: str
    file_bytes: int
    precision_bytes: int
    source: str


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """A tensor as a file on disk has it. `shape` in ggml order, the row width first."""

    name: str
    shape: tuple[int, ...]
    type_name: str

    @property
    def n_bytes(self) -> int:
        rows = 1
        for size in self.shape[1:]:
            rows *= size
        return TENSOR_TYPES[self.type_name].row_bytes(self.shape[0]) * rows


@dataclass(frozen=True, slots=True)
class TypicalMix:
    """Sizes of files with a mix made by hand, over those of the rule `base` that it is named
    after: median, 5th and 95th percentile."""

    quant: str
    base: str
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Model:
    """One catalog model. `architecture` is None where only summary facts are known (closed models,
    unpublished shapes): such a model is listed, and every estimate says what is missing."""

    id: str
    name: str
    vendor: str
    family: str
    released: str  # YYYY-MM, or "" when unknown
    licence: str
    open_weights: bool
    total_params: int | None
    active_params: int | None
    context_max: int | None
    tasks: tuple[str, ...]  # chat, code, reasoning, vision, tool_use, audio, embedding
    modalities: tuple[str, ...]
    architecture: Architecture | None
    aliases: tuple[str, ...] = ()
    hf_repo: str | None = None
    training_tokens: int | None = None
    vision_params: int | None = None
    verified: str = ""  # how far the counts were checked (exact, close, remainder, ...)
    note: str = ""
    sources: tuple[str, ...] = ()
    published_files: tuple[PublishedFile, ...] = ()
    typical_mixes: tuple[TypicalMix, ...] = ()  # usual sizes for models of its kind
    file_path: str = ""  # of a model that lies on this machine
    store: str = ""  # whose folder that is: Ollama, LM Studio, ...
    same_as: str = ""  # id of the catalog's model that a file holds

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def is_moe(self) -> bool:
        return bool(
            self.total_params
            and self.active_params
            and self.active_params < 0.9 * self.total_params
        )
