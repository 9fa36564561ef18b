"""The chat API and the page that works without JavaScript."""
