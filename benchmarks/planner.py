"""How fast and how right the planner is: `python -m benchmarks.planner`.

Prints the time of the whole process and of the search, rigs per second, and for twenty questions
whether the answer is the one known by hand and that of a search of everything (`--fast` leaves the
search of everything out).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import combinations_with_replacement

from advisor.advise.build import Build, Workshop, card_build, system_build
from advisor.advise.plan import Search
from advisor.advise.plan_answer import COMFORTABLE_TOKENS_PER_S, Offer, PlanAnswer, Wish
from advisor.advise.plan_candidates import COUNTS, cards_for_sale, systems_for_sale
from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.scenario import Scenario
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import weight_plan
from benchmarks.planner_questions import QUESTIONS, Question

_RUNS = 5
_SPARE = 0.08  # of system memory, as in the planner
_SAME_SPEED = 0.02


def main() -> None:
    print_process_times()
    catalog = load_catalog()
    workshop = Workshop(catalog)
    print_rate(workshop)
    exhaustive = "--fast" not in sys.argv
    builds = tuple(every_build(catalog)) if exhaustive else ()
    everything = Everything(builds, workshop)
    print(f"\nQuestions; a search of everything tries {len(builds):,} rigs for each")
    agreed = 0
    for question in QUESTIONS:
        answer = Search(_wish(question, catalog), workshop).answer()
        by_hand = question.known(answer)
        verdict = everything.compare(answer)
        agreed += by_hand and verdict in ("same", "not searched")
        print(_line(question, answer, by_hand, verdict))
    print(f"{agreed} of {len(QUESTIONS)} agree with both")


def print_process_times() -> None:
    command = [sys.executable, "-m", "advisor", "plan", "gpt-oss 120B", "--min-tps", "20"]
    for name, words in (
        ("advisor plan, whole process", command),
        ("advisor plan --json, whole process", [*command, "--json"]),
        ("python -c 'import numpy, pydantic'", [sys.executable, "-c", "import numpy, pydantic"]),
    ):
        wall, processor = [], []
        for _ in range(_RUNS):
            before, began = os.times(), time.perf_counter()
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
            wall.append(time.perf_counter() - began)
            after = os.times()
            processor.append(
                after.children_user + after.children_system
                - before.children_user - before.children_system
            )  # fmt: skip
        print(
            f"{name}: {min(wall):.2f} s, of the processor {min(processor):.2f} s (best of {_RUNS})"
        )


def print_rate(workshop: Workshop) -> None:
    """Rigs per second of searches that begin afresh, prices and rates of devices included."""
    for name in ("Llama 3.1 8B", "gpt-oss 120B", "Qwen3 235B-A22B"):
        model = workshop.catalog.model(name)
        wish = Wish((model,), Scenario(context=8192), 10.0)
        seconds, n_rigs = [], 0
        for _ in range(_RUNS):
            began = time.process_time()
            search = Search(wish, Workshop(workshop.catalog))
            search.answer()
            seconds.append(time.process_time() - began)
            n_rigs = len(search.builds)
        best = min(seconds)
        print(f"{name}: {n_rigs:,} rigs in {best:.3f} s, {n_rigs / best:,.0f} rigs/s")


def every_build(catalog: Catalog) -> Iterator[Build]:
    """Nothing left out: every host with every memory size, every number of every card that it
    takes, every pair of priced cards; every system."""
    for chip, size in systems_for_sale(catalog):
        yield system_build(chip, size)
    cards = cards_for_sale(catalog)
    for host in catalog.hosts:
        for option in host.memory_options:
            yield card_build((), host, option)
            for count in COUNTS:
                if count <= host.gpu_slots:
                    yield from (card_build((card,) * count, host, option) for card in cards)
            if host.gpu_slots == 2:
                for pair in combinations_with_replacement(cards, 2):
                    if pair[0].vendor == pair[1].vendor and _priced(pair[0], pair[1], catalog):
                        yield card_build(pair, host, option)


def _priced(one: object, two: object, catalog: Catalog) -> bool:
    return all(catalog.price(card.id) is not None for card in (one, two))  # type: ignore[attr-defined]


class Everything:
    """A search that leaves nothing out and knows no array tricks beyond those of the estimates."""

    def __init__(self, builds: tuple[Build, ...], workshop: Workshop) -> None:
        self._rigs = [workshop.rig(build) for build in builds]
        self._prices = [workshop.price(build).usd for build in builds]

    def compare(self, answer: PlanAnswer) -> str:
        """`same`, or what is better here than in `answer`."""
        if not self._rigs:
            return "not searched"
        wish = answer.wish
        (model,), (quant,) = wish.models, answer.quants
        assert model.architecture is not None
        fit = RigBatch(self._rigs, wish.scenario, load_speed_model()).fit(
            model.architecture, weight_plan(model, quant)
        )
        least = wish.min_tokens_per_s or COMFORTABLE_TOKENS_PER_S
        best_usd, best_tps = float("inf"), 0.0
        for i, (rig, usd) in enumerate(zip(self._rigs, self._prices, strict=True)):
            held = fit.ram_bytes[i] + (fit.gpu_bytes[i] if rig.unified else 0)
            roomy = held <= (1 - _SPARE) * rig.memory.usable_bytes
            if not (fit.fits[i] and roomy and fit.generation[i] >= least):
                continue
            if wish.budget_usd is not None and (usd is None or usd > wish.budget_usd):
                continue
            best_tps = max(best_tps, float(fit.generation[i]))
            best_usd = min(best_usd, usd if usd is not None else best_usd)
        if best_usd < _usd(answer.cheapest) - 0.5:
            return f"cheaper exists: {best_usd:,.0f} USD"
        if best_tps * (1 - _SAME_SPEED) > _tps(answer.fastest):
            return f"faster exists: {best_tps:.1f} tokens/s"
        return "same"


def _wish(question: Question, catalog: Catalog) -> Wish:
    scenario = Scenario(
        context=question.context, kv_type_k=question.kv_type, kv_type_v=question.kv_type
    )
    return Wish(
        (catalog.model(question.model),), scenario, question.min_tps,
        question.max_first_token_s, question.quant, question.budget,
    )  # fmt: skip


def _usd(offer: Offer | None) -> float:
    return (offer.price.usd if offer else None) or float("inf")


def _tps(offer: Offer | None) -> float:
    return offer.tokens_per_s if offer else 0.0


def _line(question: Question, answer: PlanAnswer, by_hand: bool, verdict: str) -> str:
    best = answer.cheapest
    found = f"{best.build.name}, {_usd(best):,.0f} USD" if best else answer.shortfall
    asked = f"{question.model}, {question.context // 1024}K, {question.min_tps:g} tokens/s"
    return (
        f"{'agrees' if by_hand else 'DISAGREES'}; everything: {verdict}\n"
        f"    {asked}: {found}\n    by hand: {question.because}"
    )


if __name__ == "__main__":
    main()
