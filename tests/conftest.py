"""What all tests share: properties are tried on the same examples everywhere, however slow."""

import signal

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")

# Who runs the tests behind other work may have had Ctrl-C ignored, as shells do.
signal.signal(signal.SIGINT, signal.default_int_handler)
