"""The desk's pages, a module for each thing a worker does; each view is a door, a record opened, and one act."""
