"""Pure arithmetic: bytes, placement, speed. No I/O, no clock, no Qt."""
