"""The sentences behind every warning code: what it is, why it matters, what to do."""

from __future__ import annotations

from advisor.domain.hardware import Problem
from advisor.text import later, say

_TEXTS: dict[str, tuple[str, str]] = {
    "gpu-none": (
        later("No GPU was found; models will run on the processor."),
        later("If there is a card, check that it is seated and that its driver is installed."),
    ),
    "gpu-unknown-model": (
        later("The driver does not know this card's name, so its speed has to be estimated."),
        later("Choose the card by hand, or update the driver."),
    ),
    "gpu-asleep": (
        later(
            "The graphics card sleeps to save power; its memory is not read so as not to wake it."
        ),
        later("Choose 'Wake and measure' to read it once."),
    ),
    "gpu-too-old": (
        later("This card is too old for any current inference backend."),
        later("Models will run on the processor."),
    ),
    "gpu-lost": (
        later("The card stopped answering."),
        later("Restart the computer; if it comes back, check power and cooling."),
    ),
    "driver-missing": (
        later("An NVIDIA card was found, but no driver is visible here, so its memory is unknown."),
        later("Install the NVIDIA driver, or type the card's memory in."),
    ),
    "driver-not-loaded": (
        later("The NVIDIA driver is installed but not running, so the card cannot be used yet."),
        later("Restart the computer, or load the driver (modprobe nvidia)."),
    ),
    "nvidia-version-mismatch": (
        later("The NVIDIA driver was updated while running, so the card cannot be used yet."),
        later("Restart the computer."),
    ),
    "nvidia-driver-unreachable": (
        later("The NVIDIA driver did not answer, so nothing is known of the card's memory."),
        later("Restart the driver or the computer, then look again."),
    ),
    "no-permission": (
        later("The memory of the card is hidden by the administrator."),
        later("Type the card's memory in."),
    ),
    "mig-enabled": (
        later("The card is cut into MIG slices: one program gets one slice, not the whole card."),
        later("Plan with the slice, or turn MIG off (nvidia-smi -mig 0)."),
    ),
    "vgpu": (
        later(
            "This is a share of a card given to a virtual machine; speed depends on its neighbours."
        ),
        later("Measure speed before relying on the estimates."),
    ),
    "unified-memory": (
        later("The graphics chip uses system RAM: both share one pool."),
        later("Leave room for the system when filling it."),
    ),
    "bios-carve-out": (
        later(
            "The memory set aside for the graphics chip by the BIOS is not the limit: "
            "it can use system RAM too."
        ),
        later("Change the share in the BIOS, or raise the GTT limit, to give it more."),
    ),
    "vram-lower-bound": (
        later(
            "The system states the card's memory in a field that ends at 4 GiB: it has at least "
            "that."
        ),
        later("Save a display-class registry export or a dxdiag report, or type the memory in."),
    ),
    "vram-from-table": (
        later("The card's memory was not measured but taken from the catalog."),
        later("Correct it if your card differs."),
    ),
    "vram-mostly-in-use": (
        later("Most of the card's memory is in use by other programs."),
        later("Close them before loading a model."),
    ),
    "small-bar": (
        later("The processor sees only a small window of the card's memory, which slows loading."),
        later("Turn on Resizable BAR (Above 4G decoding) in the BIOS."),
    ),
    "pcie-narrow": (
        later("The card is connected with fewer lanes than it has, which slows offloading."),
        later("Move it to a full-width slot if there is one."),
    ),
    "container-memory-limit": (
        later("This container may use less memory than the machine has."),
        later("Raise the container's memory limit for larger models."),
    ),
    "virtual-machine": (
        later("This is a virtual machine: memory and speed depend on what the host gives it."),
        later("Measure speed before relying on the estimates."),
    ),
    "wsl2": (
        later(
            "This is Linux inside Windows (WSL 2): it sees only a part of the computer's memory."
        ),
        later("Raise `memory` in .wslconfig to give it more."),
    ),
    "rosetta": (
        later("The application runs under Rosetta, so the processor is described wrongly."),
        later("Install the Apple silicon version."),
    ),
    "emulated-x86": (
        later("The application runs under x86 emulation on an Arm processor."),
        later("Install the Arm version."),
    ),
    "single-channel": (
        later("Memory runs in a single channel, which halves the speed on the processor."),
        later("Add a matching module in the slot of the other channel."),
    ),
    "ram-below-rated": (
        later("Memory runs below its rated speed, which slows generation on the processor."),
        later("Enable XMP or EXPO in the BIOS, if the processor allows it."),
    ),
    "remote-session": (
        later("The display of this session is remote."),
        later("Nothing to do: remote display adapters are left out."),
    ),
    "32-bit-python": (
        later("The application runs as a 32-bit program and can see at most 4 GiB."),
        later("Install the 64-bit version."),
    ),
    "probe-failed": (
        later("A part of the machine could not be read."),
        later("The rest is used; type in what is missing."),
    ),
    "report-unreadable": (
        later("A part of the report could not be read."),
        later("The rest is used; save it again, or type in what is missing."),
    ),
}

CODES = frozenset(_TEXTS)


def problem(code: str, component: str, message: str | None = None) -> Problem:
    """The warning `code` about `component`; `message` replaces the usual sentence where there is
    something more exact to say."""
    usual, remedy = _TEXTS[code]
    return Problem(code, component, message or say(usual), say(remedy))
