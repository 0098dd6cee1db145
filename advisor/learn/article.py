"""The figures behind each claim of the article, from the same models, rules and formulas as
everywhere in the program."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advisor.catalog.load import Catalog
from advisor.catalog.tokens import video_rules
from advisor.domain.api_price import ApiPrice
from advisor.domain.architecture import Attention, MoeFfn
from advisor.domain.model import Model
from advisor.domain.quality import QualityRow, QualityStudy
from advisor.domain.scenario import DEFAULT_CONTEXT_TOKENS, DEFAULT_QUANT
from advisor.domain.training import TrainingRun
from advisor.errors import InputError
from advisor.estimate.words import RULE_OF_THUMB_BYTES_PER_PARAM
from advisor.learn.attention import cache_line
from advisor.learn.attention_flops import work_of
from advisor.learn.cost import Workload, api_usd_each, implied_tokens
from advisor.learn.quantization import mix_of
from advisor.learn.training import training_flop
from advisor.text import say
from advisor.tokens.media import video_tokens

_DENSE, _MIXTURE = "llama-3.1-8b", "llama-4-scout"
_WINDOWED = "gemma-3-12b"
_SMALL, _LARGE = "llama-3.1-8b", "llama-3.1-70b"
_MAVERICK = "llama-4-maverick"
_NEW, _OLD = "deepseek-v4-pro", "deepseek-v3.2"
_GPT_4_CARD = "nvidia-a100-sxm4-40gb"
_SECONDS_PER_HOUR = 3600


@dataclass(frozen=True, slots=True)
class RuleCheck:
    """The rule of thumb beside the weights, in bytes, of a dense model and of a mixture."""

    dense: Model
    mixture: Model
    dense_bytes_per_param: float
    mixture_rule_bytes: float
    mixture_bytes: int


def rule_check(catalog: Catalog) -> RuleCheck:
    dense, mixture = catalog.model(_DENSE), catalog.model(_MIXTURE)
    weights = mix_of(dense, DEFAULT_QUANT)
    return RuleCheck(
        dense, mixture, weights.bytes / weights.params,
        RULE_OF_THUMB_BYTES_PER_PARAM * float(mixture.active_params or 0),
        mix_of(mixture, DEFAULT_QUANT).bytes,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reach:
    """How far back the layers of a model look."""

    model: Model
    full_layers: int
    windowed_layers: int
    window: int | None


def reaches(catalog: Catalog) -> tuple[Reach, Reach]:
    """Of a model that reads everything, and of one in which most layers have a window."""
    return _reach(catalog.model(_DENSE)), _reach(catalog.model(_WINDOWED))


def _reach(model: Model) -> Reach:
    arch = model.architecture
    if arch is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    found = [m for layer in arch.layers for m in layer.mixers if isinstance(m, Attention)]
    windows = [mixer.window for mixer in found if mixer.window]
    return Reach(model, len(found) - len(windows), len(windows), windows[0] if windows else None)


@dataclass(frozen=True, slots=True)
class Saving:
    """What four-bit weights save, and what they do not."""

    model: Model
    bits: float
    reference_bits: float
    kv_bytes: int  # at the usual context, the same for both
    rows: tuple[tuple[QualityStudy, QualityRow], ...]  # measured shares of the same top token

    @property
    def saved_share(self) -> float:
        return 1 - self.bits / self.reference_bits


def q4_saving(catalog: Catalog) -> Saving:
    model = catalog.model(_DENSE)
    rows = tuple(
        (study, row)
        for study in catalog.quality_studies
        for row in study.rows
        if study.of == "weights" and row.quant == DEFAULT_QUANT and row.same_top is not None
        and not row.imatrix
    )  # fmt: skip
    return Saving(
        model, mix_of(model, DEFAULT_QUANT).bits_per_weight, mix_of(model, "F16").bits_per_weight,
        cache_line(model, "f16").bytes_at(DEFAULT_CONTEXT_TOKENS), rows,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ratio:
    """The work of a large model for one token, as a multiple of a small one's."""

    small: Model
    large: Model
    flop_ratio: float
    bytes_ratio: float


def size_ratio(catalog: Catalog) -> Ratio:
    small, large = catalog.model(_SMALL), catalog.model(_LARGE)
    if small.architecture is None or large.architecture is None:
        raise InputError(say("the shapes of both models are needed"), field="model")
    flop = work_of(large.architecture).fixed / work_of(small.architecture).fixed
    n_bytes = mix_of(large, DEFAULT_QUANT).bytes / mix_of(small, DEFAULT_QUANT).bytes
    return Ratio(small, large, flop, n_bytes)


