"""LLM Hardware Advisor: what can this machine run, how well, and what would make it better."""
