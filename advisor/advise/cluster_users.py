"""Many users at once: what each more of them takes of memory and of everybody's speed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.weights import weight_plan

DEFAULT_USERS = (1, 2, 4, 8, 16, 32, 64)
MOST_USERS = 4096


@dataclass(frozen=True, slots=True)
class Load:
    """So many conversations at the same time, each with the context asked for."""

    users: int
    fits: bool
    on_gpus: bool  # all of it in graphics memory
    memory_bytes: int  # all of the model, its caches and buffers
    cache_bytes: int
    tokens_per_s: float | None  # of all together
    tokens_per_s_each: float | None


class Crowds:
    """The loads of crowds of any size, each computed once.

    `scenario.context` is what each conversation may use; sequences are written in one batch.
    """

    def __init__(self, model: Model, rig: Rig, scenario: Scenario) -> None:
        self._model, self._rig, self._scenario = model, rig, scenario
        self._plan = weight_plan(model, scenario.quant)
        self._found: dict[int, Load] = {}

    def load(self, users: int) -> Load:
        if users not in self._found:
            self._found[users] = self._estimated(users)
        return self._found[users]

    def known(self) -> tuple[Load, ...]:
        """All that were asked for so far, by size."""
        return tuple(self._found[users] for users in sorted(self._found))

    def most(self, suits: Callable[[Load], bool]) -> int:
        """The largest crowd up to `MOST_USERS` that suits; 0 if not even one user does. A crowd
        that suits must do so without some of its people too."""
        if not suits(self.load(1)):
            return 0
        good, bad = 1, 2
        while bad <= MOST_USERS and suits(self.load(bad)):
            good, bad = bad, 2 * bad
        while bad <= MOST_USERS and bad - good > 1:
            middle = (good + bad) // 2
            good, bad = (middle, bad) if suits(self.load(middle)) else (good, middle)
        return good

    def _estimated(self, users: int) -> Load:
        served = crowded(self._scenario, users)
        answer = estimate(
            self._model, self._rig, served, speed_model=load_speed_model(), plan=self._plan
        )
        memory, verdict = answer.memory, answer.placement.verdict
        pace = answer.speed.generation.mid if answer.speed else None
        return Load(
            users,
            verdict is not Verdict.NONE,
            verdict is Verdict.GPU,
            memory.total_bytes,
            memory.kv_cache_bytes + memory.recurrent_state_bytes,
            pace,
            pace / users if pace else None,
        )


def crowded(scenario: Scenario, users: int) -> Scenario:
    """The scenario of one user as that of so many, each with a cache of their own."""
    return replace(
        scenario, context=scenario.context * users, parallel=users, batch=users, kv_unified=False
    )
