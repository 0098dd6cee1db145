"""Driver contexts: the two cards that were measured, and the families between."""

from __future__ import annotations

import pytest

from advisor.domain.scenario import Scenario
from advisor.estimate.overhead import n_multiprocessors, runtime_overhead_bytes
from advisor.units import GIB, MIB
from tests.estimate_rigs import gpu


@pytest.mark.parametrize(("cores", "measured_mib"), [(34 * 128, 107), (188 * 128, 555)])
def test_cuda_context_grows_with_multiprocessors(cores: int, measured_mib: int) -> None:
    """RTX 4060 Ti and RTX PRO 6000 Blackwell, llama.cpp pull request 23604."""
    spec = gpu(16, n_shader_cores=cores).spec
    assert runtime_overhead_bytes(spec, Scenario()) / MIB == pytest.approx(measured_mib, rel=0.06)


@pytest.mark.parametrize(
    ("capability", "cores", "multiprocessors"),
    [("7.5", 2304, 36), ("8.0", 6912, 108), ("6.1", 3840, 30), ("9.0", 16896, 132)],
)
def test_multiprocessors_from_shader_cores(
    capability: str, cores: int, multiprocessors: int
) -> None:
    """Quadro RTX 4000, A100, Tesla P40, H100."""
    spec = gpu(24, compute_capability=capability, n_shader_cores=cores).spec
    assert n_multiprocessors(spec) == multiprocessors


def test_other_backends_have_their_own_figures() -> None:
    amd = gpu(24, vendor="amd", backends=("HIP", "Vulkan")).spec
    assert runtime_overhead_bytes(amd, Scenario()) / GIB == pytest.approx(0.4)
    assert runtime_overhead_bytes(amd, Scenario(backend="Vulkan")) < 0.4 * GIB
