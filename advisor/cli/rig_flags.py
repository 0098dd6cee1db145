"""The flags that say which hardware: shared by `fit`, `estimate` and later commands."""

from __future__ import annotations

import argparse
from pathlib import Path

from advisor.advise.rigs import rig_from_machine, rig_from_parts
from advisor.catalog.load import Catalog
from advisor.domain.hardware import Rig
from advisor.errors import InputError
from advisor.text import whole_number


def add_rig_flags(
    parser: argparse.ArgumentParser, title: str = "hardware (none of these: this machine)"
) -> None:
    group = parser.add_argument_group(title)
    group.add_argument(
        "--gpu",
        action="append",
        metavar="NAME[:COUNT]",
        default=[],
        help='a graphics card, e.g. "RTX 3090:2"; repeat for different cards',
    )
    group.add_argument(
        "--chip",
        metavar="NAME",
        help='a chip with unified memory, e.g. "Apple M4 Max (40-core GPU)"',
    )
    group.add_argument("--cpu", metavar="NAME", help="a processor")
    group.add_argument("--ram", metavar="GIB", type=positive_number, help="system memory in GiB")
    group.add_argument("--ram-speed", metavar="TYPE-MT/S", help='e.g. "DDR5-6000"')
    group.add_argument(
        "--ram-channels",
        metavar="N",
        type=positive_number,
        help="memory channels of 64 bits (2 on desktops)",
    )
    group.add_argument("--cpu-only", action="store_true", help="use no graphics card")
    group.add_argument(
        "--backend",
        metavar="NAME",
        help="CUDA, HIP, Vulkan, Metal, SYCL or CPU (default: the best there is)",
    )
    group.add_argument("--rig", metavar="FILE.rig.json", type=Path, help="a saved rig")


def rig_from_flags(arguments: argparse.Namespace, catalog: Catalog) -> Rig:
    """Raises InputError when flags contradict each other or a name is unknown."""
    gpus = [parse_gpu(text) for text in arguments.gpu]
    if arguments.rig is not None:
        if gpus or arguments.chip:
            raise InputError("--rig cannot be combined with --gpu or --chip", field="rig")
        from advisor.advise.rig_parts import rig_of_parts
        from advisor.formats.rigfile import read_rig_file

        return rig_of_parts(catalog, read_rig_file(arguments.rig).rig_parts(""))
    described = (arguments.cpu, arguments.ram, arguments.ram_speed, arguments.ram_channels)
    if gpus or arguments.chip or any(value is not None for value in described):
        return rig_from_parts(
            catalog,
            gpus=gpus,
            chip=arguments.chip,
            cpu=arguments.cpu,
            ram_gib=arguments.ram,
            ram_speed=arguments.ram_speed,
            ram_channels=arguments.ram_channels,
            cpu_only=arguments.cpu_only,
        )
    return this_machine(catalog)


def this_machine(catalog: Catalog) -> Rig:
    """What names are looked up in is read while the drivers are waited for."""
    from concurrent.futures import ThreadPoolExecutor

    from advisor.advise.identify_machine import identify_machine
    from advisor.probe.detect import detect_machine

    with ThreadPoolExecutor(max_workers=1) as beside:
        detected = beside.submit(detect_machine)
        catalog.load_parts("gpus", "chips", "cpus", "models")
        machine = detected.result()
    return rig_from_machine(identify_machine(machine, catalog), catalog)


def parse_gpu(text: str) -> tuple[str, int]:
    """`RTX 3090:2` is two of them. The count comes after the last colon."""
    name, colon, count = text.rpartition(":")
    if not colon:
        return text.strip(), 1
    number = whole_number(count)
    if number is None or not 1 <= number <= 64:
        raise InputError(f"--gpu '{text}': the count after ':' must be 1 to 64", field="gpu")
    return name.strip(), number


def positive_number(text: str) -> float:
    """For argparse: a wrong value is wrong usage."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"'{text}' is not a positive number")
    return value
