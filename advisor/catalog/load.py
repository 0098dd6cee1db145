"""The catalog: bundled files with the user's own folder laid over them, read when first needed; so
are the schemas of the parts that few commands ask for.

A record in the user's folder replaces the bundled one with its id, a new id adds one. A bad file
there is left out and reported in `problems`; a bad bundled file is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from platformdirs import user_data_path
from pydantic import TypeAdapter

from advisor.catalog import build_schema, schema, schema_lists
from advisor.catalog.lookup import Finder, chip_finder, cpu_finder, gpu_finder
from advisor.catalog.model_names import ModelFinder
from advisor.catalog.names import is_apple, names_graphics, nearest
from advisor.catalog.records import Record, read_records, records_in
from advisor.catalog.update_store import catalog_dir
from advisor.domain.build import Host, Interconnect, SystemPower
from advisor.domain.hardware import (
    ChipSpec,
    CpuSpec,
    GpuSpec,
    HostLink,
    MemoryPlatform,
    ReportedMemory,
)
from advisor.domain.model import Model
from advisor.domain.price import Price, PriceSummary, summarize_prices
from advisor.domain.quantization import Quantization
from advisor.errors import CatalogError, UnknownNameError

if TYPE_CHECKING:
    from advisor.domain.api_price import ApiPrice
    from advisor.domain.claim import ArticleClaim, TierClaim
    from advisor.domain.quality import QualityStudy
    from advisor.domain.training import ComputeLaw, Rule, ScalingLaw, TrainingRun

APP_NAME = "llm-hardware-advisor"


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=Record)
T = TypeVar("T", bound=_Identified)


@cache
def load_catalog(user_dir: Path | None = None) -> Catalog:
    """The bundled catalog under `user_dir` (None: the platform's data folder for this user)."""
    return Catalog(catalog_dir(), user_dir or user_catalog_dir())


def user_catalog_dir() -> Path:
    return user_data_path(APP_NAME, appauthor=False) / "catalog"


class Catalog:
    """Every part is read from its files on first use and kept."""

    def __init__(self, bundled: Path, user: Path) -> None:
        self.bundled, self.user = bundled, user
        self.problems: list[CatalogError] = []

    @cached_property
    def models(self) -> tuple[Model, ...]:
        from advisor.catalog.model_schema import load_models

        models = load_models(self.bundled / "models")
        if not (self.user / "models").is_dir():
            return models
        try:
            return _overlaid(models, load_models(self.user / "models"))
        except CatalogError as error:
            self.problems.append(error)
            return models

    @cached_property
    def gpus(self) -> tuple[GpuSpec, ...]:
        """Cards with memory of their own; the GPUs of unified systems are in `chips`."""
        return tuple(record.to_domain() for record in self._records("gpus", schema.GpuRecord))

    @cached_property
    def chips(self) -> tuple[ChipSpec, ...]:
        records = self._records("chips", schema.ChipRecord)
        wanted = {record.cpu for record in records} - {None}
        cpus = {cpu.id: cpu for cpu in self.cpus if cpu.id in wanted}
        return tuple(record.to_domain(cpus.get(record.cpu or "")) for record in records)

    @cached_property
    def cpus(self) -> tuple[CpuSpec, ...]:
        return tuple(record.to_domain() for record in self._records("cpus", schema.CpuRecord))

    @cached_property
    def memory_platforms(self) -> tuple[MemoryPlatform, ...]:
        records = self._records("memory/platforms", schema_lists.PlatformRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def host_links(self) -> dict[int, HostLink]:
        """By PCIe generation."""
        records = self._records("memory/links", schema_lists.LinkRecord)
        return {record.generation: record.to_domain() for record in records}

    @cached_property
    def reported_memory(self) -> tuple[ReportedMemory, ...]:
        """Rules for what drivers report, the more special first."""
        records = self._records("memory/reported", schema_lists.ReportedRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def quantizations(self) -> tuple[Quantization, ...]:
        """Best quality first."""
        records = self._records("quantizations", schema_lists.QuantizationRecord)
        found = [record.to_domain() for record in records]
        return tuple(sorted(found, key=lambda quantization: quantization.quality_rank))

    @cached_property
    def prices(self) -> tuple[Price, ...]:
        return tuple(
            record.to_domain() for record in self._records("prices", schema_lists.PriceRecord)
        )

    @cached_property
    def fallback_prices(self) -> tuple[Price, ...]:
        """Launch prices and assumptions, for what has no newer price."""
        return tuple(
            record.to_domain()
            for part in ("builds/assumed_prices", "builds/launch_prices")
            for record in self._records(part, build_schema.FallbackPriceRecord)
        )

    @cached_property
    def hosts(self) -> tuple[Host, ...]:
        """Classes of computers to put cards into."""
        records = self._records("builds/hosts", build_schema.HostRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def system_power(self) -> dict[str, SystemPower]:
        """Of whole systems, by the id of their chip."""
        records = self._records("builds/system_power", build_schema.SystemPowerRecord)
        return {record.id: record.to_domain() for record in records}

    @cached_property
    def interconnects(self) -> dict[str, Interconnect]:
        """What joins GPUs and machines, by id."""
        records = self._records("builds/interconnects", build_schema.InterconnectRecord)
        return {record.id: record.to_domain() for record in records}

    @cached_property
    def quality_studies(self) -> tuple[QualityStudy, ...]:
        """What quantizations lose, as measured: rows of different studies are not compared."""
        from advisor.catalog import quality_schema

        records = self._records("quality/studies", quality_schema.QualityStudyRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def tier_claims(self) -> tuple[TierClaim, ...]:
        """What is said to fit in cards of a class."""
        from advisor.catalog import claim_schema

        records = self._records("claims/gpu_tiers", claim_schema.TierClaimRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def article_claims(self) -> tuple[ArticleClaim, ...]:
        """What the article says, with what public sources state."""
        from advisor.catalog import claim_schema

        records = self._records("claims/article", claim_schema.ArticleClaimRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def training_runs(self) -> tuple[TrainingRun, ...]:
        """Trainings of models that are not in `models`, or whose record there lacks the tokens."""
        from advisor.catalog import training_schema

        records = self._records("training/runs", training_schema.TrainingRunRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def compute_laws(self) -> tuple[ComputeLaw, ...]:
        """What laws tie to training compute, the lowest threshold first."""
        from advisor.catalog import training_schema

        records = self._records("training/laws", training_schema.ComputeLawRecord)
        return tuple(sorted((r.to_domain() for r in records), key=lambda law: law.flop))

    @cached_property
    def scaling_laws(self) -> tuple[ScalingLaw, ...]:
        from advisor.catalog import training_schema

        records = self._records("training/scaling_laws", training_schema.ScalingLawRecord)
        return tuple(record.to_domain() for record in records)

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """Figures that training and cost calculations share, by id."""
        from advisor.catalog import training_schema

        records = self._records("training/rules", training_schema.RuleRecord)
        return {record.id: record.to_domain() for record in records}

    @cached_property
    def api_prices(self) -> tuple[ApiPrice, ...]:
        """What models cost as a service, in US dollars for a million tokens."""
        from advisor.catalog import api_price_schema

        records = self._records("api_prices", api_price_schema.ApiPriceRecord)
        return tuple(record.to_domain() for record in records)

    def find_api(self, name: str) -> list[ApiPrice]:
        """Prices meant by a service's or a model's name, best first. Raises UnknownNameError."""
        from advisor.catalog.api_prices import find_api_prices

        try:
            model_id = self.model(name).id
        except UnknownNameError:
            model_id = ""
        return find_api_prices(self.api_prices, name, model_id)

    def load_all(self) -> Catalog:
        self.load_parts(
            "models", "gpus", "chips", "cpus", "memory_platforms", "host_links", "reported_memory",
            "quantizations", "prices", "fallback_prices", "hosts", "system_power", "interconnects",
            "quality_studies", "tier_claims", "article_claims", "training_runs", "compute_laws",
            "scaling_laws", "rules", "api_prices",
        )  # fmt: skip
        return self

    def load_parts(self, *parts: str) -> None:
        """Reads these now, for whoever knows that they will be wanted."""
        for part in parts:
            getattr(self, part)

    def model(self, name: str) -> Model:
        """By id, name or alias, whatever the punctuation. Raises UnknownNameError."""
        return self._model_finder.find(name)

    def gpu(self, name: str) -> GpuSpec:
        """A card, else the GPU of a unified system. Raises UnknownNameError."""
        return self.find_gpu(name)[0]

    def find_gpu(self, name: str) -> tuple[GpuSpec, ...]:
        """The GPU meant by `name`, then others of that name. Raises UnknownNameError."""
        try:
            return self._gpu_finder.find(name)
        except UnknownNameError as unknown:
            try:
                return tuple(chip.gpu for chip in self.find_chip(name))
            except UnknownNameError as also:
                if unknown.ambiguous or also.ambiguous:
                    raise (unknown if unknown.ambiguous else also) from None
                known = [s.name for s in self.gpus] + [s.name for s in self.chips]
                raise UnknownNameError(
                    "GPU", name, lambda: nearest(name, known), field="gpus"
                ) from None

    def chip(self, name: str, ram_gib: float | None = None) -> ChipSpec:
        """A unified system; `ram_gib` decides between versions sold with other sizes.

        Raises UnknownNameError."""
        return self.find_chip(name, ram_gib)[0]

    def find_chip(self, name: str, ram_gib: float | None = None) -> tuple[ChipSpec, ...]:
        """The system meant, then others of that name. A processor named together with its graphics
        is the system around it. Raises UnknownNameError."""
        try:
            return self._chip_finder.find(name, ram_gib)
        except UnknownNameError as unknown:
            inside = self._graphics_inside(name) if names_graphics(name) else None
            if inside is None:
                raise unknown from None
            return (inside,)

    def _graphics_inside(self, name: str) -> ChipSpec | None:
        try:
            processor = self._cpu_finder.find(name)[0]
        except UnknownNameError:
            return None
        chip = next((chip for chip in self.chips if chip.id == processor.graphics), None)
        return chip and replace(chip, cpu=processor)

    def cpu(self, name: str) -> CpuSpec:
        """A processor, else the CPU part of a unified system. Raises UnknownNameError."""
        finders = (self._chip_finder,) if is_apple(name) else (self._cpu_finder, self._chip_finder)
        unknown: UnknownNameError | None = None
        for finder in finders:
            try:
                found = finder.find(name)[0]
            except UnknownNameError as error:
                unknown = unknown or error
                continue
            cpu = found.cpu if isinstance(found, ChipSpec) else found
            if cpu is not None:
                return cpu
        near = unknown.nearest if unknown else ()
        raise UnknownNameError(
            "CPU", name, near, field="cpu", ambiguous=unknown is not None and unknown.ambiguous
        )

    def price(self, item_id: str, condition: str | None = None) -> PriceSummary | None:
        """What a GPU, CPU, priced system, memory kit or part costs, as last seen; None: unknown."""
        return summarize_prices(self._prices_by_item.get(item_id, ()), condition)

    @cached_property
    def _prices_by_item(self) -> dict[str, list[Price]]:
        by_item: dict[str, list[Price]] = {}
        for price in self.prices:
            by_item.setdefault(price.item_id, []).append(price)
        return by_item

    def quantization(self, name: str) -> Quantization:
        wanted = name.casefold()
        for quantization in self.quantizations:
            names = (quantization.id, quantization.label, *quantization.aliases)
            if wanted in (each.casefold() for each in names):
                return quantization
        near = nearest(name, [quantization.id for quantization in self.quantizations])
        raise UnknownNameError("quantization", name, near, field="quant")

    @cached_property
    def _model_finder(self) -> ModelFinder:
        return ModelFinder(self.models)

    @cached_property
    def _gpu_finder(self) -> Finder[GpuSpec]:
        return gpu_finder(self.gpus)

    @cached_property
    def _chip_finder(self) -> Finder[ChipSpec]:
        return chip_finder(self.chips)

    @cached_property
    def _cpu_finder(self) -> Finder[CpuSpec]:
        return cpu_finder(self.cpus)

    def _records(self, part: str, record_type: type[R]) -> tuple[R, ...]:
        adapter: TypeAdapter[tuple[R, ...]] = TypeAdapter(tuple[record_type, ...])  # type: ignore[valid-type]
        records = [r for path in _files(self.bundled / part) for r in read_records(path, adapter)]
        for path in _files(self.user / part):
            try:
                records = list(_overlaid(records, read_records(path, adapter)))
            except CatalogError as error:
                self.problems.append(error)
        return tuple(records)


def _files(part: Path) -> Sequence[Path]:
    """A part is a folder of files or one file of its name."""
    single = part.with_name(part.name + ".json")
    return [single] if single.is_file() else list(records_in(part))


def _overlaid(base: Sequence[T], own: Sequence[T]) -> tuple[T, ...]:
    by_id = {record.id: record for record in base}
    by_id.update((record.id, record) for record in own)
    return tuple(by_id.values())
