"""What an estimate answers: parts, not only totals, and the reason beside every number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.scenario import Scenario


class Verdict(StrEnum):
    """Where a model runs."""

    GPU = "gpu"  # all layers on GPUs
    SPLIT = "split"  # layers or experts in RAM
    CPU = "cpu"  # no GPU used
    NONE = "none"  # does not fit


class Assessment(StrEnum):
    """The word people see."""

    RUNS_WELL = "runs_well"
    TIGHT = "tight"
    SLOW = "slow"
    DOES_NOT_FIT = "does_not_fit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MemoryParts:
    """Bytes by purpose, on one device, in RAM or summed over both."""

    weights_bytes: int = 0
    kv_cache_bytes: int = 0
    recurrent_state_bytes: int = 0
    compute_buffer_bytes: int = 0
    output_buffer_bytes: int = 0
    runtime_overhead_bytes: int = 0
    draft_bytes: int = 0  # all that a model that drafts tokens takes

    @property
    def total_bytes(self) -> int:
        return (
            self.weights_bytes + self.kv_cache_bytes + self.recurrent_state_bytes
            + self.compute_buffer_bytes + self.output_buffer_bytes + self.runtime_overhead_bytes
            + self.draft_bytes
        )  # fmt: skip

    def __add__(self, other: MemoryParts) -> MemoryParts:
        return MemoryParts(
            self.weights_bytes + other.weights_bytes,
            self.kv_cache_bytes + other.kv_cache_bytes,
            self.recurrent_state_bytes + other.recurrent_state_bytes,
            self.compute_buffer_bytes + other.compute_buffer_bytes,
            self.output_buffer_bytes + other.output_buffer_bytes,
            self.runtime_overhead_bytes + other.runtime_overhead_bytes,
            self.draft_bytes + other.draft_bytes,
        )


@dataclass(frozen=True, slots=True)
class DeviceUse:
    """One GPU's share. `compute_high_bytes` is the upper bound that allocation can reach."""

    name: str
    capacity_bytes: int
    usable_bytes: int
    parts: MemoryParts
    n_layers: int = 0  # blocks (and the output, counted as one) placed here
    compute_high_bytes: int = 0

    @property
    def used_bytes(self) -> int:
        return self.parts.total_bytes


@dataclass(frozen=True, slots=True)
class RamUse:
    usable_bytes: int
    parts: MemoryParts

    @property
    def used_bytes(self) -> int:
        return self.parts.total_bytes


@dataclass(frozen=True, slots=True)
class Placement:
    """`gpu_layers` counts as -ngl does; `n_layers` are the model's blocks."""

    verdict: Verdict
    gpu_layers: int
    n_layers: int
    cpu_moe_layers: int
    devices: tuple[DeviceUse, ...]
    ram: RamUse
    reason: str = ""  # why it does not fit, or what was moved where


@dataclass(frozen=True, slots=True)
class Range:
    """A middle and the bounds within which 8 of 10 measurements are expected."""

    low: float
    mid: float
    high: float


@dataclass(frozen=True, slots=True)
class TimePart:
    """One term of the time per token (or per prompt): what, how long, and the numbers in it."""

    key: str  # weights, kv, compute, launch, transfer, draft, choosing
    label: str
    seconds: float
    formula: str


@dataclass(frozen=True, slots=True)
class Loading:
    """A cold start: the file is read, copied to where it works, and run once."""

    seconds: Range
    limited_by: str  # "reading the file", "the link to the GPU", "starting up"
    formula: str


@dataclass(frozen=True, slots=True)
class Speculation:
    """Tokens drafted `n_draft` at a time and verified together. `acceptance` is the chance that a
    drafted token is accepted; `plain` are the tokens per second without drafts."""

    n_draft: int
    acceptance: Range
    assumed: bool  # the acceptance is what is usually measured, not the person's figure
    tokens_per_step: Range
    step_s: float  # drafting and verifying
    plain: Range

    @property
    def now(self) -> float:
        """Tokens per second with drafts."""
        return self.tokens_per_step.mid / self.step_s

    @property
    def is_slower(self) -> bool:
        """Whether drafts cost more than they bring."""
        return self.now < self.plain.mid


@dataclass(frozen=True, slots=True)
class DraftUse:
    """Who drafts, and what that takes: `on_gpu` on the GPU of index `device` (None: no GPU is
    used), `in_ram` beside it. `model_id` and `file_bytes` are empty for the model's own block."""

    model_id: str
    name: str
    quant: str
    device: int | None
    on_gpu: MemoryParts
    in_ram: MemoryParts
    file_bytes: int
    file: str = ""  # as commands name it
    device_flag: str = ""  # the device as llama.cpp calls it, where there are several


@dataclass(frozen=True, slots=True)
class Speed:
    """`time_to_first_token_s` includes `loading` where that was asked for."""

    generation: Range  # tokens per second, summed over sequences
    prefill: Range  # tokens per second
    time_to_first_token_s: Range
    limited_by: str  # "memory bandwidth", "compute", "launch overhead", "RAM bandwidth", ...
    token_time: tuple[TimePart, ...] = ()
    basis: str = ""  # how the figures came about, one sentence
    measured: bool = False  # the person measured this very model and quantization
    corrected: bool = False  # the person's own measurements correct this hardware's figures
    loading: Loading | None = None  # None: not asked for
    speculation: Speculation | None = None  # None: no drafts


@dataclass(frozen=True, slots=True)
class Estimate:
    """`speed` None: unknown (`unknown` names the missing fact). `max_context` 0: does not fit."""

    model_id: str
    model_name: str
    scenario: Scenario
    memory: MemoryParts
    file_bytes: int
    placement: Placement
    speed: Speed | None
    max_context: int
    assessment: Assessment
    explanation: str = ""  # the verdict in plain words
    notes: tuple[str, ...] = ()
    unknown: str | None = None
    file_bytes_basis: str = "rule"  # rule, definition, file, published, typical (WeightPlan.basis)
    draft: DraftUse | None = None
