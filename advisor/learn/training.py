"""What a training run takes: FLOPs with attention apart, tokens for each parameter, time, energy,
money and memory, and which legal thresholds it crosses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.advise.plan_prices import PriceBook
from advisor.catalog.load import Catalog
from advisor.domain.architecture import Architecture
from advisor.domain.hardware import GpuSpec
from advisor.domain.training import ComputeLaw, Rule
from advisor.errors import InputError
from advisor.learn.attention_flops import work_of
from advisor.text import number, say

HOURS_PER_YEAR = 8766.0
DEFAULT_SEQUENCE_TOKENS = 8192
DEFAULT_GPU = "nvidia-h100-sxm5-80gb"


def training_flop(active_params: float, tokens: float) -> float:
    """C = 6·N·D: 2 FLOP a parameter and token forward, 4 backward; of a mixture of experts N are
    the active parameters. Kaplan et al. 2020, https://arxiv.org/abs/2001.08361, section 2.1."""
    return 6.0 * active_params * tokens


def chinchilla_tokens(active_params: float, rule: Rule) -> float:
    """Tokens at which a model of this size has the least loss for its training compute: 20 for
    each parameter. Hoffmann et al. 2022, https://arxiv.org/abs/2203.15556."""
    return rule.value * active_params


def usual_shape(params: float, width_per_layer: float) -> tuple[float, float]:
    """Layers and width of a transformer of so many parameters: N = 12·layers·width², with so much
    width for each layer. Kaplan et al. 2020, https://arxiv.org/abs/2001.08361, table 1."""
    layers = (params / (12 * width_per_layer**2)) ** (1 / 3)
    return layers, width_per_layer * layers


def attention_training_flop(
    layers: float, width: float, tokens: float, sequence_tokens: float
) -> float:
    """What comparing each token with those before it adds: 2·layers·sequence·width forward (scores
    and values, half of the pairs), three times that with the way back. Kaplan et al. 2020,
    https://arxiv.org/abs/2001.08361, table 1."""
    return 6.0 * layers * sequence_tokens * width * tokens


def attention_training_flop_of(arch: Architecture, tokens: float, sequence_tokens: int) -> float:
    """The same from a known shape, with its windows and its kind of attention: the looking back of
    whole sequences, three times for forward and backward."""
    at = np.array([float(sequence_tokens)])
    forward = float(work_of(arch).attention_for_prompt(at)[0]) / sequence_tokens
    return 3.0 * forward * tokens


def training_memory_bytes(total_params: float, rule: Rule) -> float:
    """Weights, gradients and Adam's state in mixed precision, 16 bytes a parameter; all parameters
    of a mixture count. Rajbhandari et al. 2020 (ZeRO), https://arxiv.org/abs/1910.02054."""
    return rule.value * total_params


def activation_bytes(layers: float, width: float, sequence_tokens: float) -> float:
    """Of one sequence when each layer keeps only its input in 16 bits and the rest is recomputed:
    2·sequence·width·layers. Korthikanti et al. 2022, https://arxiv.org/abs/2205.05198."""
    return 2.0 * sequence_tokens * width * layers


def gpu_hours(flop: float, peak_flops: float, utilisation: float) -> float:
    """FLOP / (peak × share of it that is kept) in hours of one GPU. The share is the model FLOPs
    utilisation of Chowdhery et al. 2022, https://arxiv.org/abs/2204.02311, appendix B."""
    return flop / (peak_flops * utilisation) / 3600


@dataclass(frozen=True, slots=True)
class HourPrice:
    """What an hour of one GPU costs. Beside owned cards the electricity is counted too."""

    usd: float
    rented: bool
    basis: str


def hour_price(catalog: Catalog, gpu: GpuSpec, prices: PriceBook) -> HourPrice | None:
    """Data-centre cards as rented; others bought, and their price spread over their life. None:
    nobody has a price of the card."""
    if gpu.form == "datacenter":
        rule = catalog.rules["rented-gpu-hour-usd"]
        basis = say(
            "rented at {usd} USD an hour: {basis}", usd=number(rule.value, "g"), basis=rule.basis
        )
        return HourPrice(rule.value, True, basis)
    price, life = prices.part(gpu.id), catalog.rules["hardware-life-years"]
    if price is None:
        return None
    basis = say(
        "the card alone for {usd} USD (seen {date}), written off over {years} years of all hours "
        "({note})",
        usd=number(price.usd, ",.0f"), date=price.date or say("by yourself"),
        years=number(life.value, "g"), note=say(life.note),
    )  # fmt: skip
    return HourPrice(price.usd / (life.value * HOURS_PER_YEAR), False, basis)


