"""Drafted tokens and cold starts, through the door that the command line and the window use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.asked import estimate_asked
from advisor.advise.calibration import UNCORRECTED
from advisor.advise.commands import llama_server
from advisor.advise.draft_choice import (
    drafter_for,
    drafts_itself,
    required_drafter,
    suitable_drafts,
)
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import AdvisorError
from advisor.estimate.speculative import tokens_per_step

CATALOG = load_catalog()
DRAFTED = Scenario(draft="llama-3.2-1b", acceptance=0.8)


def rig_of(*gpus: tuple[str, int], ram_gib: float = 64) -> Rig:
    return rig_from_parts(CATALOG, gpus=gpus, ram_gib=ram_gib, cpu_only=not gpus)


def asked(name: str, rig: Rig, scenario: Scenario) -> Estimate:
    return estimate_asked(
        CATALOG, UNCORRECTED, CATALOG.model(name), rig, scenario, as_if_it_fitted=True
    )


def speed(answer: Estimate) -> float:
    assert answer.speed is not None
    return answer.speed.generation.mid


@pytest.mark.parametrize(
    ("acceptance", "n_draft", "expected"),
    # (1 - a^(k + 1)) / (1 - a), by hand; certain drafts all come through, hopeless ones none.
    [(0.8, 3, 2.952), (0.5, 1, 1.5), (0.0, 5, 1.0), (1.0, 4, 5.0), (0.6, 0, 1.0)],
)
def test_tokens_of_a_step(acceptance: float, n_draft: int, expected: float) -> None:
    assert tokens_per_step(acceptance, n_draft) == pytest.approx(expected)


def test_published_acceptances_follow_from_one_chance() -> None:
    """Qwen3.6 35B-A3B accepted 0.88, 0.82, 0.71 and 0.64 of 1, 2, 3 and 4 drafted tokens
    (ggml-org/llama.cpp pull request 22673): one chance of 0.85 gives all four within 0.04."""
    for n_draft, rate in ((1, 0.8835), (2, 0.815), (3, 0.7127), (4, 0.6421)):
        assert (tokens_per_step(0.85, n_draft) - 1) / n_draft == pytest.approx(rate, abs=0.04)


def test_a_draft_speeds_a_large_model_up() -> None:
    rig = rig_of(("RTX 3090", 2))
    answer = asked("Llama 3.3 70B", rig, DRAFTED)
    assert answer.speed is not None and answer.speed.speculation is not None
    spoken = answer.speed.speculation
    assert speed(answer) > 1.3 * spoken.plain.mid and not spoken.is_slower
    assert spoken.plain.mid == pytest.approx(speed(asked("Llama 3.3 70B", rig, Scenario())))
    assert speed(answer) == pytest.approx(spoken.tokens_per_step.mid / spoken.step_s)


@pytest.mark.parametrize(
    ("card", "n_draft", "acceptance", "plain", "drafted"),
    # Qwen3.8 27B, which has the shape of Qwen3.6 27B (sudoingX/qwen38-mtp); acceptances are those
    # behind the printed share of accepted tokens.
    [
        ("RTX 3090", 2, 0.845, 41.3, 63.5),
        ("RTX 5090", 3, 0.845, 62.7, 108.7),
        ("Tesla V100 32GB", 2, 0.823, 33.3, 48.0),
        ("Radeon AI PRO R9700", 3, 0.845, 29.7, 56.3),
    ],
)
def test_gains_are_near_those_measured(
    card: str, n_draft: int, acceptance: float, plain: float, drafted: float
) -> None:
    scenario = Scenario(draft="mtp", draft_tokens=n_draft, acceptance=acceptance)
    answer = asked("Qwen3.6 27B", rig_of((card, 1)), scenario)
    assert answer.speed is not None and answer.speed.speculation is not None
    gain = speed(answer) / answer.speed.speculation.plain.mid
    assert gain == pytest.approx(drafted / plain, rel=0.2)
    assert answer.speed.generation.low < drafted < answer.speed.generation.high


def test_the_range_shows_the_ends_of_an_assumed_acceptance() -> None:
    rig = rig_of(("RTX 3090", 2))
    assumed = asked("Llama 3.3 70B", rig, replace(DRAFTED, acceptance=None))
    stated = asked("Llama 3.3 70B", rig, replace(DRAFTED, acceptance=0.85))
    assert assumed.speed is not None and stated.speed is not None
    assert assumed.speed.speculation is not None and assumed.speed.speculation.assumed
    wide, narrow = assumed.speed.generation, stated.speed.generation
    assert wide.low < narrow.low < narrow.high < wide.high
    assert any("accepted" in note for note in assumed.notes)


def test_drafts_that_slow_it_down_are_called_so() -> None:
    """A draft of half the size that is never right."""
    scenario = Scenario(draft="llama-3.2-3b", acceptance=0.1, draft_tokens=8)
    answer = asked("Llama 3.1 8B", rig_of(("RTX 4090", 1)), scenario)
    assert answer.speed is not None and answer.speed.speculation is not None
    assert answer.speed.speculation.is_slower
    assert any("slower" in note for note in answer.notes)


def test_the_draft_takes_memory_of_its_device() -> None:
    rig = rig_of(("RTX 4090", 1))
    alone, beside = asked("Llama 3.1 8B", rig, Scenario()), asked("Llama 3.1 8B", rig, DRAFTED)
    draft = asked("Llama 3.2 1B", rig, Scenario())
    card, own = beside.placement.devices[0], draft.placement.devices[0].parts
    expected = own.total_bytes - own.runtime_overhead_bytes
    assert card.parts.draft_bytes == expected > 700e6
    assert beside.memory.total_bytes == sum(
        place.used_bytes for place in (*beside.placement.devices, beside.placement.ram)
    )
    assert beside.memory.draft_bytes == expected + draft.placement.ram.used_bytes
    assert card.parts.weights_bytes == alone.placement.devices[0].parts.weights_bytes
    assert card.usable_bytes == rig.gpus[0].usable_bytes
    assert beside.draft is not None and beside.draft.device == 0


def test_what_the_draft_takes_pushes_layers_out() -> None:
    """A 70B model that just fits in two cards of 24 GB loses room to a draft of 8B."""
    rig = rig_of(("RTX 3090", 2), ram_gib=64)
    scenario = Scenario(context=8192)
    alone = asked("Llama 3.3 70B", rig, scenario)
    beside = asked("Llama 3.3 70B", rig, replace(scenario, draft="llama-3.1-8b", acceptance=0.8))
    assert alone.placement.verdict is Verdict.GPU
    assert beside.placement.verdict is Verdict.SPLIT
    assert beside.placement.gpu_layers < alone.placement.gpu_layers
    for device in beside.placement.devices:
        assert device.used_bytes <= device.usable_bytes


def test_the_longest_context_is_one_that_holds_both() -> None:
    rig = rig_of(("RTX 3090", 1))
    found = asked("Llama 3.1 8B", rig, DRAFTED).max_context
    alone = asked("Llama 3.1 8B", rig, Scenario()).max_context
    assert 8192 < found < alone
    held = asked("Llama 3.1 8B", rig, replace(DRAFTED, context=found))
    over = asked("Llama 3.1 8B", rig, replace(DRAFTED, context=found + 256))
    assert held.placement.verdict is Verdict.GPU
    assert over.placement.verdict is not Verdict.GPU


def test_a_draft_that_no_card_holds_lies_in_ram() -> None:
    answer = asked("Llama 3.3 70B", rig_of(("RTX 3050 6GB", 1)),
                   replace(DRAFTED, draft="llama-3.1-8b", context=32768))  # fmt: skip
    assert answer.draft is not None and answer.draft.device is None
    assert answer.placement.ram.parts.draft_bytes > 4e9
    assert all(not device.parts.draft_bytes for device in answer.placement.devices)


def test_a_processor_alone_drafts_too() -> None:
    answer = asked("Llama 3.1 8B", rig_of(), DRAFTED)
    assert answer.placement.verdict is Verdict.CPU and answer.draft is not None
    assert answer.placement.ram.parts.draft_bytes > 0


def test_the_models_own_block_takes_what_was_measured() -> None:
    """691 MiB more with the block than without, at 8K with two drafted tokens, in a file of 2 bits
    (sudoingX/qwen38-mtp, RTX 3080); snapshots of the state are most of it."""
    scenario = Scenario(quant="Q2_K", draft="mtp", draft_tokens=2)
    answer = asked("Qwen3.6 27B", rig_of(("RTX 3090", 1)), scenario)
    assert answer.draft is not None
    taken = answer.draft.on_gpu
    assert taken.total_bytes == pytest.approx(691 * 2**20, rel=0.15)
    more = asked("Qwen3.6 27B", rig_of(("RTX 3090", 1)), replace(scenario, draft_tokens=4))
    assert more.draft is not None
    state = answer.memory.recurrent_state_bytes
    assert more.draft.on_gpu.total_bytes == taken.total_bytes + 2 * state


def test_who_can_draft_for_whom() -> None:
    llama, qwen = CATALOG.model("llama-3.3-70b"), CATALOG.model("qwen2.5-72b")
    ids = [model.id for model in suitable_drafts(CATALOG, llama)]
    assert ids[:3] == ["llama-3.2-1b", "llama-3.2-3b", "llama-3.1-8b"]
    assert "llama-3-8b" not in ids  # whose special tokens have other names
    # 152,064 and 151,936 entries: 128 apart, the most that llama.cpp allows.
    assert "qwen2.5-0.5b" in [model.id for model in suitable_drafts(CATALOG, qwen)]
    # Vocabularies of one size, and other tokens.
    assert suitable_drafts(CATALOG, CATALOG.model("falcon3-10b"))[0].id == "falcon3-7b"
    assert drafts_itself(CATALOG.model("qwen3.6-27b"))
    assert not drafts_itself(CATALOG.model("glm-4.6"))  # not by llama.cpp


@pytest.mark.parametrize(
    ("target", "scenario", "words"),
    [
        ("llama-3.3-70b", Scenario(draft="qwen3-0.6b"), "same tokens; these can: llama-3.2-1b"),
        ("llama-3.2-1b", Scenario(draft="llama-3.1-8b"), "not smaller"),
        ("llama-3.1-8b", Scenario(draft="mtp"), "no block of its own"),
        ("glm-4.6", Scenario(draft="mtp"), "llama.cpp cannot draft with the block"),
        ("llama-3.1-8b", Scenario(draft="nobody"), "no model named"),
        ("llama-3.1-8b", replace(DRAFTED, acceptance=1.5), "between 0 and 1"),
        ("llama-3.1-8b", replace(DRAFTED, draft_tokens=0), "at least one"),
        ("llama-3.1-8b", replace(DRAFTED, draft_quant="Q9"), "Q9"),
    ],
)
def test_drafts_that_cannot_are_refused_with_the_reason(
    target: str, scenario: Scenario, words: str
) -> None:
    model = CATALOG.model(target)
    with pytest.raises(AdvisorError, match=words):
        required_drafter(CATALOG, model, scenario)
    assert drafter_for(CATALOG, model, scenario) is None  # the window leaves them out


def test_the_first_token_waits_for_the_model_to_load() -> None:
    rig = rig_of(("RTX 4090", 1))
    warm, cold = (
        asked("Llama 3.1 8B", rig, Scenario(storage=storage)) for storage in (None, "nvme-4")
    )
    assert warm.speed is not None and warm.speed.loading is None
    assert cold.speed is not None and cold.speed.loading is not None
    takes, wait = cold.speed.loading.seconds, cold.speed.time_to_first_token_s
    assert wait.mid == pytest.approx(warm.speed.time_to_first_token_s.mid + takes.mid)
    # 4.92 GB at 2.5 to 7 GB/s.
    assert 4.92 / 7 < takes.low < takes.mid < takes.high < 4.92 / 2.5 + 2
    assert cold.speed.generation == warm.speed.generation


def test_a_card_whose_link_nobody_knows_is_named() -> None:
    rig = rig_of(("RTX 4090", 1))
    cut = replace(rig, gpus=(replace(rig.gpus[0], link_bytes_per_s=None),))
    notes = asked("Llama 3.1 8B", cut, Scenario(storage="nvme-4")).notes
    assert any("RTX 4090 is connected is not known" in note for note in notes)
    known = asked("Llama 3.1 8B", rig, Scenario(storage="nvme-4")).notes
    assert not any("connected" in note for note in known)


def test_the_files_of_both_are_loaded() -> None:
    rig = rig_of(("RTX 4090", 1))
    alone = asked("Llama 3.1 8B", rig, Scenario(storage="sata"))
    both = asked("Llama 3.1 8B", rig, replace(DRAFTED, storage="sata"))
    draft = asked("Llama 3.2 1B", rig, Scenario())
    assert alone.speed is not None and both.speed is not None
    assert alone.speed.loading is not None and both.speed.loading is not None
    more = both.speed.loading.seconds.mid - alone.speed.loading.seconds.mid
    assert more == pytest.approx(draft.file_bytes / 0.45e9, rel=0.01)


def test_commands_name_the_draft() -> None:
    model = CATALOG.model("Llama 3.3 70B")
    one = asked("Llama 3.3 70B", rig_of(("A100 PCIe 80GB", 1)), DRAFTED)
    text = llama_server(model, one).text
    assert "-md Llama-3.2-1B-Instruct-Q4_K_M.gguf" in text and "-ngld 99" in text
    assert "--spec-type draft-simple" in text and "--spec-draft-n-max 3" in text
    assert "-devd" not in text
    several = asked("Llama 3.3 70B", rig_of(("RX 7900 XTX", 2)), DRAFTED)
    assert "-devd ROCm" in llama_server(model, several).text
    own = asked("Qwen3.6 27B", rig_of(("RTX 3090", 1)), Scenario(draft="mtp"))
    text = llama_server(CATALOG.model("Qwen3.6 27B"), own).text
    assert "--spec-type draft-mtp" in text and "-md" not in text
    in_ram = asked("Llama 3.1 8B", rig_of(), DRAFTED)
    assert "-ngld 0" in llama_server(CATALOG.model("Llama 3.1 8B"), in_ram).text
