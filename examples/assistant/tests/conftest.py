"""What the suites share: a database of their own, Redis, and the service as a process."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import httpx2
import pytest
from sqlalchemy import create_engine, make_url, text

from assistant import storage

HERE = Path(__file__).resolve().parent.parent
START_SECONDS = 20
UVICORN = [sys.executable, "-m", "uvicorn", "assistant.main:create", "--factory", "--app-dir", "src"]


def required(name: str) -> str:
    """A suite that needs a server fails without one: skipped is not passed."""
    url = os.environ.get(name)
    if not url:
        pytest.fail(f"{name} is not set: set it, or run scripts/check, which starts the servers.", pytrace=False)
    return url


@contextmanager
def database() -> Iterator[str]:
    """Make an empty database beside the one that DATABASE_URL names, and drop it in the end."""
    url = make_url(required("DATABASE_URL")).set(drivername="postgresql+psycopg")
    name = f"assistant_{uuid4().hex}"
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield url.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()


def unmeasured(environment: dict[str, str]) -> dict[str, str]:
    """Leave out what makes a child process measure its coverage, which is slow."""
    return {name: value for name, value in environment.items() if not name.startswith("COVERAGE_")}


def alembic(database_url: str, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "alembic", *command],
        cwd=HERE,
        env=unmeasured(os.environ | {"DATABASE_URL": database_url}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def migrate() -> Callable[..., subprocess.CompletedProcess[str]]:
    return alembic


@pytest.fixture
def empty_database() -> Iterator[str]:
    with database() as url:
        yield url


@pytest.fixture(scope="session")
def database_url() -> Iterator[str]:
    with database() as url:
        done = alembic(url, "upgrade", "head")
        assert done.returncode == 0, done.stderr
        yield url


@pytest.fixture(scope="session")
def redis_url() -> str:
    return required("REDIS_URL")


@pytest.fixture
def store(database_url: str) -> Iterator[storage.PostgresNotes]:
    engine = storage.connect(database_url)
    yield storage.PostgresNotes(engine)
    engine.dispose()


Serve = Callable[..., "Service"]


class Service:
    """The service as a process of its own, on a loopback port that the system chose."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self._log = log
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                [*UVICORN, "--host", "127.0.0.1", "--port", "0", "--no-access-log", "--no-use-colors"],
                cwd=HERE,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def client(self) -> httpx2.Client:
        return httpx2.Client(base_url=self._url(), timeout=10, trust_env=False)

    def stop(self) -> int:
        """Ask it to end, as a container's stop does, and give its exit code."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def log(self) -> str:
        return self._log.read_text()

    def _url(self) -> str:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            said = re.search(r"running on (http://\S+)", self.log())
            if said:
                return said[1]
            time.sleep(0.05)
        pytest.fail(f"The service did not start:\n{self.log()}", pytrace=False)


@pytest.fixture(scope="session")
def serve(database_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """Start services; each that still runs is stopped in the end."""
    started: list[Service] = []

    def start(measured: bool = True, **changes: str) -> Service:
        environment = os.environ | {"DATABASE_URL": database_url, "REDIS_URL": redis_url} | changes
        environment = environment if measured else unmeasured(environment)
        service = Service(environment, tmp_path_factory.mktemp("service") / "log")
        started.append(service)
        return service

    yield start
    for service in started:
        if service.process.poll() is None:
            service.stop()