@dataclass(frozen=True, slots=True)
class ServiceCost:
    """What so many conversations cost with the cheapest and the dearest service of a maker, and how
    many tokens each of them would need for the article's sum with the dearest."""

    load: Workload
    cheapest: ApiPrice
    cheapest_usd: float
    dearest: ApiPrice
    dearest_usd: float
    tokens_for_claim: float


def service_cost(catalog: Catalog, conversations: float, claimed_usd: float) -> ServiceCost:
    load = Workload(conversations)
    priced = sorted(
        (api_usd_each(price, load), price.id) for price in catalog.api_prices if price.first_party
    )
    by_id = {price.id: price for price in catalog.api_prices}
    low, high = by_id[priced[0][1]], by_id[priced[-1][1]]
    return ServiceCost(
        load, low, conversations * priced[0][0], high, conversations * priced[-1][0],
        implied_tokens(claimed_usd, conversations, high, load),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class HourOfVideo:
    """Tokens of an hour without its sound, by each published rule."""

    name: str
    resolution: str  # default, low, any
    tokens_per_frame: float
    tokens: int


def hours_of_video() -> tuple[HourOfVideo, ...]:
    return tuple(
        HourOfVideo(
            rule.name, rule.resolution, rule.tokens_per_frame,
            video_tokens(rule, _SECONDS_PER_HOUR, with_sound=False),
        )
        for rule in video_rules()
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Experts:
    routed: int
    used: int
    shared: int
    expert_layers: int
    layers: int


def maverick_experts(catalog: Catalog) -> Experts:
    model = catalog.model(_MAVERICK)
    assert model.architecture is not None  # the catalog's tests say so
    layers = model.architecture.layers
    mixtures = [layer.ffn for layer in layers if isinstance(layer.ffn, MoeFfn)]
    first = mixtures[0]
    return Experts(
        first.n_experts,
        first.n_experts_used,
        first.n_shared or int(first.shared_intermediate_size > 0),
        len(mixtures),
        len(layers),
    )


@dataclass(frozen=True, slots=True)
class CacheShare:
    """DeepSeek V4 Pro against V3.2: KV cache in bytes and FLOP for one token, at one context."""

    context: int
    new: Model
    old: Model
    new_bytes: int
    old_bytes: int
    flop_share: float

    @property
    def cache_share(self) -> float:
        return self.new_bytes / self.old_bytes


def cache_share(catalog: Catalog, context: int) -> CacheShare:
    new, old = catalog.model(_NEW), catalog.model(_OLD)
    if new.architecture is None or old.architecture is None:
        raise InputError(say("the shapes of both models are needed"), field="model")
    at = np.array([context], dtype=np.float64)
    flop = [float(work_of(arch).token(at)[0]) for arch in (new.architecture, old.architecture)]
    return CacheShare(
        context, new, old, cache_line(new, "f16").bytes_at(context),
        cache_line(old, "f16").bytes_at(context), flop[0] / flop[1],
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RunAbove:
    """A training above a threshold. `run` None: computed by 6·N·D for a model of the catalog whose
    run has no record of its own."""

    name: str
    vendor: str
    released: str
    flop: float
    run: TrainingRun | None


def runs_above(catalog: Catalog, threshold_flop: float, until: str) -> list[RunAbove]:
    """Those released up to a date (YYYY-MM-DD), the earliest first: the stated or estimated
    compute, else 6·N·D where both are published."""
    found = [
        RunAbove(run.name, run.vendor, run.released, flop, run)
        for run in catalog.training_runs
        if (flop := run.flop or _six_nd(run.active_params, run.tokens)) is not None
    ]
    recorded = {run.model_id for run in catalog.training_runs}
    found += [
        RunAbove(model.name, model.vendor, model.released, flop, None)
        for model in catalog.models
        if model.id not in recorded
        and (flop := _six_nd(model.active_params, model.training_tokens)) is not None
    ]
    above = [each for each in found if each.flop > threshold_flop and each.released <= until]
    return sorted(above, key=lambda each: each.released)


def _six_nd(active_params: int | None, tokens: int | None) -> float | None:
    return training_flop(active_params, tokens) if active_params and tokens else None


def hours_flop(catalog: Catalog, run: TrainingRun) -> float | None:
    """FLOP from the hours on A100 cards: hours × 3600 × peak × the share that was reached."""
    peak = catalog.gpu(_GPT_4_CARD).tensor_fp16_flops
    if peak is None or run.gpu_hours is None or run.mfu is None:
        return None
    return run.gpu_hours * _SECONDS_PER_HOUR * peak * run.mfu
