"""What a comparison knows of each rig: what it costs, and every marked model on it."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate


@dataclass(frozen=True, slots=True)
class Contender:
    """A rig with what it costs; `rest_w` is what board, memory and drives take."""

    rig: Rig
    price_usd: float | None = None
    rest_w: float = 55.0


@dataclass(frozen=True, slots=True)
class Cell:
    """One model on one rig. `writing_w`, `joules_per_token` and `usd_per_tps` are None where the
    power, the speed or the price is unknown. `hint`: a setting that would bring all of it onto the
    graphics, where it lies over two memories."""

    estimate: Estimate
    tokens_per_s: float | None
    first_token_s: float | None
    writing_w: float | None
    joules_per_token: float | None
    usd_per_tps: float | None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One rig: its cells by model, then what it costs to have and to run."""

    contender: Contender
    cells: tuple[Cell, ...]
    load_w: float | None
    idle_w: float | None
    usd_per_month: float | None  # electricity
    only_here: tuple[Model, ...]  # marked models that no other rig holds
