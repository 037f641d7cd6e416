"""The front ends: a command line and a browser over one Library."""

import gc

# Modules and releases are made of many objects that stay; to look for garbage among them while they
# are loaded takes a tenth of a command's time.
gc.set_threshold(100_000)
