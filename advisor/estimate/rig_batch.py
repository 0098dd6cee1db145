"""One model on many rigs at once: placement and speed, with the functions of the single estimate.

Rigs with as many GPUs of the same kind (own memory or shared) are placed together: every row of a
`Placer` is then a rig with memory of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture
from advisor.domain.hardware import GpuSpec, Rig, RigGpu
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import SpeedModel
from advisor.estimate.buffers import FloatArray
from advisor.estimate.demand import CacheStack, prepare_caches
from advisor.estimate.grid import VERDICTS, verdicts
from advisor.estimate.kv_cache import IntArray
from advisor.estimate.memory_rows import BoolArray, MemoryRows
from advisor.estimate.overhead import gpu_backend, runtime_overhead_bytes
from advisor.estimate.placement import Fleet, Layout, Placer, Usage
from advisor.estimate.search import best_layout
from advisor.estimate.speed import weight_work
from advisor.estimate.speed_decode import DecodeRates, decode_time
from advisor.estimate.speed_prefill import PrefillRates, prefill_time
from advisor.estimate.speed_rates import decode_rates, prefill_rates
from advisor.estimate.speed_stack import Layout as WorkLayout
from advisor.estimate.speed_stack import WorkStack
from advisor.estimate.speed_times import Runner, Runners, decode_work, prefill_work, runners_of
from advisor.estimate.weight_stack import stack_weights
from advisor.estimate.weights import WeightPlan

_NONE = VERDICTS.index(Verdict.NONE)

RateT = TypeVar("RateT", DecodeRates, PrefillRates)


@dataclass(frozen=True, slots=True)
class RigAnswers:
    """One entry a rig. Speeds are NaN where it does not fit or a bandwidth is unknown."""

    verdict: NDArray[np.int8]  # indexes grid.VERDICTS
    gpu_bytes: FloatArray
    ram_bytes: FloatArray
    generation: FloatArray  # tokens per second, summed over sequences
    prefill: FloatArray  # tokens per second
    time_to_first_token_s: FloatArray
    gpu_busy: FloatArray  # (n, most GPUs) share of the time in which each works while it writes
    cpu_busy: FloatArray  # share of the time in which the processor computes

    @property
    def fits(self) -> BoolArray:
        fits: BoolArray = self.verdict != _NONE
        return fits


@dataclass(frozen=True)
class _Fleets(Fleet):
    """The memory of many rigs with the same number of GPUs: every figure is an array (rows,)."""

    usable: tuple[FloatArray, ...]  # type: ignore[assignment]
    overhead: tuple[FloatArray, ...]  # type: ignore[assignment]
    ram_usable: FloatArray  # type: ignore[assignment]
    shares: tuple[FloatArray, ...]  # type: ignore[assignment]

    @cached_property
    def limits(self) -> FloatArray:
        return np.array(self.usable) if self.usable else np.empty((0, 1))

    @cached_property
    def cumulated_shares(self) -> FloatArray:
        shares = np.array(self.shares)
        cumulated: FloatArray = np.cumsum(shares, axis=0) / shares.sum(axis=0)
        cumulated[-1] = 1.0
        return cumulated

    def subset(self, chosen: BoolArray) -> Fleet:
        return _Fleets(
            usable=tuple(column[chosen] for column in self.usable),
            overhead=tuple(column[chosen] for column in self.overhead),
            ram_usable=self.ram_usable[chosen],
            unified=self.unified,
            shares=tuple(column[chosen] for column in self.shares),
        )


def _fleets(rigs: Sequence[Rig], scenario: Scenario, book: _RateBook) -> _Fleets:
    """`placement.fleet_of` of every rig, as columns."""
    gpus = [working_gpus(rig, scenario) for rig in rigs]
    usable = _columns([tuple(float(gpu.usable_bytes) for gpu in each) for each in gpus])
    n_gpus = len(usable)
    shares = usable
    if scenario.tensor_split:
        given = (*scenario.tensor_split, *[0.0] * n_gpus)[:n_gpus]
        shares = tuple(np.full(len(rigs), share) for share in given)
    return _Fleets(
        usable=usable,
        overhead=_columns([tuple(book.overhead(gpu.spec) for gpu in each) for each in gpus]),
        ram_usable=np.array([float(rig.memory.usable_bytes) for rig in rigs]),
        unified=bool(gpus[0]) and rigs[0].unified,
        shares=shares,
    )


def _columns(rows: Sequence[tuple[float, ...]]) -> tuple[FloatArray, ...]:
    return tuple(np.array(rows, dtype=float).T)


class RigBatch:
    """Rigs prepared for any model: grouped, and the achieved rates of their devices looked up."""

    def __init__(self, rigs: Sequence[Rig], scenario: Scenario, speed_model: SpeedModel) -> None:
        self.rigs, self.scenario = tuple(rigs), scenario
        groups: dict[tuple[int, bool, bool], list[int]] = {}
        rates = _RateBook(speed_model, scenario)
        for index, rig in enumerate(self.rigs):
            groups.setdefault(_kind(rig, scenario, rates), []).append(index)
        self._groups = [
            _Group([self.rigs[i] for i in rows], np.array(rows), scenario, rates)
            for rows in groups.values()
        ]

    def fit(self, arch: Architecture, plan: WeightPlan) -> RigAnswers:
        """Every rig's best placement of the model, and how fast it runs there."""
        n_rigs = len(self.rigs)
        most = max((group.n_gpus for group in self._groups), default=0)
        answers = _nothing_fits(n_rigs, most)
        for group in self._groups:
            group.fill(answers, arch, plan)
        return answers


