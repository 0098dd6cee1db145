"""llama.cpp's compute buffers by building its graph and allocating it as the engine does."""
