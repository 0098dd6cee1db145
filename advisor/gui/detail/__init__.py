"""The panel about one model."""
