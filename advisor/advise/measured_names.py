"""What a llama-bench line ran: which catalog model, which quantization, which of the rig's devices.

The tool prints a file name or a kind ("llama 8B Q4_K - Medium"): enough to find the model, or the
few models that it may be; then a person says which.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from advisor.catalog.load import Catalog
from advisor.catalog.names import compact
from advisor.domain.hardware import GpuSpec, Rig
from advisor.domain.model import Model
from advisor.domain.throughput import Measurement
from advisor.errors import InputError, UnknownNameError
from advisor.estimate.speed_rates import cpu_of
from advisor.formats.llama_bench import quant_of
from advisor.text import number, say

_PRINTED = 0.006e9  # the tool prints parameters in hundredths of a billion
_NEAR = 0.004  # some publishers leave parts out of what they count
_OTHER_MODEL = 0.1  # so far off, the file is of another model than the one named
_ENDING = re.compile(r"(-\d{5}-of-\d{5})?\.gguf$", re.IGNORECASE)
_QUANT_ENDING = re.compile(
    r"[-._ ](UD[-_])?(I?Q\d|TQ\d|B?F16|F32|MXFP4|NVFP4)[^-.]*$", re.IGNORECASE
)


class UnclearModelError(InputError):
    """`printed` is what the tool says; `candidates` are the models that it may mean, nearest first:
    none where nothing in the catalog is like it."""

    def __init__(self, printed: str, candidates: Sequence[Model], problem: str) -> None:
        self.printed, self.candidates = printed, tuple(candidates)
        super().__init__(problem, field="model")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person said about names that leave it open: printed name to catalog id; and the
    models to prefer where several fit (the one that is open)."""

    named: Mapping[str, str]
    preferred: tuple[str, ...] = ()


NO_CHOICES = Choices({})


def named_runs(
    catalog: Catalog, runs: Sequence[Measurement], rig: Rig, choices: Choices = NO_CHOICES
) -> tuple[Measurement, ...]:
    """The runs with `model_id`, `quant` and `device_ids` set.

    Raises UnclearModelError where a name leaves the model open, InputError for a run of hardware
    that the rig lacks, of another model than the one chosen, or without a quantization.
    """
    return tuple(_named(catalog, run, rig, choices) for run in runs)


def models_named(catalog: Catalog, run: Measurement) -> tuple[Model, ...]:
    """The models that a run's line may be of, by name, else by kind and number of parameters."""
    by_name = _by_file_name(catalog, run.model or "")
    if by_name is not None and _difference(by_name, run) <= _OTHER_MODEL:
        return (by_name,)
    if run.model_params is None:
        return ()
    near = [
        model
        for model in catalog.models
        if model.architecture is not None
        and model.total_params
        and _difference(model, run) <= _NEAR
    ]
    exact = [m for m in near if abs((m.total_params or 0) - run.model_params) <= _PRINTED]
    alike = exact or near
    kind = compact((run.model or "").split(" ")[0])
    of_kind = [m for m in alike if m.architecture and compact(m.architecture.gguf_arch) == kind]
    found = of_kind or alike
    return tuple(sorted(found, key=lambda model: (_difference(model, run), model.released)))


def _named(catalog: Catalog, run: Measurement, rig: Rig, choices: Choices) -> Measurement:
    model = _model(catalog, run, choices)
    if run.quant is None:
        raise InputError(
            say("'{model}' names no quantization, e.g. Q4_K_M", model=run.model), field="quant"
        )
    return replace(
        run,
        model_id=model.id,
        quant=catalog.quantization(run.quant).id,
        device_ids=_devices(catalog, run, rig),
    )


def _model(catalog: Catalog, run: Measurement, choices: Choices) -> Model:
    printed = run.model or ""
    chosen = choices.named.get(printed)
    if chosen is not None:
        return _checked(catalog.model(chosen), run)
    candidates = models_named(catalog, run)
    preferred = [model for model in candidates if model.id in choices.preferred]
    if len(candidates) == 1 or preferred:
        return (preferred or list(candidates))[0]
    if not candidates:
        raise UnclearModelError(
            printed, (), say("no model in the catalog is like '{printed}'", printed=printed)
        )
    names = ", ".join(model.name for model in candidates[:4])
    raise UnclearModelError(
        printed, candidates, say("'{printed}' may be any of {names}", printed=printed, names=names)
    )


def _checked(model: Model, run: Measurement) -> Model:
    if model.architecture is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    if _difference(model, run) > _OTHER_MODEL:
        assert model.total_params and run.model_params
        raise InputError(
            say(
                "{name} has {total_params} B parameters, the measured file "
                "{model_params} B: they are not the same model",
                name=model.name,
                total_params=number(model.total_params / 1e9, ".1f"),
                model_params=number(run.model_params / 1e9, ".1f"),
            ),
            field="model",
        )
    return model


def _difference(model: Model, run: Measurement) -> float:
    """How far the counts of parameters are apart, as a share; 0 where one is not known."""
    if not run.model_params or not model.total_params:
        return 0.0
    return abs(run.model_params / model.total_params - 1)


def _by_file_name(catalog: Catalog, printed: str) -> Model | None:
    if not _ENDING.search(printed):
        return None
    stem = _ENDING.sub("", printed)
    if quant_of(stem) is not None:
        stem = _QUANT_ENDING.sub("", stem)
    try:
        model = catalog.model(stem)
    except UnknownNameError:
        return None
    return model if model.architecture is not None else None


def processor_id(cpu_id: str) -> str:
    """A processor among device ids: a chip's processor and its GPU have one id."""
    return f"cpu:{cpu_id}"


def _devices(catalog: Catalog, run: Measurement, rig: Rig) -> tuple[str, ...]:
    """Catalog ids of the GPUs that ran it, or of the processor."""
    if run.backend == "CPU" or not rig.gpus:
        if run.backend not in (None, "CPU"):
            raise InputError(
                say(
                    "it was measured with {backend}, and {name} has no GPU",
                    backend=run.backend,
                    name=rig.name,
                )
            )
        cpu = cpu_of(rig)
        if cpu is None:
            raise InputError(say("the memory bandwidth of {name} is not known", name=rig.name))
        return (processor_id(cpu.id),)
    names = [name.strip() for name in (run.device or "").split(",") if name.strip()]
    if not names:
        return tuple(gpu.spec.id for gpu in rig.gpus)
    left = [gpu.spec for gpu in rig.gpus]
    used = []
    for name in names:
        spec = next((spec for spec in left if _is_called(catalog, spec, name)), None)
        if spec is None:
            raise InputError(
                say("it was measured on {name}, which {rig} lacks", name=name, rig=rig.name),
                field="device",
            )
        left.remove(spec)
        used.append(spec.id)
    return tuple(used)


def _is_called(catalog: Catalog, spec: GpuSpec, name: str) -> bool:
    """Whether a printed name may mean this GPU. One that nobody knows may, and so may a
    processor's, which some builds print alone."""
    try:
        found = catalog.find_gpu(name)
    except UnknownNameError:
        return True
    return spec.id in {each.id for each in found} or _is_processor(catalog, name)


def _is_processor(catalog: Catalog, name: str) -> bool:
    try:
        catalog.cpu(name)
    except UnknownNameError:
        return False
    return True
