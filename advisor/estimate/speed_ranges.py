"""How wide the range around a speed is: by kind of row and by how much was known of the device."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from advisor.domain.throughput import SpeedModel, Spread
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import Runner, Runners

Floats = NDArray[np.float64]

KINDS = ("dense", "mixture", "split", "cpu")
NOVELTIES = ("seen", "family", "new")
_WIDEST = Spread(low=-0.7, high=0.7, n_rows=0)


def row_kinds(stack: WorkStack, layout: Layout) -> NDArray[np.intp]:
    """Index into `KINDS` of every row: (N,)."""
    border = layout.edges[:, 0]
    all_in_ram = border > stack.n_blocks
    some_in_ram = (border > 0) | (layout.cpu_moe_layers > border)
    mixture = stack.expert_share < 1
    return np.select([all_in_ram, some_in_ram, mixture], [3, 2, 1], 0).astype(np.intp)


def novelty(model: SpeedModel, runners: Runners) -> str:
    """ "seen" if the fit saw every device, "family" if it saw their families, else "new"."""
    known = []
    for runner in (*runners.gpus, None if runners.gpus else runners.cpu):
        if runner is None:
            continue
        tags = runner.traits.tags
        if any(tag in model.known for tag in tags if tag.startswith("device:")):
            known.append(0)
        elif any(tag in model.known for tag in tags if tag.startswith(("family:", "vendor:"))):
            known.append(1)
        else:
            known.append(2)
    return NOVELTIES[max(known, default=2)]


def spread_bounds(
    model: SpeedModel, metric: str, stack: WorkStack, layout: Layout, runners: Runners
) -> tuple[Floats, Floats]:
    """Factors on the estimated speed that bound 8 of 10 measurements: (N,) low and high."""
    degree = "corrected" if corrected(model, runners) else novelty(model, runners)
    spreads = [_spread(model, metric, kind, degree) for kind in KINDS]
    lows = np.array([math.exp(spread.low) for spread in spreads])
    highs = np.array([math.exp(spread.high) for spread in spreads])
    kinds = row_kinds(stack, layout)
    return lows[kinds], highs[kinds]


def corrected(model: SpeedModel, runners: Runners) -> bool:
    """Whether a person's own runs speak for every device that works."""
    working: list[Runner | None] = [runner for runner in runners.gpus if runner]
    working = working or [runners.cpu]
    return all(
        runner is not None and model.correction(runner.traits.id, runner.backend) is not None
        for runner in working
    )


def _spread(model: SpeedModel, metric: str, kind: str, degree: str) -> Spread:
    for key in (f"{metric}:{kind}:{degree}", f"{metric}:{degree}", metric):
        if key in model.spreads:
            return model.spreads[key]
    return _WIDEST
