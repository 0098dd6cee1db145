"""What the models page asks for: the figures of the current state, wherever they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from advisor.advise.fit import FitRow, MemoryCurve, SpeedCurve
from advisor.domain.result import Estimate
from advisor.session.state import AppState


@dataclass(frozen=True, slots=True)
class CommandBlock:
    """One way to run the model: a title, text to copy, and what its flags mean."""

    title: str
    text: str
    note: str = ""


class ResultSource(Protocol):
    """Figures for a state; cheap to ask twice. The selected model is `state.selected_model`, its
    quantization `state.selected_quant` or the best one for the rig."""

    def fit_rows(self, state: AppState) -> Sequence[FitRow]:
        """One row a model, in an order that does not depend on the figures."""

    def ladder(self, state: AppState) -> Sequence[FitRow]:
        """The selected model at every quantization, smallest first."""

    def estimate(self, state: AppState) -> Estimate | None:
        """The selected model in full; None before anything is known."""

    def memory_curve(self, state: AppState) -> MemoryCurve | None:
        """Memory of the selected model against context; None when its shape is unknown."""

    def speed_curve(self, state: AppState) -> SpeedCurve | None:
        """Speed of the selected model; None when unknown or it does not fit."""

    def commands(self, state: AppState) -> Sequence[CommandBlock]:
        """How to run the selected model as estimated."""

    def quality_text(self, quant: str) -> str:
        """The loss of a quantization in a few characters, e.g. "+0.9 %"."""
