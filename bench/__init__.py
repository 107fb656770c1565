"""Benchmarks, each beside its peers in one run. `make bench` runs all of them, `make bench NAME=charging` one."""
