"""What the numbers of a model mean, computed: tokens, context, attention, training, cost."""
