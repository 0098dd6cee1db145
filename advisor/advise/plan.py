"""What do I need for this model? Every rig of the catalog competes, and the best are explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from advisor.advise.build import Build, Workshop, needs_old_driver, system_build
from advisor.advise.cluster import size_cluster
from advisor.advise.plan_answer import (
    COMFORTABLE_FIRST_TOKEN_S,
    COMFORTABLE_TOKENS_PER_S,
    Offer,
    PlanAnswer,
    Wish,
    wish_quant,
)
from advisor.advise.plan_candidates import candidates
from advisor.advise.plan_frontier import frontier, thinned
from advisor.advise.power import writing_watts
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.errors import InputError
from advisor.estimate.rig_batch import RigAnswers, RigBatch
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.text import say
from advisor.units import format_digits, format_rate

# Systems that people join into clusters, and how.
_CLUSTER_NODES = (
    ("apple-m3-ultra-80c", 512, "thunderbolt-5"),
    ("apple-m5-ultra-80c", 512, "thunderbolt-5"),
    ("nvidia-gb10-dgx-spark", 128, "ethernet-100g"),
)
_SPARE_MEMORY = 0.08  # of system memory stays free
_AS_FAST = 0.02  # speeds this near count as equal
_MUCH_CHEAPER = 2 / 3
_WORTH_A_POINT = 0.05  # a frontier's next point is so much faster

Floats = NDArray[np.float64]


# Told the share that is done, as the search goes on; may raise to end it.
Watch = Callable[[float], None]


def _nobody(_share: float) -> None:
    """Nobody watches."""


def plan(wish: Wish, workshop: Workshop, watch: Watch = _nobody) -> PlanAnswer:
    """Compares all candidate rigs. Raises InputError for a model of unknown shape or a quantization
    that does not exist for it."""
    return Search(wish, workshop, watch).answer()


class Search:
    """All candidates of one wish with their prices, watts and speeds as arrays (n rigs,)."""

    def __init__(self, wish: Wish, workshop: Workshop, watch: Watch = _nobody) -> None:
        if not wish.models:
            raise InputError("name at least one model", field="model")
        self.wish, self._workshop = wish, workshop
        self._speed_model = load_speed_model()
        self.quants = tuple(wish_quant(model, wish.quant) for model in wish.models)
        self._plans = tuple(map(_weights, wish.models, self.quants))
        watch(0.05)
        self.builds = tuple(candidates(workshop.catalog, workshop.prices, self._needed_bytes()))
        watch(0.15)
        self._rigs = [workshop.rig(build) for build in self.builds]
        watch(0.25)
        self._answers = self._fit(self._rigs, watch)
        self.fits = np.logical_and.reduce([self._roomy(answer) for answer in self._answers])
        self.speeds: Floats = np.min([answer.generation for answer in self._answers], axis=0)
        self.first_token: Floats = np.max(
            [answer.time_to_first_token_s for answer in self._answers], axis=0
        )
        self.speeds[~self.fits] = np.nan
        watch(0.8)
        self.prices = _floats(workshop.price(build).usd for build in self.builds)
        watch(0.9)
        self.watts = _floats(workshop.watts(build) for build in self.builds)

    def _fit(self, rigs: Sequence[Rig], watch: Watch = _nobody) -> list[RigAnswers]:
        batch = RigBatch(rigs, self.wish.served, self._speed_model)
        answers = []
        for number, (model, weights) in enumerate(zip(self.wish.models, self._plans, strict=True)):
            assert model.architecture is not None
            answers.append(batch.fit(model.architecture, weights))
            watch(0.25 + 0.55 * (number + 1) / len(self._plans))
        return answers

    def _roomy(self, answer: RigAnswers) -> NDArray[np.bool_]:
        """Rigs that hold the model with some system memory to spare: nobody should buy a machine
        that the first browser window makes swap. Cards keep a margin anyhow."""
        usable = np.array([rig.memory.usable_bytes for rig in self._rigs], dtype=float)
        unified = np.array([rig.unified for rig in self._rigs])
        held = answer.ram_bytes + np.where(unified, answer.gpu_bytes, 0.0)
        roomy: NDArray[np.bool_] = answer.fits & (held <= (1 - _SPARE_MEMORY) * usable)
        return roomy

    def _needed_bytes(self) -> float:
        """Of the largest model with its cache, all in RAM."""
        catalog = self._workshop.catalog
        host = catalog.hosts[0]
        rig = self._workshop.rig(Build((), host, host.memory_options[0]))
        return max(float(answer.ram_bytes[0]) for answer in self._fit([rig]))

    def writing_watts(self, index: int) -> float | None:
        """Of the rig at `index` while its slowest model writes."""
        answer = min(self._answers, key=lambda each: float(each.generation[index]))
        rig, host = self._rigs[index], self.builds[index].host
        return writing_watts(
            rig,
            self._workshop.catalog.system_power,
            answer.gpu_busy[index, : len(rig.gpus)].tolist(),
            float(answer.cpu_busy[index]),
            host.rest_w if host else 0.0,
        )

    def answer(self) -> PlanAnswer:
        fast_enough, shortfall = self._good_enough()
        within = fast_enough & self._affordable()
        if fast_enough.any() and not within.any() and not shortfall:
            shortfall = self._too_dear(fast_enough)
        priced = np.where(within, self.prices, np.nan)
        speeds = np.where(within, self.speeds, np.nan)
        points = thinned(frontier(priced, speeds), self.speeds, _WORTH_A_POINT, _AS_FAST)
        offers = _Offers(self)
        nothing = not within.any()
        return PlanAnswer(
            wish=self.wish,
            quants=self.quants,
            n_rigs=len(self.builds),
            cheapest=offers.at(_least(priced, -speeds)),
            fastest=offers.at(_fastest(speeds, priced)),
            frugal=offers.at(_least(np.where(within, self.watts, np.nan), -speeds)),
            efficient=offers.at(self._most_efficient(within)),
            cheapest_current=offers.at(self._cheapest_current(priced, speeds)),
            cheapest_slow=offers.at(self._cheapest_slow(priced)),
            frontier=tuple(offer for p in points if (offer := offers.at(int(p)))),
            closest=offers.at(self._closest(fast_enough)) if nothing else None,
            shortfall=shortfall,
            notes=self._cluster_notes() if self._outgrown() else (),
        )

    def _outgrown(self) -> bool:
        """Whether no single unified system, which people would join, holds it."""
        systems = np.array([build.chip is not None for build in self.builds], dtype=bool)
        return not (self.fits & systems).any()

    def _cluster_notes(self) -> tuple[str, ...]:
        """How many of the largest systems would hold the largest model together."""
        notes = []
        largest = max(range(len(self._plans)), key=lambda i: self._plans[i].total_bytes)
        model, quant = self.wish.models[largest], self.quants[largest]
        scenario = replace(self.wish.served, quant=quant)
        for chip_id, size, link_id in _CLUSTER_NODES:
            node = self._workshop.rig(system_build(self._workshop.catalog.chip(chip_id), size))
            link = self._workshop.catalog.interconnects[link_id]
            cluster = size_cluster(model, node, scenario, link)
            if cluster is not None and cluster.tokens_per_s is not None:
                notes.append(
                    say(
                        "{machines}× {machine} hold it together over {link}: about {rate} "
                        "tokens/s.",
                        machines=cluster.n_nodes, machine=node.name, link=say(link.name),
                        rate=format_rate(cluster.tokens_per_s),
                    )
                )  # fmt: skip
        return tuple(notes)

    def _cheapest_slow(self, priced: Floats) -> int | None:
        """Where nobody asked for a speed: the cheapest that runs it at all, if it saves a third."""
        wish = self.wish
        if wish.min_tokens_per_s is not None or wish.max_first_token_s is not None:
            return None
        running = self.fits & np.isfinite(self.speeds) & self._affordable()
        cheapest = _least(np.where(running, self.prices, np.nan), -self.speeds)
        least = np.nanmin(priced) if np.isfinite(priced).any() else np.inf
        if cheapest is None or not self.prices[cheapest] < _MUCH_CHEAPER * least:
            return None
        return cheapest

    def _cheapest_current(self, priced: Floats, speeds: Floats) -> int | None:
        """The cheapest that today's drivers run, where the cheapest of all is not."""
        old = np.array([any(map(needs_old_driver, build.cards)) for build in self.builds])
        cheapest = _least(priced, -speeds)
        if cheapest is None or not old[cheapest]:
            return None
        return _least(np.where(old, np.nan, priced), -speeds)

    def _good_enough(self) -> tuple[NDArray[np.bool_], str]:
        """Rigs that reach the speeds asked for, and what is missing where none does. A speed that
        nobody asked for is not insisted on."""
        wish = self.wish
        running = self.fits & np.isfinite(self.speeds)
        if not running.any():
            return running, say(
                "No single machine of the catalog holds it: look at several machines."
            )
        speed, first = wish.min_tokens_per_s, wish.max_first_token_s
        unasked = speed is None and first is None
        if speed is None:
            speed = COMFORTABLE_TOKENS_PER_S if unasked else 0.0
        speed *= wish.users
        if first is None:
            first = COMFORTABLE_FIRST_TOKEN_S if unasked else np.inf
        good = running & (self.speeds >= speed) & (self.first_token <= first)
        if good.any():
            return good, ""
        if unasked:
            return running, ""
        fastest = float(np.nanmax(self.speeds[running]))
        soonest = float(np.nanmin(self.first_token[running]))
        return good, say(
            "No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest "
            "begins after {seconds} s."
            if wish.users > 1
            else "No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins "
            "after {seconds} s.",
            rate=format_digits(fastest / wish.users, 3), seconds=format_digits(soonest),
        )  # fmt: skip

    def _affordable(self) -> NDArray[np.bool_]:
        """Without a budget everything; with one only what has a price."""
        if self.wish.budget_usd is None:
            return np.ones(len(self.builds), dtype=bool)
        return self.prices <= self.wish.budget_usd

    def _too_dear(self, good: NDArray[np.bool_]) -> str:
        known = self.prices[good & np.isfinite(self.prices)]
        if not len(known):
            return say("No rig that is fast enough has a known price.")
        price = self._workshop.money.text(float(known.min()))
        return say("The cheapest rig that is fast enough costs about {price}.", price=price)

    def _closest(self, good: NDArray[np.bool_]) -> int | None:
        """The cheapest that does what was asked, whatever the budget; else the fastest."""
        if good.any():
            return _least(np.where(good, self.prices, np.nan), -self.speeds)
        affordable = self.fits & self._affordable()
        return _least(np.where(affordable, -self.speeds, np.nan), self.prices)

    def _most_efficient(self, within: NDArray[np.bool_]) -> int | None:
        joules = np.full(len(self.builds), np.nan)
        for index in np.flatnonzero(within).tolist():
            watts = self.writing_watts(index)
            if watts:
                joules[index] = watts / self.speeds[index]
        return _least(joules, self.prices)

    def offer(self, index: int) -> Offer:
        """The rig at `index`."""
        build = self.builds[index]
        return Offer(
            build=build,
            rig=self._rigs[index],
            price=self._workshop.price(build),
            watts=_known(self.watts[index]),
            writing_watts=self.writing_watts(index),
            tokens_per_s=float(self.speeds[index]),
            first_token_s=float(self.first_token[index]),
            wish=self.wish,
            plans=self._plans,
        )


