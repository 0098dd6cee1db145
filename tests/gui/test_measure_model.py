"""A model file is measured with llama-bench from the window; a script stands in for the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advisor.gui import jobs
from advisor.gui.detail.measure_model import bench_arguments
from tests.unit.advise.test_installed import gguf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in")

SCRIPT = """#!{python}
import json, sys, time
print("llama-bench: benchmark 1/2: starting", file=sys.stderr, flush=True)
{body}
"""
MEASURES = """
path = sys.argv[sys.argv.index("-m") + 1]
about = {"model_filename": path, "model_type": "qwen3 0.6B Q8_0", "model_size": 633495552,
         "model_n_params": 596049920, "backends": "CUDA", "n_gpu_layers": 99,
         "gpu_info": "NVIDIA GeForce RTX 4070 Ti", "n_batch": 2048, "n_ubatch": 512,
         "type_k": "f16", "type_v": "f16"}
print(json.dumps({**about, "n_prompt": 512, "n_gen": 0, "avg_ts": 21000.0}))
print(json.dumps({**about, "n_prompt": 0, "n_gen": 128, "avg_ts": 311.0}))
"""
FAILS = 'sys.exit("error: failed to load model")'
HANGS = "time.sleep(600)"


@pytest.fixture
def opened(open_real, qtbot, tmp_path, monkeypatch):
    """A window whose Speed tab shows a file, with a llama-bench that does as told."""

    def open_it(body: str):
        folder = tmp_path / "bin"
        folder.mkdir()
        program = folder / "llama-bench"
        program.write_text(SCRIPT.format(python=sys.executable, body=body))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))
        file = gguf(tmp_path / "Qwen3-0.6B-Q8_0.gguf", "qwen3-0.6b", "Q8_0")
        window = open_real(detail_tab="speed")
        window.context.own_models.add([file])
        session = window.context.session
        qtbot.waitUntil(lambda: len(session.state.installed) == 1)
        return window, window.page("models").panel.tab("speed").own.measure

    return open_it


def test_a_measurement_is_taken_and_corrects_the_estimate(opened, qtbot) -> None:
    window, button = opened(MEASURES)
    session = window.context.session
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(session.state.measurements) == 2, timeout=10_000)
    assert {m.model_id for m in session.state.measurements} == {"qwen3-0.6b"}
    speed = window.context.results.detail(session.state).estimate.speed
    assert speed.measured and speed.generation.mid == pytest.approx(311, rel=0.02)
    session.undo()
    assert not session.state.measurements


def test_a_failure_says_the_last_words(opened, qtbot) -> None:
    window, button = opened(FAILS)
    said: list[str] = []
    window.context.toast_requested.connect(lambda text, _: said.append(text))
    button.click()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert "failed to load model" in said[0] and not window.context.session.state.measurements


def test_it_is_stopped_by_the_same_button(opened, qtbot) -> None:
    window, button = opened(HANGS)
    button.click()
    qtbot.waitUntil(lambda: "Stop" in button.text())
    button.click()
    qtbot.waitUntil(lambda: not jobs.any_running(), timeout=10_000)
    assert "Measure" in button.text() and not window.context.session.state.measurements


def test_the_arguments_are_those_of_the_estimate(opened) -> None:
    window, _ = opened(HANGS)
    detail = window.context.results.detail(window.context.session.state)
    arguments = bench_arguments(detail)
    assert arguments[0] == "-m" and Path(arguments[1]).is_file()
    assert arguments[arguments.index("-ngl") + 1] == "99"


def test_catalog_models_have_no_file_to_measure(open_real) -> None:
    window = open_real(page="models", selected_model="qwen3-8b", detail_tab="speed")
    assert window.page("models").panel.tab("speed").own.measure.isHidden()
