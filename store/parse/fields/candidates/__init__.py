"""What could be a field's answer, a field a module; that there is none is one of them."""
