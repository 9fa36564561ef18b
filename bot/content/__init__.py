"""Content: what Agahi answers. YAML files are checked, published as immutable versions, and looked up by topic."""
