"""One parser per tool: pure functions from a text to `Findings`."""
