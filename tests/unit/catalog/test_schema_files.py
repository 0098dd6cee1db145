"""The JSON Schemas in the repository are those of the records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.bundled import bundled_dir
from advisor.catalog.schema_files import FILES, schema_text, write_schemas


@pytest.mark.parametrize("name", FILES)
def test_schemas_are_current(name: str) -> None:
    """After changing a record: `python -m advisor.catalog.schema_files`."""
    path = bundled_dir("catalog") / "schema" / f"{name}.schema.json"
    assert path.read_text(encoding="utf-8") == schema_text(FILES[name])


def test_a_schema_describes_an_array_of_strict_records(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    schema = json.loads((tmp_path / "gpus.schema.json").read_text(encoding="utf-8"))
    record = schema["$defs"]["GpuRecord"]
    assert schema["type"] == "array"
    assert record["additionalProperties"] is False
    assert {"id", "name", "vendor", "source"} <= set(record["required"])
