"""Everything the user has open, as one frozen value. Replaced, never edited."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from advisor.domain.hardware import Machine, Rig
from advisor.domain.money import DOLLARS, Money
from advisor.domain.rig_parts import RigParts
from advisor.domain.scenario import Scenario
from advisor.domain.throughput import Measurement
from advisor.session.corrections import Corrections

if TYPE_CHECKING:  # NumPy is not needed before the window shows
    from advisor.advise.installed import Installed

MOST_PINNED = 4


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty means no restriction."""

    query: str = ""
    tasks: frozenset[str] = frozenset()
    assessments: frozenset[str] = frozenset()  # values of Assessment
    licences: frozenset[str] = frozenset()
    min_params: float | None = None
    max_params: float | None = None
    min_context: int | None = None  # the model's own maximum
    open_weights_only: bool = True
    installed_only: bool = False


@dataclass(frozen=True, slots=True)
class AppState:
    """`rigs[0]` is this computer once it is known (`machine` not None); planned rigs follow."""

    page: str = "home"  # home, models, plan, compare, learn, computer, settings
    machine: Machine | None = None
    detecting: bool = True
    rigs: tuple[Rig, ...] = ()
    plans: tuple[RigParts, ...] = ()  # what each of rigs[1:] is made of
    active_rig: int = 0
    compared: tuple[str, ...] | None = None  # names of rigs, "" for this computer; None: the first
    compared_models: tuple[str, ...] = ()  # ids; empty: a few well-known ones
    plan_tab: str = "build"  # build, need, upgrade, users
    money: Money = DOLLARS
    pinned: tuple[str, ...] = ()  # ids of models to look at side by side, at most four
    use: str = "chat"  # key of advise.uses.USES
    purpose: str = "chat"  # one of domain.score.PURPOSES: what Home recommends for
    scenario: Scenario = field(default_factory=Scenario)  # its quant is ignored: see selected_quant
    filters: Filters = Filters()
    sort_key: str = "best"
    sort_descending: bool = False
    selected_model: str | None = None
    selected_quant: str | None = None  # None: the best for the rig
    detail_tab: str = "overview"
    learn_topic: str = "tokens"  # key of gui.learn.TOPICS
    glossary_term: str = ""  # key of gui.learn.glossary_terms; empty: none chosen
    recent: tuple[str, ...] = ()  # what the command palette opened, newest first
    language: str = "system"  # or a code of gui.language.LANGUAGES; from the next start on
    theme: str = "system"  # system, light, dark, high-contrast
    text_scale: float = 1.0
    memory_in_gb: bool = False  # "GB as on the box" instead of GiB
    corrections: Corrections = ()  # facts of this computer that the person typed or measured
    installed: tuple[Installed, ...] = ()  # models that lie on this machine as files
    model_files: tuple[str, ...] = ()  # those that the person showed us, by path
    measurements: tuple[Measurement, ...] = ()  # of models, by the person; they correct estimates

    @property
    def rig(self) -> Rig | None:
        return self.rigs[self.active_rig] if self.active_rig < len(self.rigs) else None
