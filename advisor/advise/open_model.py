"""What a person names as a model - an id, a name, a file - made ready for an estimate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from advisor.advise.asked import estimate_asked
from advisor.advise.calibration import UNCORRECTED, Calibration
from advisor.advise.draft_choice import required_drafter
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import DEFAULT_QUANT, Scenario
from advisor.errors import FormatError, InputError
from advisor.estimate.tensors import model_tensors
from advisor.estimate.weights import WeightPlan, file_plan
from advisor.text import say


@dataclass(frozen=True, slots=True)
class OpenedModel:
    """`plan` is set for a file on disk, whose tensors are known exactly."""

    model: Model
    quant: str
    plan: WeightPlan | None = None


def open_model(
    catalog: Catalog, name: str, quant: str | None = None, *, as_gguf: bool = False
) -> OpenedModel:
    """A GGUF file, a Hugging Face `config.json` (or the folder with it), or a catalog name. With
    `as_gguf` a file is GGUF whatever its name, as Ollama's are.

    Raises UnknownNameError, FormatError, or InputError where a GGUF file is asked for in another
    quantization than its own.
    """
    path = Path(name)
    if as_gguf or name.lower().endswith(".gguf"):
        return _open_gguf(path, quant)
    if path.suffix == ".json" or (path / "config.json").is_file():
        return _open_config(path, _quant_id(catalog, quant))
    return OpenedModel(catalog.model(name), _quant_id(catalog, quant))


def estimate_model(
    catalog: Catalog,
    opened: OpenedModel,
    rig: Rig,
    scenario: Scenario,
    comfortable_tokens_per_s: float = 10.0,
    own: Calibration = UNCORRECTED,
) -> Estimate:
    """The estimate with the bundled speed parameters, corrected by the person's measurements.
    It is given even where memory is short: the verdict says so. Raises InputError for a model
    whose shape is not known: there is nothing to compute; for a draft model that cannot draft for
    this one, and for a kind of storage that nobody knows."""
    if opened.model.architecture is None:
        raise InputError(
            say(
                "{name} cannot be estimated: its shape is not published"
                if opened.model.open_weights
                else "{name} cannot be estimated: its weights are not published",
                name=opened.model.name,
            ),
            field="model",
        )
    required_drafter(catalog, opened.model, scenario)
    return estimate_asked(
        catalog,
        own,
        opened.model,
        rig,
        replace(scenario, quant=opened.quant),
        comfortable_tokens_per_s=comfortable_tokens_per_s,
        plan=opened.plan,
        as_if_it_fitted=True,
    )


def _quant_id(catalog: Catalog, quant: str | None) -> str:
    return catalog.quantization(quant).id if quant else DEFAULT_QUANT


def _open_gguf(path: Path, quant: str | None) -> OpenedModel:
    from advisor.formats.gguf import read_gguf
    from advisor.formats.gguf_model import model_of, quantization_of

    if quant is not None:
        raise InputError(
            say("a GGUF file has its own quantization; leave --quant out"), field="quant"
        )
    if not path.is_file():
        raise FormatError(str(path), say("no such file"))
    file = read_gguf(path)
    model, label = model_of(file), quantization_of(file)
    assert model.architecture is not None
    return OpenedModel(
        model, label, file_plan(model.architecture, file.tensors, label, file.file_bytes)
    )


def _open_config(path: Path, quant: str) -> OpenedModel:
    from advisor.formats.hf_config import read_hf_config

    file = path / "config.json" if path.is_dir() else path
    if not file.is_file():
        raise FormatError(str(file), say("no such file"))
    model = read_hf_config(file)
    assert model.architecture is not None
    tensors = model_tensors(model.architecture)
    counted = replace(model, total_params=tensors.n_params, active_params=tensors.n_active_params)
    return OpenedModel(counted, quant)
