"""The doors: each folder turns one channel's payload into an Incoming, and Replies into that channel's form."""
