"""The parts of the page "Plan a rig": parts, notes, effect, goal."""