@dataclass(frozen=True, slots=True)
class Fleet:
    """What trains: `utilisation` is the share of the matrix units' dense 16-bit peak that is kept.
    `hour` None: the price of an hour is not known."""

    gpu: GpuSpec
    count: int
    utilisation: float
    hour: HourPrice | None = None

    @property
    def peak_flops(self) -> float | None:
        return self.gpu.tensor_fp16_flops or self.gpu.fp16_flops


@dataclass(frozen=True, slots=True)
class Crossing:
    """`factor`: the run's compute as a multiple of the threshold; a law asks for more than it."""

    law: ComputeLaw
    factor: float

    @property
    def crossed(self) -> bool:
        return self.factor > 1.0


@dataclass(frozen=True, slots=True)
class Run:
    """A training run and what it takes. None: the card's peak, power or price is not known."""

    total_params: float
    active_params: float
    tokens: float
    sequence_tokens: int
    flop: float
    attention_flop: float
    shape_known: bool  # False: the attention term is of a usual shape
    tokens_per_param: float
    chinchilla_tokens: float
    thresholds: tuple[Crossing, ...]
    fleet: Fleet
    gpu_hours: float | None
    energy_kwh: float | None
    energy_usd: float
    state_bytes: float
    activation_bytes: float

    @property
    def days(self) -> float | None:
        return None if self.gpu_hours is None else self.gpu_hours / self.fleet.count / 24

    @property
    def cost_usd(self) -> float | None:
        """Hours of the GPUs; with electricity where they are owned."""
        hour = self.fleet.hour
        if self.gpu_hours is None or hour is None:
            return None
        return self.gpu_hours * hour.usd + (0.0 if hour.rented else self.energy_usd)

    @property
    def overtraining(self) -> float:
        """Tokens as a multiple of the Chinchilla rule's."""
        return self.tokens / self.chinchilla_tokens

    @property
    def memory_bytes(self) -> float:
        """The least all GPUs together must hold."""
        return self.state_bytes + self.activation_bytes

    @property
    def fits(self) -> bool | None:
        """In all GPUs together, as when the state is sharded evenly over them."""
        vram = self.fleet.gpu.vram_bytes
        return None if vram is None else self.memory_bytes <= vram * self.fleet.count

    @property
    def least_gpus(self) -> int | None:
        vram = self.fleet.gpu.vram_bytes
        return None if vram is None else math.ceil(self.memory_bytes / vram)


def training_run(
    catalog: Catalog,
    fleet: Fleet,
    total_params: float,
    tokens: float,
    *,
    active_params: float | None = None,
    sequence_tokens: int = DEFAULT_SEQUENCE_TOKENS,
    arch: Architecture | None = None,
    usd_per_kwh: float = 0.0,
) -> Run:
    """Raises InputError for figures that are no training run."""
    active = total_params if active_params is None else active_params
    check_run(total_params, active, tokens, fleet)
    rules = catalog.rules
    layers, width = usual_shape(active, rules["width-per-layer"].value)
    if arch is not None:
        attention = attention_training_flop_of(arch, tokens, sequence_tokens)
        layers, width = float(arch.n_layers), float(arch.hidden_size)
    else:
        attention = attention_training_flop(layers, width, tokens, sequence_tokens)
    flop = training_flop(active, tokens)
    peak = fleet.peak_flops
    hours = gpu_hours(flop, peak, fleet.utilisation) if peak else None
    energy = hours * fleet.gpu.tdp_w / 1000 if hours is not None and fleet.gpu.tdp_w else None
    optimal = chinchilla_tokens(active, rules["tokens-per-param"])
    return Run(
        total_params, active, tokens, sequence_tokens, flop, attention, arch is not None,
        tokens / active, optimal, crossings(flop, catalog.compute_laws), fleet, hours, energy,
        (energy or 0.0) * usd_per_kwh,
        training_memory_bytes(total_params, rules["training-bytes-per-param"]),
        activation_bytes(layers, width, sequence_tokens),
    )  # fmt: skip


def check_run(total_params: float, active_params: float, tokens: float, fleet: Fleet) -> None:
    """Raise InputError naming the figure that cannot be."""
    if not 1 <= total_params <= 1e16:
        raise InputError("parameters must be 1 to 1e16, for example 8B", field="params")
    if not 1 <= active_params <= total_params:
        raise InputError("active parameters must be 1 to all parameters", field="active_params")
    if not 1 <= tokens <= 1e18:
        raise InputError("tokens must be 1 to 1e18, for example 15T", field="tokens")
    if not 1 <= fleet.count <= 10_000_000:
        raise InputError("GPUs must be 1 to 10,000,000", field="gpus")
    if not 0 < fleet.utilisation <= 1:
        raise InputError("utilisation must be above 0 and at most 1", field="utilisation")


def crossings(flop: float, laws: Sequence[ComputeLaw]) -> tuple[Crossing, ...]:
    return tuple(Crossing(law, flop / law.flop) for law in laws)
