"""`*.rig.json`: a rig as a list of parts by name, small enough to read, share and edit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from advisor.errors import FormatError

_MAX_BYTES = 1 << 20


class RigGpuEntry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    count: int = Field(default=1, ge=1, le=64)


class RigFile(BaseModel):
    """Parts by catalog name; None takes the default that the rig's notes then state."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal["advisor-rig"] = "advisor-rig"
    version: Literal[1] = 1
    name: str | None = None
    gpus: tuple[RigGpuEntry, ...] = ()
    chip: str | None = None
    cpu: str | None = None
    ram_gib: float | None = Field(default=None, gt=0)
    ram_speed: str | None = None
    ram_channels: float | None = Field(default=None, gt=0)

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


def read_rig_file(path: Path) -> RigFile:
    """Raises FormatError with the file, the field and what is wrong."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise FormatError(str(path), "larger than 1 MiB: not a rig")
        value = json.loads(path.read_text(encoding="utf-8"))
        return RigFile.model_validate(value)
    except OSError as error:
        raise FormatError(str(path), error.strerror or "cannot be read") from None
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise FormatError(str(path), f"{field}: {first['msg'].lower()}") from None
    except (ValueError, RecursionError) as error:
        raise FormatError(str(path), f"not JSON: {error}") from None
