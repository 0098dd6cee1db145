"""What is said to fit in cards of a class, computed anew row by row."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.advise.fit import FAITHFUL_QUANTS, FitRow, fit_rows
from advisor.advise.rigs import rig_from_parts
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import Catalog
from advisor.domain.claim import TierClaim
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.words import RULE_OF_THUMB_BYTES_PER_PARAM

_RAM_GIB = 64.0  # beside the card; decides nothing about what fits in the card


@dataclass(frozen=True, slots=True)
class TierAnswer:
    """One reading of a claim: what the model needs, what the card can hold."""

    claim: TierClaim
    model: Model
    quant: str
    needed_bytes: int
    usable_bytes: int
    rule_bytes: float | None  # by 1.2 GB per billion active parameters
    estimate: Estimate

    @property
    def fits(self) -> bool:
        return self.estimate.placement.verdict is Verdict.GPU


def tier_rig(catalog: Catalog, claim: TierClaim) -> Rig:
    return rig_from_parts(catalog, gpus=[(claim.gpu, 1)], ram_gib=_RAM_GIB)


def tier_answers(catalog: Catalog, scenario: Scenario) -> tuple[TierAnswer, ...]:
    """Every claim in each of its readings, at the scenario's context and KV types."""
    return tuple(
        _answer(catalog, claim, quant, scenario)
        for claim in catalog.tier_claims
        for quant in claim.quants
    )


def _answer(catalog: Catalog, claim: TierClaim, quant: str, scenario: Scenario) -> TierAnswer:
    model = catalog.model(claim.model)
    asked = Scenario(
        quant=quant, context=scenario.context, kv_type_k=scenario.kv_type_k,
        kv_type_v=scenario.kv_type_v,
    )  # fmt: skip
    found = estimate(model, tier_rig(catalog, claim), asked)
    rule = model.active_params and RULE_OF_THUMB_BYTES_PER_PARAM * model.active_params
    usable = sum(device.usable_bytes for device in found.placement.devices)
    return TierAnswer(claim, model, quant, found.memory.total_bytes, usable, rule, found)


def largest_that_fit(
    catalog: Catalog, claim: TierClaim, scenario: Scenario, count: int = 3
) -> tuple[FitRow, ...]:
    """The models with most parameters that a card of the class holds whole, in a quantization that
    loses little; one of a family."""
    asked = Scenario(
        context=scenario.context, kv_type_k=scenario.kv_type_k, kv_type_v=scenario.kv_type_v
    )
    models = [model for model in catalog.models if model.open_weights and model.architecture]
    rows = fit_rows(models, tier_rig(catalog, claim), asked, USE_BY_KEY["chat"])
    held = [r for r in rows if r.verdict is Verdict.GPU and r.quant in FAITHFUL_QUANTS[:5]]
    held.sort(key=lambda row: (row.model.total_params or 0, row.model.released), reverse=True)
    chosen: dict[str, FitRow] = {}
    for row in held:
        chosen.setdefault(row.model.family, row)
    return tuple(chosen.values())[:count]
