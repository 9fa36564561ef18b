"""An answer becomes a reply: pure functions, no channel, no network."""
