"""One Windows display adapter, whichever of its interfaces described it."""

from __future__ import annotations

import re

from advisor.probe.findings import GpuFinding
from advisor.probe.names import is_display_only, kind_of, vendor_of
from advisor.units import GIB, MIB

# 32-bit size fields end here, or at half of it where the driver takes them as signed; drivers
# write the last whole MiB or page below.
_CEILINGS = ((4 * GIB - MIB, 4 * GIB), (2 * GIB - MIB, 2 * GIB))
# A carve-out below this is the driver's own working memory, not a choice of the owner.
_SMALLEST_CARVE_OUT = GIB
_PNP = re.compile(r"VEN_(?P<vendor>[0-9A-F]{4}|QCOM)&(?:amp;)?DEV_(?P<device>[0-9A-F]{4})", re.I)
_REVISION = re.compile(r"REV_([0-9A-F]{2})\b", re.I)


def ids_of(pnp_id: str | None) -> tuple[str | None, str | None, str | None]:
    """Vendor, device and revision from `PCI\\VEN_10DE&DEV_1402&...&REV_A1`."""
    match = _PNP.search(pnp_id[:300]) if pnp_id else None
    if not match:
        return None, None, None
    revision = _REVISION.search(pnp_id or "")
    return match["vendor"].lower(), match["device"].lower(), revision and revision[1].lower()


def is_real(name: str | None, pnp_id: str | None) -> bool:
    """False for remote, virtual and basic adapters."""
    vendor, _, _ = ids_of(pnp_id)
    return name is not None and not is_display_only(name, vendor, pnp_id or "")


def adapter(
    name: str,
    *,
    pnp_id: str | None = None,
    vendor_id: str | None = None,
    device_id: str | None = None,
    exact_bytes: int | None = None,
    saturating_bytes: int | None = None,
    shared_bytes: int | None = None,
    driver: str | None = None,
    integrated: bool | None = None,
) -> GpuFinding:
    """`exact_bytes` is a size from a 64-bit field; `saturating_bytes` from one that ends at 4 GiB.

    For integrated graphics neither is a limit: the small one is the driver's own share, and the
    saturating one counts borrowed RAM.
    """
    vendor_part, device_part, revision = ids_of(pnp_id)
    vendor_id, device_id = vendor_part or vendor_id, device_part or device_id
    vendor = vendor_of(name, vendor_id)
    if integrated is None:
        integrated = kind_of(vendor, name, device_id) == "integrated"
    at_least = None
    vram = exact_bytes
    if integrated:
        if vram is not None and vram < _SMALLEST_CARVE_OUT:
            vram = None
    elif vram is None and saturating_bytes is not None:
        saturating_bytes &= (1 << 32) - 1  # printed as a negative number by some tools
        at_least = next((end for start, end in _CEILINGS if start <= saturating_bytes < end), None)
        if at_least is None and saturating_bytes >= 256 * MIB:
            vram = saturating_bytes
    pci_id = None
    if vendor_id and device_id and vendor_id != "qcom":
        pci_id = f"{vendor_id}:{device_id}"
        if vendor_id == "1002" and revision:
            pci_id += f":{revision}"
    return GpuFinding(
        name=name,
        vendor=vendor,
        kind="integrated" if integrated else "discrete",
        unified=integrated,
        vram_bytes=vram,
        vram_at_least_bytes=at_least,
        shared_bytes=shared_bytes,
        driver=driver,
        pci_id=pci_id,
        confidence="measured" if exact_bytes is not None else "derived",
    )
