"""The models that a topic can be about: files on this computer first, then the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advisor.domain.model import Model
from advisor.gui.plan.part_choices import model_choices
from advisor.gui.widgets.find_combo import Choice

if TYPE_CHECKING:
    from advisor.advise.installed import Installed
    from advisor.catalog.load import Catalog
    from advisor.session.state import AppState


def known_models(catalog: Catalog, state: AppState) -> dict[str, Model]:
    """By id; models of which files are here come first."""
    own = {each.model.id: each.model for each in state.installed}
    return own | {model.id: model for model in catalog.models if model.open_weights}


def known_choices(models: dict[str, Model], state: AppState) -> list[Choice]:
    """Names to type, own files with the quantization that they are in."""
    own = [
        Choice(
            each.model.id,
            QCoreApplication.translate("KnownModels", "{name}, {quant}, on this computer").format(
                name=each.model.name, quant=each.quant
            ),
        )
        for each in state.installed
        if each.model.architecture is not None
    ]
    return own + model_choices(model for model in models.values() if not model.file_path)


def installed_as(state: AppState, model_id: str) -> Installed | None:
    """The file on this computer that has this id."""
    return next((each for each in state.installed if each.model.id == model_id), None)
