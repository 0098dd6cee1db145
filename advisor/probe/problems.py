"""The sentences behind every warning code: what it is, why it matters, what to do."""

from __future__ import annotations

from advisor.domain.hardware import Problem

_TEXTS: dict[str, tuple[str, str]] = {
    "gpu-none": (
        "No GPU was found; models will run on the processor.",
        "If there is a card, check that it is seated and that its driver is installed.",
    ),
    "gpu-unknown-model": (
        "The driver does not know this card's name, so its speed has to be estimated.",
        "Choose the card by hand, or update the driver.",
    ),
    "gpu-asleep": (
        "The graphics card sleeps to save power; its memory is not read so as not to wake it.",
        "Choose 'Wake and measure' to read it once.",
    ),
    "gpu-too-old": (
        "This card is too old for any current inference backend.",
        "Models will run on the processor.",
    ),
    "gpu-lost": (
        "The card stopped answering.",
        "Restart the computer; if it comes back, check power and cooling.",
    ),
    "driver-missing": (
        "An NVIDIA card was found, but no driver is visible here, so its memory is unknown.",
        "Install the NVIDIA driver, or type the card's memory in.",
    ),
    "driver-not-loaded": (
        "The NVIDIA driver is installed but not running, so the card cannot be used yet.",
        "Restart the computer, or load the driver (modprobe nvidia).",
    ),
    "nvidia-version-mismatch": (
        "The NVIDIA driver was updated while running, so the card cannot be used yet.",
        "Restart the computer.",
    ),
    "nvidia-driver-unreachable": (
        "The NVIDIA driver did not answer, so nothing is known of the card's memory.",
        "Restart the driver or the computer, then look again.",
    ),
    "no-permission": (
        "The memory of the card is hidden by the administrator.",
        "Type the card's memory in.",
    ),
    "mig-enabled": (
        "The card is cut into MIG slices: one program gets one slice, not the whole card.",
        "Plan with the slice, or turn MIG off (nvidia-smi -mig 0).",
    ),
    "vgpu": (
        "This is a share of a card given to a virtual machine; speed depends on its neighbours.",
        "Measure speed before relying on the estimates.",
    ),
    "unified-memory": (
        "The graphics chip uses system RAM: both share one pool.",
        "Leave room for the system when filling it.",
    ),
    "bios-carve-out": (
        "The memory set aside for the graphics chip by the BIOS is not the limit: "
        "it can use system RAM too.",
        "Change the share in the BIOS, or raise the GTT limit, to give it more.",
    ),
    "vram-lower-bound": (
        "The system states the card's memory in a field that ends at 4 GiB: it has at least that.",
        "Save a display-class registry export or a dxdiag report, or type the memory in.",
    ),
    "vram-from-table": (
        "The card's memory was not measured but taken from the catalog.",
        "Correct it if your card differs.",
    ),
    "vram-mostly-in-use": (
        "Most of the card's memory is in use by other programs.",
        "Close them before loading a model.",
    ),
    "small-bar": (
        "The processor sees only a small window of the card's memory, which slows loading.",
        "Turn on Resizable BAR (Above 4G decoding) in the BIOS.",
    ),
    "pcie-narrow": (
        "The card is connected with fewer lanes than it has, which slows offloading.",
        "Move it to a full-width slot if there is one.",
    ),
    "container-memory-limit": (
        "This container may use less memory than the machine has.",
        "Raise the container's memory limit for larger models.",
    ),
    "virtual-machine": (
        "This is a virtual machine: memory and speed depend on what the host gives it.",
        "Measure speed before relying on the estimates.",
    ),
    "wsl2": (
        "This is Linux inside Windows (WSL 2): it sees only a part of the computer's memory.",
        "Raise `memory` in .wslconfig to give it more.",
    ),
    "rosetta": (
        "The application runs under Rosetta, so the processor is described wrongly.",
        "Install the Apple silicon version.",
    ),
    "emulated-x86": (
        "The application runs under x86 emulation on an Arm processor.",
        "Install the Arm version.",
    ),
    "single-channel": (
        "Memory runs in a single channel, which halves the speed on the processor.",
        "Add a matching module in the slot of the other channel.",
    ),
    "ram-below-rated": (
        "Memory runs below its rated speed, which slows generation on the processor.",
        "Enable XMP or EXPO in the BIOS, if the processor allows it.",
    ),
    "remote-session": (
        "The display of this session is remote.",
        "Nothing to do: remote display adapters are left out.",
    ),
    "32-bit-python": (
        "The application runs as a 32-bit program and can see at most 4 GiB.",
        "Install the 64-bit version.",
    ),
    "probe-failed": (
        "A part of the machine could not be read.",
        "The rest is used; type in what is missing.",
    ),
    "report-unreadable": (
        "A part of the report could not be read.",
        "The rest is used; save it again, or type in what is missing.",
    ),
}

CODES = frozenset(_TEXTS)


def problem(code: str, component: str, message: str | None = None) -> Problem:
    """The warning `code` about `component`; `message` replaces the usual sentence where there is
    something more exact to say."""
    usual, remedy = _TEXTS[code]
    return Problem(code, component, message or usual, remedy)
