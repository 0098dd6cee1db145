"""How wide the range around a speed is: by kind of row, by whose hardware runs it, and by how much
was known of the device."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from advisor.domain.throughput import SpeedModel, Spread
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import Runner, Runners

Floats = NDArray[np.float64]

KINDS = ("dense", "mixture", "split", "cpu")
VENDORS = ("nvidia", "amd", "apple", "intel")
NOVELTIES = ("seen", "family", "new")
_WIDEST = Spread(low=-0.7, high=0.7, n_rows=0)


def row_kinds(stack: WorkStack, layout: Layout) -> NDArray[np.intp]:
    """Index into `KINDS` of every row: (N,)."""
    border = layout.edges[:, 0]
    all_in_ram = border > stack.n_blocks
    some_in_ram = (border > 0) | (layout.cpu_moe_layers > border)
    mixture = stack.expert_share < 1
    return np.select([all_in_ram, some_in_ram, mixture], [3, 2, 1], 0).astype(np.intp)


def vendor_of(runners: Runners) -> str:
    """Whose hardware runs the model, "" where that makes no difference to the range: processors,
    and makers without measurements."""
    first = next((runner for runner in runners.gpus if runner), None)
    tags = first.traits.tags if first else ()
    return next((name for name in VENDORS if f"vendor:{name}" in tags), "")


def novelty(model: SpeedModel, runners: Runners) -> str:
    """ "seen" if the fit saw every device, "family" if it saw their relatives, else "new"."""
    known = []
    for runner in (*runners.gpus, None if runners.gpus else runners.cpu):
        if runner is None:
            continue
        tags = runner.traits.tags
        if any(tag in model.known for tag in tags if tag.startswith("device:")):
            known.append(0)
        elif relatives_tag(tags) in model.known:
            known.append(1)
        else:
            known.append(2)
    return NOVELTIES[max(known, default=2)]


def relatives_tag(tags: Sequence[str]) -> str:
    """The tag that a device shares with those that behave alike: a GPU's family, a processor's
    vendor."""
    family = next((tag for tag in tags if tag.startswith("family:")), None)
    return family or next((tag for tag in tags if tag.startswith("vendor:")), "")


def spread_bounds(
    model: SpeedModel, metric: str, stack: WorkStack, layout: Layout, runners: Runners
) -> tuple[Floats, Floats]:
    """Factors on the estimated speed that bound 8 of 10 measurements: (N,) low and high."""
    degree = "corrected" if corrected(model, runners) else novelty(model, runners)
    vendor = vendor_of(runners)
    spreads = [_spread(model, spread_key(metric, kind, vendor, degree)) for kind in KINDS]
    lows = np.array([math.exp(spread.low) for spread in spreads])
    highs = np.array([math.exp(spread.high) for spread in spreads])
    kinds = row_kinds(stack, layout)
    return lows[kinds], highs[kinds]


def spread_key(metric: str, kind: str, vendor: str, degree: str) -> str:
    """The name of a range. What waits for a processor's memory is alike with every vendor's GPU."""
    whose = "host" if kind in ("split", "cpu") else vendor or "other"
    return f"{metric}:{kind}:{whose}:{degree}"


def corrected(model: SpeedModel, runners: Runners) -> bool:
    """Whether a person's own runs speak for every device that works."""
    working: list[Runner | None] = [runner for runner in runners.gpus if runner]
    working = working or [runners.cpu]
    return all(
        runner is not None and model.correction(runner.traits.id, runner.backend) is not None
        for runner in working
    )


def _spread(model: SpeedModel, key: str) -> Spread:
    return model.spreads.get(key, _WIDEST)
