"""Models by the size and length of their training, and how far each goes beyond the Chinchilla
rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from advisor.catalog.load import Catalog
from advisor.learn.training import training_flop
from advisor.text import say


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """Active parameters and training tokens as published. `model_id`: in the catalog."""

    id: str
    name: str
    vendor: str
    released: str
    active_params: float
    tokens: float
    model_id: str | None
    mixture: bool
    source: str

    @property
    def flop(self) -> float:
        return training_flop(self.active_params, self.tokens)

    @property
    def tokens_per_param(self) -> float:
        return self.tokens / self.active_params


def trained_models(catalog: Catalog) -> tuple[TrainedModel, ...]:
    """All whose parameters and tokens are published, the oldest first. What a model's own record
    says goes before what others say of it."""
    own = [
        TrainedModel(
            model.id, model.name, model.vendor, model.released, model.active_params,
            model.training_tokens, model.id, model.is_moe, next(iter(model.sources), ""),
        )
        for model in catalog.models
        if model.active_params and model.training_tokens
    ]  # fmt: skip
    there = {model.model_id for model in own}
    others = [
        TrainedModel(
            run.model_id or run.id, run.name, run.vendor, run.released, run.active_params,
            run.tokens, run.model_id, run.active_params != run.params,
            _said_by(run.source, run.estimate),
        )
        for run in catalog.training_runs
        if run.active_params and run.tokens and (run.model_id or run.id) not in there
    ]  # fmt: skip
    return tuple(sorted([*own, *others], key=lambda model: model.released))


@dataclass(frozen=True, slots=True)
class KnownCompute:
    """A model above a threshold: by 6·N·D, or as estimated where its sizes are not published."""

    name: str
    flop: float
    estimated: bool


def models_above(
    catalog: Catalog, models: Sequence[TrainedModel], flop: float
) -> list[KnownCompute]:
    """Most compute first."""
    computed = [KnownCompute(m.name, m.flop, False) for m in models if m.flop > flop]
    estimated = [
        KnownCompute(run.name, run.flop, True)
        for run in catalog.training_runs
        if run.flop and run.flop > flop and not run.tokens
    ]
    return sorted([*computed, *estimated], key=lambda model: -model.flop)


def _said_by(source: str, estimate: str) -> str:
    return (
        say("{source}, as in the data of Epoch AI (CC BY 4.0)", source=source)
        if estimate == "epoch"
        else source
    )
