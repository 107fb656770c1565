"""Run benchmarks and print one JSON object a line: name, measure, unit, n, ours, peer, peer_name, ratio.

A ratio above 1 says that ours is better. What is being done is told on standard error.
"""

import json
import sys
from importlib import import_module

BENCHES = {"charging": "bench.charging", "pages": "bench.pages"}


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all."""
    strangers = [name for name in names if name not in BENCHES]
    if strangers:
        print(f"No benchmark {', '.join(strangers)}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    for name in names or BENCHES:
        for line in import_module(BENCHES[name]).lines():
            print(json.dumps({"name": name, **line}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
