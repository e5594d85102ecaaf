"""A small, bounded load on loopback. It finds what is grossly slow, not what is a little slower."""

import json
import os
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest

REQUESTS = 400
WORKERS = 8
WARM_UP = 20
BUDGET_MS = float(os.environ.get("P95_BUDGET_MS", "250"))
REPORT = Path(os.environ.get("PERFORMANCE_REPORT", "performance.json"))


@pytest.fixture(scope="module")
def client(serve):
    with serve(measured=False).client() as client:
        yield client


@pytest.fixture(scope="module")
def report():
    """Gather a measurement a scenario, and write them all, passed or not."""
    scenarios: dict[str, dict[str, float]] = {}
    yield scenarios
    REPORT.write_text(json.dumps({"p95_budget_ms": BUDGET_MS, "scenarios": scenarios}, indent=2) + "\n")


def write(client: httpx2.Client) -> httpx2.Response:
    return client.post("/notes", json={"text": "x" * 200})


@pytest.mark.parametrize("scenario", ["write", "read", "ready"])
def test_p95_is_within_its_budget(client, report, scenario):
    place = write(client).headers["location"]
    ask = {
        "write": lambda: write(client),
        "read": lambda: client.get(place),
        "ready": lambda: client.get("/health/ready"),
    }[scenario]
    measured = report[scenario] = measure(ask)
    assert measured["failed"] == 0
    assert measured["p95_ms"] <= BUDGET_MS, f"{scenario}: p95 is {measured['p95_ms']} ms, the budget {BUDGET_MS} ms."


def measure(ask) -> dict[str, float]:
    for _ in range(WARM_UP):
        ask()
    begun = time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as workers:
        answers = list(workers.map(lambda _: timed(ask), range(REQUESTS)))
    seconds = time.perf_counter() - begun
    cuts = statistics.quantiles([ms for ms, _ in answers], n=100)
    return {
        "requests": REQUESTS,
        "failed": sum(not success for _, success in answers),
        "p50_ms": round(cuts[49], 2),
        "p95_ms": round(cuts[94], 2),
        "requests_per_second": round(REQUESTS / seconds, 1),
    }


def timed(ask) -> tuple[float, bool]:
    begun = time.perf_counter()
    try:
        success = ask().is_success
    except httpx2.HTTPError:
        success = False
    return (time.perf_counter() - begun) * 1000, success
