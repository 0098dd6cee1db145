"""Measurements and pictures of the product, each runnable as `python -m benchmarks.NAME`."""
