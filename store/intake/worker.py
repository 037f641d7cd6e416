"""A process that works for another; run by its path, so that it loads nothing but what work needs.

Tasks come on standard input and answers go to standard output, pickled: who sends them is the
program itself.
"""

import gc
import os
import pickle
import signal
import sys
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

GARBAGE = 50_000  # objects, that those who make many and few rings do not look for rings so often


def serve() -> None:
    """Work until standard input ends.

    What stops the one that it works for, as Ctrl-C does all of a terminal, is that one's to decide.
    """
    tasks: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(tasks,), daemon=True).start()
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    gc.set_threshold(GARBAGE)
    with suppress(BrokenPipeError):
        while True:
            work, args, kwargs = pickle.loads(tasks.get())
            pickle.dump(work(*args, **kwargs), sys.stdout.buffer)
            sys.stdout.buffer.flush()


def _listen(tasks: "SimpleQueue[bytes]") -> None:
    """Also while modules are loaded and work is done, so that the end comes at once."""
    try:
        while True:
            tasks.put(pickle.load(sys.stdin.buffer))
    finally:
        os._exit(0)


if __name__ == "__main__":
    serve()
