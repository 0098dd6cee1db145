"""The parts of the page "Compare": the table of rigs, its cells, what is computed for them."""
