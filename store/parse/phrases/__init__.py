"""What a few words are by themselves: a name, a role, an organisation, a desk."""
