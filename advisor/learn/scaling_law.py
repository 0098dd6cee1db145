"""Loss against parameters and training tokens, by published fits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.training import ScalingLaw
from advisor.text import number, say
from advisor.units import format_params

Floats = NDArray[np.float64]


def loss(law: ScalingLaw, params: float, tokens: float) -> float:
    """L(N, D) = E + A/N^alpha + B/D^beta, in nats a token. Hoffmann et al. 2022, equation 10,
    https://arxiv.org/abs/2203.15556; constants of `law`."""
    return law.irreducible + _size_term(law, params) + _data_term(law, tokens)


def _size_term(law: ScalingLaw, params: float) -> float:
    return float(law.a / params**law.alpha)


def _data_term(law: ScalingLaw, tokens: float) -> float:
    return float(law.b / tokens**law.beta)


@dataclass(frozen=True, slots=True)
class Optimum:
    """The split of a compute budget that has the least loss."""

    params: float
    tokens: float

    @property
    def tokens_per_param(self) -> float:
        return self.tokens / self.params


def optimum(law: ScalingLaw, flop: float) -> Optimum:
    """N = G·(C/6)^a with a = beta/(alpha+beta), G = (alpha·A/(beta·B))^(1/(alpha+beta)), D = C/6N.
    Hoffmann et al. 2022, equation 4, https://arxiv.org/abs/2203.15556."""
    total = law.alpha + law.beta
    scale = (law.alpha * law.a / (law.beta * law.b)) ** (1 / total)
    params = scale * (flop / 6) ** (law.beta / total)
    return Optimum(params, flop / 6 / params)


def exponent(law: ScalingLaw) -> float:
    """By which power of the compute the best size grows."""
    return law.beta / (law.alpha + law.beta)


def iso_flop_losses(law: ScalingLaw, flop: float, params: Floats) -> Floats:
    """Losses of models of these sizes, each trained until `flop` is used: a valley."""
    tokens = flop / (6.0 * params)
    return np.asarray(law.irreducible + law.a / params**law.alpha + law.b / tokens**law.beta)


def formula(law: ScalingLaw, params: float, tokens: float) -> tuple[str, ...]:
    """The arithmetic, term by term."""
    size, data = _size_term(law, params), _data_term(law, tokens)
    return (
        say("{value} whatever the model, the entropy of text", value=number(law.irreducible, "g")),
        say(
            "+ {a} / ({params} parameters)^{alpha} = {term} for a finite model",
            a=number(law.a, "g"), params=format_params(params), alpha=number(law.alpha, "g"),
            term=number(size, ".3f"),
        ),
        say(
            "+ {b} / ({tokens} tokens)^{beta} = {term} for finite data",
            b=number(law.b, "g"), tokens=format_params(tokens), beta=number(law.beta, "g"),
            term=number(data, ".3f"),
        ),
        say("= {loss} nats a token", loss=number(loss(law, params, tokens), ".3f")),
    )  # fmt: skip
