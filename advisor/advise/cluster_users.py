"""Many users at once: what each more of them takes of memory and of everybody's speed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.weights import weight_plan

DEFAULT_USERS = (1, 2, 4, 8, 16, 32, 64)


@dataclass(frozen=True, slots=True)
class Load:
    """So many conversations at the same time, each with the context asked for."""

    users: int
    fits: bool
    memory_bytes: int  # all of the model, its caches and buffers
    cache_bytes: int
    tokens_per_s: float | None  # of all together
    tokens_per_s_each: float | None


def loads(
    model: Model, rig: Rig, scenario: Scenario, users: Sequence[int] = DEFAULT_USERS
) -> tuple[Load, ...]:
    """`scenario.context` is what each conversation may use; sequences are written in one batch."""
    plan, speed_model = weight_plan(model, scenario.quant), load_speed_model()
    found = []
    for count in users:
        crowd = replace(
            scenario, context=scenario.context * count, parallel=count, batch=count,
            kv_unified=False,
        )  # fmt: skip
        answer = estimate(model, rig, crowd, speed_model=speed_model, plan=plan)
        memory = answer.memory
        pace = answer.speed.generation.mid if answer.speed else None
        found.append(
            Load(
                count,
                answer.placement.verdict is not Verdict.NONE,
                memory.total_bytes,
                memory.kv_cache_bytes + memory.recurrent_state_bytes,
                pace,
                pace / count if pace else None,
            )
        )
    return tuple(found)


def most_users(loads: Sequence[Load], least_tokens_per_s: float) -> int:
    """The largest crowd that fits and leaves each so many tokens per second; 0 if none."""
    served = [
        load.users for load in loads
        if load.fits and (load.tokens_per_s_each or 0.0) >= least_tokens_per_s
    ]  # fmt: skip
    return max(served, default=0)