class _Offers:
    """Offers by index, each made once."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._made: dict[int, Offer] = {}

    def at(self, index: int | None) -> Offer | None:
        if index is None:
            return None
        if index not in self._made:
            self._made[index] = self._search.offer(index)
        return self._made[index]


def _weights(model: Model, quant: str) -> WeightPlan:
    if model.architecture is None:
        raise InputError(
            f"the shape of {model.name} is not published: nobody can say what it needs",
            field="model",
        )
    return weight_plan(model, quant)


def _floats(values: Iterable[float | None]) -> Floats:
    return np.array([np.nan if value is None else value for value in values], dtype=float)


def _fastest(speeds: Floats, prices: Floats) -> int | None:
    """The cheapest of those that are as fast as any; one without a price if none of them has."""
    if not np.isfinite(speeds).any():
        return None
    top = np.where(speeds >= np.nanmax(speeds) * (1 - _AS_FAST), speeds, np.nan)
    cheapest = _least(np.where(np.isfinite(top), prices, np.nan), -top)
    return cheapest if cheapest is not None else _least(-top, prices)


def _least(values: Floats, then: Floats) -> int | None:
    """Index of the smallest of `values`, equals by `then`; NaN never wins, None if all are NaN."""
    known = np.flatnonzero(np.isfinite(values))
    if not len(known):
        return None
    second = np.nan_to_num(then[known], nan=np.inf, posinf=np.inf, neginf=-np.inf)
    return int(known[np.lexsort((second, values[known]))[0]])


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
