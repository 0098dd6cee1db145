"""Measurements survive restarts and damage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.domain.throughput import Measurement
from advisor.session.measurements import (
    keep_measurements,
    load_measurements,
    measurements_path,
    save_measurements,
    with_measurements,
)
from advisor.session.session import Session

ONE = Measurement("tg", 71.5, 128, model="llama 8B Q8_0", quant="Q8_0", backend="CUDA",
                  gpu_layers=99, stddev=0.4, flash_attention=True, model_id="llama-3.1-8b",
                  device_ids=("rtx-4090",))  # fmt: skip
TWO = Measurement("pp", 7126, 512, model_id="llama-3.1-8b", quant="Q8_0", device_ids=("rtx-4090",))


def test_they_come_back_as_they_were(tmp_path: Path) -> None:
    path = measurements_path(tmp_path / "deep" / "settings.json")
    save_measurements((ONE, TWO), path)
    assert load_measurements(path) == ((ONE, TWO), ())
    assert load_measurements(tmp_path / "none.json") == ((), ())


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"measurements": 7}', '{"version": 1}'])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "measurements.json"
    path.write_text(text, "utf-8")
    measurements, notices = load_measurements(path)
    assert measurements == ()
    assert "damaged" in notices[0] and "measurements.json.damaged" in notices[0]
    assert (tmp_path / "measurements.json.damaged").read_text("utf-8") == text
    save_measurements((ONE,), path)
    assert load_measurements(path) == ((ONE,), ())


def test_bad_entries_are_left_out_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "measurements.json"
    save_measurements((ONE,), path)
    data = json.loads(path.read_text("utf-8"))
    good = data["measurements"][0]
    data["measurements"] += [
        7, {**good, "tokens_per_s": -1}, {**good, "metric": "zz"}, {**good, "depth": "deep"},
        {**good, "device_ids": [1]}, {**good, "gpu_layers": True}, {"metric": "tg"},
        {**good, "from_a_newer_version": 1, "depth": 4096},
    ]  # fmt: skip
    path.write_text(json.dumps(data), "utf-8")
    measurements, notices = load_measurements(path)
    assert [each.depth for each in measurements] == [0, 4096]
    assert notices == ("7 of 9 measurements could not be used.",)


def test_a_run_made_again_replaces_the_earlier_one() -> None:
    again = Measurement(**{**_fields(ONE), "tokens_per_s": 75.0, "stddev": 0.1, "build": "7001"})
    assert with_measurements((ONE, TWO), (again,)) == (again, TWO)


def _fields(measurement: Measurement) -> dict[str, object]:
    return {name: getattr(measurement, name) for name in Measurement.__slots__}


def test_every_change_is_written_and_undo_too(tmp_path: Path) -> None:
    path, session = tmp_path / "measurements.json", Session()
    failures: list[OSError] = []
    stop = keep_measurements(session, path, failures.append)
    session.apply(measurements=(ONE,))
    assert load_measurements(path)[0] == (ONE,)
    session.undo()
    assert load_measurements(path)[0] == ()
    session.redo()
    assert load_measurements(path)[0] == (ONE,)
    stop()
    session.apply(measurements=())
    assert load_measurements(path)[0] == (ONE,)
    assert failures == []


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    session, failures = Session(), []
    keep_measurements(session, tmp_path / "file" / "measurements.json", failures.append)
    session.apply(measurements=(ONE,))
    assert len(failures) == 1 and session.state.measurements == (ONE,)
