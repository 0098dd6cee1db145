"""Models that are on this machine as files: opened, named, matched with the catalog, judged."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from advisor.advise.calibration import Calibration
from advisor.advise.fit import FitRow
from advisor.advise.measured import estimate_with
from advisor.advise.open_model import open_model
from advisor.advise.uses import Use
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate, MemoryParts
from advisor.domain.scenario import Scenario
from advisor.errors import AdvisorError
from advisor.estimate.weights import WeightPlan
from advisor.formats.stores import StoredModel
from advisor.text import say

_ID_PREFIX = "file-"
_SAME_SIZE = 0.03  # of the parameters: files leave out or add small tensors


@dataclass(frozen=True)
class Installed:
    """`model.file_path` and `model.store` say where it lies; `plan` holds its own tensors, None
    for unquantized weights in a folder."""

    model: Model
    quant: str
    plan: WeightPlan | None

    def __hash__(self) -> int:
        return hash((self.model.id, self.quant))

    def __eq__(self, other: object) -> bool:
        """The same file: the arrays of its plan are not compared."""
        return isinstance(other, Installed) and (self.model, self.quant) == (
            other.model, other.quant,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NotOpened:
    """A file that lies there but is not understood, and why."""

    path: Path
    reason: str


def open_installed(
    catalog: Catalog, stored: Iterable[StoredModel], cancelled: Callable[[], bool] = lambda: False
) -> tuple[tuple[Installed, ...], tuple[NotOpened, ...]]:
    """Reads the header of each file. Stops early when `cancelled` says so."""
    found: list[Installed] = []
    not_opened: list[NotOpened] = []
    for each in stored:
        if cancelled():
            break
        try:
            found.append(_open(catalog, each))
        except AdvisorError as error:
            not_opened.append(NotOpened(each.path, str(error)))
        except OSError as error:
            not_opened.append(NotOpened(each.path, error.strerror or say("cannot be read")))
    return tuple(found), tuple(not_opened)


def _open(catalog: Catalog, stored: StoredModel) -> Installed:
    opened = open_model(catalog, str(stored.path), as_gguf=stored.path.is_file())
    quant = opened.quant if opened.plan is not None else "BF16"
    known = _catalog_model(catalog, opened.model, stored.name)
    digest = hashlib.sha256(str(stored.path).encode("utf-8", "surrogateescape")).hexdigest()
    model = replace(
        opened.model,
        id=_ID_PREFIX + digest[:16],
        name=known.name if known else stored.name or opened.model.name,
        file_path=str(stored.path),
        store=stored.store,
        aliases=(stored.path.stem, stored.name) if stored.name else (stored.path.stem,),
    )
    if known is not None:
        model = replace(
            model, same_as=known.id, vendor=known.vendor, family=known.family, tasks=known.tasks,
            released=known.released, licence=known.licence, hf_repo=known.hf_repo,
            modalities=known.modalities, context_max=model.context_max or known.context_max,
        )  # fmt: skip
    return Installed(model, quant, opened.plan)


def _catalog_model(catalog: Catalog, model: Model, name: str) -> Model | None:
    """The catalog's model of that name, if its shape agrees with the file."""
    for text in (name.replace(":", " "), model.name, model.id):
        if not text:
            continue
        try:
            known = catalog.model(text)
        except AdvisorError:
            continue
        if _same_shape(model, known):
            return known
    return None


def _same_shape(model: Model, known: Model) -> bool:
    ours, theirs = model.architecture, known.architecture
    if ours is None or theirs is None or not model.total_params or not known.total_params:
        return False
    same = (ours.n_layers, ours.hidden_size) == (theirs.n_layers, theirs.hidden_size)
    return same and abs(model.total_params / known.total_params - 1) < _SAME_SIZE


def installed_estimate(
    installed: Installed, rig: Rig, scenario: Scenario, use: Use, own: Calibration
) -> Estimate:
    """In its own quantization, with its own tensors."""
    return estimate_with(
        own,
        installed.model,
        rig,
        replace(scenario, quant=installed.quant),
        comfortable_tokens_per_s=use.comfortable_tokens_per_s,
        plan=installed.plan,
    )


def installed_row(
    installed: Installed, rig: Rig, scenario: Scenario, use: Use, own: Calibration
) -> FitRow:
    """The line of the table."""
    answer = installed_estimate(installed, rig, scenario, use, own)
    placement, speed = answer.placement, answer.speed
    return FitRow(
        model=installed.model,
        quant=installed.quant,
        assessment=answer.assessment,
        verdict=placement.verdict,
        gpu=sum((device.parts for device in placement.devices), MemoryParts()),
        ram=placement.ram.parts,
        file_bytes=answer.file_bytes,
        gpu_layers=placement.gpu_layers,
        cpu_moe_layers=placement.cpu_moe_layers,
        generation=speed.generation if speed else None,
        prefill=speed.prefill if speed else None,
        time_to_first_token_s=speed.time_to_first_token_s if speed else None,
        max_context=answer.max_context,
        unknown=answer.unknown,
        measured=bool(speed and speed.measured),
    )