def _nothing_fits(n_rigs: int, n_gpus: int) -> RigAnswers:
    return RigAnswers(
        verdict=np.full(n_rigs, _NONE, np.int8),
        gpu_bytes=np.zeros(n_rigs),
        ram_bytes=np.zeros(n_rigs),
        generation=np.full(n_rigs, np.nan),
        prefill=np.full(n_rigs, np.nan),
        time_to_first_token_s=np.full(n_rigs, np.nan),
        gpu_busy=np.zeros((n_rigs, n_gpus)),
        cpu_busy=np.zeros(n_rigs),
    )


def working_gpus(rig: Rig, scenario: Scenario) -> tuple[RigGpu, ...]:
    """The GPUs that `scenario` may use."""
    return () if scenario.cpu_only or scenario.backend == "CPU" else rig.gpus


def _kind(rig: Rig, scenario: Scenario, book: _RateBook) -> tuple[int, bool, bool]:
    """What must agree for rigs to be placed together: number of GPUs, whether they share the
    system's memory, whether their backend copies a quantized cache."""
    gpus = working_gpus(rig, scenario)
    copies = any(book.backend(gpu.spec) in ("CUDA", "HIP") for gpu in gpus)
    return len(gpus), rig.unified, copies


class _Group:
    """Rigs that are placed together; `rows` are their places among all."""

    def __init__(
        self, rigs: Sequence[Rig], rows: IntArray, scenario: Scenario, rates: _RateBook
    ) -> None:
        self._rigs, self._rows, self._scenario = rigs, rows, scenario
        self._fleets = _fleets(rigs, scenario, rates)
        self.n_gpus = self._fleets.n_devices
        columns = [[rates.gpu(rig, i) for rig in rigs] for i in range(self.n_gpus)]
        self._backends = [
            tuple(known.runner.backend if known else "" for known in row)
            for row in (zip(*columns, strict=True) if columns else [()] * len(rigs))
        ]
        columns.append([rates.cpu(rig) for rig in rigs])
        self._devices = [_Devices.of(column) for column in columns]

    def fill(self, answers: RigAnswers, arch: Architecture, plan: WeightPlan) -> None:
        layout, usage, verdict = self._place(arch, plan)
        at = self._rows
        answers.verdict[at] = verdict
        answers.gpu_bytes[at] = usage.device_total.sum(axis=0) if self.n_gpus else 0.0
        answers.ram_bytes[at] = usage.ram_total
        for rows in self._alike(layout, np.flatnonzero(verdict != _NONE)):
            self._time(answers, arch, plan, layout, rows)

    def _place(
        self, arch: Architecture, plan: WeightPlan
    ) -> tuple[Layout, Usage, NDArray[np.int8]]:
        caches: CacheStack = prepare_caches([arch], self._rigs[0], self._scenario)
        contexts = np.array([[self._scenario.context]])
        rows = MemoryRows(stack_weights([[plan]]), caches, contexts).repeated(len(self._rigs))
        placer = Placer(rows, self._fleets, self._scenario)
        layout = best_layout(placer)
        usage = placer.usage(layout)
        return layout, usage, verdicts(placer, layout, usage)

    def _alike(self, layout: Layout, rows: IntArray) -> list[IntArray]:
        """`rows` sorted into those that use the same devices through the same backends."""
        found: dict[tuple[object, ...], list[int]] = {}
        for row in rows.tolist():
            key = (*_used_devices(layout, row), *self._backends[row])
            found.setdefault(key, []).append(row)
        return [np.array(alike) for alike in found.values()]

    def _time(
        self, answers: RigAnswers, arch: Architecture, plan: WeightPlan, layout: Layout,
        rows: IntArray,
    ) -> None:  # fmt: skip
        """Speeds of `rows`, all of which use the same devices."""
        scenario, n_rows = self._scenario, len(rows)
        stack = _Repeated(arch, plan, n_rows)
        where = WorkLayout(
            layout.bounds[:, rows].T.astype(np.intp), layout.cpu_moe[rows].astype(np.intp)
        )
        used = _used_devices(layout, int(rows[0]))
        if any(device is None for device, works in zip(self._devices, used, strict=True) if works):
            return
        backends = (*self._backends[rows[0]], "CPU")
        devices = [
            device.subset(rows, backend) if device else None
            for device, backend in zip(self._devices, backends, strict=True)
        ]
        stand_ins = [device.runner if device else None for device in devices]
        runners = Runners(tuple(stand_ins[:-1]), stand_ins[-1])
        slots = {id(device.runner): i for i, device in enumerate(devices) if device}

        seconds = np.zeros((len(devices), n_rows))
        for runner, work in decode_work(stack, where, runners, scenario, scenario.depth):
            device = devices[slots[id(runner)]]
            assert device is not None
            seconds[slots[id(runner)]] = decode_time(work, device.decode).total
        step = seconds.sum(axis=0)
        tokens = max(scenario.prompt_tokens, 1)
        prompt = np.zeros(n_rows)
        for runner, reading in prefill_work(
            stack, where, runners, scenario, tokens, scenario.depth
        ):
            device = devices[slots[id(runner)]]
            assert device is not None
            prompt += prefill_time(reading, device.prefill).total

        at = self._rows[rows]
        answers.generation[at] = max(scenario.batch, 1) / step
        answers.prefill[at] = tokens / prompt
        answers.time_to_first_token_s[at] = prompt + step
        answers.gpu_busy[at, : self.n_gpus] = (seconds[:-1] / step).T
        answers.cpu_busy[at] = seconds[-1] / step


