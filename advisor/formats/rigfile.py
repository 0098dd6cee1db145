"""`*.rig.json`: a rig as a list of parts by name, small enough to read, share and edit."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from advisor.domain.rig_parts import CardPart, RigParts
from advisor.errors import FormatError
from advisor.files import read_at_most
from advisor.text import say

_MAX_BYTES = 1 << 20


class RigGpuEntry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    name: str
    count: int = Field(default=1, ge=1, le=64)
    vram_gib: float | None = Field(default=None, gt=0, le=16384)  # a person's own figures
    bandwidth_gb_s: float | None = Field(default=None, gt=0, le=1e5)


class RigFile(BaseModel):
    """Parts by catalog name; None takes the default that the rig's notes then state."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    format: Literal["advisor-rig"] = "advisor-rig"
    version: Literal[1] = 1
    name: str | None = None
    gpus: tuple[RigGpuEntry, ...] = ()
    chip: str | None = None
    cpu: str | None = None
    ram_gib: float | None = Field(default=None, gt=0)
    ram_speed: str | None = None
    ram_channels: float | None = Field(default=None, gt=0)
    lanes: int | None = Field(default=None, ge=1, le=16)
    supply_w: int | None = Field(default=None, ge=1, le=100_000)
    price_usd: float | None = Field(default=None, ge=0)

    def parts(self) -> dict[str, Any]:
        """The arguments of `advise.rigs.rig_from_parts`."""
        return {
            "gpus": [(gpu.name, gpu.count) for gpu in self.gpus],
            "chip": self.chip,
            "cpu": self.cpu,
            "ram_gib": self.ram_gib,
            "ram_speed": self.ram_speed,
            "ram_channels": self.ram_channels,
            "name": self.name,
        }

    def rig_parts(self, default_name: str) -> RigParts:
        """The same as a domain value; `default_name` for a rig without a name."""
        return RigParts(
            name=self.name or default_name,
            cards=tuple(CardPart(**gpu.model_dump()) for gpu in self.gpus),
            **self.model_dump(exclude={"format", "version", "name", "gpus"}),
        )

    @classmethod
    def of(cls, parts: RigParts) -> RigFile:
        """The file of a planned rig, of parts alone."""
        fields = asdict(replace(parts, machine=None))
        del fields["machine"]
        return cls(gpus=tuple(RigGpuEntry(**card) for card in fields.pop("cards")), **fields)

    def text(self) -> str:
        """As it is written: what is left to defaults is left out."""
        return self.model_dump_json(indent=1, exclude_none=True) + "\n"


def read_rig_file(path: Path) -> RigFile:
    """Raises FormatError with the file, the field and what is wrong."""
    try:
        content = read_at_most(path, _MAX_BYTES)
        if content is None:
            raise FormatError(str(path), say("larger than 1 MiB: not a rig"))
        value = json.loads(content.decode("utf-8"))
        return RigFile.model_validate(value)
    except OSError as error:
        raise FormatError(str(path), error.strerror or say("cannot be read")) from None
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise FormatError(str(path), f"{field}: {first['msg'].lower()}") from None
    except (ValueError, RecursionError) as error:
        raise FormatError(str(path), say("not JSON: {error}", error=error)) from None
