"""What all tests share: the same examples of properties everywhere, and nobody's settings."""

import gc
import os
import signal
import sys

import pytest
from hypothesis import settings

EXAMPLES = int(os.environ.get("COMMUNIQUE_EXAMPLES", "40"))
settings.register_profile(
    "steady", max_examples=EXAMPLES, deadline=None, derandomize=True, database=None
)
settings.load_profile("steady")

# Every worker and every program that a test starts would compile all there is once more.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Who runs the tests behind other work may have had Ctrl-C ignored, as shells do.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish():
    """Thousands of tests are no garbage, and need not be looked through for some."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def nobodys_settings(tmp_path_factory):
    """No test depends on what who runs it has set and on which terminal, and none changes it."""
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
    for name in ("NO_COLOR", "COLORFGBG", "TEXTUAL_COLOR_SYSTEM"):
        os.environ.pop(name, None)
    home = tmp_path_factory.mktemp("home")
    os.environ["COMMUNIQUE_CONFIG"] = str(home / "config.toml")
    os.environ["COMMUNIQUE_STATE"] = str(home / "state")