class _Repeated(WorkStack):
    """The same row of work many times, without holding it more than once."""

    def __init__(self, arch: Architecture, plan: WeightPlan, count: int) -> None:
        super().__init__([arch], [weight_work(plan)])
        self.n_rows = count
        self.n_blocks = np.repeat(self.n_blocks, count)
        self._shape_of_row = np.repeat(self._shape_of_row, count)
        self._row_start = np.zeros(count + 1, self._row_start.dtype)


def _used_devices(layout: Layout, row: int) -> tuple[bool, ...]:
    """For each GPU, then the processor, whether it holds anything."""
    bounds = layout.bounds[:, row]
    in_ram = bounds[0] > 0 or layout.cpu_moe[row] > 0
    return (*(bool(used) for used in bounds[1:] > bounds[:-1]), bool(in_ram))


@dataclass(frozen=True, slots=True)
class _Rates:
    decode: DecodeRates
    prefill: PrefillRates
    runner: Runner


@dataclass(frozen=True, slots=True)
class _Devices:
    """The devices in one slot of every rig of a group. `runner` stands in for them where only the
    kind of device matters; rates are arrays with one row a rig."""

    runner: Runner
    decode: DecodeRates
    prefill: PrefillRates

    @staticmethod
    def of(column: Sequence[_Rates | None]) -> _Devices | None:
        """None if no device of the column has a known memory bandwidth."""
        known = next((rates for rates in column if rates is not None), None)
        if known is None:
            return None
        distinct: dict[int, int] = {}
        kinds: list[_Rates | None] = []
        index = []
        for rates in column:
            if id(rates) not in distinct:
                distinct[id(rates)] = len(kinds)
                kinds.append(rates)
            index.append(distinct[id(rates)])
        rows = np.array(index)
        return _Devices(
            known.runner,
            _stacked([rates.decode if rates else None for rates in kinds], known.decode, rows),
            _stacked([rates.prefill if rates else None for rates in kinds], known.prefill, rows),
        )

    def subset(self, chosen: IntArray, backend: str) -> _Devices:
        """The rows `chosen`, all of one backend, with a stand-in of their own."""

        def pick(column: FloatArray) -> FloatArray:
            return column[chosen]

        runner = Runner(self.runner.traits, backend, self.runner.tags)
        return _Devices(runner, _mapped(self.decode, pick), _mapped(self.prefill, pick))


