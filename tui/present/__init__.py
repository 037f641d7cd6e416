"""Values as styled text; no widget, no app."""
