"""The deployment's scripts, on a host whose ssh, docker and curl are stand-ins that keep a diary."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts run on Linux: GNU mv, tar and flock")

SCRIPTS = Path(__file__).resolve().parents[2] / "deploy"
REPOSITORY = "registry.example/acme/assistant"
ONE, TWO, THREE = (f"sha256:{digit * 64}" for digit in "123")
STAND_INS = {
    "ssh": 'echo "ssh ${@: -2:1}" >>"$DIARY"; exec bash -c "${@: -1}"',
    "docker": 'echo "$COLOUR ${IMAGE: -1} ${*:4}" >>"$DIARY"; [[ "$*" != *"${BREAK_DOCKER:-none}"* ]]',
    "curl": '[[ -z "${BREAK_HEALTH:-}" ]] || { echo "curl: refused" >&2; exit 7; }',
}


def image(digest: str) -> str:
    return f"{REPOSITORY}@{digest}"


class Host:
    def __init__(self, folder: Path) -> None:
        self.root = folder / "srv"
        self.diary = folder / "diary"
        commands = folder / "bin"
        commands.mkdir()
        self.commands = commands
        for name, script in STAND_INS.items():
            self.command(name, script)
        self.environment = {
            "PATH": f"{commands}:{os.environ['PATH']}",
            "DIARY": str(self.diary),
            "DEPLOY_HOST": "host.example",
            "DEPLOY_ROOT": str(self.root),
            "IMAGE": REPOSITORY,
            "HEALTH_INTERVAL": "0",
        }

    def command(self, name: str, script: str) -> None:
        (self.commands / name).write_text(f"#!/usr/bin/env bash\n{script}\n")
        (self.commands / name).chmod(0o755)

    def run(self, script: str, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(SCRIPTS / f"{script}.sh"), *arguments],
            env=self.environment | changes,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def deploy(self, digest: str, **changes: str) -> subprocess.CompletedProcess[str]:
        return self.run("deploy", "staging", digest, **changes)

    def serving(self) -> tuple[str, str]:
        """Give the colour that serves, and the image that it runs."""
        colour = (self.root / "staging/live.sock").readlink().stem
        return colour, (self.root / f"staging/{colour}.image").read_text().strip()

    def told(self) -> list[str]:
        return self.diary.read_text().splitlines() if self.diary.exists() else []


@pytest.fixture
def host(tmp_path: Path) -> Host:
    return Host(tmp_path)


def test_the_first_deployment_migrates_starts_and_switches_in_this_order(host):
    done = host.deploy(ONE)
    assert done.returncode == 0, done.stderr
    assert host.serving() == ("blue", image(ONE))
    assert host.told() == [
        "ssh deploy@host.example",
        "blue 1 run --rm --no-deps -T app alembic upgrade head",
        "blue 1 up --detach",
    ]


def test_the_next_deployment_takes_the_other_colour(host):
    host.deploy(ONE)
    host.deploy(TWO)
    assert host.serving() == ("green", image(TWO))
    host.deploy(THREE)
    assert host.serving() == ("blue", image(THREE))


@pytest.mark.parametrize("broken", [{"BREAK_HEALTH": "1"}, {"BREAK_DOCKER": "alembic"}, {"BREAK_DOCKER": "up"}])
def test_a_release_that_fails_never_serves(host, broken):
    host.deploy(ONE)
    done = host.deploy(TWO, HEALTH_ATTEMPTS="3", **broken)
    assert done.returncode != 0
    assert host.serving() == ("blue", image(ONE))


def test_a_release_that_does_not_become_ready_is_stopped_and_said(host):
    done = host.deploy(ONE, BREAK_HEALTH="1", HEALTH_ATTEMPTS="3")
    assert f"{image(ONE)} did not become ready." in done.stderr
    assert host.told()[-2:] == ["blue 1 logs --tail 50", "blue 1 stop"]


def test_a_migration_is_tried_five_times(host):
    done = host.deploy(ONE, BREAK_DOCKER="alembic")
    assert f"The migrations of {image(ONE)} failed." in done.stderr
    assert len([line for line in host.told() if "alembic" in line]) == 5


@pytest.mark.parametrize(("script", "patience"), [("deploy", 300), ("rollback", 30)])
def test_whoever_finds_the_host_locked_says_so_and_a_rollback_says_it_soon(host, script, patience):
    host.command("flock", "exit 75")
    done = host.run(script, "staging", TWO)
    assert done.returncode == 2
    assert f"held {host.root}/staging/lock for more than {patience} s." in done.stderr


def test_a_rollback_leads_to_what_served_before_without_migrating(host):
    host.deploy(ONE)
    host.deploy(TWO)
    host.diary.unlink()
    done = host.run("rollback", "staging", TWO)
    assert done.returncode == 0, done.stderr
    assert host.serving() == ("blue", image(ONE))
    assert host.told() == ["ssh deploy@host.example", "blue 1 up --detach"]


def test_a_second_rollback_does_not_lead_forward_again(host):
    host.deploy(ONE)
    host.deploy(TWO)
    host.run("rollback", "staging")
    done = host.run("rollback", "staging")
    assert done.returncode == 1
    assert "There is no release to go back to" in done.stderr
    assert host.serving() == ("blue", image(ONE))


def test_a_rollback_from_a_release_that_never_served_changes_nothing(host):
    host.deploy(ONE)
    host.deploy(TWO)
    host.deploy(THREE, BREAK_HEALTH="1", HEALTH_ATTEMPTS="3")
    done = host.run("rollback", "staging", THREE)
    assert done.returncode == 0
    assert "there is nothing to go back from" in done.stdout
    assert host.serving() == ("green", image(TWO))


def test_what_served_before_is_known_after_a_failed_deployment_too(host):
    host.deploy(ONE)
    host.deploy(TWO)
    host.deploy(THREE, BREAK_HEALTH="1", HEALTH_ATTEMPTS="3")
    host.run("rollback", "staging")
    assert host.serving() == ("blue", image(ONE))


def test_a_process_that_a_deployment_leaves_behind_does_not_hold_its_lock(host, tmp_path):
    (tmp_path / "bin/docker").write_text('#!/usr/bin/env bash\nsleep 100 &>/dev/null & echo $! >>"$DIARY"\n')
    try:
        assert [host.deploy(digest).returncode for digest in (ONE, TWO)] == [0, 0]
    finally:
        for pid in (line for line in host.told() if line.isdigit()):
            os.kill(int(pid), signal.SIGKILL)


def test_deploying_what_serves_already_keeps_what_served_before(host):
    host.deploy(ONE)
    host.deploy(TWO)
    host.deploy(TWO)
    host.run("rollback", "staging", TWO)
    assert host.serving()[1] == image(ONE)


def test_a_rollback_that_is_not_ready_leaves_what_serves(host):
    host.deploy(ONE)
    host.deploy(TWO)
    done = host.run("rollback", "staging", BREAK_HEALTH="1", HEALTH_ATTEMPTS="3")
    assert done.returncode == 1
    assert host.serving() == ("green", image(TWO))


@pytest.mark.parametrize("script", [("deploy", "production", ONE), ("rollback", "production", ONE)])
def test_a_dry_run_says_all_and_does_nothing(host, script):
    done = host.run(*script, DEPLOY_DRY_RUN="1")
    assert done.returncode == 0, done.stderr
    assert f"to deploy@host.example:{host.root}/production" in done.stdout
    assert "docker compose -p assistant-production-blue up --detach" in done.stdout
    assert all(line.startswith("would ") for line in done.stdout.splitlines())
    assert host.told() == []
    assert not host.root.exists()


@pytest.mark.parametrize(
    ("arguments", "changes", "said"),
    [
        (("deploy", "staging", "latest"), {}, "'latest' is not a digest"),
        (("deploy", "staging", "sha256:12"), {}, "'sha256:12' is not a digest"),
        (("deploy", "staging", f"{ONE}; reboot"), {}, "is not a digest"),
        (("deploy", "staging"), {}, "Give an environment and a digest"),
        (("deploy", "stagin", ONE), {}, "Unknown environment 'stagin'"),
        (("deploy", "staging", ONE), {"IMAGE": ""}, "IMAGE is ''"),
        (("deploy", "staging", ONE), {"IMAGE": f"{REPOSITORY}:latest"}, "without tag or digest"),
        (("deploy", "staging", ONE), {"DEPLOY_HOST": ""}, "DEPLOY_HOST is ''"),
        (("deploy", "staging", ONE), {"DEPLOY_HOST": "-oProxyCommand=x"}, "give a host's name"),
        (("rollback",), {}, "Give an environment"),
        (("rollback", "staging", "latest"), {}, "'latest' is not a digest"),
        (("health",), {}, "Give a URL"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_done(host, arguments, changes, said):
    done = host.run(*arguments, **changes)
    assert done.returncode == 2
    assert said in done.stderr
    assert host.told() == []


def test_health_asks_until_the_answers_are_good_in_a_row(host, tmp_path):
    (tmp_path / "bin/curl").write_text('#!/usr/bin/env bash\necho x >>"$DIARY"; (( $(wc -l <"$DIARY") != 2 ))\n')
    done = host.run("health", "https://assistant.example.com/health/ready")
    assert done.returncode == 0
    assert len(host.told()) == 5


def test_health_gives_up(host):
    done = host.run("health", "https://assistant.example.com/health/ready", BREAK_HEALTH="1", HEALTH_ATTEMPTS="4")
    assert done.returncode == 1
    assert "did not become healthy in 4 attempts. curl: refused" in done.stderr