def _stacked(kinds: Sequence[RateT | None], like: RateT, rows: IntArray) -> RateT:
    """Rates of `kinds` with a row for each of `rows`; those of an unknown device are NaN."""
    columns = {}
    for field in fields(like):
        nothing = np.full_like(getattr(like, field.name), np.nan)
        columns[field.name] = np.stack(
            [nothing if rates is None else getattr(rates, field.name) for rates in kinds]
        )[rows]
    return type(like)(**columns)


def _mapped(rates: RateT, change: Callable[[FloatArray], FloatArray]) -> RateT:
    return type(rates)(**{f.name: change(getattr(rates, f.name)) for f in fields(rates)})


class _RateBook:
    """Achieved rates, looked up once for each device, link and memory."""

    def __init__(self, model: SpeedModel, scenario: Scenario) -> None:
        self._model, self._scenario = model, scenario
        self._known: dict[tuple[object, ...], _Rates | None] = {}
        self._backends: dict[int, str] = {}
        self._overheads: dict[int, float] = {}
        self._tags = frozenset(
            part for term in model.terms.values() for tag in term.offsets for part in _meant(tag)
        )

    def backend(self, spec: GpuSpec) -> str:
        if id(spec) not in self._backends:
            self._backends[id(spec)] = gpu_backend(spec, self._scenario)
        return self._backends[id(spec)]

    def overhead(self, spec: GpuSpec) -> float:
        if id(spec) not in self._overheads:
            self._overheads[id(spec)] = float(runtime_overhead_bytes(spec, self._scenario))
        return self._overheads[id(spec)]

    def gpu(self, rig: Rig, index: int) -> _Rates | None:
        gpu: RigGpu = rig.gpus[index]
        shared = rig.memory.bandwidth_bytes_per_s if gpu.unified else None
        key = (id(gpu.spec), gpu.link_bytes_per_s, shared)
        if key not in self._known:
            self._known[key] = self._linked(rig, index, shared)
        return self._known[key]

    def _linked(self, rig: Rig, index: int, shared: float | None) -> _Rates | None:
        """Looked up once a device: of all rates its link sets only the one of that name and, for
        weights that are copied to it, `stream`."""
        key = (id(rig.gpus[index].spec), "any link", shared)
        runner = runners_of(rig, self._scenario).gpus[index]
        if key not in self._known:
            self._known[key] = self._rates(runner)
        any_link = self._known[key]
        if any_link is None or runner is None:
            return None
        link = np.array(runner.traits.link)
        return _Rates(
            replace(any_link.decode, link=link),
            replace(any_link.prefill, link=link, stream=link),
            runner,
        )

    def cpu(self, rig: Rig) -> _Rates | None:
        memory = rig.memory
        key = (
            "cpu", id(rig.cpu), memory.bandwidth_bytes_per_s, memory.measured_bytes_per_s,
            bool(rig.gpus),
        )  # fmt: skip
        if key not in self._known:
            self._known[key] = self._rates(runners_of(rig, self._scenario).cpu)
        return self._known[key]

    def _rates(self, runner: Runner | None) -> _Rates | None:
        if runner is None:
            return None
        tags = tuple(tag for tag in runner.tags if tag in self._tags)  # the others change nothing
        decode = decode_rates(self._model, runner.traits, runner.backend, tags)
        prefill = prefill_rates(self._model, runner.traits, runner.backend, tags)
        return _Rates(decode, prefill, runner)


def _meant(tag: str) -> tuple[str, ...]:
    """A tag of the fit, and the device's part of one that is crossed with a type class."""
    kind, plus, rest = tag.partition("+")
    return (tag, rest) if plus and kind.startswith("class:") else (tag,)
