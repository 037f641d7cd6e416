"""The clipboard of a Wayland session."""

from tui.clipboard.way import Way

WL_COPY = Way(
    "wl-copy", ("wl-copy", "--type", "text/plain"), lambda environ: "WAYLAND_DISPLAY" in environ
)
