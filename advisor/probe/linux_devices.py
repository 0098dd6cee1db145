"""GPUs as the Linux bus lists them: ids, driver, power state and link, without waking any."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from advisor.probe.names import VENDOR_IDS, is_display_only
from advisor.probe.readers import Readers
from advisor.probe.values import hex_id, pci_address, positive, whole

PCI_DEVICES = "/sys/bus/pci/devices"
DRM = "/sys/class/drm"
_GENERATIONS = {2.5: 1, 5.0: 2, 8.0: 3, 16.0: 4, 32.0: 5, 64.0: 6}


@dataclass(frozen=True, slots=True)
class PciDevice:
    """A display or compute device. `folders` are the places where its files may be."""

    folders: tuple[str, ...]
    address: str | None
    vendor: str
    device: str | None
    revision: str | None
    driver: str | None
    driver_known: bool  # whether the system says which driver is bound, or that none is
    asleep: bool
    pcie_gen: int | None
    lanes: int | None
    max_lanes: int | None
    card: str | None = None  # "card0"
    boot_display: bool | None = None

    @property
    def pci_id(self) -> str | None:
        """`10de:2684`; AMD ids cover families, so theirs carry the revision: `1002:744c:c8`."""
        if self.device is None:
            return None
        short = f"{self.vendor}:{self.device}"
        return f"{short}:{self.revision}" if self.vendor == "1002" and self.revision else short


def has_bus(readers: Readers) -> bool:
    """Whether the whole bus can be seen, so that a card not listed is not there."""
    return any(
        readers.read_text(f"{PCI_DEVICES}/{name}/class") for name in readers.listdir(PCI_DEVICES)
    )


def gpu_devices(readers: Readers) -> list[PciDevice]:
    """Every GPU on the bus, each once, in bus order."""
    found: list[PciDevice] = []
    for address, folders, card in _folders(readers):
        device = _device(readers, address, folders, card)
        if device is not None:
            found.append(device)
    return found


def read(readers: Readers, device: PciDevice, file: str) -> str | None:
    """A file of the device from whichever of its folders has it."""
    for folder in device.folders:
        text = readers.read_text(f"{folder}/{file}")
        if text is not None:
            return text.strip()
    return None


def _folders(readers: Readers) -> Iterator[tuple[str | None, tuple[str, ...], str | None]]:
    cards: dict[str | None, tuple[str, str]] = {}
    nameless: list[tuple[str, str]] = []
    for name in readers.listdir(DRM):
        if re.fullmatch(r"card\d{1,3}", name):
            folder = f"{DRM}/{name}/device"
            slot = re.search(
                r"PCI_SLOT_NAME=(\S{7,16})", readers.read_text(f"{folder}/uevent") or ""
            )
            address = pci_address(slot[1]) if slot else None
            if address:
                cards[address] = (folder, name)
            else:
                nameless.append((folder, name))
    for name in readers.listdir(PCI_DEVICES)[:4096]:
        address = pci_address(name)
        if address:
            own = f"{PCI_DEVICES}/{name}"
            found = cards.pop(address, None) or _same_ids(readers, own, nameless)
            yield address, (own, found[0]) if found else (own,), found[1] if found else None
    for address, (folder, card) in cards.items():
        yield address, (folder,), card
    for folder, card in nameless:
        yield None, (folder,), card


def _same_ids(
    readers: Readers, bus_folder: str, cards: list[tuple[str, str]]
) -> tuple[str, str] | None:
    """A card that does not tell its address, taken for the device on the bus with its ids."""
    ids = [readers.read_text(f"{bus_folder}/{file}") for file in ("vendor", "device")]
    for card in cards:
        if None not in ids and ids == [
            readers.read_text(f"{card[0]}/{file}") for file in ("vendor", "device")
        ]:
            cards.remove(card)
            return card
    return None


def _device(
    readers: Readers, address: str | None, folders: tuple[str, ...], card: str | None
) -> PciDevice | None:
    def text(file: str) -> str | None:
        for folder in folders:
            found = readers.read_text(f"{folder}/{file}")
            if found is not None:
                return found.strip()
        return None

    vendor = hex_id(text("vendor"))
    if vendor not in VENDOR_IDS or is_display_only(None, vendor):
        return None
    if not _is_gpu(text("class"), address, vendor, card):
        return None
    uevent = text("uevent")
    driver = re.search(r"^DRIVER=(\S{1,40})", uevent or "", re.MULTILINE)
    return PciDevice(
        folders=folders,
        address=address,
        vendor=vendor,
        device=hex_id(text("device")),
        revision=(hex_id(text("revision")) or "")[-2:] or None,
        driver=driver[1] if driver else None,
        driver_known=uevent is not None,
        asleep=text("power/runtime_status") == "suspended",
        pcie_gen=_GENERATIONS.get(positive(text("max_link_speed")) or 0),
        lanes=_lanes(text("current_link_width")),
        max_lanes=_lanes(text("max_link_width")),
        card=card,
        boot_display={"1": True, "0": False}.get(text("boot_vga") or ""),
    )


def _lanes(text: str | None) -> int | None:
    lanes = whole(text)
    return lanes if lanes and lanes <= 32 else None  # 255 stands for "no link"


def _is_gpu(pci_class: str | None, address: str | None, vendor: str, card: str | None) -> bool:
    if pci_class:
        # Display controllers (0x03) and processing accelerators (0x12).
        return bool(re.match(r"0x(03|12)", pci_class)) and vendor != "1022"
    if card is not None:
        return True
    # Without its class, only what cannot be anything else: a card's first function.
    if vendor == "8086":
        return bool(address and address.endswith("00:02.0"))
    return vendor == "10de" and bool(address and address.endswith(".0"))
