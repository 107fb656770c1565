"""Journey pages beside a bare Django page that does the same number of statements, in one run on one server.

Both run under gunicorn with the same workers on the same PostgreSQL; requests alternate, so that what the machine does
meanwhile falls on both. Query counts are taken at 1,000 and at 100,000 people and have to be the same.
"""

import http.client
import statistics
import time
from collections.abc import Iterator
from typing import Any

from bench import borough, servers
from bench.peers import tell

FEW, MANY = 1_000, 100_000
REQUESTS, WARM = 150, 15
BUDGET = 3.0  # times a bare page, 95th percentile


def lines() -> Iterator[dict[str, Any]]:
    """One line a page and measure. A ratio of 1/3 or more for the 95th percentile keeps the budget."""
    with borough.settled(FEW) as small:
        few = {page.name: servers.statements(page) for page in small.pages}
        tell(f"settling {MANY} people")
        borough.settle(MANY)
        many = {page.name: servers.statements(page) for page in small.pages}
        for page in small.pages:
            yield _counted(page.name, few[page.name].count, many[page.name].count)
        with servers.both() as (ours, bare):
            for page in small.pages:
                yield from _timed(page, many[page.name], ours, bare)


def _counted(name: str, few: int, many: int) -> dict[str, Any]:
    return {
        "measure": f"statements of {name}, {FEW} people beside {MANY}", "unit": "statements", "n": MANY, "ours": many,
        "peer": few, "peer_name": f"the same page with {FEW} people", "ratio": round(few / many, 3),
    }  # fmt: skip


def _timed(
    page: borough.Address, seen: servers.Seen, ours: servers.Server, bare: servers.Server
) -> Iterator[dict[str, Any]]:
    path = f"/{max(seen.count, 5)}/{seen.size}/"
    for server, address in ((ours, page.path), (bare, path)):
        for _ in range(WARM):
            _fetch(server, address, page.cookie if server is ours else server.cookie)
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(REQUESTS):
        times["ours"].append(_fetch(ours, page.path, page.cookie))
        times["bare"].append(_fetch(bare, path, bare.cookie))
    for measure, of in (("median", statistics.median), ("95th percentile", _p95)):
        mine, theirs = of(times["ours"]) * 1000, of(times["bare"]) * 1000
        yield {
            "measure": f"{page.name}, {measure}, {seen.count} statements, {seen.size // 1000} kB", "unit": "ms",
            "n": REQUESTS, "ours": round(mine, 2), "peer": round(theirs, 2), "peer_name": "bare Django page",
            "ratio": round(theirs / mine, 3),
        }  # fmt: skip


def _fetch(server: "servers.Server", path: str, cookie: str) -> float:
    begun = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", path, headers={"Cookie": cookie, "Host": "127.0.0.1"})
    response = connection.getresponse()
    response.read()
    connection.close()
    if response.status != 200:
        raise RuntimeError(f"{response.status} at {path}")
    return time.perf_counter() - begun


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[18]
