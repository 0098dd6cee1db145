"""The estimate with all that a scenario asks beside the model: drafted tokens and a cold start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from advisor.advise.calibration import UNCORRECTED, Calibration
from advisor.advise.commands import gguf_file_name
from advisor.advise.draft_choice import Drafter, drafter_for
from advisor.advise.measured import estimate_with
from advisor.catalog.load import Catalog
from advisor.catalog.starting import find_storage, speculation_cost, start_up
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import DraftUse, Estimate, Range, Speed, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.context import longest_that_holds
from advisor.estimate.draft_memory import (
    draft_scenario,
    model_use,
    one_block,
    own_block_use,
    placement_with,
    rig_without,
)
from advisor.estimate.engine import assess, placed
from advisor.estimate.prepared import RUNS
from advisor.estimate.speculative import Timed, on_one_device, own_block_work, speculated
from advisor.estimate.speed import layout_of, weight_work
from advisor.estimate.speed_load import loading_time, uploads_of
from advisor.estimate.speed_rates import backend_for
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import Runners, runners_of
from advisor.estimate.weights import WeightPlan, weight_plan
from advisor.estimate.words import explain_verdict, placement_reason
from advisor.text import number, say
from advisor.units import format_gib, format_rate

_DEVICE_NAMES = {"HIP": "ROCm"}  # where llama.cpp calls devices otherwise than the backend

Ask = Callable[[Rig, Scenario], Estimate]


def without_extras(scenario: Scenario) -> Scenario:
    """The scenario of the model alone, already loaded."""
    plain = Scenario()
    return replace(
        scenario, storage=None, draft=None, draft_quant=plain.draft_quant,
        draft_tokens=plain.draft_tokens, acceptance=None,
    )  # fmt: skip


def estimate_asked(
    catalog: Catalog,
    own: Calibration,
    model: Model,
    rig: Rig,
    scenario: Scenario,
    *,
    comfortable_tokens_per_s: float = 10.0,
    plan: WeightPlan | None = None,
    as_if_it_fitted: bool = False,
) -> Estimate:
    """As `estimate_with`, and with the scenario's drafts and cold start. A draft that cannot draft
    for this model is left out."""

    def ask(on: Rig, asked: Scenario) -> Estimate:
        return estimate_with(
            own, model, on, asked, comfortable_tokens_per_s=comfortable_tokens_per_s,
            plan=plan, as_if_it_fitted=as_if_it_fitted,
        )  # fmt: skip

    drafter = drafter_for(catalog, model, scenario) if model.architecture else None
    answer = ask(rig, without_extras(scenario))
    if drafter is not None:
        weights = plan or weight_plan(model, scenario.quant, scenario.imatrix)
        drafting = _Drafting(model, rig, scenario, weights, drafter, own)
        answer = drafting.answer(ask, answer, comfortable_tokens_per_s)
    answer = replace(answer, scenario=scenario)
    return _with_loading(answer, rig) if scenario.storage else answer


@dataclass(frozen=True)
class _Drafting:
    """One model beside who drafts for it."""

    target: Model
    rig: Rig
    scenario: Scenario
    plan: WeightPlan
    drafter: Drafter
    own: Calibration = UNCORRECTED

    def answer(self, ask: Ask, alone: Estimate, comfortable_tokens_per_s: float) -> Estimate:
        """`alone` is the model without drafts on the whole rig."""
        use = self._use(self.scenario.context, alone)
        asked = without_extras(self.scenario)
        beside = ask(rig_without(self.rig, use), asked)
        placement = placement_with(beside.placement, self.rig, use)
        speed = beside.speed
        if speed is not None and alone.speed is not None:
            speed = self._speed(beside, speed, alone.speed.generation, use)
        answer = replace(
            beside,
            placement=placement_reason(placement, self.rig),
            memory=sum((device.parts for device in placement.devices), placement.ram.parts),
            speed=speed,
            max_context=self._longest(alone, beside),
            assessment=assess(placement, self.rig, speed, comfortable_tokens_per_s),
            notes=(*beside.notes, *self._notes(use, speed)),
            draft=use,
        )
        return explain_verdict(answer, self.rig)

    def _use(self, context: int, alone: Estimate) -> DraftUse:
        scenario = replace(self.scenario, context=context)
        draft = self.drafter.model
        if draft is not None:
            use = model_use(draft, self.rig, scenario)
            flag = self._device_flag(use.device)
            return replace(use, file=gguf_file_name(draft, use.quant), device_flag=flag)
        state = alone.memory.recurrent_state_bytes
        return own_block_use(self.target, self.plan, self.rig, scenario, state)

    def _device_flag(self, device: int | None) -> str:
        if device is None or len(self.rig.gpus) < 2:
            return ""
        backend = backend_for(self.rig.gpus[device].spec, self.scenario.backend)
        return f"{_DEVICE_NAMES.get(backend, backend)}{device}"

    def _speed(self, beside: Estimate, speed: Speed, plain: Range, use: DraftUse) -> Speed:
        model = load_speed_model().with_corrections(self.own.corrections)
        arch = self.target.architecture
        assert arch is not None
        n_gpus = len(self.rig.gpus)
        asked, drafting = self.scenario, draft_scenario(self.scenario)
        target = Timed(
            WorkStack([arch], [weight_work(self.plan)]), layout_of(beside.placement, n_gpus),
            runners_of(self.rig, asked), asked, arch.vocab_size,
        )  # fmt: skip
        drafter = Timed(
            *self._work(n_gpus, use), runners_of(self.rig, drafting), drafting, arch.vocab_size
        )
        cost = speculation_cost(_backend(target.runners))
        return speculated(
            model, target, drafter, speed, plain, self.drafter.acceptance, cost,
            assumed=self.drafter.assumed,
        )  # fmt: skip

    def _work(self, n_gpus: int, use: DraftUse) -> tuple[WorkStack, Layout]:
        draft = self.drafter.model
        if draft is not None and draft.architecture is not None:
            work = weight_work(weight_plan(draft, use.quant, False))
            shape = draft.architecture
        else:
            shape = one_block(self.target)
            work = own_block_work(self.plan, shape)
        return WorkStack([shape], [work]), on_one_device(shape, n_gpus, use.device)

    def _longest(self, alone: Estimate, beside: Estimate) -> int:
        """The drafter's cache grows with the context: the longest at which both find room, where
        the model lies as it does here."""
        verdict, asked = beside.placement.verdict, without_extras(self.scenario)
        wanted = {verdict} if verdict is Verdict.GPU else RUNS

        def holds(context: int) -> bool:
            left = rig_without(self.rig, self._use(context, alone))
            there = placed(self.target, left, replace(asked, context=context), plan=self.plan)
            return there.verdict in wanted

        return longest_that_holds(holds, beside.max_context)

    def _notes(self, use: DraftUse, speed: Speed | None) -> tuple[str, ...]:
        place = self.rig.gpus[use.device].spec.name if use.device is not None else say("RAM")
        size = format_gib((use.on_gpu + use.in_ram).total_bytes)
        notes = [
            say(
                "{n} tokens at a time are drafted by {draft}, which takes {size}, all of it on "
                "{place}.",
                draft=use.name, n=self.scenario.draft_tokens, size=size, place=place,
            )
        ]  # fmt: skip
        rate = self.drafter.acceptance
        if self.drafter.assumed:
            notes.append(
                say(
                    "How often drafts are accepted is not given: {low} to {high} were measured "
                    "elsewhere, more for code than for prose.",
                    low=number(rate.low, ".2f"), high=number(rate.high, ".2f"),
                )
            )  # fmt: skip
        if speed is not None and speed.speculation is not None and speed.speculation.is_slower:
            notes.append(
                say(
                    "Drafts make it slower here: {plain} tok/s without, {drafted} with them.",
                    plain=format_rate(speed.speculation.plain.mid),
                    drafted=format_rate(speed.generation.mid),
                )
            )  # fmt: skip
        return tuple(notes)


def _backend(runners: Runners) -> str:
    """That of the first device that works."""
    working = next((runner for runner in runners.gpus if runner), runners.cpu)
    return working.backend if working else ""


def _with_loading(answer: Estimate, rig: Rig) -> Estimate:
    """With the time that a cold start takes, which the first token waits for."""
    storage, speed = find_storage(answer.scenario.storage or ""), answer.speed
    if speed is None:
        return answer
    draft_bytes = answer.draft.file_bytes if answer.draft else 0
    plain = speed.speculation.plain if speed.speculation else speed.generation
    loading = loading_time(
        answer.file_bytes + draft_bytes,
        uploads_of(answer.placement, rig, answer.draft),
        storage,
        start_up(),
        max(answer.scenario.batch, 1) / plain.mid,
        rig.memory.bandwidth_bytes_per_s,
    )
    wait, takes = speed.time_to_first_token_s, loading.seconds
    first = Range(wait.low + takes.low, wait.mid + takes.mid, wait.high + takes.high)
    unknown = _without_link(answer, rig)
    notes = (*answer.notes, unknown) if unknown else answer.notes
    speed = replace(speed, time_to_first_token_s=first, loading=loading)
    return replace(answer, speed=speed, notes=notes)


def _without_link(answer: Estimate, rig: Rig) -> str:
    """What a person must know where copying to a card could not be counted."""
    names = [
        gpu.spec.name
        for use, gpu in zip(answer.placement.devices, rig.gpus, strict=False)
        if use.parts.weights_bytes and not gpu.unified and not gpu.link_bytes_per_s
    ]
    if not names:
        return ""
    return say(
        "How {names} is connected is not known: loading counts reading the file alone.",
        names=", ".join(dict.fromkeys(names)),
    )
