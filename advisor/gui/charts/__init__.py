"""Charts: pure scales, drawings in pixel coordinates, and the view that hosts them."""
