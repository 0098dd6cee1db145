"""Which models can draft for another, and how often their tokens are accepted."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.catalog.load import Catalog
from advisor.catalog.starting import acceptance, shared_vocabularies
from advisor.domain.model import Model
from advisor.domain.result import Range
from advisor.domain.scenario import OWN_DRAFT, Scenario
from advisor.errors import InputError
from advisor.text import say

# llama.cpp, common/speculative.cpp: SPEC_VOCAB_MAX_SIZE_DIFFERENCE
_VOCABULARY_TOLERANCE = 128


@dataclass(frozen=True, slots=True)
class Drafter:
    """Who drafts for a model: `model` is another one, or None for a block of its own."""

    model: Model | None
    acceptance: Range
    assumed: bool  # nobody stated the acceptance: it is what was measured elsewhere


def suitable_drafts(catalog: Catalog, target: Model) -> tuple[Model, ...]:
    """Models that write with the same tokens and are smaller, the smallest first."""
    if target.architecture is None:
        return ()
    found = [model for model in catalog.models if _why_not(target, model) is None]
    return tuple(sorted(found, key=lambda model: model.total_params or 0))


def drafts_itself(target: Model) -> bool:
    """Whether the model has a block for several tokens that the engine can draft with."""
    arch = target.architecture
    known = acceptance()[OWN_DRAFT].architectures
    return arch is not None and arch.n_mtp_layers > 0 and arch.gguf_arch in known


def drafter_for(catalog: Catalog, target: Model, scenario: Scenario) -> Drafter | None:
    """Who drafts as the scenario says; None where nobody does, or not for this model."""
    try:
        return required_drafter(catalog, target, scenario)
    except InputError:
        return None


def required_drafter(catalog: Catalog, target: Model, scenario: Scenario) -> Drafter | None:
    """The same; raises InputError where the draft that is named cannot draft for this model."""
    if scenario.draft is None:
        return None
    _check_figures(scenario)
    catalog.quantization(scenario.draft_quant)
    if scenario.draft == OWN_DRAFT:
        if not drafts_itself(target):
            raise InputError(_no_own_block(target), field="draft")
        return _drafter(None, scenario)
    draft = catalog.model(scenario.draft)
    reason = _why_not(target, draft)
    if reason is not None:
        raise InputError(
            _with_alternatives(reason, suitable_drafts(catalog, target)), field="draft"
        )
    return _drafter(draft, scenario)


def _drafter(model: Model | None, scenario: Scenario) -> Drafter:
    if scenario.acceptance is not None:
        stated = scenario.acceptance
        return Drafter(model, Range(stated, stated, stated), assumed=False)
    usual = acceptance()["draft" if model else OWN_DRAFT]
    return Drafter(model, usual.rate, assumed=True)


def _check_figures(scenario: Scenario) -> None:
    if scenario.draft_tokens < 1:
        raise InputError(say("at least one token must be drafted"), field="draft_tokens")
    if scenario.acceptance is not None and not 0 <= scenario.acceptance <= 1:
        raise InputError(
            say("the acceptance is a share between 0 and 1, e.g. 0.8"), field="acceptance"
        )


def _why_not(target: Model, draft: Model) -> str | None:
    """Why `draft` cannot draft for `target`; None: it can."""
    ours, theirs = target.architecture, draft.architecture
    if ours is None or theirs is None or not theirs.causal:
        return say("{draft} cannot draft: its shape is not known", draft=draft.name)
    if not (ours.causal and _same_tokens(target, draft)):
        return say(
            "{draft} cannot draft for {target}: it is not known to write with the same tokens",
            draft=draft.name, target=target.name,
        )  # fmt: skip
    if (draft.total_params or 0) >= (target.total_params or 0):
        return say(
            "{draft} is not smaller than {target}: it would draft no faster",
            draft=draft.name, target=target.name,
        )  # fmt: skip
    return None


def _same_tokens(target: Model, draft: Model) -> bool:
    """Whether the catalog says so: the engine compares every token, of which the catalog knows the
    number, the architecture and the family."""
    ours, theirs = target.architecture, draft.architecture
    assert ours is not None and theirs is not None
    if abs(ours.vocab_size - theirs.vocab_size) > _VOCABULARY_TOLERANCE:
        return False
    names = sorted((ours.gguf_arch, theirs.gguf_arch), key=len)
    if target.vendor != draft.vendor or not names[1].startswith(names[0]):
        return False
    if target.family == draft.family:
        return True
    shared = (set(each.families) for each in shared_vocabularies())
    return any({target.family, draft.family} <= families for families in shared)


def _no_own_block(target: Model) -> str:
    arch = target.architecture
    return say(
        "llama.cpp cannot draft with the block that {target} has for it"
        if arch is not None and arch.n_mtp_layers
        else "{target} has no block of its own that drafts",
        target=target.name,
    )


def _with_alternatives(reason: str, drafts: tuple[Model, ...]) -> str:
    if not drafts:
        return say("{reason}; no model of the catalog can", reason=reason)
    names = ", ".join(model.id for model in drafts[:4])
    return say("{reason}; these can: {names}", reason=reason, names=names)
